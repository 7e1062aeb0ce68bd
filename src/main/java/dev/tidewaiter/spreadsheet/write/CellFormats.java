package dev.tidewaiter.spreadsheet.write;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** The cell formats of a workbook by number: those of the cells that are added, and those of cells that are marked. */
final class CellFormats {

    /** Excel opens no more cell formats than this. */
    private static final int MOST_FORMATS = 64_000;
    /** The built-in format for text, so that what an officer types stays what was typed. */
    private static final int TEXT = 49;
    /** The built-in format for whole numbers in groups of three digits. */
    private static final int GROUPED = 3;

    private static final String WRAPPED = "<@alignment vertical=\"top\" wrapText=\"1\"/>";
    private static final String TOP = "<@alignment vertical=\"top\"/>";

    private final StylesPart styles;
    private final Theme theme;
    private final Map<CellLook, Integer> looks = new HashMap<>();
    private final Map<String, Integer> fills = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> marked = new HashMap<>();
    private int line = -1;

    CellFormats(StylesPart styles, Theme theme) {
        this.styles = styles;
        this.theme = theme;
        for (var section : new String[] {"fonts", "fills", "borders", "cellStyleXfs", "cellXfs"}) {
            if (styles.count(section) == 0) {
                addFirst(section);
            }
        }
    }

    /** For a new workbook. */
    static CellFormats ofNewWorkbook(Theme theme) throws IOException {
        return new CellFormats(StylesPart.none(NewWorkbook.NAMESPACE), theme);
    }

    Theme theme() {
        return theme;
    }

    byte[] part() throws IOException {
        return styles.bytes();
    }

    private void addFirst(String section) {
        switch (section) {
            case "fonts" -> styles.add("fonts", font("", ""));
            case "fills" -> {
                styles.add("fills", "<@fill><@patternFill patternType=\"none\"/></@fill>");
                styles.add("fills", "<@fill><@patternFill patternType=\"gray125\"/></@fill>");
            }
            case "borders" -> styles.add("borders", "<@border/>");
            case "cellStyleXfs" -> styles.add("cellStyleXfs", "<@xf/>");
            default ->
                styles.addFormat(
                        "<@xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"" + line() + "\" xfId=\"0\"/>");
        }
    }

    private String font(String emphasis, String colour) {
        return "<@font>" + emphasis + "<@sz val=\"" + XmlText.escaped(styles.fontSize()) + "\"/>"
                + (colour.isEmpty() ? "" : "<@color rgb=\"FF" + colour + "\"/>") + "<@name val=\""
                + XmlText.escaped(styles.fontName()).replace("@", "&#64;") + "\"/></@font>";
    }

    /** The border under our cells: rows must be told apart where their text wraps. */
    private int line() {
        if (line < 0) {
            line = styles.add(
                    "borders",
                    "<@border><@left/><@right/><@top/><@bottom style=\"thin\"><@color rgb=\"FF" + theme.line()
                            + "\"/></@bottom><@diagonal/></@border>");
        }
        return line;
    }

    private int fill(String colour) {
        return fills.computeIfAbsent(
                colour,
                c -> styles.add(
                        "fills",
                        "<@fill><@patternFill patternType=\"solid\"><@fgColor rgb=\"FF" + c
                                + "\"/><@bgColor indexed=\"64\"/></@patternFill></@fill>"));
    }

    /** The number of a cell format of this look. */
    int of(CellLook look) {
        var known = looks.get(look);
        if (known == null) {
            known = make(look);
            looks.put(look, known);
        }
        return known;
    }

    private int make(CellLook look) {
        int number = numberFormat(look);
        int font = look.framed() ? styles.add("fonts", font(emphasis(look), look.ink())) : 0;
        int fill = look.fill().isEmpty() ? 0 : fill(look.fill());
        int border = look.framed() ? line() : 0;
        return styles.addFormat("<@xf numFmtId=\"" + number + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\" applyProtection=\"1\">"
                + alignment(look.flow())
                + (look.open() ? "<@protection locked=\"0\"/>" : "")
                + "</@xf>");
    }

    private static String emphasis(CellLook look) {
        return switch (look.emphasis()) {
            case NONE -> "";
            case BOLD -> "<@b/>";
            case UNDERLINED -> "<@u/>";
        };
    }

    private static String alignment(CellLook.Flow flow) {
        return switch (flow) {
            case PLAIN -> "";
            case TOP -> TOP;
            case WRAPPED -> WRAPPED;
            case COUNT -> "<@alignment vertical=\"top\" horizontal=\"right\" indent=\"1\"/>";
            case TAG -> "<@alignment vertical=\"top\" horizontal=\"left\" indent=\"1\"/>";
        };
    }

    private int numberFormat(CellLook look) {
        if (look.shape().isEmpty()) {
            return look.flow() == CellLook.Flow.COUNT ? GROUPED : TEXT;
        }
        int number = styles.nextNumberFormat();
        styles.add(
                "numFmts",
                "<@numFmt numFmtId=\"" + number + "\" formatCode=\"General;General;General;&quot;" + look.shape()
                        + " &quot;&#64;\"/>");
        return number;
    }

    /**
     * The number of a format like this one but filled with a colour; number format, font, border, alignment and protection
     * stay.
     */
    int marked(int format, String colour) {
        int original = styles.hasFormat(format) ? format : 0;
        var ofColour = marked.computeIfAbsent(colour, c -> new HashMap<>());
        var known = ofColour.get(original);
        if (known != null) {
            return known;
        }
        if (styles.count("cellXfs") >= MOST_FORMATS) {
            return original;
        }
        var xf = styles.format(original);
        int tagEnd = xf.indexOf('>') + 1;
        var tag = XmlTag.with(
                XmlTag.with(xf.substring(0, tagEnd), "fillId", String.valueOf(fill(colour))), "applyFill", "1");
        int number = styles.addFormatAsItStands(tag + xf.substring(tagEnd));
        ofColour.put(original, number);
        return number;
    }
}
