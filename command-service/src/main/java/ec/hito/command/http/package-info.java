/**
 * What every feature's HTTP edge needs: reading fields with all their faults at once, sending a command, answering it, and putting rejections into words.
 * The features' own requests and addresses stand with the features.
 */
@NullMarked
package ec.hito.command.http;

import org.jspecify.annotations.NullMarked;
