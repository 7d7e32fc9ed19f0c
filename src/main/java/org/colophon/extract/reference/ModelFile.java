package org.colophon.extract.reference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
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
            out.writeInt(CrfModel.COLUMNS);
            out.writeInt(kept.size());
            for (int f : kept) {
                out.writeUTF(names.get(f));
                out.writeByte(count(model, f));
                for (int column = 0; column < CrfModel.COLUMNS; column++) {
                    int weight = unit(model.weights()[f * CrfModel.COLUMNS + column]);
                    if (Math.abs(weight) >= LEAST) {
                        out.writeByte(column);
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
        try (DataInputStream in =
                new DataInputStream(new java.io.BufferedInputStream(new GZIPInputStream(file), 1 << 16))) {
            if (in.readInt() != MAGIC || in.readInt() != CrfModel.COLUMNS) {
                throw new IOException("not a model of these labels; train it anew");
            }
            int features = in.readInt();
            List<String> names = new ArrayList<>(features);
            double[] weights = new double[CrfModel.dimension(features)];
            for (int f = 0; f < features; f++) {
                names.add(in.readUTF());
                for (int left = in.readByte(); left > 0; left--) {
                    int column = in.readByte();
                    weights[f * CrfModel.COLUMNS + column] = in.readShort() / UNIT;
                }
            }
            for (int at = features * CrfModel.COLUMNS; at < weights.length; at++) {
                weights[at] = in.readShort() / UNIT;
            }
            return new TrainedModel(new FeatureIndex(names), new CrfModel(features, weights));
        }
    }

    private static int count(CrfModel model, int feature) {
        int count = 0;
        for (int column = 0; column < CrfModel.COLUMNS; column++) {
            count += Math.abs(unit(model.weights()[feature * CrfModel.COLUMNS + column])) >= LEAST ? 1 : 0;
        }
        return count;
    }

    private static int unit(double weight) {
        return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * UNIT)));
    }
}
