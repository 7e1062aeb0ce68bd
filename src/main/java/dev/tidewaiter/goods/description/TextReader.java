package dev.tidewaiter.goods.description;

import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.DronePartKind;
import dev.tidewaiter.goods.EngineFeature;
import dev.tidewaiter.goods.GoodsEvidence;
import dev.tidewaiter.goods.ItemClass;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.measure.Amount;
import dev.tidewaiter.goods.measure.AmountReader;
import dev.tidewaiter.goods.measure.JoinedNumbers;
import dev.tidewaiter.goods.measure.MeasureKeyword;
import dev.tidewaiter.goods.measure.NumberCues;
import dev.tidewaiter.goods.measure.Numerals;
import dev.tidewaiter.goods.measure.UnitTable;
import dev.tidewaiter.goods.phrase.GrammaticalRole;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.phrase.WordsOfLists;
import dev.tidewaiter.goods.sentence.AttackWords;
import dev.tidewaiter.goods.sentence.EmptyBag;
import dev.tidewaiter.goods.sentence.HeadNoun;
import dev.tidewaiter.goods.sentence.ModelKits;
import dev.tidewaiter.goods.sentence.MotorLanguages;
import dev.tidewaiter.goods.sentence.MotorWord;
import dev.tidewaiter.goods.sentence.Namesake;
import dev.tidewaiter.goods.sentence.QuotedTitle;
import dev.tidewaiter.goods.sentence.SaidTogether;
import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseBook;
import dev.tidewaiter.goods.text.PhraseHit;
import dev.tidewaiter.goods.text.SpacedLetters;
import dev.tidewaiter.goods.text.SpellingCorrection;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.goods.text.WordReach;
import dev.tidewaiter.letters.EscapedLetters;
import dev.tidewaiter.letters.MixedAlphabets;
import dev.tidewaiter.wordlist.WordLists;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one text: which phrases it holds, which of them are the goods, and which numbers it states. */
public final class TextReader {

    /** Longer than a cell of a workbook; what is longer in other files is told of as too long. */
    private static final int LONGEST = 33_000;

    /** Parts of speech that say something of the goods wherever they stand. */
    private static final Set<GrammaticalRole> DISTINGUISHING = EnumSet.of(
            GrammaticalRole.PART,
            GrammaticalRole.VEHICLE,
            GrammaticalRole.AIRCRAFT,
            GrammaticalRole.SCALE,
            GrammaticalRole.MOTOR,
            GrammaticalRole.ELECTRIC,
            GrammaticalRole.CONVERSION,
            GrammaticalRole.MANNED,
            GrammaticalRole.UNMANNED,
            GrammaticalRole.CONVERTED,
            GrammaticalRole.WING,
            GrammaticalRole.WING_SIGN,
            GrammaticalRole.CONTROL_SURFACE,
            GrammaticalRole.STRONG_ALUMINIUM,
            GrammaticalRole.ALLOY_NUMBER,
            GrammaticalRole.ALUMINIUM,
            GrammaticalRole.TUBE_OR_BAR,
            GrammaticalRole.ALUMINIUM_TUBE,
            GrammaticalRole.FIBRE_SPOOL,
            GrammaticalRole.TELECOM_FIBRE,
            GrammaticalRole.RAW_FIBRE,
            GrammaticalRole.STIRS,
            GrammaticalRole.SIZED,
            GrammaticalRole.SWIMWEAR,
            GrammaticalRole.TRUNKS,
            GrammaticalRole.INSECTS,
            GrammaticalRole.TURNED_BY_GAS);

    private static final Set<MeasureKeyword> OF_FLIGHT = EnumSet.of(
            MeasureKeyword.ENDURANCE,
            MeasureKeyword.RANGE,
            MeasureKeyword.LINK_RANGE,
            MeasureKeyword.PAYLOAD,
            MeasureKeyword.TAKE_OFF_MASS);

    private final TextFold fold;
    private final SpellingCorrection spelling;
    private final PhraseBook<PhraseMeaning> phrases;
    private final EngineFeatures features;
    private final AmountReader amounts;
    private final DronePartKinds parts;
    private final MotorLanguages motors;
    private final HeadNoun.Beside beside;
    private final WordReach reach;

    /**
     * Reads the word lists.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row makes no sense
     */
    public TextReader(
            WordLists words,
            TextFold fold,
            PhraseBook<PhraseMeaning> phrases,
            DronePartKinds parts,
            ClassGroups groups) {
        this.fold = fold;
        this.phrases = phrases;
        this.features = new EngineFeatures(words, fold);
        this.reach = WordReach.of(words);
        this.amounts = new AmountReader(
                UnitTable.of(words, fold), JoinedNumbers.of(words, fold), Numerals.of(words, fold), reach);
        this.parts = parts;
        this.beside = HeadNoun.Beside.of(groups);
        this.motors = MotorLanguages.of(words);
        this.spelling = new SpellingCorrection(words, reach, WordsOfLists.of(words));
    }

    /** What the words mean, for a reader of the same by other limits. */
    public PhraseBook<PhraseMeaning> phrases() {
        return phrases;
    }

    public TextReading read(String text) {
        var first = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        var plain = EscapedLetters.inGoods(first);
        first = plain.isEmpty() ? first : plain;
        var folded = fold.fold(spelling.mended(SpacedLetters.closed(MixedAlphabets.mendWords(first))));
        var hits = phrases.find(folded);
        var numbers = amounts.read(folded, () -> beside(hits));
        var found = new Collected(
                folded, hits, motors, beside, reach, numbers.stream().anyMatch(TextReader::isOfFlight));
        found.collect();
        var kinds = found.parts(parts);
        if (hits.isEmpty() && numbers.isEmpty() && kinds.isEmpty()) {
            return TextReading.EMPTY;
        }
        var reading = found.reading(features.in(folded), numbers, kinds);
        return reading.isEmpty() && kinds.isEmpty() ? TextReading.EMPTY : reading;
    }

