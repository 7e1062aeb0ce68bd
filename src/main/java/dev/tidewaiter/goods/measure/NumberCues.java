package dev.tidewaiter.goods.measure;

import dev.tidewaiter.goods.text.PhraseHit;
import java.util.List;

/**
 * What the words of a text tell of its numbers.
 *
 * @param keywords     those that say what a number beside them measures
 * @param engineAbroad whether they name an engine in another language than English: its horsepower has a sign of its own there, which
 *                     elsewhere is another unit, such as the Polish KM
 */
public record NumberCues(List<PhraseHit<MeasureKeyword>> keywords, boolean engineAbroad) {}
