/**
 * Files in, their lines judged in parallel and handed on in file order and in flat memory by {@code Screening}; a whole run by {@code ScreeningRun}.
 *
 * <p><b>Owns</b> the screening of a file and of a run over files. <b>May use</b> the module's own package and {@code pipeline}, {@code spreadsheet}, {@code wording}
 * and {@code manifest}. It stands above its module's door, as it gives the lines that the pipeline hands it to {@code LineScreener}.
 *
 * <p>file → {@code Screening} → {@code OrderedPipeline} → {@code LineScreener}: a room each, and none twice
 */
@NullMarked
package dev.tidewaiter.screening.run;

import org.jspecify.annotations.NullMarked;
