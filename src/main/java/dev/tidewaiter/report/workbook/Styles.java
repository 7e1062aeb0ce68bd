package dev.tidewaiter.report.workbook;

import dev.tidewaiter.report.account.VerdictWords;
import dev.tidewaiter.screening.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles part of a workbook and what is added to it. Nothing that is there is changed or moved: new fonts, fills and
 * cell formats go to the end of their lists, so every number that a cell refers to keeps its meaning.
 */
final class Styles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** Excel opens no more cell formats than this. */
    private static final int MOST_FORMATS = 64_000;

    /** Looks of cells that this program adds. */
    enum Look {
        HEADING,
        TEXT,
        /** Text as it came: nothing but the format for text. */
        PLAIN,
        WRAPPED,
        QUIET,
        /** Leads to a cell. */
        LINK,
        TITLE,
        /** A number. */
        COUNT,
        /** May be filled in even when the sheet is protected. */
        ANSWER,
        /** The same for a whole column, without lines down to the last row. */
        ANSWERS
    }

    private static final String[] SECTIONS = {"numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"};

    private final byte[] xml;
    private final String prefix;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, StringBuilder> added = new HashMap<>();
    private final List<String> formats = new ArrayList<>();
    private final Map<Look, Integer> looks = new EnumMap<>(Look.class);
    private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Integer> fills = new EnumMap<>(Verdict.class);
    private final Map<Verdict, Map<Integer, Integer>> marked = new EnumMap<>(Verdict.class);
    private String fontName = "Calibri";
    private String fontSize = "11";
    private int nextNumberFormat = 164;
    private int line = -1;

    Styles(byte[] xml) throws IOException {
        this.xml = xml;
        this.prefix = read();
        for (var section : SECTIONS) {
            if (counts.getOrDefault(section, 0) == 0) {
                addFirst(section);
            }
        }
    }

    /** For a workbook that has no styles part. */
    static Styles none(String mainNamespace) throws IOException {
        return new Styles(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
                        + Xml.escaped(mainNamespace) + "\"></styleSheet>")
                .getBytes(StandardCharsets.UTF_8));
    }

    static Styles none() throws IOException {
        return none(MAIN);
    }

    private String read() throws IOException {
        var scan = XmlScanner.reading(xml);
        String found = "";
        String section = "";
        StringBuilder format = null;
        boolean inFirstFont = false;
        while (scan.next()) {
            if (format != null) {
                format.append(scan.text());
            }
            if (scan.kind() == XmlScanner.Kind.OTHER) {
                continue;
            }
            var name = scan.name();
            int depth = scan.depth();
            if (depth == 0 && scan.opens()) {
                int colon = name.indexOf(':');
                found = colon < 0 ? "" : name.substring(0, colon + 1);
            } else if (depth == 1 && scan.opens() && name.startsWith(found)) {
                section = name.substring(found.length());
            } else if (depth == 2 && scan.opens()) {
                int number = counts.merge(section, 1, Integer::sum);
                inFirstFont = section.equals("fonts") && number == 1;
                if (section.equals("numFmts")) {
                    nextNumberFormat = Math.max(nextNumberFormat, scan.number("numFmtId", 0) + 1);
                }
                if (section.equals("cellXfs")) {
                    if (scan.kind() == XmlScanner.Kind.EMPTY) {
                        formats.add(scan.text());
                    } else {
                        format = new StringBuilder(scan.text());
                    }
                }
            } else if (depth == 2 && format != null) {
                formats.add(format.toString());
                format = null;
            } else if (inFirstFont && depth == 3) {
                var value = scan.value("val");
                if (value != null && name.equals(found + "name")) {
                    fontName = value;
                } else if (value != null && name.equals(found + "sz")) {
                    fontSize = value;
                }
            }
        }
        return found;
    }

    private void addFirst(String section) {
        switch (section) {
            case "fonts" -> add("fonts", font("", ""));
            case "fills" -> {
                add("fills", "<@fill><@patternFill patternType=\"none\"/></@fill>");
                add("fills", "<@fill><@patternFill patternType=\"gray125\"/></@fill>");
            }
            case "borders" -> add("borders", "<@border/>");
            case "cellStyleXfs" -> add("cellStyleXfs", "<@xf/>");
            case "cellXfs" -> {
                var first = "<@xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"" + line() + "\" xfId=\"0\"/>";
                formats.add(first.replace("@", prefix));
                add("cellXfs", first);
            }
            default -> {}
        }
    }

    private int add(String section, String element) {
        added.computeIfAbsent(section, s -> new StringBuilder()).append(element.replace("@", prefix));
        return counts.merge(section, 1, Integer::sum) - 1;
    }

    private String font(String bold, String colour) {
        return "<@font>" + bold + "<@sz val=\"" + Xml.escaped(fontSize) + "\"/>"
                + (colour.isEmpty() ? "" : "<@color rgb=\"FF" + colour + "\"/>") + "<@name val=\""
                + Xml.escaped(fontName).replace("@", "&#64;") + "\"/></@font>";
    }

    /** The border under our cells: rows must be told apart where their text wraps. */
    private int line() {
        if (line < 0) {
            line = add(
                    "borders",
                    "<@border><@left/><@right/><@top/><@bottom style=\"thin\"><@color rgb=\"FF" + Colours.LINE
                            + "\"/></@bottom><@diagonal/></@border>");
        }
        return line;
    }

    private int fill(String colour) {
        return add(
                "fills",
                "<@fill><@patternFill patternType=\"solid\"><@fgColor rgb=\"FF" + colour
                        + "\"/><@bgColor indexed=\"64\"/></@patternFill></@fill>");
    }

    private int format(int numberFormat, int font, int fill, String alignment, String protection) {
        return format(numberFormat, font, fill, line(), alignment, protection);
    }

    private int format(int numberFormat, int font, int fill, int border, String alignment, String protection) {
        var attributes = "<@xf numFmtId=\"" + numberFormat + "\" fontId=\"" + font + "\" fillId=\"" + fill
                + "\" borderId=\"" + border
                + "\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\""
                + " applyAlignment=\"1\" applyProtection=\"1\">";
        var xf = attributes + alignment + protection + "</@xf>";
        formats.add(xf.replace("@", prefix));
        return add("cellXfs", xf);
    }

    /** The number of a cell format of this look. */
    int of(Look look) {
        return looks.computeIfAbsent(look, this::make);
    }

    private int make(Look look) {
        var wrapped = "<@alignment vertical=\"top\" wrapText=\"1\"/>";
        var top = "<@alignment vertical=\"top\"/>";
        // 49 is the built-in format for text, so that what an officer types stays what was typed
        return switch (look) {
            case HEADING -> format(49, add("fonts", font("<@b/>", "FFFFFF")), fill(Colours.HEADING), wrapped, "");
            case PLAIN -> format(49, 0, 0, 0, "", "");
            case TEXT -> format(49, add("fonts", font("", "")), 0, top, "");
            case WRAPPED -> format(49, add("fonts", font("", "")), 0, wrapped, "");
            case LINK -> format(49, add("fonts", font("<@u/>", Colours.HEADING)), 0, wrapped, "");
            case QUIET -> format(49, add("fonts", font("", Colours.QUIET)), 0, wrapped, "");
            case COUNT ->
                format(
                        3,
                        add("fonts", font("", "")),
                        0,
                        "<@alignment vertical=\"top\" horizontal=\"right\" indent=\"1\"/>",
                        "");
            case TITLE -> format(49, add("fonts", font("<@b/>", Colours.HEADING)), 0, top, "");
            case ANSWERS -> format(49, 0, 0, 0, wrapped, "<@protection locked=\"0\"/>");
            case ANSWER -> format(49, add("fonts", font("", "")), 0, wrapped, "<@protection locked=\"0\"/>");
        };
    }

    /** The number of the format for a verdict: its word after its shape, in its colour. */
    int of(Verdict verdict) {
        return verdicts.computeIfAbsent(verdict, v -> {
            int numberFormat = nextNumberFormat++;
            var shape = VerdictWords.of(v).shape();
            add(
                    "numFmts",
                    "<@numFmt numFmtId=\"" + numberFormat + "\" formatCode=\"General;General;General;&quot;" + shape
                            + " &quot;&#64;\"/>");
            return format(
                    numberFormat,
                    add("fonts", font("<@b/>", Colours.ink(v))),
                    fillOf(v),
                    "<@alignment vertical=\"top\" horizontal=\"left\" indent=\"1\"/>",
                    "");
        });
    }

    private int fillOf(Verdict verdict) {
        return fills.computeIfAbsent(verdict, v -> fill(Colours.wash(v)));
    }

    /**
     * The number of a format like this one but filled with the verdict's colour; number format, font, border, alignment
     * and protection stay.
     */
    int marked(int format, Verdict verdict) {
        int original = format >= 0 && format < formats.size() ? format : 0;
        var ofVerdict = marked.computeIfAbsent(verdict, v -> new HashMap<>());
        var known = ofVerdict.get(original);
        if (known != null) {
            return known;
        }
        if (counts.getOrDefault("cellXfs", 0) >= MOST_FORMATS) {
            return original;
        }
        var xf = formats.get(original);
        int tagEnd = xf.indexOf('>') + 1;
        var tag = XmlTag.with(
                XmlTag.with(xf.substring(0, tagEnd), "fillId", String.valueOf(fillOf(verdict))), "applyFill", "1");
        // the format is the sender's own text from here on: it is not looked through for @
        var filled = tag + xf.substring(tagEnd);
        formats.add(filled);
        added.computeIfAbsent("cellXfs", s -> new StringBuilder()).append(filled);
        int number = counts.merge("cellXfs", 1, Integer::sum) - 1;
        ofVerdict.put(original, number);
        return number;
    }

    /** The part with everything added. */
    byte[] bytes() throws IOException {
        var out = new ByteArrayOutputStream(xml.length + 4096);
        var scan = new XmlScanner(new ByteArrayInputStream(xml), out);
        int done = 0;
        while (scan.next()) {
            if (scan.kind() == XmlScanner.Kind.OTHER) {
                continue;
            }
            int depth = scan.depth();
            if (depth == 1 && scan.opens()) {
                int section = sectionOf(scan.name());
                while (done < section) {
                    scan.insert(whole(SECTIONS[done++]));
                }
                if (section < SECTIONS.length) {
                    done = section + 1;
                    open(scan, SECTIONS[section]);
                }
            } else if (depth == 1 && scan.kind() == XmlScanner.Kind.END) {
                int section = sectionOf(scan.name());
                if (section < SECTIONS.length) {
                    scan.insert(added.getOrDefault(SECTIONS[section], new StringBuilder())
                            .toString());
                }
            } else if (depth == 0) {
                if (scan.kind() == XmlScanner.Kind.END) {
                    while (done < SECTIONS.length) {
                        scan.insert(whole(SECTIONS[done++]));
                    }
                }
            }
        }
        return out.toByteArray();
    }

    private void open(XmlScanner scan, String section) throws IOException {
        var more = added.get(section);
        if (more == null) {
            return;
        }
        var tag = scan.text();
        boolean empty = scan.kind() == XmlScanner.Kind.EMPTY;
        var head = XmlTag.with(tag, "count", String.valueOf(counts.get(section)));
        scan.replace(empty ? head.substring(0, head.length() - 2) + ">" + more + "</" + prefix + section + ">" : head);
    }

    private String whole(String section) {
        var content = added.get(section);
        return content == null
                ? ""
                : "<" + prefix + section + " count=\"" + counts.get(section) + "\">" + content + "</" + prefix + section
                        + ">";
    }

    /** The place of a section among those that are extended; their number for one that comes later. */
    private int sectionOf(String name) {
        for (int i = 0; i < SECTIONS.length; i++) {
            if (name.equals(prefix + SECTIONS[i])) {
                return i;
            }
        }
        return SECTIONS.length;
    }
}
