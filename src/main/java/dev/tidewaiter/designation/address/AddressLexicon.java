package dev.tidewaiter.designation.address;

import dev.tidewaiter.designation.identifier.DesignationFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which words of an address name nothing themselves, from {@code address-words.txt}. */
public final class AddressLexicon {

    private static final Map<String, AddressComponent> KINDS = new HashMap<>();
    private static final List<String> MARKS;

    static {
        List<String> marks = List.of();
        for (var line : DesignationFile.lines("address-words.txt")) {
            int sign = line.indexOf(':');
            var words = List.of(line.substring(sign + 1).strip().split("\\s*\\|\\s*", -1));
            switch (line.substring(0, sign)) {
                case "street" -> words.forEach(word -> KINDS.putIfAbsent(word, AddressComponent.STREET));
                case "building" -> words.forEach(word -> KINDS.putIfAbsent(word, AddressComponent.BUILDING));
                case "house" -> words.forEach(word -> KINDS.putIfAbsent(word, AddressComponent.HOUSE));
                case "unit" -> words.forEach(word -> KINDS.putIfAbsent(word, AddressComponent.UNIT));
                case "area" -> words.forEach(word -> KINDS.putIfAbsent(word, AddressComponent.AREA));
                default -> marks = words;
            }
        }
        MARKS = marks;
    }

    private AddressLexicon() {}

    public static AddressComponent component(String word) {
        return KINDS.getOrDefault(word, AddressComponent.NAME);
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
