package org.colophon.score;

import java.util.Collection;
import java.util.List;
import no.priv.garshol.duke.Configuration;
import no.priv.garshol.duke.DataSource;
import no.priv.garshol.duke.Database;
import no.priv.garshol.duke.Property;
import no.priv.garshol.duke.databases.KeyValueDatabase;

/**
 * A configuration for Duke that keeps records in Duke's own index in memory: the one that comes with Duke wants a Lucene
 * of 2012, whose classes have the names of those that the store's text index needs.
 */
final class DukeConfiguration implements Configuration {
    private final List<Property> properties;
    private final List<Property> lookup;
    private Database database = new KeyValueDatabase();
    private double threshold;

    /**
     * @param properties what records have
     * @param lookup those by which candidates are found
     * @param threshold from which likelihood on two records are reported
     */
    DukeConfiguration(List<Property> properties, List<Property> lookup, double threshold) {
        this.properties = List.copyOf(properties);
        this.lookup = List.copyOf(lookup);
        this.threshold = threshold;
        database.setConfiguration(this);
    }

    @Override
    public Collection<DataSource> getDataSources() {
        return List.of();
    }

    @Override
    public Collection<DataSource> getDataSources(int group) {
        return List.of();
    }

    @Override
    public Database getDatabase(boolean overwrite) {
        return database;
    }

    @Override
    public double getThreshold() {
        return threshold;
    }

    /** None: what is below the threshold is not reported. */
    @Override
    public double getMaybeThreshold() {
        return 0;
    }

    @Override
    public boolean isDeduplicationMode() {
        return false;
    }

    @Override
    public List<Property> getProperties() {
        return properties;
    }

    @Override
    public Collection<Property> getIdentityProperties() {
        return properties.stream().filter(Property::isIdProperty).toList();
    }

    @Override
    public Property getPropertyByName(String name) {
        return properties.stream()
                .filter(property -> property.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Collection<Property> getLookupProperties() {
        return lookup;
    }

    @Override
    public void validate() {
        if (getIdentityProperties().isEmpty() || lookup.isEmpty()) {
            throw new IllegalStateException("records need a key, and something to find them by");
        }
    }

    @Override
    public void setThreshold(double least) {
        threshold = least;
    }

    @Override
    public Configuration copy() {
        return new DukeConfiguration(properties, lookup, threshold);
    }

    @Override
    public void setDatabase(Database other) {
        database = other;
    }
}
