package dev.tidewaiter.designation.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An element of an XML list with all that is in it; namespaces are left out, since publishers change them.
 *
 * @param name       its local name
 * @param attributes by local name
 * @param children   in order
 * @param text       its own text, without blanks around it
 * @param line       the line it begins on
 */
public record XmlRecord(String name, Map<String, String> attributes, List<XmlRecord> children, String text, int line) {

    /** An element that is still being read. */
    static final class Open {

        private final String name;
        private final int line;
        private final Map<String, String> attributes = new HashMap<>();
        private final List<XmlRecord> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        Open(String name, int line) {
            this.name = name;
            this.line = line;
        }

        void attribute(String attribute, String value) {
            attributes.put(attribute, value.strip());
        }

        void add(String characters) {
            text.append(characters);
        }

        void add(XmlRecord child) {
            children.add(child);
        }

        XmlRecord close() {
            return new XmlRecord(
                    name,
                    Map.copyOf(attributes),
                    List.copyOf(children),
                    text.toString().strip(),
                    line);
        }
    }

    /** An attribute; empty when it is not there. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The children of a name. */
    public List<XmlRecord> all(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** The first child of a name; null when there is none. */
    @Nullable
    public XmlRecord first(String child) {
        return children.stream()
                .filter(one -> one.name.equals(child))
                .findFirst()
                .orElse(null);
    }

    /** The text of the first child of a name; empty when there is none. */
    public String text(String child) {
        var first = first(child);
        return first == null ? "" : first.text;
    }

    /** The texts of the elements at the end of a path of names, such as {@code programList}, {@code program}; blank ones left out. */
    public List<String> texts(String... path) {
        List<XmlRecord> at = List.of(this);
        for (var step : path) {
            at = at.stream().flatMap(one -> one.all(step).stream()).toList();
        }
        return at.stream().map(XmlRecord::text).filter(text -> !text.isEmpty()).toList();
    }

    /** Texts of children in their order with a blank between, without those that are not there. */
    public String joined(String between, String... names) {
        var parts = new ArrayList<String>();
        for (var one : names) {
            parts.add(text(one));
        }
        return String.join(between, ListText.filled(parts.toArray(String[]::new)));
    }
}
