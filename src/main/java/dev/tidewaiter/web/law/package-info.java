/** What decides, for people who read it: rules with their record, tables, and lists with their age. */
@NullMarked
package dev.tidewaiter.web.law;

import org.jspecify.annotations.NullMarked;
