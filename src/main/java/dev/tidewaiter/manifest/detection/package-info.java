/**
 * A sheet's first rows become its layout, or the reason why it has none.
 *
 * <p><b>Owns</b> the order in which saved layouts, tables, forms and letterheads are tried, what each corrects of the others, and papers that
 * are no manifest. <b>May use</b> {@code mapping}, {@code letters}, {@code column}, {@code form}, {@code heading}, {@code label}, {@code layout}, {@code letterhead}, {@code table}, {@code value},
 * {@code spreadsheet} and {@code shipment}. <b>Never</b> builds a line: it looks at the first rows and says how all others are to be read.
 *
 * <p>first rows → {@code LayoutDetector} → {@code Layout}
 */
@NullMarked
package dev.tidewaiter.manifest.detection;

import org.jspecify.annotations.NullMarked;
