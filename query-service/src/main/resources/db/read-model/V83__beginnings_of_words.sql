-- A search for what many words begin with reads one lexeme, where it read all that begin so.
comment on column listed_initiative.document is
    'Its words, their beginnings, and what it can be found by, each as a lexeme of its own.';
