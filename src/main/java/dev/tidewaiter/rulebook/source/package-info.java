/**
 * The rules folder as it lies on a disk or in the program: files, workbooks and their CSV twins, tables, parameters, lock.
 *
 * <p><b>Owns</b> reading those safely and saying where something is wrong. <b>May use</b> {@code hash}, {@code files}, {@code facts}, {@code model}, {@code letters}, {@code wordlist},
 * {@code spreadsheet}, {@code shipment}, {@code goods}, {@code names}, {@code designation},
 * {@code cache}, commons-csv and snakeyaml. It knows no rule language.
 */
@NullMarked
package dev.tidewaiter.rulebook.source;

import org.jspecify.annotations.NullMarked;
