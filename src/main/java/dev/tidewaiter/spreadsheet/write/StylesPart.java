package dev.tidewaiter.spreadsheet.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The styles part of a workbook and what is added to it. Nothing that is there is changed or moved: new fonts, fills and
 * cell formats go to the end of their lists, so every number that a cell refers to keeps its meaning.
 */
final class StylesPart {

    private static final String[] SECTIONS = {"numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs"};

    private final byte[] xml;
    private final String prefix;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, StringBuilder> added = new HashMap<>();
    private final List<String> formats = new ArrayList<>();
    private String fontName = "Calibri";
    private String fontSize = "11";
    private int nextNumberFormat = 164;

    StylesPart(byte[] xml) throws IOException {
        this.xml = xml;
        this.prefix = read();
    }

    /** For a workbook that has no styles part. */
    static StylesPart none(String mainNamespace) throws IOException {
        return new StylesPart(("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<styleSheet xmlns=\""
                        + XmlText.escaped(mainNamespace) + "\"></styleSheet>")
                .getBytes(StandardCharsets.UTF_8));
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

    /** How many elements a section has. */
    int count(String section) {
        return counts.getOrDefault(section, 0);
    }

    /** Puts an element, in which an at sign stands for the prefix, at the end of a section; gives its number there. */
    int add(String section, String element) {
        return addAsItStands(section, element.replace("@", prefix));
    }

    private int addAsItStands(String section, String element) {
        added.computeIfAbsent(section, s -> new StringBuilder()).append(element);
        return counts.merge(section, 1, Integer::sum) - 1;
    }

    /** Puts a cell format at the end of theirs; gives its number. */
    int addFormat(String xf) {
        return addFormatAsItStands(xf.replace("@", prefix));
    }

    /** The same for a format that may hold the sender's own text: it is not looked through for at signs. */
    int addFormatAsItStands(String xf) {
        formats.add(xf);
        return addAsItStands("cellXfs", xf);
    }

    /** The cell format of this number as it stands; that of an ordinary cell when there is none of this number. */
    String format(int number) {
        return formats.get(hasFormat(number) ? number : 0);
    }

    boolean hasFormat(int number) {
        return number >= 0 && number < formats.size();
    }

    /** The number that the next number format takes. */
    int nextNumberFormat() {
        return nextNumberFormat++;
    }

    String fontName() {
        return fontName;
    }

    String fontSize() {
        return fontSize;
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
