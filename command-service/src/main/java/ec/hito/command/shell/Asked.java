package ec.hito.command.shell;

import ec.hito.command.decision.Command;
import ec.hito.command.dispatch.Request;

/** A command on its way over the bus, with how it is asked for. */
record Asked<C extends Command>(C command, Request request) {}
