package dev.tidewaiter.goods.reader;

import dev.tidewaiter.cache.ClearingCache;
import dev.tidewaiter.goods.ClassGroups;
import dev.tidewaiter.goods.DescribedGoods;
import dev.tidewaiter.goods.DronePartKind;
import dev.tidewaiter.goods.GoodsThresholds;
import dev.tidewaiter.goods.HeadingConflict;
import dev.tidewaiter.goods.Trait;
import dev.tidewaiter.goods.code.MunitionsCodes;
import dev.tidewaiter.goods.description.DronePartKinds;
import dev.tidewaiter.goods.description.TextReader;
import dev.tidewaiter.goods.description.TextReading;
import dev.tidewaiter.goods.description.UnreadScripts;
import dev.tidewaiter.goods.line.DescribingField;
import dev.tidewaiter.goods.line.HeadingConflicts;
import dev.tidewaiter.goods.line.LineReading;
import dev.tidewaiter.goods.line.ReadingLists;
import dev.tidewaiter.goods.line.UseRanges;
import dev.tidewaiter.goods.measure.MeasureColumn;
import dev.tidewaiter.goods.passing.MisplacedGoods;
import dev.tidewaiter.goods.phrase.PhraseLists;
import dev.tidewaiter.goods.phrase.PhraseMeaning;
import dev.tidewaiter.goods.text.PhraseBook;
import dev.tidewaiter.goods.text.TextFold;
import dev.tidewaiter.goods.text.VagueWords;
import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.shipment.Value;
import dev.tidewaiter.wordlist.WordLists;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads what goods are from the words of a line, in the languages of the word lists. One reader serves all threads. Texts that come again
 * are remembered, up to a bound.
 */
public final class GoodsReader {

    /** A longer text seldom comes again. */
    private static final int LONGEST_REMEMBERED = 400;

    private final TextFold fold;
    private final DronePartKinds parts;
    private final TextReader texts;
    private final UseRanges ranges;
    private final VagueWords vague;
    private final HeadingConflicts conflicts;
    private final UnreadScripts scripts;
    private final MisplacedGoods misplaced;
    private final MunitionsCodes munitions;
    private final ReadingLists lists;
    private final PieceWeights weights;
    private final SplitModels splitModels;
    private final ClearingCache<String, TextReading> remembered;

    private GoodsReader(WordLists words, TextFold fold, PhraseBook<PhraseMeaning> phrases) {
        this.fold = fold;
        this.parts = new DronePartKinds(words, fold);
        var groups = ClassGroups.of(words);
        this.texts = new TextReader(words, fold, phrases, parts, groups);
        this.remembered = new ClearingCache<>(texts::read);
        this.ranges = new UseRanges(words, fold);
        this.vague = VagueWords.of(words, fold);
        this.conflicts = new HeadingConflicts(words, fold);
        this.scripts = new UnreadScripts(words);
        this.misplaced = MisplacedGoods.of(words, fold, groups);
        this.munitions = MunitionsCodes.of(words);
        this.lists = ReadingLists.of(words, groups);
        this.weights = new PieceWeights(fold, this::reading);
        this.splitModels = new SplitModels(texts::read);
    }

    /**
     * Reads the word lists, which takes some tens of milliseconds; keep the reader.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row makes no sense
     */
    public static GoodsReader of(WordLists words) {
        var fold = new TextFold();
        return new GoodsReader(words, fold, PhraseLists.read(words, fold));
    }

    /**
     * A reader of the same words by other limits, which takes a tenth of the time: what words mean has no limits.
     *
     * @param limited the lists that this one was made of, with some limits set
     */
    public GoodsReader by(WordLists limited) {
        return new GoodsReader(limited, fold, texts.phrases());
    }

    /**
     * What the line's description, model, part number, maker, marks, remarks and measure columns say the goods are, and
     * what its end-use fields say they are for. Never throws on any text.
     *
     * @param thresholds those in force on the day that decides the line's law
     */
    public DescribedGoods describe(GoodsLine line, GoodsThresholds thresholds) {
        LineReading described = null;
        for (var source : DescribingField.all()) {
            described = read(line, source, described, thresholds);
        }
        described = readSplitModels(line, described, thresholds);
        described = readPackages(line, Field.PACKAGE_TYPE, described, thresholds);
        described = readPackages(line, Field.UNIT, described, thresholds);
        described = readMisplaced(line, described, thresholds);
        for (var value : line.elsewhere()) {
            described = readElsewhere(value, described, thresholds);
        }
        for (var column : MeasureColumn.all()) {
            if (line.has(column.field())) {
                var value = line.value(column.field());
                described = described == null ? new LineReading(thresholds, lists) : described;
                described.add(column.read(value, reading(value.text()).amounts(), fold));
            }
        }
        var endUse = readUse(line, Field.END_USE, null, thresholds);
        endUse = readUse(line, Field.END_USE_STATEMENT, endUse, thresholds);
        if (described == null && endUse == null) {
            return DescribedGoods.NOTHING;
        }
        var goods = described == null ? new LineReading(thresholds, lists) : described;
        return goods.goods(
                endUse == null ? DescribedGoods.DescribedEndUse.NOT_SAID : endUse.endUse(),
                () -> weights.ofPiece(line),
                () -> weights.heaviestPiece(line));
    }

    /**
     * The kinds of parts of unmanned aircraft that the line's description, model and part number name, each once, however plainly: alone they
     * accuse nobody.
     */
    public List<DronePartKind> partsOf(GoodsLine line) {
        var described = partsIn(line.text(Field.DESCRIPTION), false);
        boolean machine = described.contains(DronePartKinds.OTHER);
        var model = partsIn(line.text(Field.MODEL), machine);
        var number = partsIn(line.text(Field.PART_NUMBER), machine);
        if (!machine && model.isEmpty() && number.isEmpty()) {
            return described;
        }
        var all = new LinkedHashSet<>(described);
        all.addAll(model);
        all.addAll(number);
        all.remove(DronePartKinds.OTHER);
        return List.copyOf(all);
    }

