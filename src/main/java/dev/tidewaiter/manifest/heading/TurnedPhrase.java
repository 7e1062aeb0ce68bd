package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.letters.Characters;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Phrases whose words stand in another order than in the list, or beside words that change nothing: "Nº fatura" is "fatura nº", "Numer i
 * data faktury" tells the number, "Eksporter handlowy" is an exporter.
 */
final class TurnedPhrase {

    private final Map<String, Meaning> headings;
    private final HeadingWords words;

    TurnedPhrase(Map<String, Meaning> headings, HeadingWords words) {
        this.headings = headings;
        this.words = words;
    }

    @Nullable
    Meaning meaning(List<String> tokens) {
        int last = tokens.size() - 1;
        if (last < 1) {
            var word = tokens.get(0);
            return word.endsWith(HeadingKey.NUMBER)
                    ? inOneWord(word.substring(0, word.length() - HeadingKey.NUMBER.length()))
                    : null;
        }
        var dated = ofNumberAndDate(tokens);
        if (dated != null) {
            return dated;
        }
        var numbered = List.<String>of();
        if (isNumber(tokens.get(0))) {
            numbered = withoutDate(tokens.subList(1, last + 1));
        } else if (isNumber(tokens.get(last))) {
            numbered = tokens.subList(0, last);
        }
        if (!numbered.isEmpty()) {
            var alone = headings.get(String.join("", tokens.subList(1, last + 1)));
            if (alone != null && alone.fields().stream().anyMatch(field -> field.role() != null)) {
                return null; // "# Shipper" is a remark about the shipper
            }
            var rest = String.join("", numbered);
            var behind = field(rest + HeadingKey.NUMBER);
            var before = behind != null ? behind : field(HeadingKey.NUMBER + rest);
            var word = before != null ? before : inOneWord(rest);
            var numberOf = word != null ? word : ofNumbered(rest);
            return numberOf != null ? numberOf : ofPaperBehindPreposition(tokens);
        }
        var paper = ofPaper(tokens);
        if (paper != null) {
            return paper;
        }
        var day = ofDay(tokens);
        if (day != null) {
            return day;
        }
        if (words.qualifiers.contains(tokens.get(0))) {
            return field(String.join("", tokens.subList(1, last + 1)));
        }
        int rest = words.beforeQualifier(tokens);
        return rest < tokens.size() ? field(String.join("", tokens.subList(0, rest))) : null;
    }

    /** "B/L No. & date", "№ договора и дата": what is numbered is dated, too. */
    private @Nullable Meaning ofNumberAndDate(List<String> tokens) {
        int end = tokens.size() - 1;
        if (!words.nouns.isDate(tokens.get(end))) {
            return null;
        }
        if (words.joints.contains(tokens.get(end - 1))) {
            end--;
        }
        var plain = tokens.subList(0, end);
        boolean numbered = end > 1 && (isNumber(plain.get(0)) || isNumber(plain.get(end - 1)));
        return numbered ? field(String.join("", plain)) : null;
    }

    /** "编号 (Contract No.)": the words in brackets say what the number is of. */
    @Nullable
    Meaning ofNumberInBrackets(HeadingText heading) {
        if (heading.brackets().isEmpty() || !words.numbers.contains(HeadingKey.of(heading.whole()))) {
            return null;
        }
        var meaning = headings.get(HeadingKey.of(heading.brackets().get(0)));
        return meaning != null && meaning.kind() == Kind.FIELD ? meaning : null;
    }

    /** "Numero di fattura", "número de lista de embalaje"; "Number of orders" counts them, as the English word does. */
    private @Nullable Meaning ofPaperBehindPreposition(List<String> tokens) {
        int from = 1;
        while (from < tokens.size() - 1 && words.between.contains(tokens.get(from))) {
            from++;
        }
        var rest = String.join("", tokens.subList(from, tokens.size()));
        if (from == 1 || words.counts.contains(tokens.get(1)) || !isNumber(tokens.get(0))) {
            return null;
        }
        return Stream.of(rest + HeadingKey.NUMBER, HeadingKey.NUMBER + rest, rest)
                .map(this::field)
                .filter(meaning -> meaning != null && numbersPaper(meaning))
                .findFirst()
                .map(Meaning::inexact)
                .orElse(null);
    }

