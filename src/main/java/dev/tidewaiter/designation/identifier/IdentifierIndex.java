package dev.tidewaiter.designation.identifier;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.designation.threshold.CraftMarkThresholds;
import dev.tidewaiter.designation.threshold.NumberThresholds;
import dev.tidewaiter.shipment.Identifier;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Role;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds designations by their numbers: equal ones, a company code inside a longer one, numbers one slip away, rounded, or without zeros. */
public final class IdentifierIndex {

    /**
     * A number of the party beside a listed one.
     *
     * @param entry      the position of the designation
     * @param identifier the party's number
     * @param listed     the listed number
     * @param equal      whether they are equal; else they are one slip apart, and the party's fails its check digit, or a spreadsheet
     *                   has rounded it
     * @param reach      how far an equal one tells that the party is the entry
     */
    public record Hit(int entry, Identifier identifier, ListedIdentifier listed, boolean equal, NumberReach reach) {

        /** Whether the number alone tells that the party is the entry. */
        public boolean proves() {
            return equal && reach == NumberReach.ALONE;
        }

        /** Whether it is equal, and others have it only by chance. */
        public boolean agrees() {
            return equal && reach.compareTo(NumberReach.SHARED) < 0;
        }

        /** Whether it is equal, but so short that it says something only where the country agrees. */
        public boolean needsItsCountry() {
            return equal && reach == NumberReach.OF_KIND_IN_ITS_COUNTRY;
        }

        /** The one of two for one entry that tells more; a slip tells more than what may be another country's. */
        private Hit or(Hit other) {
            return order().compareTo(other.order()) <= 0 ? this : other;
        }

        private NumberReach order() {
            return equal ? reach : NumberReach.SHARED;
        }
    }

    private record Asked(Identifier.Kind kind, String value) {}

    private record Found(Asked asked, ListedNumber listed, boolean equal, NumberReach reach) {

        Found(Asked asked, ListedNumber listed, boolean equal) {
            this(asked, listed, equal, listed.isShared() ? NumberReach.SHARED : NumberReach.ALONE);
        }
    }

    private final NumberThresholds thresholds;
    private final ShipNumberWords ships;
    private final ListedNumbers numbers;
    private final ListedBanks banks;
    private final CraftMarks marks;
    private final SlippedNumbers slipped;
    private final LostZeros lostZeros;
    private final NumbersOfKind ofKind;
    private final ClearingCache<Asked, List<Found>> remembered = new ClearingCache<>(this::find);
    private final ClearingCache<String, List<Found>> inText = new ClearingCache<>(this::findIn);
    private final ClearingCache<String, List<Found>> anywhere = new ClearingCache<>(this::findLong);

    /**
     * An index over entries, told by their position.
     *
     * @param entries    the numbers of each entry
     * @param thresholds how long a number must be to count
     * @param crafts     how long the mark of a ship or an aircraft must be
     * @param words      the words by which numbers are told
     */
    public IdentifierIndex(
            List<List<ListedIdentifier>> entries,
            NumberThresholds thresholds,
            CraftMarkThresholds crafts,
            IdentifierWords words) {
        this.thresholds = thresholds;
        this.ships = words.ships();
        this.banks = new ListedBanks(words.banks());
        this.marks = new CraftMarks(words.crafts(), crafts);
        this.slipped = new SlippedNumbers(thresholds);
        this.lostZeros = new LostZeros(thresholds.withoutKind());
        this.numbers = new ListedNumbers(thresholds.withoutKind(), banks, lostZeros);
        this.ofKind = new NumbersOfKind(words, thresholds, crafts);
        for (int i = 0; i < entries.size(); i++) {
            for (var identifier : entries.get(i)) {
                if (!isOfTaxOffice(identifier, entries.get(i))) {
                    add(i, identifier);
                }
            }
        }
    }

    /** Whether a number is shared by all firms of a Russian tax office; a list that takes it for the firm's own has the firm's own as well. */
    private boolean isOfTaxOffice(ListedIdentifier identifier, List<ListedIdentifier> all) {
        return IdentifierFormats.isOfTaxOffice(identifier.value())
                && !ofKind.isOfPerson(identifier)
                && all.stream().map(ListedIdentifier::value).anyMatch(IdentifierFormats::isOfRussia);
    }

    private void add(int entry, ListedIdentifier identifier) {
        var listed = marks.of(entry, identifier);
        numbers.add(listed);
        banks.add(listed);
        marks.add(listed);
        slipped.add(listed);
        lostZeros.add(listed);
        ofKind.add(listed);
    }

