package org.colophon.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.colophon.capture.Web;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchOptionsTest {

    private final Web web = new Web();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    @DisplayName("a lab is one command: its list, its profiles, and an archive of them that reads the same")
    void lab() throws IOException {
        byte[] page = Files.readAllBytes(Shell.DEMO.resolve("mila-pal.html"));
        web.html("/people/", "<html><a href='pal'>Pal</a> <a href='none'>gone</a>");
        web.page("/people/pal", "text/html", page);
        Path warc = folder.resolve("lab.warc.gz");
        Shell shell = new Shell(folder.resolve("store"));

        Shell.Result added = shell.run(
                "add",
                "--allow-private",
                "--pause",
                "0",
                "--follow",
                "9",
                "--warc",
                warc.toString(),
                web.at("/people/"));

        assertThat(added.code()).isEqualTo(3);
        assertThat(added.err())
                .contains("added      " + web.at("/people/pal") + " (Mila directory profile, 6 listings, read by mila")
                .contains("refused    " + web.at("/people/none") + ": the server answers 404");

        Shell.Result again = shell.run("add", warc.toString());
        assertThat(again.err()).contains("unchanged  " + web.at("/people/pal")).contains("passed by  " + warc + ": ");
        assertThat(shell.run("add", "--warc", warc.toString(), "x").err()).contains("the file is there already");
    }

    @Test
    @DisplayName("a page that did not change is not sent again, its links are followed all the same")
    void again() throws IOException {
        byte[] page = Files.readAllBytes(Shell.DEMO.resolve("mila-pal.html"));
        byte[] linked = (new String(page, UTF_8) + "<a rel=next href=/2>next</a>").getBytes(UTF_8);
        List<String> conditions = new CopyOnWriteArrayList<>();
        web.put("/1", exchange -> {
            String known = exchange.getRequestHeaders().getFirst("If-None-Match");
            conditions.add(String.valueOf(known));
            boolean same = "\"v1\"".equals(known);
            Web.send(
                    exchange,
                    same ? 304 : 200,
                    Map.of("Content-Type", "text/html", "ETag", "\"v1\""),
                    same ? new byte[0] : linked);
        });
        web.page("/2", "text/html", page);
        Shell shell = new Shell(folder.resolve("store"));
        String[] add = {"add", "--allow-private", "--pause", "0", "--follow", "1", web.at("/1")};

        assertThat(shell.run(add).err()).contains("added      " + web.at("/1"));
        Shell.Result second = shell.run(add);

        assertThat(conditions).containsExactly("null", "\"v1\"");
        assertThat(second.code()).isZero();
        assertThat(second.err()).contains("unchanged  " + web.at("/1"), "unchanged  " + web.at("/2"));
    }

    @Test
    @DisplayName("private addresses are refused unless they are allowed")
    void privateAddress() {
        web.html("/", "<html>");
        Shell.Result refused = new Shell(folder.resolve("store")).run("extract", web.at("/"));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("its address is not public (127.0.0.1)");
        assertThat(web.asked()).isEmpty();
    }

    @Test
    @DisplayName("a site map names the pages, so no others need be named")
    void siteMap() throws IOException {
        web.page("/pal", "text/html", Files.readAllBytes(Shell.DEMO.resolve("mila-pal.html")));
        Path list = Files.writeString(folder.resolve("list.txt"), web.at("/pal") + "\n");
        Shell shell = new Shell(folder.resolve("store"));

        Shell.Result read =
                shell.run("extract", "--allow-private", "--pause=0", "--format", "nq", "--site-map", list.toString());

        assertThat(read.code()).isZero();
        assertThat(read.out()).contains(web.at("/pal"));
        assertThat(shell.run("add").code()).isEqualTo(2);
        assertThat(shell.run("add", "--site-map", "none.xml").err())
                .contains("the site map none.xml cannot be read: there is no such file");
        assertThat(shell.run("add", "--pause", "-1", "x").code()).isEqualTo(2);
    }
}
