package dev.tidewaiter.designation.mention;

import dev.tidewaiter.designation.address.AddressLexicon;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.letters.EscapedLetters;
import dev.tidewaiter.letters.MixedAlphabets;
import dev.tidewaiter.names.search.CyrillicSpellings;
import dev.tidewaiter.names.search.FrenchSpellings;
import dev.tidewaiter.names.search.GermanSpellings;
import dev.tidewaiter.names.search.HangulSpellings;
import dev.tidewaiter.names.search.KatakanaSpellings;
import dev.tidewaiter.names.search.LookAlikeNames;
import dev.tidewaiter.names.search.PolishSpellings;
import dev.tidewaiter.names.search.RussianCases;
import dev.tidewaiter.shipment.place.ElidedWords;
import dev.tidewaiter.shipment.place.PlaceReader;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.List;

/** Finds what in a cell may be somebody's name besides the cell as a whole. Immutable and safe for threads. */
public final class NameCandidates {

    /** As many as letters in the longest cell that is looked through wholly. */
    private static final int MOST = LongCell.MOST_LETTERS;

    private final Mentions mentions;
    private final JoinedParties joined;
    private final VesselMentions vessels;
    private final AddressLexicon addresses;
    private final PartsOfCell parts;
    private final GluedLegalForm glued;
    private final ElidedWords elided;
    private final MistypedText mistyped;
    private final ShortWords shortWords;
    private final GroupWords groupWords;

    private NameCandidates(WordLists lists, AddressLexicon addresses, PlaceReader places) {
        this.mentions = new Mentions(MentionWords.of(lists));
        this.joined = JoinedParties.by(lists);
        this.vessels = VesselMentions.of(lists);
        this.addresses = addresses;
        this.parts = new PartsOfCell(places, joined.beforeTowns());
        this.glued = GluedLegalForm.by(lists);
        this.elided = ElidedWords.of(lists);
        this.mistyped = MistypedText.by(lists);
        this.shortWords = ShortWords.by(lists);
        this.groupWords = GroupWords.by(lists);
    }

    /**
     * Reads the words from their lists.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a row makes no sense
     */
    public static NameCandidates by(WordLists lists, AddressLexicon addresses, PlaceReader places) {
        return new NameCandidates(lists, addresses, places);
    }

    /** The candidates of a cell, at most four hundred, and as many of each of the few texts that it may have been typed for; mostly none. */
    public List<NameCandidate> of(String cell, MatchThresholds thresholds) {
        var turned = TurnedText.in(cell);
        var plain = turned.isEmpty() ? EscapedLetters.in(cell) : turned;
        if (plain.isEmpty()) {
            var found = ofPlain(cell, thresholds);
            var texts = cell.length() > LongCell.MOST_LETTERS ? List.<String>of() : mistyped.meant(cell);
            for (var meant : texts) {
                found = joined(found, List.of(new NameCandidate(meant, NameCandidate.Sort.NAME)));
                found = joined(found, ofPlain(meant, thresholds));
            }
            return texts.isEmpty() ? found : found.stream().distinct().toList(); // most of them are of both
        }
        var found = new ArrayList<>(ofPlain(plain, thresholds));
        found.add(0, new NameCandidate(plain, NameCandidate.Sort.NAME));
        return found;
    }

    /** How a text of any length may have been meant that is there for something else, its letters escaped or not; mostly nothing. */
    public List<String> meantIn(String text) {
        var all = new ArrayList<>(mistyped.meant(text));
        for (var mended : List.of(MissingSpaces.in(text), EscapedLetters.in(text))) {
            if (!mended.isEmpty()) {
                all.add(mended);
            }
        }
        return all;
    }

    /** The letters of a name without the legal form that they begin with: all in small letters, without blanks. */
    String withoutFormInFront(String letters) {
        return glued.withoutStart(letters);
    }

    /** Tells the forms that {@link #withoutFormInFront} takes off from those of other rules. */
    String formsInFrontKey() {
        return glued.startsKey();
    }

