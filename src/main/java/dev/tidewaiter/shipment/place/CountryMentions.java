package dev.tidewaiter.shipment.place;

import java.util.ArrayList;
import java.util.List;

/** Finds every country of a cell that may name several: "KZ; Russia", "KZ via RU", "Almaty, Kazakhstan / Moscow, Russia". */
final class CountryMentions {

    private final CountryNames names;
    private final PlaceWords words;
    private final List<Countries.Mention> found = new ArrayList<>(2);

    /** Whether each part is a country and nothing else; only then are codes of two letters trusted. */
    private boolean bare = true;

    private boolean via;

    private CountryMentions(CountryNames names, PlaceWords words) {
        this.names = names;
        this.words = words;
    }

    static List<Countries.Mention> in(String text, CountryNames names, PlaceWords words) {
        var whole = names.named(text);
        if (whole != null) {
            return List.of(new Countries.Mention(whole, false));
        }
        if (text.indexOf(',') > 0 && words.is(PlaceWords.Kind.AMERICAN_TOWN, PlaceNameKey.of(text))) {
            return List.of(new Countries.Mention(PlaceWords.COUNTRY_OF_STATES, false)); // Cuba, NY
        }
        var parts = new CountryMentions(names, words);
        parts.read(text, true);
        if (!parts.bare) {
            parts.found.clear();
            parts.via = false;
            parts.read(text, false);
        }
        return parts.withoutStates();
    }

    private void read(String text, boolean codes) {
        for (var part : split(text, ";/|\n\r→>+&；、")) {
            if (part.endsWith("-")) {
                part = part.substring(0, part.length() - 1); // an arrow "->"
            }
            if (!add(part, codes)) {
                for (var piece : split(part, ",()[]:–—-，")) {
                    words(piece, codes);
                }
            }
        }
    }

    /** The words of a piece, cut at "via" and "and". */
    private void words(String piece, boolean codes) {
        if (add(piece, codes)) {
            return;
        }
        var name = new StringBuilder();
        for (var word : split(piece, " \t\u00a0")) {
            var key = PlaceNameKey.of(word);
            if (words.isVia(key) || words.isAnd(key)) {
                end(name, codes);
                via = words.isVia(key);
            } else {
                name.append(name.isEmpty() ? "" : " ").append(word);
            }
        }
        end(name, codes);
    }

    private void end(StringBuilder name, boolean codes) {
        var text = name.toString();
        name.setLength(0);
        if (text.isEmpty() || add(text, codes) || (codes && addCodes(text))) {
            return;
        }
        bare = false;
        via = false; // "Via Garibaldi" is a street
        var country = names.inText(text);
        if (country != null) {
            found.add(new Countries.Mention(country, false));
        }
    }

    /** "RU KZ": codes with nothing but blanks between them. */
    private boolean addCodes(String text) {
        var parts = split(text, " ");
        if (parts.stream().anyMatch(part -> part.length() > 3 || names.named(part) == null)) {
            return false;
        }
        parts.forEach(part -> add(part, true));
        return true;
    }

    private boolean add(String text, boolean codes) {
        boolean code = text.length() < 3 || Character.isDigit(text.charAt(0));
        var country = codes || !code ? names.named(text) : null;
        if (country == null) {
            return false;
        }
        found.add(new Countries.Mention(country, via));
        return true;
    }

    /** "Atlanta, Georgia, USA" does not name the country Georgia. */
    private List<Countries.Mention> withoutStates() {
        if (found.stream().anyMatch(mention -> mention.country().equals(PlaceWords.COUNTRY_OF_STATES))) {
            found.removeIf(mention -> words.isNamesakeOfState(mention.country()));
        }
        return found.stream().distinct().toList();
    }

    private static List<String> split(String text, String separators) {
        var parts = new ArrayList<String>(2);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                var part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
