package dev.tidewaiter.manifest.heading;

import dev.tidewaiter.manifest.heading.Meaning.Choice;
import dev.tidewaiter.manifest.heading.Meaning.Kind;
import dev.tidewaiter.manifest.heading.Meaning.Sign;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.wordlist.WordRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of the lists of headings into what headings stand for. */
final class HeadingRows {

    private HeadingRows() {}

    /** What all headings of a row stand for. */
    static Meaning meaning(WordRow row) {
        var id = row.cell(0);
        return switch (id) {
            case "-", "tradeCountry" -> Meaning.of(Kind.NOTHING, List.of());
            case "-look" ->
                Meaning.of(Kind.NOTHING, List.of(Field.MARKS)); // who and where may stand there, and no goods
            case "hs.description" -> Meaning.of(Kind.TARIFF_WORDING, List.of(Field.DESCRIPTION));
            case "date" -> Meaning.of(Kind.SOME_DATE, List.of(Field.EXPORT_DATE));
            case "*.name" -> Meaning.of(Kind.PARTY_NAME, List.of());
            case "*.address" -> Meaning.of(Kind.PARTY_ADDRESS, List.of());
            case "*.city" -> Meaning.of(Kind.PARTY_CITY, List.of());
            case "*.country" -> Meaning.of(Kind.PARTY_COUNTRY, List.of());
            case Choice.ID_OF_PARTY -> Meaning.of(Kind.PARTY_ID, List.of());
            default -> Meaning.of(Kind.FIELD, List.of(field(id, row)));
        };
    }

    private static Field field(String id, WordRow row) {
        var field = Field.byId(id);
        if (field == null) {
            throw row.wrong("there is no field \"" + id + "\"");
        }
        return field;
    }

    /** A heading with two meanings: its second cell holds what it may be, the third whether that raises a question. */
    static Meaning ambiguous(WordRow row) {
        var choices = new ArrayList<Choice>();
        boolean quiet = row.cell(2).equals("quiet");
        if (!quiet && !row.cell(2).equals("asks")) {
            throw row.wrong("the third column is \"quiet\" or \"asks\"");
        }
        for (var choice : row.words(1)) {
            int mark = choice.indexOf('?');
            var fields = List.of((mark < 0 ? choice : choice.substring(0, mark)).split("\\+"));
            for (var id : fields) {
                if (!id.equals(Choice.ID_OF_PARTY)) {
                    field(id, row);
                }
            }
            choices.add(new Choice(fields, mark < 0 ? null : sign(choice.substring(mark + 1), row), quiet));
        }
        return new Meaning(Kind.AMBIGUOUS, List.of(), true, false, null, choices);
    }

    private static @Nullable Sign sign(String name, WordRow row) {
        for (var sign : Sign.values()) {
            if (sign.word().equals(name)) {
                return sign;
            }
        }
        throw row.wrong("\"" + name + "\" is nothing that speaks for a meaning; see the remarks above");
    }
}
