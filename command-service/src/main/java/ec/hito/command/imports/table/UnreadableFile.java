package ec.hito.command.imports.table;

import ec.hito.command.decision.Fault;
import ec.hito.command.decision.Rejection;
import java.util.List;

/** Why a file cannot be read as a table at all. */
public sealed interface UnreadableFile extends Rejection {
    /** Its bytes are not text in UTF-8. */
    record NotUtf8() implements UnreadableFile {
        @Override
        public String code() {
            return "not-utf-8";
        }
    }

    /** There is no row below the headers, or nothing at all. */
    record Empty() implements UnreadableFile {
        @Override
        public String code() {
            return "empty-file";
        }
    }

    /** The quotes of the CSV do not match up. */
    record MalformedCsv() implements UnreadableFile {
        @Override
        public String code() {
            return "malformed-csv";
        }
    }

    /** It is a zip, and no workbook that can be read. */
    record MalformedWorkbook() implements UnreadableFile {
        @Override
        public String code() {
            return "malformed-workbook";
        }
    }

    /** It has more rows than can be taken, more columns, or unpacks to too much. */
    record TooLarge(int mostRows) implements UnreadableFile {
        @Override
        public String code() {
            return "file-too-large";
        }

        @Override
        public List<Object> arguments() {
            return List.of(mostRows);
        }

        @Override
        public List<Fault> faults() {
            return List.of(Fault.at("file", code(), mostRows));
        }
    }

    /** A column is missing, or stands there twice; each is a fault. */
    record WrongHeaders(List<Fault> faults) implements UnreadableFile {
        @Override
        public String code() {
            return "wrong-headers";
        }
    }

    @Override
    default Kind kind() {
        return Kind.INVALID;
    }

    @Override
    default List<Fault> faults() {
        return List.of(Fault.at("file", code()));
    }
}
