/**
 * Measures how well names are matched: labelled pairs, a list with its misspelt names and with strangers, and the order in which
 * another search ranks its results.
 *
 * <p><b>May use</b> the public API of {@code names} and {@code designation}. It knows nothing of how a score comes about.
 *
 * <p>files of labels → {@code LabelledPair}, {@code ListedParties}, {@code RankedResults} → {@code MatchingQuality} → a page
 */
@NullMarked
package dev.tidewaiter.bench.quality;

import org.jspecify.annotations.NullMarked;
