package org.colophon.query;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.colophon.vocab.Prefixes;

/**
 * Asks query files of a data set.
 *
 * <p>It opens no transaction: on a transactional data set, the caller does, and keeps it open until
 * the method returns. {@code SERVICE} is refused, so an answer never depends on the network.
 *
 * @param data the data set that is asked
 * @param base what relative IRIs in a query are resolved against: the base IRI of the store
 * @param timeout how long one answer may take, writing included; zero means for ever
 */
public record QueryRunner(DatasetGraph data, String base, Duration timeout) {

    /**
     * Asks a query and writes the answer. Nothing is written if the format does not fit.
     *
     * @param out not closed
     * @throws QueryProblem if the format does not fit the query, or there is no answer
     */
    public void write(QueryFile file, Parameters parameters, ResultFormat format, OutputStream out) {
        Query query = file.query(base);
        if (!format.fits(query)) {
            String kind = ResultFormat.isGraph(query) ? "answers with a graph" : "does not answer with a graph";
            throw new QueryProblem(file.name() + " " + kind + ", which " + format.label() + " cannot show");
        }
        run(file, query, parameters, exec -> {
            write(query, exec, format, out);
            return out;
        });
    }

    /** The rows of a {@code SELECT} query, all in memory. */
    public RowSetRewindable select(QueryFile file, Parameters parameters) {
        return run(
                file, expect(file, "SELECT"), parameters, exec -> exec.select().rewindable());
    }

    /** The answer of an {@code ASK} query. */
    public boolean ask(QueryFile file, Parameters parameters) {
        return run(file, expect(file, "ASK"), parameters, QueryExec::ask);
    }

    /** The graph of a {@code CONSTRUCT} or {@code DESCRIBE} query, in memory. */
    public Graph graph(QueryFile file, Parameters parameters) {
        Query query = file.query(base);
        if (!ResultFormat.isGraph(query)) {
            throw new QueryProblem(file.name() + " does not answer with a graph");
        }
        return run(file, query, parameters, exec -> graph(query, exec));
    }

    private Query expect(QueryFile file, String kind) {
        Query query = file.query(base);
        if (kind.equals("ASK") ? !query.isAskType() : !query.isSelectType()) {
            throw new QueryProblem(file.name() + " is not " + (kind.equals("ASK") ? "an " : "a ") + kind + " query");
        }
        return query;
    }

    private <T> T run(QueryFile file, Query query, Parameters parameters, Function<QueryExec, T> answer) {
        QueryExecDatasetBuilder builder = QueryExec.newBuilder().dataset(data).query(query);
        builder.set(ARQ.httpServiceAllowed, false);
        parameters.values().forEach((name, value) -> builder.substitution(Var.alloc(name), value));
        if (!timeout.isZero()) {
            builder.timeout(timeout.toMillis(), TimeUnit.MILLISECONDS);
        }
        try (QueryExec exec = builder.build()) {
            return answer.apply(exec);
        } catch (QueryCancelledException e) {
            throw new QueryProblem(file.name() + " took longer than " + timeout.toMillis() / 1000.0 + " seconds", e);
        } catch (QueryException e) {
            throw new QueryProblem(file.name() + ": " + reason(e), e);
        }
    }

    private static String reason(QueryException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static void write(Query query, QueryExec exec, ResultFormat format, OutputStream out) {
        if (ResultFormat.isGraph(query)) {
            Graph graph = graph(query, exec);
            graph.getPrefixMapping().clearNsPrefixMap().setNsPrefixes(Prefixes.all());
            RDFWriter.source(graph).lang(format.lang().orElse(Lang.TURTLE)).output(out);
        } else if (query.isAskType()) {
            boolean yes = exec.ask();
            format.lang().ifPresentOrElse(lang -> ResultSetMgr.write(out, yes, lang), () -> print(out, yes + "\n"));
        } else {
            RowSet rows = exec.select();
            format.lang()
                    .ifPresentOrElse(
                            lang -> ResultSetMgr.write(out, ResultSet.adapt(rows), lang),
                            () -> print(out, ResultTable.of(rows)));
        }
    }

    private static Graph graph(Query query, QueryExec exec) {
        return query.isConstructType() ? exec.construct() : exec.describe();
    }

    private static void print(OutputStream out, String text) {
        PrintStream printer = new PrintStream(out, false, StandardCharsets.UTF_8);
        printer.print(text);
        printer.flush();
    }
}
