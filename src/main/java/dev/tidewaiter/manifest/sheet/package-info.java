/**
 * Files as rows of cells, whatever their format. Internal to {@code manifest}.
 *
 * <p><b>Owns</b> formats, encodings, cell typing and the refusal of files that are broken or hostile. <b>May use</b> POI,
 * Aalto, commons-csv and ICU. It knows nothing of headings or goods.
 */
@NullMarked
package dev.tidewaiter.manifest.sheet;

import org.jspecify.annotations.NullMarked;
