package dev.tidewaiter.designation.search;

import dev.tidewaiter.cache.AnswerCache;
import dev.tidewaiter.designation.evidence.WordAndTown;
import dev.tidewaiter.designation.mention.HanNames;
import dev.tidewaiter.designation.mention.LongCell;
import dev.tidewaiter.designation.mention.MentionSeeds;
import dev.tidewaiter.designation.mention.NameCandidates;
import dev.tidewaiter.designation.mention.NameEndings;
import dev.tidewaiter.designation.mention.TradeAbbreviations;
import dev.tidewaiter.designation.mention.WebNames;
import dev.tidewaiter.designation.threshold.MatchThresholds;
import dev.tidewaiter.designation.threshold.TextThresholds;
import dev.tidewaiter.designation.words.DealFields;
import dev.tidewaiter.designation.words.SearchWords;
import dev.tidewaiter.names.NameComparison;
import dev.tidewaiter.names.search.NameIndexes;
import dev.tidewaiter.names.search.NamesToIndex;
import dev.tidewaiter.names.search.RussianCases;
import dev.tidewaiter.names.search.RussianFirms;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a text names among other words: a remark, a mark on a package, a long cell. What it says must be a listed name from end to
 * end, as anything may stand around it. Remembers what it found.
 */
final class MentionSearch {

    /**
     * Whom a text names.
     *
     * @param compared the names, mostly none
     * @param whole    whether all of the text was looked through; one made of words of listed names may hold too many
     */
    public record Found(List<NameComparison> compared, boolean whole) {
        static final Found NOBODY = new Found(List.of(), true);

        Found and(List<NameComparison> further) {
            return further.isEmpty()
                    ? this
                    : new Found(
                            Stream.concat(compared.stream(), further.stream()).toList(), whole);
        }

        Found and(Found further) {
            return new Found(and(further.compared).compared, whole && further.whole);
        }

        Found only(Predicate<NameComparison> which) {
            return compared.isEmpty()
                    ? this
                    : new Found(compared.stream().filter(which).toList(), whole);
        }
    }

    /** The listed names that a text is like: people at least so much, others at least so much. */
    @FunctionalInterface
    interface LikeNames {
        List<NameComparison> of(String text, double people, double others);

        /** Whoever it is. */
        default List<NameComparison> of(String text, double atLeast) {
            return of(text, atLeast, atLeast);
        }
    }

    /** A tag of HTML, which cells taken from web pages hold between the words of a name. */
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");

    private final MentionSeeds seeds;
    private final WebMentions web;
    private final NameCandidates words;
    private final HanNames han;
    private final NamesByThemselves byThemselves;
    private final LikeNames like;
    private final MatchThresholds thresholds;
    private final PassingEvidence evidence;
    private final StreetsAfterPeople streets;
    private final PassingEvidence ofAbbreviations;
    private final TradeAbbreviations abbreviations;
    private final TextThresholds inTexts;
    private final DealFields deal;
    private final NameEndings endings;
    private final Function<String, Found> loosely;
    private final Function<String, Found> strictly;

    /**
     * Looks for the names of an index.
     *
     * @param indexes where the words to look for are kept
     * @param like    what a text is like at least so much
     * @param known   where it remembers whom texts name
     */
    MentionSearch(
            NamesToIndex names,
            NameIndexes indexes,
            SearchWords words,
            LikeNames like,
            MatchThresholds thresholds,
            AnswerCache<String> known) {
        this.loosely = known.remembering(text -> find(text, true));
        this.strictly = known.remembering(text -> find(text, false));
        this.inTexts = thresholds.mentions().texts();
        this.seeds = new MentionSeeds(names, indexes, inTexts);
        this.words = words.candidates();
        this.deal = words.deal();
        this.endings = words.endings();
        this.han = new HanNames(names, words.han(), thresholds.mentions().han());
        this.like = like;
        this.thresholds = thresholds;
        this.evidence = new PassingEvidence(thresholds, false);
        this.web = new WebMentions(words.web(), like, this::named, evidence, thresholds, known);
        this.ofAbbreviations = new PassingEvidence(thresholds, true);
        this.abbreviations = words.abbreviations();
        this.streets = new StreetsAfterPeople(words::holdStreet);
        this.byThemselves = new NamesByThemselves(words.whole(), seeds, like, evidence, thresholds, known);
    }

    /** Whom a remark or the like names. */
    Found in(String text) {
        var found = mayName(text) ? loosely.apply(text) : Found.NOBODY;
        for (var meant : words.meantIn(text)) {
            if (seeds.isIn(meant)) {
                found = found.and(loosely.apply(meant));
            }
        }
        return found;
    }

