package dev.tidewaiter.spreadsheet.write;

/**
 * How a cell looks that is added to a workbook. Colours are RRGGBB, empty for the workbook's own.
 *
 * @param emphasis how its text stands out
 * @param ink      the colour of its text
 * @param fill     the colour behind it
 * @param shape    what its number format shows before a text; empty for nothing
 * @param flow     how its content lies in it
 * @param framed   whether it has a font of ours and a line below; otherwise it looks as the workbook's other cells do
 * @param open     whether it may be filled in even when the sheet is protected
 */
public record CellLook(
        Emphasis emphasis, String ink, String fill, String shape, Flow flow, boolean framed, boolean open) {

    /** How a text stands out. */
    public enum Emphasis {
        NONE,
        BOLD,
        /** As a link is. */
        UNDERLINED
    }

    /** How content lies in its cell. */
    public enum Flow {
        /** As the workbook has it. */
        PLAIN,
        /** At the top, on one line. */
        TOP,
        /** At the top, over several lines. */
        WRAPPED,
        /** A number, to the right. */
        COUNT,
        /** A word that is filled with colour. */
        TAG
    }

    /** A text as it came: nothing but the format for text. */
    public static final CellLook PLAIN = new CellLook(Emphasis.NONE, "", "", "", Flow.PLAIN, false, false);

    /** Text in an ordinary cell of ours. */
    public static CellLook of(Flow flow) {
        return new CellLook(Emphasis.NONE, "", "", "", flow, true, false);
    }

    /** The same, standing out. */
    public CellLook with(Emphasis other) {
        return new CellLook(other, ink, fill, shape, flow, framed, open);
    }

    /** The same in another colour. */
    public CellLook inked(String colour) {
        return new CellLook(emphasis, colour, fill, shape, flow, framed, open);
    }

    /** The same on a colour. */
    public CellLook filled(String colour) {
        return new CellLook(emphasis, ink, colour, shape, flow, framed, open);
    }

    /** The same with a shape before its text. */
    public CellLook shaped(String before) {
        return new CellLook(emphasis, ink, fill, before, flow, framed, open);
    }

    /** The same, to be filled in. */
    public CellLook opened() {
        return new CellLook(emphasis, ink, fill, shape, flow, framed, true);
    }

    /** The same without a font and a line of its own, as a whole column is formatted. */
    public CellLook unframed() {
        return new CellLook(emphasis, ink, fill, shape, flow, false, open);
    }
}
