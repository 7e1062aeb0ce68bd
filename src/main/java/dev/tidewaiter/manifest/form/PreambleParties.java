package dev.tidewaiter.manifest.form;

import dev.tidewaiter.manifest.heading.Meaning;
import dev.tidewaiter.manifest.layout.Column;
import dev.tidewaiter.manifest.layout.LabelledValues.Labelled;
import dev.tidewaiter.manifest.layout.ManifestDictionaries;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Field.Attribute;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.spreadsheet.read.SourceCell;
import dev.tidewaiter.spreadsheet.read.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The parties that the first words of a contract call by their roles: "LLC Omega, hereinafter the “Seller”, represented by …", in whatever
 * language the words between are. The role in quotation marks is what tells it.
 */
final class PreambleParties {

    private static final Pattern ROLE =
            Pattern.compile("[,(，（][^,，()（）]{0,60}?[«“”„\"‘「『](?<role>\\p{L}[\\p{L} ]{1,30})[»”“\"’」』]");

    private static final int SHORTEST = 20;
    private static final int LONGEST = 600;

    private final ManifestDictionaries dictionaries;

    PreambleParties(ManifestDictionaries dictionaries) {
        this.dictionaries = dictionaries;
    }

    /** Such parties; a contract in two languages names each twice. */
    List<Labelled> in(List<SourceRow> rows) {
        var found = new ArrayList<Labelled>();
        for (var row : rows) {
            for (var cell : row.cells()) {
                var text = cell.text();
                boolean sentence = cell.kind() == SourceCell.Kind.TEXT
                        && text.length() >= SHORTEST
                        && text.length() <= LONGEST
                        && "»”“\"’」』".chars().anyMatch(mark -> text.indexOf(mark) >= 0);
                var party = sentence ? party(cell, row.number()) : null;
                if (party != null) {
                    found.add(party);
                }
            }
        }
        return found;
    }

    private @Nullable Labelled party(SourceCell cell, int row) {
        var called = ROLE.matcher(cell.text());
        while (called.find()) {
            var field = roleOf(called.group("role"));
            var name = cell.text().substring(0, called.start()).strip();
            if (field != null && dictionaries.partyWords().looksLikeCompany(name) && !namesTwo(name)) {
                var value = new SourceCell(cell.column(), SourceCell.Kind.TEXT, name, Double.NaN, cell.formula());
                return new Labelled(Column.ofLabel(field, cell.column()), value, row, true);
            }
        }
        return null;
    }

    /** Whether a sentence may tell of others behind the party that it calls so: a second role, a name. Then all of it is to be heard as well. */
    boolean tellsMore(String text) {
        var called = ROLE.matcher(text);
        var rest = called.find() ? text.substring(called.end()) : text;
        return rest.chars().anyMatch(letter -> Character.isLetter(letter) && !Character.isLowerCase(letter))
                || ROLE.matcher(rest).find();
    }

    /** "Alfa LLC and Omega LLC", which are no one name. */
    private boolean namesTwo(String name) {
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            if (dictionaries.partyWords().looksLikeCompany(name.substring(0, blank))
                    && dictionaries.partyWords().looksLikeCompany(name.substring(blank + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The name of whoever sends or receives the goods; null for "the Contract" and "the Parties". */
    private @Nullable Field roleOf(String called) {
        var meaning = dictionaries.headings().meaning(called);
        if (meaning == null || !meaning.exact() || meaning.kind() != Meaning.Kind.FIELD) {
            return null;
        }
        var field = meaning.fields().get(0);
        var role = field.role();
        return role != null && isSide(role) && field.attribute() == Attribute.NAME ? field : null;
    }

    private static boolean isSide(Role role) {
        return role.sends() || role.receives();
    }
}
