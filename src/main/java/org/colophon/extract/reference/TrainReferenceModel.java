package org.colophon.extract.reference;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Trains the model that {@link ReferenceLabeller#shipped()} uses, and writes it over the old one:
 *
 * <pre>
 * java -cp target/colophon.jar org.colophon.extract.reference.TrainReferenceModel \
 *     ../shared/corpus/reference-strings/core.xml \
 *     src/main/resources/org/colophon/extract/reference/references.model
 * </pre>
 *
 * <p>The first argument is a file as {@link LabelledStrings} reads it; {@link InventedReferences} are added, in styles
 * that such files lack. The same file gives the same model.
 */
public final class TrainReferenceModel {

    private TrainReferenceModel() {}

    /**
     * Trains and writes.
     *
     * @param args the labelled strings, and where the model goes
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("give the file of labelled strings and the file of the model");
        }
        List<LabelledString> strings = LabelledStrings.read(Path.of(args[0]));
        TrainedModel trained = CrfTrainer.train(strings, InventedReferences.some(InventedReferences.USUAL));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            ModelFile.write(trained, out);
        }
    }
}
