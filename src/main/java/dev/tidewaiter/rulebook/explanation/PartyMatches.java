package dev.tidewaiter.rulebook.explanation;

import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.SecondaryField;
import dev.tidewaiter.designation.identifier.ListedIdentifier;
import dev.tidewaiter.designation.identifier.LostZeros;
import dev.tidewaiter.rulebook.facts.PartyMatch;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The wording of matches. */
final class PartyMatches {
    private PartyMatches() {}

    /** What a party does, in words; for one that a text names in passing, which text that is. */
    static String role(Party party) {
        var field = party.name().field();
        var title = field.role() != null ? party.role().title() : field.title();
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** The party's number that led to the entry, without what else stands in its cell. */
    static String number(Match match) {
        var listed = Identifier.compact(match.listed());
        String found = null;
        for (var identifier : match.party().identifiers()) {
            if (identifier.from().equals(match.query())) {
                if (identifier.value().equals(listed)) {
                    return identifier.value();
                }
                found = found == null ? identifier.value() : match.query().text();
            }
        }
        return found == null ? match.query().text() : found;
    }

    /** The same with what it is: a number, or an e-mail address as the file writes it. */
    static String numbered(Match match) {
        var listed = match.listed();
        if (listed.indexOf('@') < 0) {
            var number = number(match);
            return "the number " + number
                    + (LostZeros.lost(number, listed)
                            ? " (" + listed + " without the zero in front, which spreadsheets drop)"
                            : "");
        }
        var text = match.query().text();
        int at = text.toUpperCase(Locale.ROOT).indexOf(listed);
        boolean asWritten = at >= 0 && at + listed.length() <= text.length();
        return "the e-mail address "
                + (asWritten ? text.substring(at, at + listed.length()) : listed.toLowerCase(Locale.ROOT));
    }

    /** What the party is called; without a name, what was compared. */
    static String party(Match match) {
        var name = match.party().name().text();
        return name.isBlank() ? match.query().text() : name;
    }

    /** What the list calls the number that it has in common with the party. */
    static String label(Match match) {
        var through = match.through();
        var entry = through == null ? match.designation() : through.found();
        return entry.identifiers().stream()
                .filter(number -> number.value().equals(match.listed()))
                .map(ListedIdentifier::label)
                .findFirst()
                .orElse(entry.isNamed(match.listed()) ? "name" : "number");
    }

    /** List and entry; where another list's entry carries what the party carries, that one, and why this one is the same party. */
    static String entry(PartyMatch fact, String between) {
        var designation = fact.match().designation();
        var own = designation.list() + between + designation.entry();
        var through = fact.match().through();
        return through == null
                ? own
                : through.found().list() + between + through.found().entry() + "; by its " + through.because()
                        + " that is the party of " + own;
    }

    static String programmes(PartyMatch fact) {
        var programmes = fact.match().designation().programmes();
        return programmes.isEmpty() ? "no programme" : String.join(", ", programmes);
    }

    static String since(PartyMatch fact) {
        var day = fact.match().designation().listedOn();
        return day == null ? "the list gives no date" : "listed " + day;
    }

    /** Why the address of an entry is looked at and not held. */
    static String weight(PartyMatch fact) {
        if (fact.suspended()) {
            return "Its entry is suspended " + suspension(fact) + ".";
        }
        if (fact.ended()) {
            return "Its entry was to end on "
                    + PartyPhrases.particulars(fact).ended() + ", but the list that was searched " + edition(fact)
                    + ", so it cannot tell of a renewal.";
        }
        return fact.listedLater()
                ? "That party was listed after the day of this shipment."
                : fact.meaning().means();
    }

    static String suspension(PartyMatch fact) {
        var particulars = PartyPhrases.particulars(fact);
        var from = "from " + particulars.suspendedFrom();
        return particulars.suspendedUntil() == null ? from + " on" : from + " to " + particulars.suspendedUntil();
    }

    /** The edition that was searched, as the end of a sentence about it. */
    static String edition(PartyMatch fact) {
        return fact.edition() == null ? "tells no day of its own" : "was published on " + fact.edition();
    }

    static String until(@Nullable LocalDate ended) {
        return ended == null ? "with no end that the list gives" : "until " + ended;
    }

    static String sentence(String note) {
        var capital = ExplanationWords.capital(note);
        return note.isBlank() || note.endsWith(".") ? capital : capital + ".";
    }

    /** What agrees; a country that the line gives the goods and not the party is told as that. */
    static String agreeing(Match match) {
        var agrees = fields("Agreeing: ", match.agrees());
        boolean ofGoods = match.party().countryCell().field() == Field.DESTINATION
                && match.agrees().contains(SecondaryField.COUNTRY);
        return ofGoods ? agrees + " The line names no country of the party: the goods go to the entry's." : agrees;
    }

    static String fields(String before, Set<SecondaryField> fields) {
        return fields.isEmpty() ? "" : before + String.join(", ", SecondaryField.words(fields)) + ".";
    }

    static String shared(Match match) {
        var words = match.parts().stream()
                .filter(part -> !part.query().isEmpty() && !part.listed().isEmpty())
                .map(part -> part.query())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? match.query().text() : words;
    }
}
