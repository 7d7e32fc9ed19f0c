/**
 * Questions with names: the query files, their parameters bound as values, and the formats of an answer.
 *
 * <p>A query file is SPARQL whose first lines may be a header, each line beginning with {@code #+}:
 *
 * <pre>
 * #+ title: Co-authors of a person
 * #+ summary: Everybody who is an author of a work together with the person.
 * #+ param: person | entity | required | The person, by a name or an IRI.
 * #+ param: since | integer | optional | Only works of this year or later.
 * #+ param: language | lang | = en | The language of the labels.
 * </pre>
 *
 * <ul>
 *   <li><b>title</b> and <b>summary</b> occur at most once; text on one line.
 *   <li><b>param</b> has four fields with {@code |} between them: the name, which is a variable of the
 *       query without its question mark; the {@linkplain org.colophon.query.ParameterType type}; {@code
 *       required}, {@code optional} or {@code =} and the default value; and what it is. Only the last
 *       may contain a {@code |}.
 *   <li>Other keys are ignored, so the file may serve other tools that read such headers.
 * </ul>
 *
 * <p>A value takes the place of the variable wherever the variable stands, as a value and never as
 * text. An optional parameter that is not given leaves its variable unbound: in a pattern it then
 * matches anything, and {@code COALESCE(test, true)} makes a filter that lets everything pass.
 *
 * <p>Relative IRIs are resolved against the base of the store, so {@code GRAPH <graph/identity>} means
 * that graph wherever the store thinks it lives.
 */
@NullMarked
package org.colophon.query;

import org.jspecify.annotations.NullMarked;