    /**
     * The hits of a party's numbers, one for each designation, equal ones first.
     *
     * @param named what the party's name cell says; a number in front of a name or behind it is a number like any other
     */
    public List<Hit> hits(Party party, String named) {
        boolean craft = party.role() == Role.VESSEL;
        boolean numberInName = IdentifierScanner.mayHold(named, thresholds) || maySayOther(named);
        if (party.identifiers().isEmpty() && !numberInName && !craft) {
            return List.of();
        }
        boolean ship = party.identifiers().stream().anyMatch(one -> one.kind() == Identifier.Kind.IMO);
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        for (var identifier : party.identifiers()) {
            add(identifier, remembered.get(new Asked(identifier.kind(), identifier.value())), hits);
            var written = identifier.from().text();
            if (craft) {
                add(identifier.from(), found(marks.of(identifier, ship)), hits);
            }
            if (IdentifierFormats.saysMore(written)) {
                add(identifier.from(), inText.get(written), hits);
            }
            if (identifier.label().equals(Identifier.ASKED)) {
                add(identifier.from(), ofKind(ofKind.asked(written)), hits);
            } else if (!identifier.label().isEmpty()) {
                add(identifier.from(), ofKind(ofKind.in(identifier.label() + " " + written)), hits);
            }
        }
        if (numberInName) {
            add(party.name(), inText.get(named), hits);
        }
        if (craft) {
            add(party.name(), found(marks.besideName(named)), hits);
        }
        return hits.isEmpty() ? List.of() : List.copyOf(hits.values());
    }

    /** The entries that have a listed number whose check digit proves its kind, so that it is nobody else's; none for another number. */
    public List<Integer> provenBearers(ListedIdentifier number) {
        if (!number.isProven()) {
            return List.of();
        }
        return numbers.of(number.value()).stream()
                .filter(listed -> listed.identifier().value().equals(number.value()))
                .map(ListedNumber::entry)
                .distinct()
                .toList();
    }

    /**
     * The hits in a text that is there for something else, such as a description of goods: only equal numbers, and so long that
     * nothing else has them by chance; or a ship's behind its label.
     */
    public List<Hit> equalIn(Value text) {
        if (!IdentifierScanner.mayCountAnywhere(text.text(), thresholds) && !maySayOther(text.text())) {
            return List.of();
        }
        Map<Integer, Hit> hits = new LinkedHashMap<>();
        add(text, anywhere.get(text.text()), hits);
        return List.copyOf(hits.values());
    }

    /** Whether a text may hold the code of a bank, a number whose kind it says, or an e-mail address. */
    private boolean maySayOther(String text) {
        return !banks.in(text).isEmpty() || ofKind.mayBeIn(text) || MailAddresses.mayBeIn(text);
    }

    private static List<Found> found(List<ListedNumber> marks) {
        return marks.stream()
                .map(mark -> new Found(
                        new Asked(mark.identifier().kind(), mark.identifier().value()), mark, true))
                .toList();
    }

    private List<Found> findLong(String text) {
        var all = new ArrayList<Found>(2);
        for (var number : IdentifierScanner.in(MangledNumbers.straight(text), thresholds, ships)) {
            boolean counts = number.number().length() >= thresholds.anywhere()
                    || number.kind() == Identifier.Kind.IMO
                    || IdentifierFormats.isOrganisationCode(number.number());
            var asked = new Asked(number.kind(), number.number());
            for (var one : counts ? numbers.equal(asked.kind, asked.value) : List.<ListedNumber>of()) {
                all.add(new Found(asked, one, true));
            }
        }
        all.addAll(banksAndMails(text));
        all.addAll(ofKind(ofKind.inPassing(text)));
        return List.copyOf(all);
    }

    private static void add(Value from, List<Found> all, Map<Integer, Hit> hits) {
        for (var found : all) {
            add(new Identifier(found.asked.kind, found.asked.value, from), List.of(found), hits);
        }
    }

    private static void add(Identifier identifier, List<Found> all, Map<Integer, Hit> hits) {
        for (var found : all) {
            var listed = found.listed;
            hits.merge(
                    listed.entry(),
                    new Hit(listed.entry(), identifier, listed.identifier(), found.equal, found.reach),
                    Hit::or);
        }
    }

    private List<Found> findIn(String text) {
        var all = banksAndMails(text);
        IdentifierScanner.in(MangledNumbers.straight(text), thresholds, ships)
                .forEach(number -> all.addAll(find(new Asked(number.kind(), number.number()))));
        all.addAll(ofKind(ofKind.in(text)));
        return List.copyOf(all);
    }

    private List<Found> banksAndMails(String text) {
        List<Found> all = new ArrayList<>(1);
        for (var code : banks.in(text)) {
            banks.of(code).forEach(bank -> all.add(new Found(new Asked(Identifier.Kind.OTHER, code), bank, true)));
        }
        for (var mail : MailAddresses.in(text)) {
            var asked = new Asked(Identifier.Kind.OTHER, mail);
            numbers.of(mail).forEach(listed -> all.add(new Found(asked, listed, true)));
        }
        return all;
    }

    private static List<Found> ofKind(List<NumbersOfKind.Found> numbers) {
        return numbers.stream()
                .map(one -> new Found(
                        new Asked(one.listed().identifier().kind(), one.number()), one.listed(), true, one.reach()))
                .toList();
    }

    private List<Found> find(Asked asked) {
        var number = IdentifierFormats.normalised(asked.value);
        var found = new ArrayList<Found>(2);
        numbers.equal(asked.kind, number).forEach(listed -> found.add(new Found(asked, listed, true)));
        lostZeros.of(asked.kind, number).forEach(listed -> found.add(new Found(asked, listed, true)));
        slipped.of(asked.kind, number).forEach(listed -> found.add(new Found(asked, listed, false)));
        return List.copyOf(found);
    }
}
