package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.FoldedText;
import dev.tidewaiter.goods.text.PhraseHit;
import dev.tidewaiter.goods.text.WordReach;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds numbers with units in a folded text, in the shapes that people write them. */
public final class AmountReader {

    /** A longer run of digits is a serial number. */
    static final int LONGEST_NUMBER = 12;

    private final UnitTable units;
    private final JoinedNumbers joined;
    private final Numerals words;
    private final WordReach reach;

    public AmountReader(UnitTable units, JoinedNumbers joined, Numerals words, WordReach reach) {
        this.units = units;
        this.joined = joined;
        this.words = words;
        this.reach = reach;
    }

    /**
     * The numbers with units of a text.
     *
     * @param beside what the words in it tell of numbers; asked for when there is one
     */
    public List<Amount> read(FoldedText text, Supplier<NumberCues> beside) {
        Text reading = null;
        for (int i = 1; i < text.length(); i++) {
            var worded = text.isDigit(i) ? null : words.at(text, i, units);
            if (worded == null && !text.isDigit(i)) {
                continue;
            }
            if (reading == null) {
                reading = new Text(text, beside.get());
            }
            i = worded == null ? reading.number(i) : reading.number(i, worded.end(), worded.value());
        }
        return reading == null ? List.of() : List.copyOf(reading.amounts);
    }

    private static final int MINUTES_AN_HOUR = 60;

    /** What is written for a minus. */
    private static final String MINUS = "-\u2212\u2013\u2014\ufe63\uff0d";

    /** One text, read from left to right. */
    private final class Text {
        private final FoldedText text;
        private final List<PhraseHit<MeasureKeyword>> keywords;
        private final boolean engineAbroad;
        private final KeywordChoice choice;
        private final List<Amount> amounts = new ArrayList<>(2);
        /** The number before, when it may be the lower end of a span or the width of a sensor. */
        private double before = Double.NaN;

        private int beforeStart;
        private int beforeEnd;
        /** The unit and place of the last amount, to which minutes may be added: 1 h 30 min. */
        private int lastTimeEnd = -1;
        /** Where a wind force ended: "level 7 (17 m/s)" says the same wind twice. */
        private int lastWindEnd = -100;

        Text(FoldedText text, NumberCues beside) {
            this.text = text;
            this.keywords = beside.keywords();
            this.engineAbroad = beside.engineAbroad();
            this.choice = new KeywordChoice(text, keywords, reach);
        }

        /** Reads the number at a place; returns the last place read. */
        int number(int start) {
            int end = WrittenNumber.end(text, start);
            if (end - start > LONGEST_NUMBER) {
                before = Double.NaN;
                return end - 1;
            }
            double value = WrittenNumber.value(text, start, end);
            var many = words.multiplied(text, value, end, units);
            return many == null || unit(end) != null
                    ? number(start, end, value)
                    : number(start, many.end(), many.value());
        }

        /** Reads a number of which the value is known; returns the last place read. */
        int number(int start, int end, double value) {
            var read = unit(end);
            if (read != null && read.besideWords() && !choice.isDirectlyBehind(Dimension.TIME, start)) {
                read = null; // "65 Mn" is a steel
            }
            if (isTimes(start)) {
                elements(start, end, value);
            }
            if (read != null) {
                boolean clock = isClock(start, value, read);
                boolean span = isSpan(start);
                double high = clock ? before + value / 60 : value;
                int from = clock || span ? beforeStart : start;
                add(span ? before : high, high, read, from, start);
                before = Double.NaN;
                return read.end() - 1;
            }
            if (lastTimeEnd >= 0 && start <= lastTimeEnd + 1 && value < 60 && end - start == 2) {
                addMinutes(value);
            } else if (isTimeWithoutUnit(start, end, value)) {
                return end - 1;
            } else if (!isWindForce(start, end, value)) {
                withUnitBefore(start, end, value);
            }
            before = value;
            beforeStart = start;
            beforeEnd = end;
            return end - 1;
        }

        /** The unit after a number, unless it is the beginning of a longer keyword: 帧 is a unit, 帧频 is not. */
        private UnitTable.@Nullable Read unit(int end) {
            var read = units.at(text, end);
            if (read != null) {
                int start = text.at(end) == ' ' ? end + 1 : end;
                for (var hit : keywords) {
                    if (hit.start() == start && hit.end() > read.end()) {
                        return null;
                    }
                }
            }
            return read;
        }

        private boolean isSpan(int start) {
            return !Double.isNaN(before) && joined.areRange(text, beforeEnd, start);
        }

        /** "0:55 h". */
        private boolean isClock(int start, double value, UnitTable.Read read) {
            return !read.units().isEmpty()
                    && read.units().get(0).dimension() == Dimension.TIME
                    && read.units().get(0).factor() == MINUTES_AN_HOUR
                    && isMinutes(start, value);
        }

        private boolean isMinutes(int start, double value) {
            return !Double.isNaN(before)
                    && value < MINUTES_AN_HOUR
                    && text.wordsBetween(beforeEnd, start) == 0
                    && text.separatedBy(":", beforeEnd, start);
        }

