package dev.tidewaiter.designation.address;

import dev.tidewaiter.wordlist.WordLists;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Knows which words of an address name nothing themselves, from {@code address-words.tsv}. */
public final class AddressLexicon {

    private final Map<String, AddressComponent> components = new HashMap<>();
    private final List<String> marks = new ArrayList<>();

    private AddressLexicon() {}

    /**
     * Reads the words from their list.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static AddressLexicon of(WordLists lists) {
        var lexicon = new AddressLexicon();
        for (var row : lists.list("designation/address-words.tsv").rows(2)) {
            switch (row.cell(0)) {
                case "street" -> lexicon.put(row, AddressComponent.STREET);
                case "building" -> lexicon.put(row, AddressComponent.BUILDING);
                case "house" -> lexicon.put(row, AddressComponent.HOUSE);
                case "unit" -> lexicon.put(row, AddressComponent.UNIT);
                case "area" -> lexicon.put(row, AddressComponent.AREA);
                case "mark" -> lexicon.marks.addAll(row.words(1));
                default ->
                    throw row.wrong("names no kind of address word: street, building, house, unit, area or mark");
            }
        }
        return lexicon;
    }

    private void put(WordRow row, AddressComponent component) {
        row.words(1).forEach(word -> components.putIfAbsent(word, component));
    }

    /** What a word is in an address; most are names. */
    public AddressComponent component(String word) {
        return components.getOrDefault(word, AddressComponent.NAME);
    }

    /** Puts blanks around the marks of a Chinese address, so that its parts become words. */
    String spaced(String address) {
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

    private String markAt(String address, int at) {
        if (address.charAt(at) < '\u3400') {
            return "";
        }
        for (var mark : marks) {
            if (address.startsWith(mark, at)) {
                return mark;
            }
        }
        return "";
    }
}
