package dev.tidewaiter.designation;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.cache.Late;
import dev.tidewaiter.designation.address.AddressIndex;
import dev.tidewaiter.designation.codec.EntriesKey;
import dev.tidewaiter.designation.evidence.Match;
import dev.tidewaiter.designation.evidence.Match.Strength;
import dev.tidewaiter.designation.identifier.IdentifierIndex;
import dev.tidewaiter.designation.lists.Designation;
import dev.tidewaiter.designation.lists.ListSnapshot;
import dev.tidewaiter.designation.mention.LongCell;
import dev.tidewaiter.designation.ownership.OwnershipFile;
import dev.tidewaiter.designation.party.LinkageRule;
import dev.tidewaiter.designation.search.BestMatches;
import dev.tidewaiter.designation.search.BestMatches.Place;
import dev.tidewaiter.designation.search.NameSearch;
import dev.tidewaiter.designation.search.NamesAsListed;
import dev.tidewaiter.designation.search.PartyCell;
import dev.tidewaiter.designation.search.SameParties;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.PieceThresholds;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NameMatcher;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Party;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * All designations of some lists, and who on a manifest they may mean: by number, by name, by address. Immutable and safe for
 * threads; what was found for a text is remembered, because manifests repeat their parties.
 */
public final class Designations {

    /** Twice the distinct texts of a large manifest: who is named, where they are, and what stands beside. */
    private static final int MOST_TEXTS = 40_000;

    private final List<ListSnapshot> lists;
    private final SearchWords words;
    private final MatchThresholds thresholds;
    private final PieceThresholds pieces;
    private final List<Designation> entries;
    private final NameSearch names;
    private final CompletableFuture<IdentifierIndex> identifiers; // made while the names are
    private final SameParties sameParties;

    /** Made when the first address is looked for: a search by name alone needs none. */
    private final Late<AddressIndex> addresses;

    private final BuildingSearch buildings;
    private final PartyOwnership ownership;

    private Designations(List<ListSnapshot> lists, MatchThresholds thresholds, SearchWords words, NameIndexes indexes) {
        this.words = words;
        this.lists = List.copyOf(lists);
        this.thresholds = thresholds;
        this.pieces = thresholds.mentions().pieces();
        this.entries = lists.stream().flatMap(list -> list.entries().stream()).toList();
        var rule = new LinkageRule(thresholds, words.addresses(), words.numbers());
        var key = EntriesKey.of(lists);
        this.identifiers = CompletableFuture.supplyAsync(() -> rule.numbers(entries));
        this.addresses = new Late<>(() -> rule.buildings(entries, indexes, key));
        var known = new AnswerCache<String>(MOST_TEXTS);
        this.names = new NameSearch(entries, key, indexes, words, thresholds, known);
        this.buildings =
                new BuildingSearch(known.remembering(text -> addresses.get().find(text)));
        this.sameParties = new SameParties(entries, names.index(), identifiers::join, rule);
        this.ownership =
                PartyOwnership.onLists(entries, this, thresholds.likeness().almostExact());
    }

    private Designations(Designations others, OwnershipFile owners) {
        this.lists = others.lists;
        this.words = others.words;
        this.thresholds = others.thresholds;
        this.pieces = others.pieces;
        this.entries = others.entries;
        this.names = others.names;
        this.identifiers = others.identifiers;
        this.addresses = others.addresses;
        this.buildings = others.buildings;
        this.sameParties = others.sameParties;
        this.ownership = others.ownership.with(owners);
    }

    /** Lists, searched by the thresholds and words of a rulebook. */
    public static Designations of(List<ListSnapshot> lists, MatchThresholds thresholds, SearchWords words) {
        return of(lists, thresholds, words, NameIndexes.BUILT);
    }

    /**
     * The same with an index over their names that may have been kept.
     *
     * @param indexes where the index comes from
     */
    public static Designations of(
            List<ListSnapshot> lists, MatchThresholds thresholds, SearchWords words, NameIndexes indexes) {
        return new Designations(lists, thresholds, words, indexes);
    }

    /** The same lists beside what a file says of who owns whom. */
    public Designations with(OwnershipFile file) {
        return new Designations(this, file);
    }

    public List<ListSnapshot> lists() {
        return lists;
    }

    /** Who owns whom. */
    public PartyOwnership ownership() {
        return ownership;
    }

    /** Other lists, searched by the same thresholds and words. */
    Designations over(ListSnapshot other) {
        return of(List.of(other), thresholds, words);
    }

    /** Whom the party may be: strong and weak matches, best first, one for each designation. */
    public List<Match> matches(Party party) {
        var cell = PartyCell.text(party);
        var numbers = identifiers.join().hits(party, cell);
        var name = party.name().isRead() ? names.of(party.name().text()) : NameSearch.Like.NOBODY;
        var compared =
                withAddress(party, cell, name.compared(), text -> names.of(text).compared());
        var weighed = weighed(party, name.spelled(), compared, buildings.of(party), numbers);
        return weighed.isEmpty()
                ? weighed
                : weighed.stream()
                        .filter(match -> match.strength() != Strength.NEAR)
                        .toList();
    }