    /** Whom the text of a field names. Goods bear the names of ships and short ones of firms, streets and ports those of people. */
    Found in(Value text) {
        boolean goods = text.field() == Field.DESCRIPTION;
        if (!goods && !deal.bearsOthersNames(text.field()) && !isCountry(text)) {
            var named = in(text.text()).and(byThemselves.firm(text.text()));
            return text.field() == Field.MARKS ? named.and(byThemselves.inMarks(text.text())) : named;
        }
        if (!mayName(text.text())) {
            return Found.NOBODY;
        }
        var found = strictly.apply(text.text())
                .only(comparison -> (goods && PassingEvidence.isPerson(comparison))
                        || evidence.isUnmistakable(comparison)
                        || evidence.isThatFirm(comparison)
                        || WordAndTown.is(comparison, thresholds)
                        || (text.field() == Field.PART_NUMBER && evidence.saysInitials(comparison)))
                .and(web.in(text.text()));
        return text.field().attribute() == Field.Attribute.ADDRESS
                ? found.and(byThemselves.addressees(text.text()))
                : found;
    }

    /** Whether a text was read as a country, though it may say more. */
    private static boolean isCountry(Value text) {
        return text.isRead() && text.field().attribute() == Field.Attribute.COUNTRY;
    }

    /** Whom a cell for a party names among other words; nobody where it is no longer than a name. */
    List<NameComparison> inLong(String cell) {
        if (!han.in(cell).isEmpty()) {
            return loosely.apply(cell).compared();
        }
        if (!mayName(cell) || !(isText(cell) || PassingEvidence.holdsTwoForms(cell))) {
            return web.in(cell);
        }
        return LongCell.is(cell)
                ? loosely.apply(cell).compared()
                : strictly.apply(cell)
                        .only(evidence::isUnmistakable)
                        .and(web.in(cell))
                        .compared();
    }

    private boolean mayName(String text) {
        var alone = endings.without(text);
        return seeds.isIn(text)
                || (!alone.equals(text) && seeds.isIn(alone))
                || WebNames.mayBeIn(text)
                || !han.in(text).isEmpty()
                || !RussianCases.namesAlone(text).isEmpty()
                || anyIsIn(RussianFirms.namesAlone(text));
    }

    private boolean anyIsIn(List<String> names) {
        for (var name : names) { // mostly none
            if (seeds.isIn(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean isText(String cell) {
        int least = inTexts.words();
        int words = cell.length() > inTexts.letters() ? least : 1;
        for (int i = 1; i < cell.length() && words < least; i++) {
            words += Character.isWhitespace(cell.charAt(i)) && !Character.isWhitespace(cell.charAt(i - 1)) ? 1 : 0;
        }
        return words >= least;
    }

    private Found find(String written, boolean loose) {
        var alone = endings.without(written);
        var found = findAsWritten(written, loose);
        if (alone.equals(written)) {
            return found;
        }
        return found.and(findAsWritten(alone, loose));
    }

    private Found findAsWritten(String written, boolean loose) {
        var text = written.indexOf('<') < 0 ? written : TAG.matcher(written).replaceAll(" ");
        var found = new ArrayList<NameComparison>(0);
        boolean abbreviated = abbreviations.areIn(text);
        var says = abbreviated ? ofAbbreviations : evidence;
        var runs = seeds.around(text, loose);
        for (var run : runs.texts()) {
            add(run, abbreviated && abbreviations.areIn(run) ? says : evidence, found);
            addByInitials(run, text, found);
            byThemselves.addWordAndTown(run, found);
        }
        found.addAll(web.in(text));
        for (var name : han.in(text)) {
            addNamed(name, comparison -> true, evidence, found);
        }
        for (var name : RussianCases.namesAlone(text)) {
            add(name, says, found);
        }
        for (var name : RussianFirms.namesAlone(text)) {
            add(name, says, found);
        }
        boolean whole = runs.whole();
        if (loose) {
            whole &= byThemselves.add(text, says, found);
        }
        return new Found(List.copyOf(found), whole);
    }

    private void add(String name, PassingEvidence says, List<NameComparison> found) {
        addNamed(name, says::saysTwoWords, says, found);
    }

    private void addNamed(
            String name, Predicate<NameComparison> tells, PassingEvidence says, List<NameComparison> found) {
        for (var comparison : named(name)) {
            if ((says.isNamed(comparison) && tells.test(comparison)) || evidence.isThatFirm(comparison)) {
                found.add(comparison);
            }
        }
    }

    /** People by their initials, which never make a name as like as its words do; a street that is called after one is none. */
    private void addByInitials(String run, String text, List<NameComparison> found) {
        if (PassingEvidence.holdsInitials(run) && !streets.isIn(text, run)) {
            like.of(run, thresholds.likeness().strong()).stream()
                    .filter(evidence::saysInitials)
                    .forEach(found::add);
        }
    }

    /**
     * What a run of words is like, in which people count only when they are named almost to the letter. Hardly any run names one
     * so, and the many that bear a name like it need no comparing; where one does, all of them are weighed against each other.
     */
    private List<NameComparison> named(String run) {
        var found = like.of(
                run,
                Math.max(thresholds.likeness().strong(), thresholds.likeness().almostExact()),
                thresholds.likeness().strong());
        return found.stream().anyMatch(PassingEvidence::isPerson)
                ? like.of(run, thresholds.likeness().strong())
                : found;
    }
}
