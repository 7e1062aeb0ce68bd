package dev.tidewaiter.goods;

import dev.tidewaiter.shipment.Field;
import dev.tidewaiter.shipment.GoodsLine;
import dev.tidewaiter.shipment.HsCode;
import dev.tidewaiter.wordlist.WordLists;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what goods are from the words of a line, in nine languages. One reader serves all threads. Texts that come again
 * are remembered, up to a bound.
 */
public final class GoodsReader {

    /** Distinct texts kept; when it is full all are forgotten at once, which is cheaper than knowing the oldest. */
    private static final int REMEMBERED = 20_000;

    /** A longer text seldom comes again. */
    private static final int LONGEST_REMEMBERED = 400;

    private final Lexicon lexicon;
    private final TextReader texts;
    private final VagueWords vague;
    private final HeadingTable headings;
    private final ConcurrentHashMap<String, Reading> remembered = new ConcurrentHashMap<>();

    private GoodsReader(Lexicon lexicon, WordLists words) {
        this.lexicon = lexicon;
        this.texts = new TextReader(lexicon, UnitTable.of(words, lexicon.fold()));
        this.vague = VagueWords.of(words, lexicon.fold());
        this.headings = new HeadingTable(words);
    }

    /**
     * Reads the word lists, which takes some tens of milliseconds; keep the reader.
     *
     * @throws dev.tidewaiter.wordlist.InvalidWordList when a list is missing or a row makes no sense
     */
    public static GoodsReader of(WordLists words) {
        return new GoodsReader(Lexicon.of(words), words);
    }

    /**
     * What the line's description, model, part number, maker, marks, remarks and measure columns say the goods are, and
     * what its end-use fields say they are for. Never throws on any text.
     */
    public DescribedGoods describe(GoodsLine line) {
        LineReading described = null;
        for (var source : Source.all()) {
            described = read(line, source.field(), source, described);
        }
        for (var column : MeasureColumn.all()) {
            if (line.has(column.field())) {
                var value = line.value(column.field());
                described = described == null ? new LineReading() : described;
                described.add(column.read(value, reading(value.text()).amounts(), lexicon.fold()));
            }
        }
        var endUse = readUse(line, Field.END_USE, null);
        endUse = readUse(line, Field.END_USE_STATEMENT, endUse);
        if (described == null && endUse == null) {
            return DescribedGoods.NOTHING;
        }
        var goods = described == null ? new LineReading() : described;
        return goods.goods(endUse == null ? DescribedGoods.EndUse.NOT_SAID : endUse.endUse());
    }

    /** Whether a description is made only of words that say nothing of the goods, such as "spare parts as per invoice 7". */
    public boolean saysNothing(String description) {
        return vague.fill(lexicon.fold().fold(description));
    }

    /**
     * The conflict between a code and what the words say, when the words are sure and the heading's goods are known and
     * different; null when they agree or when nothing sure can be said.
     */
    public @Nullable HeadingConflict conflict(DescribedGoods goods, HsCode hs) {
        return headings.conflict(goods, hs);
    }

    /** Adds what a field says to what is known; most fields say nothing, and cost nothing then. */
    private @Nullable LineReading read(GoodsLine line, Field field, Source source, @Nullable LineReading known) {
        var text = line.text(field);
        var reading = text.isEmpty() ? Reading.EMPTY : reading(text);
        if (reading.isEmpty()) {
            return known;
        }
        var joined = known == null ? new LineReading() : known;
        joined.add(source, line.value(field), reading);
        return joined;
    }

    private @Nullable LineReading readUse(GoodsLine line, Field field, @Nullable LineReading known) {
        var text = line.text(field);
        var reading = text.isEmpty() ? Reading.EMPTY : reading(text);
        if (reading.isEmpty()) {
            return known;
        }
        var joined = known == null ? new LineReading() : known;
        joined.addUse(line.value(field), reading);
        return joined;
    }

    private Reading reading(String text) {
        if (text.length() > LONGEST_REMEMBERED) {
            return texts.read(text);
        }
        var known = remembered.get(text);
        if (known == null) {
            known = texts.read(text);
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(text, known);
        }
        return known;
    }
}