    /**
     * Whom a text may name that is there for something else: a remark, a mark on a package, an e-mail address. What it says must
     * be a listed name from end to end, as anything may stand around it; or a number.
     */
    public PassingMentions mentionedIn(Value text) {
        var named = names.inPassing(text);
        var numbers = words.deal().bearsOthersNumbers(text.field())
                ? identifiers.join().equalIn(text)
                : identifiers.join().hits(PartyCell.named(text), text.text());
        if (named.compared().isEmpty() && numbers.isEmpty()) {
            return named.whole() ? PassingMentions.NONE : new PassingMentions(List.of(), false);
        }
        return new PassingMentions(strong(text, named.compared(), numbers), named.whole());
    }

    /** Whose number stands in a text that is there for something else, such as the number of an invoice. */
    public List<Match> numbersIn(Value text) {
        var numbers = identifiers.join().equalIn(text);
        return numbers.isEmpty() ? List.of() : strong(text, List.of(), numbers);
    }

    /** Whom a party may be by its numbers alone. */
    public List<Match> byNumbersOf(Party party) {
        return weighed(
                party, List.of(), List.of(), List.of(), identifiers.join().hits(party, PartyCell.text(party)));
    }

    private List<Match> strong(Value text, List<NameComparison> named, List<IdentifierIndex.Hit> numbers) {
        return weighed(PartyCell.named(text), names.spelled(text), named, List.of(), numbers).stream()
                .filter(match -> match.strength() == Strength.STRONG
                        || isEqualNumber(match, text.field())
                        || match.lettersOfOnlyWord() >= pieces.letters()
                        || match.isWordAndTown(thresholds.words().besideTown()))
                .toList();
    }

    /** Whether an equal number of its kind leads to it; in a cell for numbers it is its party's, and held beside what else that says. */
    private static boolean isEqualNumber(Match match, Field field) {
        return match.kind() == Match.Kind.IDENTIFIER && match.score() == 1 && field.attribute() != Field.Attribute.ID;
    }

    /** Whether a cell for a party is no longer than a name, so that it was taken apart wholly. */
    public static boolean isTakenApart(Value name) {
        return !LongCell.is(name.text());
    }

    /** Whether an address has no more names than are looked for in buildings. */
    public boolean looksThrough(Value address) {
        return buildings.looksThrough(address);
    }

    /** The nearest designations that did not count, best first, to tell why the party was not flagged. */
    public List<Match> nearest(Party party, int most) {
        return all(party).stream()
                .filter(match -> match.strength() == Strength.NEAR)
                .limit(most)
                .toList();
    }

    /**
     * Whether a name has anything to look for. One without letters and digits, or of legal forms alone, is like nobody and like
     * everybody: {@link #search} finds nothing for it, which must not be read as "nobody is listed".
     */
    public static boolean canSearch(String name) {
        return NameMatcher.canSearch(name);
    }

    /** Everything that is somewhat alike, whatever its strength: strong ones first, then by score. */
    public List<Match> search(Party query, int top) {
        return all(query).stream().limit(top).toList();
    }

    private List<Match> all(Party party) {
        var name = party.name();
        var near =
                name.isRead() ? names.closest(name.text(), thresholds.likeness().near()) : List.<NameComparison>of();
        var cell = PartyCell.text(party);
        var compared = withAddress(
                party,
                cell,
                near,
                text -> names.closest(text, thresholds.likeness().near()));
        return weighed(
                party,
                names.spelled(name),
                compared,
                buildings.of(party),
                identifiers.join().hits(party, cell));
    }

    private List<Match> weighed(
            Party party,
            List<NamesAsListed.Hit> spelled,
            List<NameComparison> compared,
            List<Place> places,
            List<IdentifierIndex.Hit> numbers) {
        if (compared.isEmpty() && places.isEmpty() && numbers.isEmpty() && spelled.isEmpty()) {
            return List.of();
        }
        return new BestMatches(party, entries, thresholds, words.countryParts(), sameParties)
                .of(spelled, compared, numbers, places);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        if (some.isEmpty() || others.isEmpty()) {
            return some.isEmpty() ? others : some;
        }
        var all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** What the name is like; also with what was taken for an address in the same cell, for it may be another party. */
    private static List<NameComparison> withAddress(
            Party party, String cell, List<NameComparison> alone, Function<String, List<NameComparison>> compare) {
        return party.name().isRead() && PartyCell.holdsAddress(party) ? joined(alone, compare.apply(cell)) : alone;
    }
}
