package ec.hito.model;

import java.net.URI;

/** What shows that a thing happened: a link to it. */
public record Evidence(URI url) {}
