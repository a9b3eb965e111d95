package ec.hito.command.initiative;

/** Which objectives an initiative serves, and what becomes of the articulations under them. */
public sealed interface AlignmentCommand extends InitiativeCommand
        permits AlignInitiative, UnalignInitiative, RewordArticulation, WithdrawArticulation {}