    private List<NameCandidate> ofPlain(String cell, MatchThresholds thresholds) {
        var parts = mentions.of(cell, thresholds.cells());
        if (parts.isEmpty()) {
            var found = ofMention(cell, List.of(), thresholds);
            return found.isEmpty() ? found : withoutCell(found, cell);
        }
        List<NameCandidate> found = new ArrayList<>(8);
        for (var mention : parts) {
            found.add(new NameCandidate(mention, NameCandidate.Sort.NAME));
            found = ofMention(mention, found, thresholds);
        }
        // "M/S" is a motor ship as well as Messrs
        found = ofShip(cell, found, thresholds);
        return withoutCell(found, cell);
    }

    private List<NameCandidate> ofMention(String mention, List<NameCandidate> before, MatchThresholds thresholds) {
        var cells = thresholds.cells();
        var found =
                addAll(NameFragments.of(mention, addresses, thresholds.addresses()), NameCandidate.Sort.NAME, before);
        found = addAll(RepeatedOrSpacedNames.mended(mention, cells), NameCandidate.Sort.NAME, found);
        var mended = MissingSpaces.in(mention);
        found = mended.isEmpty() ? found : addAll(List.of(mended), NameCandidate.Sort.NAME, found);
        for (var spelling : List.of(
                glued.without(mention, cells),
                glued.apart(mention, cells),
                elided.without(mention),
                shortWords.inFull(mention),
                groupWords.without(mention),
                MissingSpaces.beforeHangul(mention),
                CustomerNumbers.without(mention),
                LookAlikeNames.inCyrillic(mention),
                MixedAlphabets.inLatin(mention),
                CyrillicSpellings.ofIso9(mention),
                FrenchSpellings.inEnglish(mention),
                PolishSpellings.inEnglish(mention),
                CyrillicSpellings.ofPalladius(mention))) {
            found = spelling.isEmpty() ? found : addAll(List.of(spelling), NameCandidate.Sort.NAME, found);
        }
        found = addAll(GermanSpellings.inEnglish(mention), NameCandidate.Sort.NAME, found);
        found = addAll(KatakanaSpellings.ofForeign(mention), NameCandidate.Sort.NAME, found);
        found = addAll(HangulSpellings.ofForeign(mention), NameCandidate.Sort.NAME, found);
        found = addAll(CyrillicSpellings.ofTornPinyin(mention), NameCandidate.Sort.NAME, found);
        found = addAll(RussianCases.namesAlone(mention), NameCandidate.Sort.NAME, found);
        found = joined(found, parts.of(mention, cells));
        found = addAll(joined.of(mention, cells), NameCandidate.Sort.PIECE, ofShip(mention, found, thresholds));
        return addAll(RunOnNames.of(mention, thresholds.addresses()), NameCandidate.Sort.PIECE, found);
    }

    private List<NameCandidate> ofShip(String mention, List<NameCandidate> before, MatchThresholds thresholds) {
        var ship = vessels.nameIn(mention);
        return ship.isEmpty()
                ? before
                : addAll(
                        NameFragments.of(ship, addresses, thresholds.addresses()),
                        NameCandidate.Sort.SHIP,
                        addAll(List.of(ship), NameCandidate.Sort.SHIP, before));
    }

    private static List<NameCandidate> joined(List<NameCandidate> before, List<NameCandidate> more) {
        if (more.isEmpty()) {
            return before;
        }
        var all = new ArrayList<>(before);
        all.addAll(more);
        return all;
    }

    private static List<NameCandidate> addAll(List<String> texts, NameCandidate.Sort sort, List<NameCandidate> before) {
        if (texts.isEmpty()) {
            return before;
        }
        var all = new ArrayList<>(before);
        texts.forEach(text -> all.add(new NameCandidate(text, sort)));
        return all;
    }

    private static List<NameCandidate> withoutCell(List<NameCandidate> found, String cell) {
        return found.stream()
                .filter(candidate -> candidate.sort() != NameCandidate.Sort.NAME
                        || !candidate.text().equals(cell))
                .distinct()
                .limit(MOST)
                .toList();
    }
}
