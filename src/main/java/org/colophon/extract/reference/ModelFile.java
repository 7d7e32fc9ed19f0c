package org.colophon.extract.reference;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A model as a file: gzip; each feature with its weights that are not nearly zero, then those of pairs of labels. Weights are
 * kept as thousandths in two bytes.
 */
final class ModelFile {
    private static final int MAGIC = 0x436F6C32;
    private static final double UNIT = 1000;
    /** Weights nearer to zero than this change nothing. */
    private static final int LEAST = 15;

    private ModelFile() {}

    static void write(TrainedModel trained, OutputStream file) throws IOException {
        CrfModel model = trained.model();
        List<String> names = trained.index().names();
        List<Integer> kept = new ArrayList<>();
        for (int f = 0; f < names.size(); f++) {
            if (count(model, f) > 0) {
                kept.add(f);
            }
        }
        try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(file))) {
            out.writeInt(MAGIC);
            out.writeInt(Columns.COUNT);
            out.writeInt(kept.size());
            for (int f : kept) {
                out.writeUTF(names.get(f));
                out.writeByte(count(model, f));
                for (int at = model.columns().starts()[f]; at < model.columns().starts()[f + 1]; at++) {
                    int weight = unit(model.weights()[at]);
                    if (Math.abs(weight) >= LEAST) {
                        out.writeByte(model.columns().columns()[at]);
                        out.writeShort(weight);
                    }
                }
            }
            for (int at = model.ofBoundary(0); at < model.weights().length; at++) {
                out.writeShort(unit(model.weights()[at]));
            }
        }
    }

    static TrainedModel read(InputStream file) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != Columns.COUNT) {
                throw new IOException("not a model of these labels; train it anew");
            }
            int features = in.readInt();
            List<String> names = new ArrayList<>(features);
            int[] starts = new int[features + 1];
            ByteArrayOutputStream columns = new ByteArrayOutputStream();
            DoubleStream.Builder weights = DoubleStream.builder();
            for (int f = 0; f < features; f++) {
                names.add(in.readUTF());
                int count = in.readByte();
                starts[f + 1] = starts[f] + count;
                for (int k = 0; k < count; k++) {
                    columns.write(in.readByte());
                    weights.add(in.readShort() / UNIT);
                }
            }
            Columns known = new Columns(starts, columns.toByteArray());
            for (int at = known.size(); at < CrfModel.dimension(known); at++) {
                weights.add(in.readShort() / UNIT);
            }
            return new TrainedModel(
                    new FeatureIndex(names), new CrfModel(known, weights.build().toArray()));
        }
    }

    private static int count(CrfModel model, int feature) {
        int count = 0;
        for (int at = model.columns().starts()[feature]; at < model.columns().starts()[feature + 1]; at++) {
            count += Math.abs(unit(model.weights()[at])) >= LEAST ? 1 : 0;
        }
        return count;
    }

    private static int unit(double weight) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * UNIT)));
    }
}
