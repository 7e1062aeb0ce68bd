package dev.tidewaiter.designation.threshold;

/**
 * What a name must say that is only a part of a cell.
 *
 * @param pieces beside other names, or cut off
 * @param texts  among other words, as in a remark
 * @param han    in Han script, which has no blanks between names
 */
public record MentionThresholds(PieceThresholds pieces, TextThresholds texts, HanThresholds han) {}
