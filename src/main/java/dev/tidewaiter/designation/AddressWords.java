package dev.tidewaiter.designation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which words of an address name nothing themselves, from {@code address-words.txt}. */
final class AddressWords {

    enum Kind {
        /** Names something: a street, a building, a village. */
        NAME,
        STREET,
        BUILDING,
        HOUSE,
        UNIT,
        AREA;

        /** Whether the name of a street or building stands beside it. */
        boolean isBesideName() {
            return this == STREET || this == BUILDING;
        }
    }

    private static final Map<String, Kind> KINDS = new HashMap<>();
    private static final List<String> MARKS;

    static {
        List<String> marks = List.of();
        for (var line : DesignationFile.lines("address-words.txt")) {
            int sign = line.indexOf(':');
            var words = List.of(line.substring(sign + 1).strip().split("\\s*\\|\\s*", -1));
            switch (line.substring(0, sign)) {
                case "street" -> words.forEach(word -> KINDS.putIfAbsent(word, Kind.STREET));
                case "building" -> words.forEach(word -> KINDS.putIfAbsent(word, Kind.BUILDING));
                case "house" -> words.forEach(word -> KINDS.putIfAbsent(word, Kind.HOUSE));
                case "unit" -> words.forEach(word -> KINDS.putIfAbsent(word, Kind.UNIT));
                case "area" -> words.forEach(word -> KINDS.putIfAbsent(word, Kind.AREA));
                default -> marks = words;
            }
        }
        MARKS = marks;
    }

    private AddressWords() {}

    static Kind kind(String word) {
        return KINDS.getOrDefault(word, Kind.NAME);
    }

    /** Puts blanks around the marks of a Chinese address, so that its parts become words. */
    static String spaced(String address) {
        var out = new StringBuilder(address.length() + 16);
        int at = 0;
        while (at < address.length()) {
            var mark = markAt(address, at);
            if (mark.isEmpty()) {
                out.append(address.charAt(at++));
            } else {
                out.append(' ').append(mark).append(' ');
                at += mark.length();
            }
        }
        return out.toString();
    }

    private static String markAt(String address, int at) {
        if (address.charAt(at) < '\u3400') {
            return "";
        }
        for (var mark : MARKS) {
            if (address.startsWith(mark, at)) {
                return mark;
            }
        }
        return "";
    }
}
