/**
 * Compares spellings of names: reads, indexes, scores and explains them.
 *
 * <p><b>Owns</b> folding, transliteration, legal forms and the alignment of name parts. <b>May use</b> the JDK and ICU.
 * <b>Never</b> any other module: it knows no list and no law, and could be used alone. Its door is
 * {@link dev.tidewaiter.names.NameIndex} for many names and {@link dev.tidewaiter.names.NameComparison#of} for two.
 *
 * <p>A name goes through four steps. It is <i>read</i> (Tokens, ParsedName, PersonWords): words in small Latin letters, each with its
 * sound and kind. Words that are like it are <i>looked up</i> (Vocabulary, Deletions), and with them the names that may be meant
 * (Anchors, Candidates). What cannot come near any more is <i>dropped</i> by counting (Bound). The rest is <i>compared</i>: an
 * Alignment says which words stand for which, Costs what that comes to, Judgement what it rests on, Explanation tells it.
 */
@NullMarked
package dev.tidewaiter.names;

import org.jspecify.annotations.NullMarked;