    /** "receipt_id", "id_entrega", "CODE_ACHAT": as programs call the number of a paper; a column that says number goes before it. */
    private @Nullable Meaning ofPaper(List<String> tokens) {
        int last = tokens.size() - 1;
        var rest = List.<String>of();
        if (words.identifiers.contains(tokens.get(last))) {
            rest = tokens.subList(0, last);
        } else if (words.identifiers.contains(tokens.get(0))) {
            boolean joined = last > 1 && words.between.contains(tokens.get(1)); // "código de pedido"
            rest = tokens.subList(joined ? 2 : 1, last + 1);
        }
        if (rest.isEmpty()) {
            return null;
        }
        var key = String.join("", rest);
        return paperKeys(key)
                .map(headings::get)
                .filter(meaning -> meaning != null && meaning.kind() == Kind.FIELD && numbersPaper(meaning))
                .findFirst()
                .map(meaning -> Meaning.of(Kind.LIKELY, meaning.fields()).inexact())
                .orElse(null);
    }

    /** The number before the name of the paper or behind it, with a word between them or none. */
    private Stream<String> paperKeys(String key) {
        var joined = words.numberOf.stream().map(of -> HeadingKey.NUMBER + of + key);
        return Stream.of(Stream.of(key + HeadingKey.NUMBER, HeadingKey.NUMBER + key), joined, Stream.of(key))
                .flatMap(keys -> keys);
    }

    private static boolean numbersPaper(Meaning meaning) {
        return switch (meaning.fields().get(0)) {
            case INVOICE_NUMBER, SHIPMENT, CONTRACT, PURCHASE_ORDER, BILL_OF_LADING, AIR_WAYBILL, DECLARATION -> true;
            default -> false;
        };
    }

    /** "Planned delivery date", "fecha_entrega_real": the day stays what it is, be it planned or past. */
    private @Nullable Meaning ofDay(List<String> tokens) {
        var plain =
                tokens.stream().filter(token -> !words.times.contains(token)).toList();
        var meaning = plain.isEmpty() || plain.size() == tokens.size() ? null : headings.get(String.join("", plain));
        return meaning != null && meaning.kind() != Kind.NOTHING && tellsDay(meaning) ? meaning.inexact() : null;
    }

    private static boolean tellsDay(Meaning meaning) {
        return meaning.choices().isEmpty()
                ? meaning.fields().stream().allMatch(field -> field.attribute() == Attribute.DATE)
                        && !meaning.fields().isEmpty()
                : meaning.choices().stream()
                        .flatMap(choice -> choice.fieldIds().stream())
                        .map(Field::byId)
                        .allMatch(field -> field != null && field.attribute() == Attribute.DATE);
    }

    /** "Гэрээ №": what heads the numbers of a document or of containers by itself does so with a word for number, too. */
    private @Nullable Meaning ofNumbered(String rest) {
        var meaning = field(rest);
        boolean numbered = meaning != null
                && switch (meaning.fields().get(0)) {
                    case CONTAINER, VOYAGE -> true;
                    default -> numbersPaper(meaning);
                };
        return numbered ? meaning : null;
    }

    /** "コンテナーNo." for "コンテナー番号", in scripts without blanks. */
    private @Nullable Meaning inOneWord(String rest) {
        if (rest.isEmpty() || !Characters.isSpaceless(rest.charAt(0))) {
            return null;
        }
        return words.numbers.stream()
                .filter(number -> Characters.isSpaceless(number.charAt(0)))
                .sorted()
                .map(number -> field(rest + number))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private boolean isNumber(String token) {
        return token.equals(HeadingKey.NUMBER) || words.numbers.contains(token);
    }

    private @Nullable Meaning field(String key) {
        var meaning = headings.get(key);
        return meaning != null && meaning.kind() == Kind.FIELD ? meaning : null;
    }

    /** "i data faktury" behind a word for number: what is numbered and dated. */
    private List<String> withoutDate(List<String> tokens) {
        boolean dated = tokens.size() > 2 && words.joints.contains(tokens.get(0)) && words.nouns.isDate(tokens.get(1));
        return dated ? tokens.subList(2, tokens.size()) : tokens;
    }
}
