package dev.tidewaiter.manifest.value;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.shipment.place.Countries;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes several names in one cell apart, and an address that is run into a name. It cuts only where that is safe. */
final class NameAddressSplitter {

    /** One that ends an escaped letter, as in "Rubber &amp;amp; Plastics", parts nobody. */
    private static final Pattern SEMICOLON = Pattern.compile("(?<!&#?\\w{1,7});");

    private static final Pattern SLASH = Pattern.compile(" / ", Pattern.LITERAL);
    private static final Pattern BAR = Pattern.compile(" | ", Pattern.LITERAL);

    private static final Pattern HOUSE = Pattern.compile("\\d{1,4}\\p{L}?,? \\p{L}[^,]+,\\s*\\p{Lu}.*");

    private final PartyWords words;

    NameAddressSplitter(PartyWords words) {
        this.words = words;
    }

    /** A name and the address behind it; the address is empty when the text is a name alone. */
    record NameAndAddress(String name, String address) {}

    /** The parties of a cell, each with whatever address stands behind its name. */
    List<String> parties(String text) {
        var parties = new ArrayList<String>();
        for (var one : splitLines(text)) {
            for (var two : splitAt(one, SEMICOLON)) {
                for (var three : splitAt(two, SLASH)) {
                    for (var four : splitAt(three, BAR)) {
                        parties.addAll(words.careOf().split(four));
                    }
                }
            }
        }
        return parties;
    }

    /** Lines are parties when each of them carries a legal form and no digit; otherwise they are a name and its address. */
    private List<String> splitLines(String text) {
        var lines = text.split("\\R");
        if (lines.length < 2) {
            return List.of(text);
        }
        for (var line : lines) {
            if (!line.isBlank() && (Characters.hasDigit(line) || !words.looksLikeCompany(line))) {
                return List.of(text);
            }
        }
        return nonBlank(lines);
    }

    private List<String> splitAt(String text, Pattern separator) {
        if (!separator.matcher(text).find()) {
            return List.of(text);
        }
        var parts = nonBlank(separator.split(text, -1));
        for (var part : parts) {
            if (!looksLikeName(part)) {
                return List.of(text);
            }
        }
        return parts;
    }

    private boolean looksLikeName(String text) {
        int letters = (int) text.chars().filter(Character::isLetter).count();
        boolean cjk = text.codePoints().anyMatch(Character::isIdeographic);
        if (letters < (cjk ? 3 : 5) || words.isAddressWord(PartyWords.first(text))) {
            return false;
        }
        return cjk || words.looksLikeCompany(text) || (PartyWords.words(text).size() > 1 && !Characters.hasDigit(text));
    }

    private static List<String> nonBlank(String[] parts) {
        var kept = new ArrayList<String>(parts.length);
        for (var part : parts) {
            if (!part.isBlank()) {
                kept.add(part.strip());
            }
        }
        return kept;
    }

    NameAndAddress nameAndAddress(String text) {
        var lines = nonBlank(text.split("\\R"));
        if (lines.size() > 1) {
            return ofLines(lines);
        }
        var atComma = atComma(text);
        return atComma != null ? atComma : atLegalForm(text);
    }

    /** The first line is the name; a second line without digits that ends in a legal form belongs to it. */
    private NameAndAddress ofLines(List<String> lines) {
        int inName = 1;
        if (!words.looksLikeCompany(lines.get(0))
                && words.looksLikeCompany(lines.get(1))
                && !Characters.hasDigit(lines.get(1))) {
            inName = 2;
        }
        var name = String.join(" ", lines.subList(0, inName));
        var address = String.join(", ", lines.subList(inName, lines.size()));
        return new NameAndAddress(name, address);
    }

    private @Nullable NameAndAddress atComma(String text) {
        for (int comma = text.indexOf(','); comma > 0; comma = text.indexOf(',', comma + 1)) {
            var name = text.substring(0, comma).strip();
            if (name.length() > PartyWords.LONGEST_COMPANY) {
                return null; // nor is any before a later comma, of which a cell may hold thousands
            }
            var rest = text.substring(comma + 1).strip();
            var behind = PartyWords.words(rest);
            if (behind.isEmpty() || name.length() < 3) {
                continue; // "Alpha GmbH,,": a sender's empty columns, joined
            }
            if (words.isLegalForm(PartyWords.bare(behind.get(0)))) {
                continue; // "Co., Ltd."
            }
            if (words.looksLikeCompany(name) && (looksLikeAddress(rest) || isHouse(name, rest))) {
                return new NameAndAddress(name, rest);
            }
        }
        return null;
    }

