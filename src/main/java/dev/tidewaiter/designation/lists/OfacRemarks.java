package dev.tidewaiter.designation.lists;

import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.shipment.Country;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What OFAC writes into the remarks of an entry: numbers, nationality, birth, and the aliases it calls weak, in single quotes.
 *
 * @param weakAliases aliases that OFAC rates as weak
 * @param identifiers numbers of the party
 * @param countries   nationalities, citizenships and the countries that issued its numbers
 * @param born        birth dates, the main one first
 * @param note        birth and links, as OFAC words them
 */
record OfacRemarks(
        List<String> weakAliases,
        List<ListedIdentifier> identifiers,
        Set<Country> countries,
        List<ListedBirthDate> born,
        String note) {

    static OfacRemarks of(String remarks, IdentifierLabels labels) {
        var weak = new ArrayList<String>();
        var identifiers = new ArrayList<ListedIdentifier>();
        var countries = new LinkedHashSet<Country>();
        var born = new ListedBirthDates();
        var note = new StringBuilder();
        for (var part : remarks.split(";\\s+", -1)) {
            var text = part.endsWith(".") ? part.substring(0, part.length() - 1).strip() : part.strip();
            if (text.startsWith("a.k.a. ") || text.startsWith("alt. a.k.a. ") || text.startsWith("f.k.a. ")) {
                weak.add(
                        text.substring(text.indexOf("k.a. ") + "k.a. ".length()).replace("'", ""));
            } else if (text.startsWith("nationality ")
                    || text.startsWith("citizen ")
                    || text.startsWith("alt. nationality ")
                    || text.startsWith("alt. citizen ")) {
                countries.addAll(ListCountries.named(text.replace("alt. ", "")
                        .substring(text.replace("alt. ", "").indexOf(' ') + 1)));
            } else if (text.startsWith("DOB ") || text.startsWith("Linked To: ")) {
                note.append(note.length() == 0 ? "" : "; ").append(text);
                if (text.startsWith("DOB ")) {
                    born.add(text.substring("DOB ".length()));
                }
            } else if (text.startsWith("alt. DOB ")) {
                born.add(text.substring("alt. DOB ".length()));
            } else if (labels.isIdentifier(text)) {
                identifiers.addAll(ListedIdentifiers.of(text));
                countries.addAll(issuer(text));
            }
        }
        return new OfacRemarks(weak, identifiers, countries, born.list(), note.toString());
    }

    private static List<Country> issuer(String text) {
        int open = text.lastIndexOf('(');
        int close = text.indexOf(')', open + 1);
        return open < 0 || close < 0 ? List.of() : ListCountries.named(text.substring(open + 1, close));
    }
}
