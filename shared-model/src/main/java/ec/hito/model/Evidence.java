package ec.hito.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;

/** What shows that a thing happened. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Evidence.Upload.class, name = "upload")
})
public sealed interface Evidence {
    /** A document that is kept elsewhere. */
    record Link(URI url) implements Evidence {}

    /**
     * A file that was handed in; one may serve many acts.
     *
     * @param sha256 of its bytes, by which it is known
     * @param size in bytes
     */
    record Upload(UploadId uploadId, Sha256 sha256, FileType mediaType, long size) implements Evidence {}
}