        /** "Endurance: 0:45" or "95'", where the words beside it say that a time is meant: hours and minutes, as of anything that flies. */
        private boolean isTimeWithoutUnit(int start, int end, double value) {
            boolean clock = end - start == 2 && isMinutes(start, value);
            boolean prime =
                    !clock && Prime.isOfMinutes(text, start, end) && choice.isDirectlyBehind(Dimension.TIME, start);
            int from = clock ? beforeStart : start;
            var keyword = clock || prime ? choice.keyword(Dimension.TIME, from, end) : null;
            if (keyword != null) {
                double minutes = clock ? before * MINUTES_AN_HOUR + value : value;
                amounts.add(new Amount(Dimension.TIME, minutes, minutes, keyword, false, text.original(from, end)));
                before = Double.NaN;
            }
            return keyword != null;
        }

        private boolean isTimes(int start) {
            return !Double.isNaN(before) && joined.areMultiplied(text, beforeEnd, start);
        }

        private void elements(int start, int end, double value) {
            if (joined.areDetector(before, value)) {
                double product = before * value;
                amounts.add(new Amount(
                        Dimension.ELEMENTS,
                        product,
                        product,
                        choice.keyword(Dimension.ELEMENTS, start, end),
                        false,
                        text.original(beforeStart, end)));
            }
        }

        private void add(double low, double high, UnitTable.Read read, int from, int start) {
            UnitTable.Unit chosen = null;
            MeasureKeyword keyword = null;
            for (var unit : read.units()) {
                keyword = choice.keyword(unit.dimension(), from, read.end());
                if (keyword != null) {
                    chosen = unit;
                    break;
                }
            }
            if (chosen == null) {
                chosen = read.likeliest(engineAbroad);
            }
            if (chosen.dimension() == Dimension.TIME && lastTimeEnd >= 0 && start <= lastTimeEnd + 1 && high < 60) {
                addMinutes(high * chosen.factor());
                return;
            }
            boolean windAgain = chosen.dimension() == Dimension.SPEED && from - lastWindEnd <= 4;
            if (chosen.dimension() == Dimension.WIND_FORCE && keyword != null) {
                lastWindEnd = read.end();
            }
            if (chosen.dimension() == Dimension.TEMPERATURE && keyword != null && from == start && isBelowZero(start)) {
                low = -low;
                high = -high;
            }
            amounts.add(new Amount(
                    chosen.dimension(),
                    Math.min(low, high) * chosen.factor(),
                    Math.max(low, high) * chosen.factor(),
                    windAgain && keyword == null ? MeasureKeyword.GUST : keyword,
                    chosen.engineUnit(),
                    text.original(from, read.end())));
            lastTimeEnd = chosen.dimension() == Dimension.TIME && chosen.factor() == 60 ? read.end() : -1;
        }

        /** Whether a minus stands before a single number. What follows a span's first end is none, so only a number beside words is asked. */
        private boolean isBelowZero(int start) {
            return text.separatedBy(MINUS, Math.max(0, start - 2), start);
        }

        private void addMinutes(double minutes) {
            int last = amounts.size() - 1;
            var hours = amounts.get(last);
            amounts.set(
                    last,
                    new Amount(
                            Dimension.TIME,
                            hours.low() + minutes,
                            hours.high() + minutes,
                            hours.keyword(),
                            false,
                            hours.asWritten() + " " + Math.round(minutes) + " min"));
            lastTimeEnd = -1;
        }

        /** "Beaufort 6", or "level 6" in a text that speaks of wind. */
        private boolean isWindForce(int start, int end, double value) {
            for (var hit : keywords) {
                var keyword = hit.meaning();
                boolean beside = hit.end() <= start && text.wordsBetween(hit.end(), start) == 0;
                if (beside
                        && value <= 12
                        && (keyword == MeasureKeyword.BEAUFORT
                                || (keyword == MeasureKeyword.LEVEL && speaksOfWind()))) {
                    amounts.add(new Amount(
                            Dimension.WIND_FORCE,
                            value,
                            value,
                            MeasureKeyword.GUST,
                            false,
                            text.original(hit.start(), end)));
                    lastWindEnd = end;
                    return true;
                }
            }
            return false;
        }

        private boolean speaksOfWind() {
            for (var hit : keywords) {
                if (hit.meaning() == MeasureKeyword.GUST || hit.meaning() == MeasureKeyword.BEAUFORT) {
                    return true;
                }
            }
            return false;
        }

        /** "Power, kW: 37": the unit stands between the words and the number. */
        private void withUnitBefore(int start, int end, double value) {
            for (int i = keywords.size() - 1; i >= 0; i--) {
                var hit = keywords.get(i);
                if (hit.end() > start || start - hit.end() > 16) {
                    continue;
                }
                var read = units.at(text, hit.end());
                if (read == null || text.wordsBetween(read.end(), start) > 0) {
                    return;
                }
                var keyword = hit.meaning();
                for (var unit : read.units()) {
                    // of "°C: -40 ... +60" this is the one end only
                    if (unit.dimension() != Dimension.TEMPERATURE && keyword.fits(unit.dimension()) && choice.take(i)) {
                        double amount = value * unit.factor();
                        amounts.add(new Amount(
                                unit.dimension(), amount, amount, keyword, false, text.original(hit.start(), end)));
                        return;
                    }
                }
                return;
            }
        }
    }
}
