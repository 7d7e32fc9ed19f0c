package org.colophon.extract;
import java.util.List; import org.colophon.model.PersonFacts; import org.colophon.page.Line;
public final class Biography { private Biography(){} public static PersonFacts add(List<Line> lines, PersonFacts p){return p;} }