    /** Behind a legal form, a number and words, and the town behind a comma: "OMEGA SARL, 41 bd des Alpes, Omegaville". */
    private boolean isHouse(String name, String rest) {
        var before = PartyWords.words(name);
        return HOUSE.matcher(rest).matches()
                && words.isLegalForm(PartyWords.bare(before.get(before.size() - 1)))
                && !words.looksLikeCompany(rest);
    }

    private boolean looksLikeAddress(String text) {
        if (!Characters.hasDigit(text)) {
            return (Countries.inText(text) != null || hasShortPlace(text)) && !words.looksLikeCompany(text);
        }
        for (var word : PartyWords.words(text)) {
            if (words.isAddressWord(PartyWords.bare(word)) || isPostcode(word)) {
                return true;
            }
        }
        return Countries.inText(text) != null;
    }

    /** "м. Одеса", "Київська обл.": a word for a town or a region, cut short, tells an address that has no number. */
    private boolean hasShortPlace(String text) {
        return PartyWords.words(text).stream()
                .map(word -> word.endsWith(",") ? word.substring(0, word.length() - 1) : word)
                .anyMatch(word -> word.endsWith(".") && words.isAddressWord(PartyWords.bare(word)));
    }

    private static boolean isPostcode(String word) {
        return word.length() >= 4 && word.length() <= 7 && word.chars().allMatch(Character::isDigit);
    }

    /** "ALPHA TRADE SP Z O O 26 300 TOWN UL MAIN 61": behind the legal form an address begins. */
    private NameAndAddress atLegalForm(String text) {
        if (!Characters.hasDigit(text)) {
            return new NameAndAddress(text, "");
        }
        var tokens = text.strip().split("\\s+");
        for (int i = 1; i < tokens.length - 1; i++) {
            boolean here = words.isLegalForm(PartyWords.bare(tokens[i])) || spelledOut(tokens, i);
            boolean next = words.isLegalForm(PartyWords.bare(tokens[i + 1])) || tokens[i + 1].length() == 1;
            if (here && !next) {
                return cutAfter(tokens, i, text);
            }
        }
        var atHouse = atHouseNumber(tokens, text);
        if (atHouse != null) {
            return atHouse;
        }
        if (words.looksLikeCompany(text)) {
            for (int i = 2; i < tokens.length - 1; i++) {
                if (isPostcode(tokens[i]) && tokens[i].length() >= 5) {
                    return cutAfter(tokens, i - 1, text); // a legal form in front: the postcode begins the address
                }
            }
        }
        return new NameAndAddress(text, "");
    }

    /** "Alpha Engineered Solutions 2001 Spring Road": a number, and a word for street soon behind it. */
    private @Nullable NameAndAddress atHouseNumber(String[] tokens, String text) {
        for (int i = 2; i < tokens.length - 3; i++) {
            if (!tokens[i].chars().allMatch(Character::isDigit)) {
                continue;
            }
            for (int next = i + 1; next < Math.min(tokens.length, i + 4); next++) {
                if (words.isAddressWord(PartyWords.bare(tokens[next]))) {
                    return cutAfter(tokens, i - 1, text);
                }
            }
        }
        return null;
    }

    /** "S P A", "Z O O": a legal form written letter by letter. */
    private boolean spelledOut(String[] tokens, int last) {
        var joined = new StringBuilder();
        for (int i = last; i > 0 && tokens[i].length() == 1 && last - i < 4; i--) {
            joined.insert(0, tokens[i]);
            if (joined.length() > 1 && words.isLegalForm(PartyWords.bare(joined.toString()))) {
                return true;
            }
            if (i > 1 && words.shapes().isInParts(tokens[i - 1], joined.toString())) {
                return true;
            }
        }
        return false;
    }

    private NameAndAddress cutAfter(String[] tokens, int last, String text) {
        var name = String.join(" ", Arrays.copyOfRange(tokens, 0, last + 1));
        var rest = String.join(" ", Arrays.copyOfRange(tokens, last + 1, tokens.length));
        return tokens.length - last > 2 && looksLikeAddress(rest)
                ? new NameAndAddress(strip(name), rest)
                : new NameAndAddress(text, "");
    }

    private static String strip(String name) {
        return name.endsWith(",") || name.endsWith("-") ? name.substring(0, name.length() - 1) : name;
    }
}