    /** Whether a text names parts of unmanned aircraft so that it says so wherever it stands. */
    public boolean namesMisplaced(Value text) {
        return misplaced.areIn(text, reading(text.text()));
    }

    /** What tells a category of a munitions list in a cell for an ECCN. */
    public MunitionsCodes munitions() {
        return munitions;
    }

    /** The number that a cell states, of a mass in kg; a bare number as it is. NaN when it states none. */
    public double amount(Value value) {
        return weights.amount(value);
    }

    /** How far the drone of an end use flies, in km; NaN where none is named or no such range is told. */
    public double rangeOfUse(GoodsLine line, Value use) {
        return ranges.ofUse(line, use, this::reading);
    }

    /** "Lawn mower" with the model "four-stroke, 4 kW" is no part; "printer" with the model "flight controller" is one. */
    private List<DronePartKind> partsIn(String text, boolean ofMachine) {
        var reading = text.isEmpty() ? TextReading.EMPTY : reading(text);
        return ofMachine && parts.isWithinAMachine(reading) ? List.of() : reading.parts();
    }

    /** Whether a description is made only of words that say nothing of the goods, such as "spare parts as per invoice 7". */
    public boolean saysNothing(String description) {
        return vague.fill(fold.fold(description));
    }

    /** The script of most letters of a description when no word list knows it, such as "Georgian"; null when one does. */
    public @Nullable String unreadScript(String description) {
        return scripts.of(description);
    }

    /**
     * The conflicts between a code and what the words say, when the words are sure and the heading's goods are known and different; none
     * when they agree or when nothing sure can be said.
     */
    public List<HeadingConflict> conflicts(DescribedGoods goods, HsCode hs) {
        return conflicts.find(goods, hs);
    }

    /** Adds what a field says to what is known; most fields say nothing, and cost nothing then. */
    private @Nullable LineReading read(
            GoodsLine line, DescribingField source, @Nullable LineReading known, GoodsThresholds thresholds) {
        var field = source.field();
        var text = line.text(field);
        var reading = text.isEmpty() ? TextReading.EMPTY : reading(text);
        if (reading.isEmpty()) {
            return known;
        }
        var joined = known == null ? new LineReading(thresholds, lists) : known;
        boolean contents = source == DescribingField.MARKS && tellsContents(reading);
        joined.add(contents ? DescribingField.REMARKS : source, line.value(field), reading);
        return joined;
    }

    private @Nullable LineReading readSplitModels(
            GoodsLine line, @Nullable LineReading known, GoodsThresholds thresholds) {
        var joined = known;
        for (var split : splitModels.in(line)) {
            joined = joined == null ? new LineReading(thresholds, lists) : joined;
            joined.add(DescribingField.MODEL, split.number(), split.model());
        }
        return joined;
    }

    /** "2 boxes of autopilots for drones": kinds and units of packages that tell what is in them. */
    private @Nullable LineReading readPackages(
            GoodsLine line, Field field, @Nullable LineReading known, GoodsThresholds thresholds) {
        var text = line.text(field);
        if (text.isEmpty() || !tellsContents(reading(text)) || misplaced.isPackage(text)) {
            return known;
        }
        return readRemark(line.value(field), known, thresholds);
    }

    /** Whether words on packages say what for the goods are: one word alone there is as often a firm or a brand. */
    private static boolean tellsContents(TextReading reading) {
        return reading.traits().contains(Trait.FOR_DRONES) || reading.traits().contains(Trait.MILITARY);
    }

    /**
     * Adds what a column says that holds no field, where its words name goods that a rule asks for: a second description must not hide
     * an engine, and the name of an everyday thing in a column that nobody understands describes nothing.
     */
    private @Nullable LineReading readElsewhere(Value value, @Nullable LineReading known, GoodsThresholds thresholds) {
        var field = value.field();
        if (field != Field.REMARKS && field != Field.DESCRIPTION && field != Field.MODEL) {
            return known;
        }
        return readRemark(value, known, thresholds);
    }

    private @Nullable LineReading readRemark(Value value, @Nullable LineReading known, GoodsThresholds thresholds) {
        var reading = reading(value.text());
        if (reading.words().stream().noneMatch(words -> DescribingField.REMARKS.counts(words, lists.notOfRemarks()))) {
            return known;
        }
        var joined = known == null ? new LineReading(thresholds, lists) : known;
        joined.add(DescribingField.REMARKS, value, reading);
        return joined;
    }

    private @Nullable LineReading readMisplaced(
            GoodsLine line, @Nullable LineReading known, GoodsThresholds thresholds) {
        var described = known;
        for (var value : line.values()) {
            if (misplaced.mayBeIn(value) && misplaced.areIn(value, reading(value.text()))) {
                described = readRemark(value, described, thresholds);
            }
        }
        return described;
    }

    private @Nullable LineReading readUse(
            GoodsLine line, Field field, @Nullable LineReading known, GoodsThresholds thresholds) {
        var text = line.text(field);
        var reading = text.isEmpty() ? TextReading.EMPTY : reading(text);
        if (reading.isEmpty()) {
            return known;
        }
        var joined = known == null ? new LineReading(thresholds, lists) : known;
        joined.addUse(line.value(field), reading);
        return joined;
    }

    private TextReading reading(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return texts.read(text);
        }
        return remembered.get(text);
    }
}
