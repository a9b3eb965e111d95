package ec.hito.model.plan;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet program from taking a text for a formula: in a CSV file, which can't say that a cell is text, an apostrophe goes before
 * it. Who reads the file takes that apostrophe off again; a text that begins with one of its own in that place gets a second, so that every
 * text comes back as it was.
 */
public final class FormulaGuard {
    /** Also the full-width signs, which some programs take for the plain ones. */
    private static final Pattern BEGINS_A_FORMULA = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠]");

    private static final String APOSTROPHE = "'";

    private FormulaGuard() {}

    public static String guarded(String text) {
        return beginsAFormula(text) ? APOSTROPHE + text : text;
    }

    /** The text that was guarded; any other as it is. */
    public static String unguarded(String cell) {
        var rest = cell.startsWith(APOSTROPHE) ? cell.substring(1) : "";
        return beginsAFormula(rest) ? rest : cell;
    }

    private static boolean beginsAFormula(String text) {
        return BEGINS_A_FORMULA.matcher(text).lookingAt();
    }
}
