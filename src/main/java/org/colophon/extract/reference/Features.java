package org.colophon.extract.reference;

import java.util.ArrayList;
import java.util.List;

/**
 * What the labeller sees of each word: the word, its shape, the punctuation that touches it, the lists it is on, its
 * place in the string, what has gone by, and the words around it.
 */
final class Features {
    private static final int PLACES = 8;

    private final List<Token> tokens;
    private final Surroundings[] surroundings;
    private final String[] bare;
    private final String[] kinds;
    private final String[] before;
    private final String[] behind;
    private final Clauses clauses;
    private final Names names;
    private final String form;

    private Features(List<Token> tokens) {
        int size = tokens.size();
        this.tokens = tokens;
        this.surroundings = Surroundings.of(tokens);
        this.bare = new String[size];
        this.kinds = new String[size];
        this.before = new String[size];
        this.behind = new String[size];
        for (int i = 0; i < size; i++) {
            String text = tokens.get(i).text();
            bare[i] = WordShape.bare(text);
            kinds[i] = WordShape.kind(text);
            before[i] = WordShape.before(text);
            behind[i] = WordShape.behind(text);
        }
        this.clauses = new Clauses(bare, kinds, behind);
        this.names = new Names(bare, kinds, behind);
        this.form = form();
    }

    /** The features of each word of a string. */
    static List<List<String>> of(List<Token> tokens) {
        Features features = new Features(tokens);
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            all.add(features.at(i));
        }
        return all;
    }

    /** What divides a word from the one before it: it decides how likely a field ends there. */
    static Boundary boundary(Token previous) {
        return Boundary.of(WordShape.behind(previous.text()), WordShape.kind(previous.text()));
    }

    private List<String> at(int i) {
        List<String> all = new ArrayList<>(80);
        word(all, i);
        place(all, i);
        neighbours(all, i);
        all.addAll(clauses.at(i));
        all.addAll(names.at(i));
        all.add("w|m-1=" + wordAt(i) + "|" + mark(behind, i - 1));
        all.add("w-1,0=" + wordAt(i - 1) + "|" + wordAt(i));
        all.add("w0,1=" + wordAt(i) + "|" + wordAt(i + 1));
        return all;
    }

    private void word(List<String> all, int i) {
        String text = tokens.get(i).text();
        String word = bare[i];
        boolean wordy = word.chars().noneMatch(Character::isDigit);
        all.add("bias");
        if (wordy) {
            all.add("w=" + word);
            all.add("t=" + text);
            for (int n = 2; n <= 4 && n < word.length(); n++) {
                all.add("p=" + word.substring(0, n));
                all.add("s=" + word.substring(word.length() - n));
            }
        }
        all.add("shape=" + WordShape.pattern(text));
        all.add("kind=" + kinds[i]);
        all.add("before=" + before[i]);
        all.add("behind=" + behind[i]);
        all.add("kind|marks=" + kinds[i] + "|" + before[i] + "|" + behind[i]);
        all.add("length=" + Math.min(word.length(), 6));
        for (String kind : Lexicon.kinds(word)) {
            all.add("list=" + kind);
            all.add("list|kind=" + kind + "|" + kinds[i]);
            all.add("list|behind=" + kind + "|" + behind[i]);
        }
    }

    private void place(List<String> all, int i) {
        Surroundings s = surroundings[i];
        int place = i * PLACES / tokens.size();
        all.add("place=" + place);
        all.add("index=" + Math.min(i, 5));
        all.add("left=" + Math.min(tokens.size() - 1 - i, 4));
        all.add("kind|place=" + kinds[i] + "|" + place);
        all.add("quote=" + s.quote());
        all.add("quote|kind=" + s.quote() + "|" + kinds[i]);
        all.add("bracket=" + s.bracket() + "|" + kinds[i]);
        all.add("years=" + s.years() + "|" + kinds[i]);
        all.add("years|sentences=" + s.years() + "|" + s.sentences());
        all.add("sentences|kind=" + s.sentences() + "|" + kinds[i]);
        all.add("commas=" + s.sentences() + "|" + s.commas());
        all.add("names=" + s.names() + "|" + s.sentences() + "|" + s.years());
        all.add("sinceYear=" + s.sinceYear());
        all.add("sinceYear|kind=" + s.sinceYear() + "|" + kinds[i]);
        all.add("sinceIn=" + s.sinceIn());
        all.add("sinceIn|kind=" + s.sinceIn() + "|" + kinds[i]);
        all.add("form=" + form + "|" + s.sentences() + "|" + s.years() + "|" + s.quote());
        all.add("form|place=" + form + "|" + place);
    }

    private void neighbours(List<String> all, int i) {
        for (int d = -3; d <= 3; d++) {
            if (d != 0) {
                neighbour(all, i, d);
            }
        }
        all.add("k-1,0=" + kind(i - 1) + "|" + kinds[i]);
        all.add("k0,1=" + kinds[i] + "|" + kind(i + 1));
        all.add("k-1,0,1=" + kind(i - 1) + "|" + kinds[i] + "|" + kind(i + 1));
        all.add("k-2,-1,0=" + kind(i - 2) + "|" + kind(i - 1) + "|" + kinds[i]);
        all.add("k0,1,2=" + kinds[i] + "|" + kind(i + 1) + "|" + kind(i + 2));
        all.add("m-1,0=" + mark(behind, i - 1) + "|" + kinds[i]);
        all.add("m-1,0,k=" + mark(behind, i - 1) + "|" + kinds[i] + "|" + behind[i]);
        all.add("m-2,m-1=" + mark(behind, i - 2) + "|" + mark(behind, i - 1) + "|" + kind(i - 1));
        all.add("m0,m1=" + behind[i] + "|" + mark(behind, i + 1) + "|" + kind(i + 1));
        all.add("nextMark=" + nextMark(i));
        all.add("nextMark|since=" + nextMark(i) + "|" + sinceMark(i));
    }

    private void neighbour(List<String> all, int i, int d) {
        int at = i + d;
        all.add("k" + d + "=" + kind(at));
        if (Math.abs(d) <= 2) {
            all.add("w" + d + "=" + wordAt(at));
            all.add("m" + d + "=" + mark(before, at) + "|" + mark(behind, at));
        }
        if (at >= 0 && at < bare.length) {
            for (String list : Lexicon.kinds(bare[at])) {
                all.add("l" + d + "=" + list);
            }
        }
    }

    /** Which mark comes next and what stands behind it: a field mostly is what follows it. */
    private String nextMark(int i) {
        for (int j = i; j < Math.min(bare.length, i + 12); j++) {
            boolean initial = kinds[j].startsWith("initial");
            if (!behind[j].isEmpty() && !initial && (behind[j].indexOf('.') < 0 || bare[j].length() > 2)) {
                String next = kind(j + 1);
                return behind[j] + "|" + next + "|"
                        + (j + 1 < bare.length ? String.join("+", Lexicon.kinds(bare[j + 1])) : "");
            }
        }
        return "far";
    }

    private int sinceMark(int i) {
        int j = i - 1;
        while (j >= 0 && i - j < 4 && behind[j].isEmpty()) {
            j--;
        }
        return i - j;
    }

    private String kind(int at) {
        return at < 0 ? "^" : at >= kinds.length ? "$" : kinds[at];
    }

    private String wordAt(int at) {
        if (at < 0 || at >= bare.length) {
            return at < 0 ? "^" : "$";
        }
        return bare[at].chars().anyMatch(Character::isDigit) ? kinds[at] : bare[at];
    }

    private static String mark(String[] marks, int at) {
        return at < 0 || at >= marks.length ? "" : marks[at];
    }

    /** How the whole string is written: where its year stands, whether it has quotes, what it ends with. */
    private String form() {
        int year = -1;
        boolean quotes = false;
        boolean in = false;
        for (int i = 0; i < bare.length; i++) {
            if (year < 0 && kinds[i].startsWith("year")) {
                year = i;
            }
            quotes |= surroundings[i].quote().equals("in")
                    || surroundings[i].quote().equals("single");
            in |= tokens.get(i).text().equals("In");
        }
        String where =
                year < 0 ? "none" : year * 3 / Math.max(bare.length, 1) + (before[year].contains("(") ? "(" : "");
        return where + (quotes ? "q" : "") + (in ? "i" : "");
    }
}