    /** Neither a book nor a bee is told to fly for two hours or forty kilometres, or to carry five kilograms. */
    private static boolean isOfFlight(Amount amount) {
        return amount.keyword() != null && OF_FLIGHT.contains(amount.keyword());
    }

    private NumberCues beside(List<PhraseHit<PhraseMeaning>> hits) {
        var keywords = new ArrayList<PhraseHit<MeasureKeyword>>(4);
        boolean engineAbroad = false;
        for (var hit : hits) {
            engineAbroad |= hit.meaning().names(ItemClass.ENGINE)
                    && motors.writeHorsepowerTheirWay(hit.meaning().language());
            var keyword = hit.meaning().keyword();
            if (keyword != null) {
                keywords.add(new PhraseHit<>(keyword, hit.start(), hit.end()));
            }
        }
        return new NumberCues(keywords, engineAbroad);
    }

    /** What the hits of one text add up to. */
    private static final class Collected {
        private final FoldedText text;
        private final List<PhraseHit<PhraseMeaning>> hits;
        private final MotorLanguages motors;
        private final HeadNoun.Beside beside;
        private final WordReach reach;
        private final SaidTogether together;
        /** Few texts hold a word by which a drone is shown or another thing, so the rest need not be searched for it. */
        private final boolean otherMeanings;

        private @Nullable HeadNoun heads;

        private final Set<ItemClass> classes = EnumSet.noneOf(ItemClass.class);
        private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
        private final Set<GrammaticalRole> roles = EnumSet.noneOf(GrammaticalRole.class);
        private final List<TextReading.Words> words = new ArrayList<>();

        Collected(
                FoldedText text,
                List<PhraseHit<PhraseMeaning>> hits,
                MotorLanguages motors,
                HeadNoun.Beside beside,
                WordReach reach,
                boolean flies) {
            this.text = text;
            this.hits = hits;
            this.motors = motors;
            this.beside = beside;
            this.reach = reach;
            this.together = SaidTogether.of(hits);
            this.otherMeanings = !flies && together.mayMeanOthers();
        }

        void collect() {
            if (EmptyBag.isIn(text, hits, together, this::heads)) {
                return;
            }
            var titles = new QuotedTitle(text, hits);
            for (int i = 0; i < hits.size(); i++) {
                var hit = hits.get(i);
                if (otherMeanings && titles.holds(i)) {
                    continue;
                }
                if (!isOnlyNamed(i)) {
                    traits.addAll(hit.meaning().traits());
                }
                var role = hit.meaning().role();
                if (role != null
                        && DISTINGUISHING.contains(role)
                        && (role != GrammaticalRole.SCALE || new ModelKits(text, hits).isScale(i))) {
                    roles.add(role);
                }
                if (hit.meaning().names(ItemClass.ELECTRIC_MOTOR) && role != GrammaticalRole.MOTOR) {
                    roles.add(GrammaticalRole.ELECTRIC);
                }
                for (var item : hit.meaning().items()) {
                    take(item, i);
                }
            }
        }

        /** Made once a drone is named; most texts name none. */
        private HeadNoun heads() {
            var known = heads == null ? new HeadNoun(text, hits, beside, reach.part()) : heads;
            heads = known;
            return known;
        }

        private void take(ItemClass item, int index) {
            var hit = hits.get(index);
            if ((item == ItemClass.DRONE && isOnlyNamed(index)) || (item == ItemClass.ROCKET && isOfTale())) {
                return;
            }
            if (item == ItemClass.DRONE && !heads().isMain(index)) {
                traits.add(Trait.FOR_DRONES);
                words.add(words(ItemClass.DRONE_PART, hit));
                return;
            }
            if (item == ItemClass.DRONE && new AttackWords(text, hits, reach.attack()).standBeside(index)) {
                traits.add(Trait.MILITARY);
            }
            var meant =
                    item == ItemClass.ELECTRIC_MOTOR && new MotorWord(text, hits, motors, reach.motor()).isEngine(index)
                            ? ItemClass.ENGINE
                            : item;
            if (hit.meaning().strength() != GoodsEvidence.Strength.HINT) {
                classes.add(meant);
            }
            words.add(words(meant, hit));
        }

        private boolean isOnlyNamed(int index) {
            return otherMeanings
                    && hits.get(index).meaning().names(ItemClass.DRONE)
                    && new Namesake(text, hits, together, reach.namesake()).isOnlyNamed(index);
        }

        private boolean isOfTale() {
            return otherMeanings && new Namesake(text, hits, together, reach.namesake()).isTale();
        }

        private TextReading.Words words(ItemClass item, PhraseHit<PhraseMeaning> hit) {
            return new TextReading.Words(item, hit.meaning(), text.original(hit.start(), hit.end()));
        }

        List<DronePartKind> parts(DronePartKinds known) {
            return known.in(text, classes, traits, roles, words);
        }

        TextReading reading(List<EngineFeature> features, List<Amount> numbers, List<DronePartKind> parts) {
            if (classes.contains(ItemClass.DRONE)) {
                // "беспилотный летательный аппарат самолётного типа" is one aircraft, and nobody sits in it
                classes.remove(ItemClass.MANNED_AIRCRAFT);
                words.removeIf(word -> word.item() == ItemClass.MANNED_AIRCRAFT);
            }
            return new TextReading(classes, traits, roles, List.copyOf(words), features, numbers, parts);
        }
    }
}
