package dev.tidewaiter.spreadsheet.write;

/** Changes the attributes of a single tag, as text, and leaves the rest of it as it was. */
final class XmlTag {

    private XmlTag() {}

    /** The tag with the attribute set to a value that needs no escaping. */
    static String with(String tag, String name, String value) {
        int from = valueOf(tag, name);
        if (from >= 0) {
            return tag.substring(0, from) + value + tag.substring(tag.indexOf(tag.charAt(from - 1), from));
        }
        int end = tag.endsWith("/>") ? tag.length() - 2 : tag.length() - 1;
        return tag.substring(0, end).stripTrailing() + " " + name + "=\"" + value + "\"" + tag.substring(end);
    }

    static String without(String tag, String name) {
        int from = valueOf(tag, name);
        if (from < 0) {
            return tag;
        }
        int start = tag.lastIndexOf(name, from);
        int to = tag.indexOf(tag.charAt(from - 1), from) + 1;
        return tag.substring(0, start).stripTrailing() + tag.substring(to);
    }

    static double number(String tag, String name, double otherwise) {
        int from = valueOf(tag, name);
        try {
            return from < 0
                    ? otherwise
                    : Double.parseDouble(tag.substring(from, tag.indexOf(tag.charAt(from - 1), from)));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Where the value of an attribute begins; -1 when the tag does not have it. */
    private static int valueOf(String tag, String name) {
        int i = 1;
        while (i < tag.length()) {
            char c = tag.charAt(i);
            if (c == '"' || c == '\'') {
                i = tag.indexOf(c, i + 1);
                if (i < 0) {
                    return -1;
                }
            } else if (c <= ' ' && tag.startsWith(name, i + 1)) {
                int j = i + 1 + name.length();
                while (j < tag.length() && tag.charAt(j) <= ' ') {
                    j++;
                }
                if (j < tag.length() && tag.charAt(j) == '=') {
                    j++;
                    while (j < tag.length() && tag.charAt(j) <= ' ') {
                        j++;
                    }
                    return j + 1;
                }
            }
            i++;
        }
        return -1;
    }
}
