package dev.tidewaiter.manifest.value;

/** The unit behind a number in one cell: "1,200 PCS", "2瓶". */
public final class CountedUnit {

    private CountedUnit() {}

    /** The unit of a text that is a number and a known unit, and nothing else; empty for other texts. */
    public static String in(String text, TermWords terms) {
        int at = 0;
        while (at < text.length() && !Character.isLetter(text.charAt(at))) {
            at++;
        }
        var unit = text.substring(at).strip();
        boolean counted =
                !unit.isEmpty() && DecimalNumbers.parse(text.substring(0, at).strip()) != null;
        return counted && terms.isUnit(unit) ? unit : "";
    }
}
