<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
<name>window</name>
<message>
<source>Undo {step}</source>
<translation>Rückgängig: {step}</translation>
</message>
<message>
<source>Undo</source>
<translation>Rückgängig</translation>
</message>
<message>
<source>Redo {step}</source>
<translation>Wiederholen: {step}</translation>
</message>
<message>
<source>Redo</source>
<translation>Wiederholen</translation>
</message>
<message>
<source>Take part again</source>
<translation>Wieder einbeziehen</translation>
</message>
<message>
<source>Bypass</source>
<translation>Umgehen</translation>
</message>
<message>
<source>Unfreeze</source>
<translation>Auftauen</translation>
</message>
<message>
<source>Freeze</source>
<translation>Einfrieren</translation>
</message>
<message>
<source>Arrange the selected layers</source>
<translation>Ausgewählte Schichten anordnen</translation>
</message>
<message>
<source>Arrange layers</source>
<translation>Schichten anordnen</translation>
</message>
<message>
<source>Arrange the selected layers downwards</source>
<translation>Ausgewählte Schichten nach unten anordnen</translation>
</message>
<message>
<source>Arrange layers downwards</source>
<translation>Schichten nach unten anordnen</translation>
</message>
<message>
<source>Unlock</source>
<translation>Entsperren</translation>
</message>
<message>
<source>Lock</source>
<translation>Sperren</translation>
</message>
<message>
<source>Go on</source>
<translation>Fortsetzen</translation>
</message>
<message>
<source>Pause</source>
<translation>Anhalten</translation>
</message>
<message>
<source>Light look</source>
<translation>Helles Design</translation>
</message>
<message>
<source>Dark look</source>
<translation>Dunkles Design</translation>
</message>
<message>
<source>The layers could not be arranged: the process for it ended. Try again.</source>
<translation>Die Schichten konnten nicht angeordnet werden: Der Prozess dafür wurde beendet. Versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>One layer that you moved by hand stays. “Arrange all layers” moves it too.</source>
<translation>Eine Schicht, die Sie von Hand verschoben haben, bleibt. „Alle Schichten anordnen“ verschiebt auch sie.</translation>
</message>
<message>
<source>All layers are locked. Unlock those that shall be arranged.</source>
<translation>Alle Schichten sind gesperrt. Entsperren Sie die, die angeordnet werden sollen.</translation>
</message>
<message>
<source>You placed all layers by hand, so they stay. “Arrange all layers” moves them too.</source>
<translation>Sie haben alle Schichten von Hand platziert, daher bleiben sie. „Alle Schichten anordnen“ verschiebt auch sie.</translation>
</message>
<message>
<source>The network was changed while it was arranged, so it stays as it is. Arrange it again.</source>
<translation>Das Netz wurde während des Anordnens geändert und bleibt daher, wie es ist. Ordnen Sie es noch einmal an.</translation>
</message>
<message>
<source>These layers are arranged already.</source>
<translation>Diese Schichten sind bereits angeordnet.</translation>
</message>
<message>
<source>{n} layers that you moved by hand stay. “Arrange all layers” moves them too.</source>
<translation>{n} Schichten, die Sie von Hand verschoben haben, bleiben. „Alle Schichten anordnen“ verschiebt auch sie.</translation>
</message>
<message>
<source>Arranging layers</source>
<translation>Schichten werden angeordnet</translation>
</message>
<message>
<source>How far the layers are arranged</source>
<translation>Wie weit das Anordnen der Schichten ist</translation>
</message>
<message>
<source>Cancel</source>
<translation>Abbrechen</translation>
</message>
<message>
<source>Arranging {n} layers …</source>
<translation>{n} Schichten werden angeordnet …</translation>
</message>
<message>
<source>“{name}” has a block of its own now.</source>
<translation>„{name}“ hat jetzt einen eigenen Block.</translation>
</message>
<message>
<source>there is no output</source>
<translation>es gibt keinen Ausgang</translation>
</message>
<message>
<source>there is no input</source>
<translation>es gibt keinen Eingang</translation>
</message>
<message>
<source>Mouse and keys on the canvas</source>
<translation>Maus und Tasten auf der Zeichenfläche</translation>
</message>
<message>
<source>Mouse</source>
<translation>Maus</translation>
</message>
<message>
<source>The canvas is empty. Drag a layer from the left, or press Tab to search.</source>
<translation>Die Zeichenfläche ist leer. Ziehen Sie eine Schicht von links herein, oder drücken Sie Tab zum Suchen.</translation>
</message>
<message>
<source>Connect layers by dragging from port to port</source>
<translation>Verbinden Sie Schichten, indem Sie von Anschluss zu Anschluss ziehen</translation>
</message>
<message>
<source>Draw your network here</source>
<translation>Zeichnen Sie hier Ihr Netz</translation>
</message>
<message>
<source>Drag a layer from the left, or press {key} to search</source>
<translation>Ziehen Sie eine Schicht von links herein, oder drücken Sie {key} zum Suchen</translation>
</message>
<message>
<source>Find a name, kernel 3, 28×28…</source>
<translation>Suchen: Name, kernel 3, 28×28…</translation>
</message>
<message>
<source>Find layers in the network</source>
<translation>Schichten im Netz suchen</translation>
</message>
<message>
<source>Previous (Shift+Return, Shift+F3)</source>
<translation>Vorheriges (Umschalt+Eingabe, Umschalt+F3)</translation>
</message>
<message>
<source>Next (Return, F3)</source>
<translation>Nächstes (Eingabe, F3)</translation>
</message>
<message>
<source>Close (Escape)</source>
<translation>Schließen (Esc)</translation>
</message>
<message>
<source>{n} in “{name}”</source>
<translation>{n} in „{name}“</translation>
</message>
<message>
<source>Shows “{name}”, and what was found there</source>
<translation>Zeigt „{name}“ und was dort gefunden wurde</translation>
</message>
<message>
<source>{place} of {n}</source>
<translation>{place} von {n}</translation>
</message>
<message>
<source>{n} found</source>
<translation>{n} gefunden</translation>
</message>
<message>
<source>none here</source>
<translation>hier keine</translation>
</message>
<message>
<source>nothing</source>
<translation>nichts</translation>
</message>
<message>
<source>A wire passes through at most {n} points.</source>
<translation>Eine Verbindung läuft durch höchstens {n} Punkte.</translation>
</message>
<message>
<source>both ends are outputs</source>
<translation>beide Enden sind Ausgänge</translation>
</message>
<message>
<source>both ends are inputs</source>
<translation>beide Enden sind Eingänge</translation>
</message>
<message>
<source>release to disconnect {n} wires</source>
<translation>loslassen, um {n} Verbindungen zu trennen</translation>
</message>
<message>
<source>{n} wires {what}</source>
<translation>{n} Verbindungen {what}</translation>
</message>
<message>
<source>“{name}” has no port for them.</source>
<translation>„{name}“ hat keinen Anschluss dafür.</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>die Verbindungen liefen im Kreis: „{name}“ führt bereits hierher</translation>
</message>
<message>
<source>{n} wires fit</source>
<translation>{n} Verbindungen passen</translation>
</message>
<message>
<source>{shape} · release to add a layer</source>
<translation>{shape} · loslassen, um eine Schicht hinzuzufügen</translation>
</message>
<message>
<source>release to disconnect</source>
<translation>loslassen zum Trennen</translation>
</message>
<message>
<source>as it was</source>
<translation>wie zuvor</translation>
</message>
<message>
<source>Drop to add</source>
<translation>Zum Hinzufügen ablegen</translation>
</message>
<message>
<source>{one} → here → {other}</source>
<translation>{one} → hier → {other}</translation>
</message>
<message>
<source>Replace {name}</source>
<translation>{name} ersetzen</translation>
</message>
<message>
<source>Shift: replace {name}</source>
<translation>Umschalt: {name} ersetzen</translation>
</message>
<message>
<source>Copy, with the wires that arrive</source>
<translation>Kopieren, mit den ankommenden Verbindungen</translation>
</message>
<message>
<source>healthy</source>
<translation>gesund</translation>
</message>
<message>
<source>exploding</source>
<translation>explodierend</translation>
</message>
<message>
<source>vanishing</source>
<translation>verschwindend</translation>
</message>
<message>
<source>dead {share} %</source>
<translation>tot {share} %</translation>
</message>
<message>
<source>large steps</source>
<translation>große Schritte</translation>
</message>
<message>
<source>Gradient {norm}</source>
<translation>Gradient {norm}</translation>
</message>
<message>
<source>Weights {norm}</source>
<translation>Gewichte {norm}</translation>
</message>
<message>
<source>Step {share} of the weights</source>
<translation>Schritt {share} der Gewichte</translation>
</message>
<message>
<source>Dead {share} %</source>
<translation>Tot {share} %</translation>
</message>
<message>
<source>The note</source>
<translation>Die Notiz</translation>
</message>
<message>
<source>{name} is locked and stays as it is. Unlock it first</source>
<translation>{name} ist gesperrt und bleibt, wie es ist. Entsperren Sie es zuerst</translation>
</message>
<message>
<source>{n} of the selected things are locked and stay as they are. Unlock them first</source>
<translation>{n} der ausgewählten Elemente sind gesperrt und bleiben, wie sie sind. Entsperren Sie sie zuerst</translation>
</message>
<message>
<source>The frame “{title}”</source>
<translation>Der Rahmen „{title}“</translation>
</message>
<message>
<source>The frame</source>
<translation>Der Rahmen</translation>
</message>
<message>
<source>Select the layers that the frame is to be around first.</source>
<translation>Wählen Sie zuerst die Schichten aus, die der Rahmen umgeben soll.</translation>
</message>
<message>
<source>Select the frame or note to make larger or smaller first.</source>
<translation>Wählen Sie zuerst den Rahmen oder die Notiz aus, deren Größe sich ändern soll.</translation>
</message>
<message>
<source>There are no frames and notes here.</source>
<translation>Hier gibt es keine Rahmen und Notizen.</translation>
</message>
<message>
<source>Title of the frame</source>
<translation>Titel des Rahmens</translation>
</message>
<message>
<source>Title</source>
<translation>Titel</translation>
</message>
<message>
<source>Text of the note</source>
<translation>Text der Notiz</translation>
</message>
<message>
<source>Markdown: # heading, **bold**, `code`, - list</source>
<translation>Markdown: # Überschrift, **fett**, `Code`, - Liste</translation>
</message>
<message>
<source>Esc or Ctrl+Return takes the text</source>
<translation>Esc oder Strg+Eingabe übernimmt den Text</translation>
</message>
<message>
<source>Copy</source>
<translation>Kopieren</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Duplizieren</translation>
</message>
<message>
<source>Delete</source>
<translation>Löschen</translation>
</message>
<message>
<source>Frame</source>
<translation>Rahmen</translation>
</message>
<message>
<source>Add a point</source>
<translation>Punkt hinzufügen</translation>
</message>
<message>
<source>Remove the point</source>
<translation>Punkt entfernen</translation>
</message>
<message>
<source>Straighten</source>
<translation>Begradigen</translation>
</message>
<message>
<source>Edit the title</source>
<translation>Titel bearbeiten</translation>
</message>
<message>
<source>Edit the text</source>
<translation>Text bearbeiten</translation>
</message>
<message>
<source>Colour</source>
<translation>Farbe</translation>
</message>
<message>
<source>Cut</source>
<translation>Ausschneiden</translation>
</message>
<message>
<source>Delete {n} layers</source>
<translation>{n} Schichten löschen</translation>
</message>
<message>
<source>Connect to…</source>
<translation>Verbinden mit…</translation>
</message>
<message>
<source>Add a layer…</source>
<translation>Schicht hinzufügen…</translation>
</message>
<message>
<source>Add a note</source>
<translation>Notiz hinzufügen</translation>
</message>
<message>
<source>Paste</source>
<translation>Einfügen</translation>
</message>
<message>
<source>Select all</source>
<translation>Alles auswählen</translation>
</message>
<message>
<source>Fit into view</source>
<translation>In Ansicht einpassen</translation>
</message>
<message>
<source>Zoom to 100 %</source>
<translation>Zoom auf 100 %</translation>
</message>
<message>
<source>Rename</source>
<translation>Umbenennen</translation>
</message>
<message>
<source>Connect in order</source>
<translation>Der Reihe nach verbinden</translation>
</message>
<message>
<source>Disconnect</source>
<translation>Trennen</translation>
</message>
<message>
<source>Replace with…</source>
<translation>Ersetzen durch…</translation>
</message>
<message>
<source>Align left</source>
<translation>Links ausrichten</translation>
</message>
<message>
<source>Align centres</source>
<translation>Waagerecht zentrieren</translation>
</message>
<message>
<source>Align right</source>
<translation>Rechts ausrichten</translation>
</message>
<message>
<source>Align top</source>
<translation>Oben ausrichten</translation>
</message>
<message>
<source>Align middles</source>
<translation>Senkrecht zentrieren</translation>
</message>
<message>
<source>Align bottom</source>
<translation>Unten ausrichten</translation>
</message>
<message>
<source>Distribute across</source>
<translation>Waagerecht verteilen</translation>
</message>
<message>
<source>Distribute down</source>
<translation>Senkrecht verteilen</translation>
</message>
<message>
<source>Open</source>
<translation>Öffnen</translation>
</message>
<message>
<source>Rename the block</source>
<translation>Block umbenennen</translation>
</message>
<message>
<source>Expand</source>
<translation>Auflösen</translation>
</message>
<message>
<source>Collapse into a block</source>
<translation>Zu einem Block zusammenfassen</translation>
</message>
<message>
<source>Add a layer after…</source>
<translation>Schicht dahinter hinzufügen…</translation>
</message>
<message>
<source>Add a layer before…</source>
<translation>Schicht davor hinzufügen…</translation>
</message>
<message>
<source>Insert a layer…</source>
<translation>Schicht einfügen…</translation>
</message>
<message>
<source>Delete wire</source>
<translation>Verbindung löschen</translation>
</message>
<message>
<source>Make unique</source>
<translation>Eigenständig machen</translation>
</message>
<message>
<source>Share weights</source>
<translation>Gewichte teilen</translation>
</message>
<message>
<source>Give weights of its own</source>
<translation>Eigene Gewichte geben</translation>
</message>
<message>
<source>Disconnect {n} wires</source>
<translation>{n} Verbindungen trennen</translation>
</message>
<message>
<source>Align and distribute</source>
<translation>Ausrichten und verteilen</translation>
</message>
<message>
<source>Overview of the network</source>
<translation>Übersicht des Netzes</translation>
</message>
<message>
<source>Name of the layer</source>
<translation>Name der Schicht</translation>
</message>
<message>
<source>{layers}, {wires}, {chosen}.</source>
<translation>{layers}, {wires}, {chosen}.</translation>
</message>
<message>
<source>{n} selected: {names}</source>
<translation>{n} ausgewählt: {names}</translation>
</message>
<message>
<source>nothing selected</source>
<translation>nichts ausgewählt</translation>
</message>
<message>
<source>Nothing fits</source>
<translation>Nichts passt</translation>
</message>
<message>
<source>Wire from {source} to {target}, {shape}</source>
<translation>Verbindung von {source} zu {target}, {shape}</translation>
</message>
<message>
<source>Frame {title}, holds {names}</source>
<translation>Rahmen {title}, enthält {names}</translation>
</message>
<message>
<source>shape not known yet</source>
<translation>Form noch nicht bekannt</translation>
</message>
<message>
<source>Nothing is selected</source>
<translation>Es ist nichts ausgewählt</translation>
</message>
<message>
<source>from {sources} to {targets}</source>
<translation>von {sources} zu {targets}</translation>
</message>
<message>
<source>from {sources}</source>
<translation>von {sources}</translation>
</message>
<message>
<source>to {targets}</source>
<translation>zu {targets}</translation>
</message>
<message>
<source>not connected</source>
<translation>nicht verbunden</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} und {n} weitere</translation>
</message>
<message>
<source>output {shape}</source>
<translation>gibt {shape} aus</translation>
</message>
<message>
<source>problem: {sentence}</source>
<translation>Problem: {sentence}</translation>
</message>
<message>
<source>Note, {words}</source>
<translation>Notiz, {words}</translation>
</message>
<message>
<source>Note, empty</source>
<translation>Notiz, leer</translation>
</message>
<message>
<source>bypassed</source>
<translation>umgangen</translation>
</message>
<message>
<source>frozen</source>
<translation>eingefroren</translation>
</message>
<message>
<source>locked</source>
<translation>gesperrt</translation>
</message>
<message>
<source>Search for a layer</source>
<translation>Schicht suchen</translation>
</message>
<message>
<source>Layers</source>
<translation>Schichten</translation>
</message>
<message>
<source>Select the layer to replace first. Inputs and Outputs cannot be replaced.</source>
<translation>Wählen Sie zuerst die Schicht aus, die ersetzt werden soll. Input und Output lassen sich nicht ersetzen.</translation>
</message>
<message>
<source>{n} layers</source>
<translation>{n} Schichten</translation>
</message>
<message>
<source>Replace {name} with…</source>
<translation>{name} ersetzen durch…</translation>
</message>
<message>
<source>Add after {name}…</source>
<translation>Hinter {name} hinzufügen…</translation>
</message>
<message>
<source>No wire leaves the selected layer. Press A to add a layer after it.</source>
<translation>Von der ausgewählten Schicht geht keine Verbindung aus. Drücken Sie A, um dahinter eine Schicht hinzuzufügen.</translation>
</message>
<message>
<source>Select a layer or a wire first: a layer is inserted behind it.</source>
<translation>Wählen Sie zuerst eine Schicht oder Verbindung aus: Die neue Schicht wird dahinter eingefügt.</translation>
</message>
<message>
<source>Network canvas</source>
<translation>Zeichenfläche des Netzes</translation>
</message>
<message>
<source>Search for a layer to connect to</source>
<translation>Schicht zum Verbinden suchen</translation>
</message>
<message>
<source>Layers to connect to</source>
<translation>Schichten zum Verbinden</translation>
</message>
<message>
<source>Connect {name} to…</source>
<translation>{name} verbinden mit…</translation>
</message>
<message>
<source>{share} of the time, {ms} ms</source>
<translation>{share} der Zeit, {ms} ms</translation>
</message>
<message>
<source>Computed within {layer}</source>
<translation>Wird innerhalb von {layer} berechnet</translation>
</message>
<message>
<source>What the bars on the layers mean</source>
<translation>Was die Balken auf den Schichten bedeuten</translation>
</message>
<message>
<source>Take the times off the layers</source>
<translation>Die Zeiten von den Schichten nehmen</translation>
</message>
<message>
<source>Share of the time · {file}, batch {batch}</source>
<translation>Anteil an der Zeit · {file}, Batch {batch}</translation>
</message>
<message>
<source>This version of Layerloom does not know this layer; it is kept as it is.</source>
<translation>Diese Version von Layerloom kennt diese Schicht nicht; sie bleibt, wie sie ist.</translation>
</message>
<message>
<source>It is locked.</source>
<translation>Gesperrt.</translation>
</message>
<message>
<source>Drag it with all that is in it; with Alt, alone.</source>
<translation>Lässt sich mit allem darin ziehen; mit Alt allein.</translation>
</message>
<message>
<source>Output “{name}”</source>
<translation>Ausgang „{name}“</translation>
</message>
<message>
<source>Input “{name}”</source>
<translation>Eingang „{name}“</translation>
</message>
<message>
<source>Shape not known yet.</source>
<translation>Form noch nicht bekannt.</translation>
</message>
<message>
<source>Output {shape}</source>
<translation>Ausgabe {shape}</translation>
</message>
<message>
<source>{n} parameters</source>
<translation>{n} Parameter</translation>
</message>
<message>
<source>Assumes {assumptions}.</source>
<translation>Nimmt an: {assumptions}.</translation>
</message>
<message>
<source>Takes any number of wires.</source>
<translation>Nimmt beliebig viele Verbindungen an.</translation>
</message>
<message>
<source>May stay unconnected.</source>
<translation>Kann unverbunden bleiben.</translation>
</message>
<message>
<source>Shape {shape}</source>
<translation>Form {shape}</translation>
</message>
<message>
<source>{size} per sample</source>
<translation>{size} je Sample</translation>
</message>
<message>
<source>A point of the wire</source>
<translation>Ein Punkt der Verbindung</translation>
</message>
<message>
<source>Drag it to lead the wire. A double-click takes it away.</source>
<translation>Ziehen Sie ihn, um die Verbindung zu führen. Ein Doppelklick entfernt ihn.</translation>
</message>
<message>
<source>Drag a wire from here.</source>
<translation>Ziehen Sie von hier eine Verbindung.</translation>
</message>
<message>
<source>Not connected.</source>
<translation>Nicht verbunden.</translation>
</message>
<message>
<source>Watch while training</source>
<translation>Beim Training beobachten</translation>
</message>
<message>
<source>Select the layers to connect first, in their order.</source>
<translation>Wählen Sie zuerst die Schichten aus, die der Reihe nach verbunden werden sollen.</translation>
</message>
<message>
<source>Not connected: {what}.</source>
<translation>Nicht verbunden: {what}.</translation>
</message>
<message>
<source>Select the layer to connect from first.</source>
<translation>Wählen Sie zuerst die Schicht aus, von der die Verbindung ausgehen soll.</translation>
</message>
<message>
<source>Select wires with W and Alt+W, go to a layer with Ctrl and an arrow, then press this key again.</source>
<translation>Wählen Sie Verbindungen mit W und Alt+W aus, gehen Sie mit Strg und einer Pfeiltaste zu einer Schicht, und drücken Sie diese Taste dann noch einmal.</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Verkleinern</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Vergrößern</translation>
</message>
<message>
<source>Fit</source>
<translation>Einpassen</translation>
</message>
<message>
<source>Fit the network into the view</source>
<translation>Das Netz in die Ansicht einpassen</translation>
</message>
<message>
<source>Find in the source</source>
<translation>Im Quelltext suchen</translation>
</message>
<message>
<source>Previous (Shift+Return)</source>
<translation>Vorheriges (Umschalt+Eingabe)</translation>
</message>
<message>
<source>Next (Return)</source>
<translation>Nächstes (Eingabe)</translation>
</message>
<message>
<source>{number} of {n}</source>
<translation>{number} von {n}</translation>
</message>
<message>
<source>No source yet</source>
<translation>Noch kein Quelltext</translation>
</message>
<message>
<source>Comments that say the shapes</source>
<translation>Kommentare mit den Formen</translation>
</message>
<message>
<source>Find in the source (Ctrl+F in the text)</source>
<translation>Im Quelltext suchen (Strg+F im Text)</translation>
</message>
<message>
<source>Copy the source</source>
<translation>Quelltext kopieren</translation>
</message>
<message>
<source>The Python of the network appears here as soon as there are layers.</source>
<translation>Der Python-Code des Netzes erscheint hier, sobald es Schichten gibt.</translation>
</message>
<message>
<source>The source is on the clipboard.</source>
<translation>Der Quelltext ist in der Zwischenablage.</translation>
</message>
<message>
<source>The source waits for a repair</source>
<translation>Der Quelltext wartet auf eine Reparatur</translation>
</message>
<message>
<source>Source of the network</source>
<translation>Quelltext des Netzes</translation>
</message>
<message>
<source>Run a command, add a layer, go to a layer</source>
<translation>Befehl ausführen, Schicht hinzufügen, zu einer Schicht gehen</translation>
</message>
<message>
<source>Command</source>
<translation>Befehl</translation>
</message>
<message>
<source>Go to {name}</source>
<translation>Gehe zu {name}</translation>
</message>
<message>
<source>Add {name}</source>
<translation>{name} hinzufügen</translation>
</message>
<message>
<source>Nothing fits. Try another word.</source>
<translation>Nichts passt. Versuchen Sie ein anderes Wort.</translation>
</message>
<message>
<source>Show {name}</source>
<translation>{name} anzeigen</translation>
</message>
<message>
<source>Network</source>
<translation>Netz</translation>
</message>
<message>
<source>Layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>Type</source>
<translation>Typ</translation>
</message>
<message>
<source>Output</source>
<translation>Ausgabe</translation>
</message>
<message>
<source>Sees</source>
<translation>Sichtfeld</translation>
</message>
<message>
<source>Parameters</source>
<translation>Parameter</translation>
</message>
<message>
<source>Multiply-adds</source>
<translation>Multiply-Adds</translation>
</message>
<message>
<source>Memory</source>
<translation>Speicher</translation>
</message>
<message>
<source>Receptive field: how much of the input one number depends on, as far as windows decide it.</source>
<translation>Rezeptives Feld: von wie viel der Eingabe eine Zahl abhängt, soweit Fenster das bestimmen.</translation>
</message>
<message>
<source>Numbers that are learned.</source>
<translation>Zahlen, die gelernt werden.</translation>
</message>
<message>
<source>Multiplications with an addition, for one sample.</source>
<translation>Multiplikationen mit einer Addition, für ein Sample.</translation>
</message>
<message>
<source>Bytes of the results, for the batch.</source>
<translation>Bytes der Ergebnisse, für den Batch.</translation>
</message>
<message>
<source>{n} of them are frozen.</source>
<translation>{n} davon sind eingefroren.</translation>
</message>
<message>
<source>{n} parameters, {size}</source>
<translation>{n} Parameter, {size}</translation>
</message>
<message>
<source>No bars on the nodes</source>
<translation>Keine Balken an den Knoten</translation>
</message>
<message>
<source>Bars: parameters</source>
<translation>Balken: Parameter</translation>
</message>
<message>
<source>Bars: multiply-adds</source>
<translation>Balken: Multiply-Adds</translation>
</message>
<message>
<source>Bars: memory</source>
<translation>Balken: Speicher</translation>
</message>
<message>
<source>{n} parameters ({frozen} frozen), {size}</source>
<translation>{n} Parameter ({frozen} eingefroren), {size}</translation>
</message>
<message>
<source>Nothing drawn yet</source>
<translation>Noch nichts gezeichnet</translation>
</message>
<message>
<source>What each layer costs appears here.</source>
<translation>Was jede Schicht kostet, erscheint hier.</translation>
</message>
<message>
<source>What each layer costs</source>
<translation>Was jede Schicht kostet</translation>
</message>
<message>
<source>Bars on the nodes</source>
<translation>Balken an den Knoten</translation>
</message>
<message>
<source>Inside blocks</source>
<translation>In Blöcken</translation>
</message>
<message>
<source>List the layers within blocks too</source>
<translation>Auch die Schichten in Blöcken auflisten</translation>
</message>
<message>
<source>Batch</source>
<translation>Batch</translation>
</message>
<message>
<source>Samples in a batch, for the memory</source>
<translation>Samples in einem Batch, für den Speicher</translation>
</message>
<message>
<source>{size} of results for one sample</source>
<translation>{size} Ergebnisse für ein Sample</translation>
</message>
<message>
<source>{size} of results for a batch of {n}</source>
<translation>{size} Ergebnisse für einen Batch von {n}</translation>
</message>
<message>
<source>assumed: {assumptions}</source>
<translation>angenommen: {assumptions}</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 Schicht</translation>
</message>
<message>
<source>1 wire</source>
<translation>1 Verbindung</translation>
</message>
<message>
<source>{n} wires</source>
<translation>{n} Verbindungen</translation>
</message>
<message>
<source>1 network</source>
<translation>1 Netz</translation>
</message>
<message>
<source>{n} networks</source>
<translation>{n} Netze</translation>
</message>
<message>
<source>1 problem</source>
<translation>1 Problem</translation>
</message>
<message>
<source>{n} problems</source>
<translation>{n} Probleme</translation>
</message>
<message>
<source>1 warning</source>
<translation>1 Warnung</translation>
</message>
<message>
<source>{n} warnings</source>
<translation>{n} Warnungen</translation>
</message>
<message>
<source>1 parameter</source>
<translation>1 Parameter</translation>
</message>
<message>
<source>1 multiply-add</source>
<translation>1 Multiply-Add</translation>
</message>
<message>
<source>{n} multiply-adds</source>
<translation>{n} Multiply-Adds</translation>
</message>
<message>
<source>Something went wrong inside Layerloom. Your work is safe; the details are in {file}.</source>
<translation>In Layerloom ist etwas schiefgegangen. Ihre Arbeit ist sicher; Einzelheiten stehen in {file}.</translation>
</message>
<message>
<source>d MMM yyyy</source>
<translation>d. MMM yyyy</translation>
</message>
<message>
<source>d MMM yyyy, HH:mm</source>
<translation>d. MMM yyyy, HH:mm</translation>
</message>
<message>
<source>It said nothing</source>
<translation>Es kam keine Meldung</translation>
</message>
<message>
<source>The computer could not be checked: {reason}. Run “layerloom doctor” in a terminal.</source>
<translation>Der Computer konnte nicht geprüft werden: {reason}. Führen Sie „layerloom doctor“ in einem Terminal aus.</translation>
</message>
<message>
<source>Licensed under Apache-2.0. Inter and JetBrains Mono: SIL Open Font License. Icons: Lucide, ISC.</source>
<translation>Lizenziert unter Apache-2.0. Inter und JetBrains Mono: SIL Open Font License. Symbole: Lucide, ISC.</translation>
</message>
<message>
<source>Check this computer</source>
<translation>Diesen Computer prüfen</translation>
</message>
<message>
<source>Look again</source>
<translation>Noch einmal prüfen</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Als Text kopieren</translation>
</message>
<message>
<source>Looking at what this computer has. This takes a few seconds.</source>
<translation>Es wird geprüft, was dieser Computer hat. Das dauert einige Sekunden.</translation>
</message>
<message>
<source>What was found</source>
<translation>Was gefunden wurde</translation>
</message>
<message>
<source>What was found is on the clipboard.</source>
<translation>Das Ergebnis ist in der Zwischenablage.</translation>
</message>
<message>
<source>Something that Layerloom needs is missing.</source>
<translation>Etwas, das Layerloom braucht, fehlt.</translation>
</message>
<message>
<source>Networks can be trained, exported and run here. Some things could be better.</source>
<translation>Netze können hier trainiert, exportiert und ausgeführt werden. Einiges könnte besser sein.</translation>
</message>
<message>
<source>Everything is there. Networks can be trained, exported and run here.</source>
<translation>Alles ist vorhanden. Netze können hier trainiert, exportiert und ausgeführt werden.</translation>
</message>
<message>
<source>To look at</source>
<translation>Zu beachten</translation>
</message>
<message>
<source>All that was found</source>
<translation>Alles, was gefunden wurde</translation>
</message>
<message>
<source>Version {version}. Draw neural networks, watch them train, take them home as ONNX.</source>
<translation>Version {version}. Neuronale Netze zeichnen, ihrem Training zusehen, sie als ONNX mitnehmen.</translation>
</message>
<message>
<source>Data is one file or one folder: {name}. These were left as they are: {others}.</source>
<translation>Daten sind eine Datei oder ein Ordner: {name}. Diese blieben, wie sie sind: {others}.</translation>
</message>
<message>
<source>Open “{name}”</source>
<translation>„{name}“ öffnen</translation>
</message>
<message>
<source>Add the layers of “{name}” to this project</source>
<translation>Die Schichten von „{name}“ zu diesem Projekt hinzufügen</translation>
</message>
<message>
<source>Take “{name}” to the Data page</source>
<translation>„{name}“ auf die Seite „Daten“ übernehmen</translation>
</message>
<message>
<source>Take the pictures of “{name}” to the Data page</source>
<translation>Die Bilder von „{name}“ auf die Seite „Daten“ übernehmen</translation>
</message>
<message>
<source>Try out the model “{name}”</source>
<translation>Modell „{name}“ ausprobieren</translation>
</message>
<message>
<source>Nothing can be done with “{name}” here</source>
<translation>Mit „{name}“ lässt sich hier nichts anfangen</translation>
</message>
<message>
<source>One project is open at a time: {name}. These were left as they are: {others}.</source>
<translation>Es ist immer nur ein Projekt offen: {name}. Diese blieben, wie sie waren: {others}.</translation>
</message>
<message>
<source>{what}, and {count} more</source>
<translation>{what} und {count} weitere</translation>
</message>
<message>
<source>Open a project first</source>
<translation>Öffnen Sie zuerst ein Projekt</translation>
</message>
<message>
<source>Less</source>
<translation>Weniger</translation>
</message>
<message>
<source>{n} more</source>
<translation>{n} weitere</translation>
</message>
<message>
<source>Less: hide {names}</source>
<translation>Weniger: {names} ausblenden</translation>
</message>
<message>
<source>More: {names}</source>
<translation>Mehr: {names}</translation>
</message>
<message>
<source>Learning rate</source>
<translation>Lernrate</translation>
</message>
<message>
<source>Seed</source>
<translation>Seed</translation>
</message>
<message>
<source>Clip gradient</source>
<translation>Gradienten kappen</translation>
</message>
<message>
<source>Epsilon</source>
<translation>Epsilon</translation>
</message>
<message>
<source>Lowest rate</source>
<translation>Niedrigste Rate</translation>
</message>
<message>
<source>Warm-up share</source>
<translation>Warm-up-Anteil</translation>
</message>
<message>
<source>Layerloom projects (*.loom)</source>
<translation>Layerloom-Projekte (*.loom)</translation>
</message>
<message>
<source>Python source (*.py)</source>
<translation>Python-Quelltext (*.py)</translation>
</message>
<message>
<source>The picture could not be written</source>
<translation>Das Bild konnte nicht geschrieben werden</translation>
</message>
<message>
<source>Writing the picture to {name} …</source>
<translation>Das Bild wird nach {name} geschrieben …</translation>
</message>
<message>
<source>The picture is in {name}.</source>
<translation>Das Bild ist in {name}.</translation>
</message>
<message>
<source>The source could not be written</source>
<translation>Der Quelltext konnte nicht geschrieben werden</translation>
</message>
<message>
<source>Writing the source to {name} …</source>
<translation>Der Quelltext wird nach {name} geschrieben …</translation>
</message>
<message>
<source>The source is in {name}.</source>
<translation>Der Quelltext ist in {name}.</translation>
</message>
<message>
<source>Save project</source>
<translation>Projekt speichern</translation>
</message>
<message>
<source>Export picture</source>
<translation>Bild exportieren</translation>
</message>
<message>
<source>Export Python source</source>
<translation>Python-Quelltext exportieren</translation>
</message>
<message>
<source>Save the changes to “{name}”?</source>
<translation>Änderungen an „{name}“ speichern?</translation>
</message>
<message>
<source>Without saving, everything since the last save is lost.</source>
<translation>Ohne Speichern geht alles seit dem letzten Speichern verloren.</translation>
</message>
<message>
<source>Open project</source>
<translation>Projekt öffnen</translation>
</message>
<message>
<source>There is no source to export yet. {message}</source>
<translation>Es gibt noch keinen Quelltext zum Exportieren. {message}</translation>
</message>
<message>
<source>Saved as {name}.</source>
<translation>Gespeichert als {name}.</translation>
</message>
<message>
<source>This template could not be opened</source>
<translation>Diese Vorlage konnte nicht geöffnet werden</translation>
</message>
<message>
<source>The project could not be opened</source>
<translation>Das Projekt konnte nicht geöffnet werden</translation>
</message>
<message>
<source>Save</source>
<translation>Speichern</translation>
</message>
<message>
<source>Discard</source>
<translation>Verwerfen</translation>
</message>
<message>
<source>The project could not be saved</source>
<translation>Das Projekt konnte nicht gespeichert werden</translation>
</message>
<message>
<source>Show the whole history</source>
<translation>Den ganzen Verlauf zeigen</translation>
</message>
<message>
<source>Nothing to undo</source>
<translation>Nichts rückgängig zu machen</translation>
</message>
<message>
<source>Nothing to redo</source>
<translation>Nichts zu wiederholen</translation>
</message>
<message>
<source>History</source>
<translation>Verlauf</translation>
</message>
<message>
<source>saved</source>
<translation>gespeichert</translation>
</message>
<message>
<source>The beginning</source>
<translation>Der Anfang</translation>
</message>
<message>
<source>Here</source>
<translation>Hier</translation>
</message>
<message>
<source>Undone</source>
<translation>Rückgängig gemacht</translation>
</message>
<message>
<source>Kind of the parameter</source>
<translation>Art des Parameters</translation>
</message>
<message>
<source>Limits, help, order</source>
<translation>Grenzen, Hilfe, Reihenfolge</translation>
</message>
<message>
<source>Further up</source>
<translation>Nach oben</translation>
</message>
<message>
<source>Further down</source>
<translation>Nach unten</translation>
</message>
<message>
<source>Keep the value within the block</source>
<translation>Den Wert im Block halten</translation>
</message>
<message>
<source>Name of the parameter</source>
<translation>Name des Parameters</translation>
</message>
<message>
<source>Default</source>
<translation>Vorgabe</translation>
</message>
<message>
<source>Lowest</source>
<translation>Kleinster Wert</translation>
</message>
<message>
<source>Highest</source>
<translation>Größter Wert</translation>
</message>
<message>
<source>Options, apart by commas</source>
<translation>Optionen, durch Kommas getrennt</translation>
</message>
<message>
<source>Help</source>
<translation>Hilfe</translation>
</message>
<message>
<source>each use says</source>
<translation>je Verwendung</translation>
</message>
<message>
<source>Options</source>
<translation>Optionen</translation>
</message>
<message>
<source>What is offered here can be set at each use of the block. Layers within take it by its name: 2*channels.</source>
<translation>Was hier angeboten wird, lässt sich bei jeder Verwendung des Blocks einstellen. Schichten darin übernehmen es über den Namen: 2*channels.</translation>
</message>
<message>
<source>Add parameter</source>
<translation>Parameter hinzufügen</translation>
</message>
<message>
<source>Type an expression</source>
<translation>Ausdruck eingeben</translation>
</message>
<message>
<source>Use {name}</source>
<translation>{name} verwenden</translation>
</message>
<message>
<source>Expose as parameter of the block</source>
<translation>Als Parameter des Blocks anbieten</translation>
</message>
<message>
<source>Back to the default</source>
<translation>Zurück zur Vorgabe</translation>
</message>
<message>
<source>Name</source>
<translation>Name</translation>
</message>
<message>
<source>This version does not know this type of layer. It is kept in the file as it is.</source>
<translation>Diese Version kennt diesen Schichttyp nicht. Er bleibt in der Datei, wie er ist.</translation>
</message>
<message>
<source>A block of {layers}.</source>
<translation>Ein Block aus {layers}.</translation>
</message>
<message>
<source>In</source>
<translation>Ein</translation>
</message>
<message>
<source>Out</source>
<translation>Aus</translation>
</message>
<message>
<source>In training</source>
<translation>Im Training</translation>
</message>
<message>
<source>Open the block</source>
<translation>Block öffnen</translation>
</message>
<message>
<source>Shows the layers within   Ctrl+Return, or a double click</source>
<translation>Zeigt die Schichten darin   Strg+Eingabe oder Doppelklick</translation>
</message>
<message>
<source>Tensors and cost</source>
<translation>Tensoren und Kosten</translation>
</message>
<message>
<source>PyTorch reference</source>
<translation>PyTorch-Referenz</translation>
</message>
<message>
<source>unknown yet</source>
<translation>noch unbekannt</translation>
</message>
<message>
<source>Lets them use the weights of the first of them</source>
<translation>Lässt sie die Gewichte der ersten von ihnen verwenden</translation>
</message>
<message>
<source>Together</source>
<translation>Zusammen</translation>
</message>
<message>
<source>Shared parameters</source>
<translation>Gemeinsame Parameter</translation>
</message>
<message>
<source>These layers have no parameter in common.</source>
<translation>Diese Schichten haben keinen gemeinsamen Parameter.</translation>
</message>
<message>
<source>Locked</source>
<translation>Gesperrt</translation>
</message>
<message>
<source>Not moved, deleted or changed on the canvas by mistake</source>
<translation>Wird auf der Zeichenfläche nicht versehentlich verschoben, gelöscht oder geändert</translation>
</message>
<message>
<source>Text</source>
<translation>Text</translation>
</message>
<message>
<source>Inside</source>
<translation>Inhalt</translation>
</message>
<message>
<source>Note</source>
<translation>Notiz</translation>
</message>
<message>
<source>Text on the canvas</source>
<translation>Text auf der Zeichenfläche</translation>
</message>
<message>
<source>Colour {name}</source>
<translation>Farbe {name}</translation>
</message>
<message>
<source>Names that do: {names}.</source>
<translation>Gültige Namen: {names}.</translation>
</message>
<message>
<source>“{name}” means nothing here. {offer}</source>
<translation>„{name}“ hat hier keine Bedeutung. {offer}</translation>
</message>
<message>
<source>varies</source>
<translation>unterschiedlich</translation>
</message>
<message>
<source>Inputs are ports of the data, told by their names: {ports}. Outputs with a single number are made small; “prediction” is measured, and all others are shown while training.</source>
<translation>Inputs sind Anschlüsse der Daten, genannt nach ihrem Namen: {ports}. Outputs mit einer einzelnen Zahl werden klein gemacht; „prediction“ wird gemessen, alle anderen werden beim Training angezeigt.</translation>
</message>
<message>
<source>Select a layer to see and change its parameters.</source>
<translation>Wählen Sie eine Schicht aus, um ihre Parameter zu sehen und zu ändern.</translation>
</message>
<message>
<source>What this block is for</source>
<translation>Wozu dieser Block dient</translation>
</message>
<message>
<source>Parameters of the block</source>
<translation>Parameter des Blocks</translation>
</message>
<message>
<source>Inputs and outputs</source>
<translation>Eingänge und Ausgänge</translation>
</message>
<message>
<source>What this objective is for</source>
<translation>Wozu diese Zielfunktion dient</translation>
</message>
<message>
<source>Size</source>
<translation>Größe</translation>
</message>
<message>
<source>Block</source>
<translation>Block</translation>
</message>
<message>
<source>Objective</source>
<translation>Zielfunktion</translation>
</message>
<message>
<source>Weights</source>
<translation>Gewichte</translation>
</message>
<message>
<source>A network needs a name.</source>
<translation>Ein Netz braucht einen Namen.</translation>
</message>
<message>
<source>Drag layers from the palette at the left, then wires from one port to the next.</source>
<translation>Ziehen Sie Schichten aus der Palette links, dann Verbindungen von einem Anschluss zum nächsten.</translation>
</message>
<message>
<source>none, for no data is chosen</source>
<translation>keine, da keine Daten gewählt sind</translation>
</message>
<message>
<source>“{name}” cannot be a name: take letters, digits and underscores, and no word in use.</source>
<translation>„{name}“ kann kein Name sein: Nehmen Sie Buchstaben, Ziffern und Unterstriche und kein vergebenes Wort.</translation>
</message>
<message>
<source>There is a parameter “{name}” already.</source>
<translation>Es gibt bereits einen Parameter „{name}“.</translation>
</message>
<message>
<source>Expression</source>
<translation>Ausdruck</translation>
</message>
<message>
<source>Back to the default ({value})</source>
<translation>Zurück zur Vorgabe ({value})</translation>
</message>
<message>
<source>{name}, expression</source>
<translation>{name}, Ausdruck</translation>
</message>
<message>
<source>In {unit}.</source>
<translation>In {unit}.</translation>
</message>
<message>
<source>none</source>
<translation>keine</translation>
</message>
<message>
<source>Own weights</source>
<translation>Eigene Gewichte</translation>
</message>
<message>
<source>Uses the weights of {name}; the parameters are those of {name}, too.</source>
<translation>Verwendet die Gewichte von {name}; auch die Parameter sind die von {name}.</translation>
</message>
<message>
<source>Its weights are also used by {names}.</source>
<translation>Seine Gewichte verwenden auch {names}.</translation>
</message>
<message>
<source>Gives it weights of its own</source>
<translation>Gibt ihr eigene Gewichte</translation>
</message>
<message>
<source>Gives {names} weights of their own</source>
<translation>Gibt {names} eigene Gewichte</translation>
</message>
<message>
<source>Passes on what it gets, as if it were not there.</source>
<translation>Reicht weiter, was ankommt, als wäre sie nicht da.</translation>
</message>
<message>
<source>Its weights do not move in training.</source>
<translation>Ihre Gewichte ändern sich im Training nicht.</translation>
</message>
<message>
<source>From which epoch on the weights move; 0: never.</source>
<translation>Ab welcher Epoche sich die Gewichte ändern; 0: nie.</translation>
</message>
<message>
<source>What the learning rate is multiplied with here.</source>
<translation>Womit die Lernrate hier multipliziert wird.</translation>
</message>
<message>
<source>What the weights begin with.</source>
<translation>Womit die Gewichte beginnen.</translation>
</message>
<message>
<source>Bypassed</source>
<translation>Umgangen</translation>
</message>
<message>
<source>Frozen</source>
<translation>Eingefroren</translation>
</message>
<message>
<source>Unfreeze epoch</source>
<translation>Auftauen ab Epoche</translation>
</message>
<message>
<source>Initialiser</source>
<translation>Initialisierer</translation>
</message>
<message>
<source>Rate factor</source>
<translation>Lernratenfaktor</translation>
</message>
<message>
<source>PyTorch's own</source>
<translation>Wie in PyTorch</translation>
</message>
<message>
<source>Canvas</source>
<translation>Zeichenfläche</translation>
</message>
<message>
<source>Check that it is connected and that no other program uses it.</source>
<translation>Prüfen Sie, ob sie angeschlossen ist und kein anderes Programm sie benutzt.</translation>
</message>
<message>
<source>“{name}” cannot be used: {reason}.</source>
<translation>„{name}“ lässt sich nicht benutzen: {reason}.</translation>
</message>
<message>
<source>“{name}” gives no picture.</source>
<translation>„{name}“ liefert kein Bild.</translation>
</message>
<message>
<source>“{name}” is not connected any more.</source>
<translation>„{name}“ ist nicht mehr angeschlossen.</translation>
</message>
<message>
<source>Connect it, then try again.</source>
<translation>Schließen Sie sie an und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>it gives no reason</source>
<translation>ein Grund wird nicht genannt</translation>
</message>
<message>
<source>No camera was found.</source>
<translation>Es wurde keine Kamera gefunden.</translation>
</message>
<message>
<source>Connect one, or allow it in the system's settings.</source>
<translation>Schließen Sie eines dieser Geräte an, oder erlauben Sie es in den Einstellungen des Systems.</translation>
</message>
<message>
<source>live</source>
<translation>live</translation>
</message>
<message>
<source>What the camera sees</source>
<translation>Was die Kamera sieht</translation>
</message>
<message>
<source>Take this picture (Space); Esc turns the camera off</source>
<translation>Dieses Bild nehmen (Leertaste); Esc schaltet die Kamera aus</translation>
</message>
<message>
<source>No microphone was found.</source>
<translation>Es wurde kein Mikrofon gefunden.</translation>
</message>
<message>
<source>“{name}” could not be opened.</source>
<translation>„{name}“ konnte nicht geöffnet werden.</translation>
</message>
<message>
<source>Check that no other program holds it, then try again.</source>
<translation>Prüfen Sie, ob ein anderes Programm es belegt, und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>Run `pip install {package}` (where Layerloom runs with uv: `uv sync --extra live`), then try again.</source>
<translation>Führen Sie `pip install {package}` aus (wo Layerloom mit uv läuft: `uv sync --extra live`) und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>Microphone and camera need system libraries that are not installed: {libraries}.</source>
<translation>Mikrofon und Kamera brauchen Bibliotheken des Systems, die nicht installiert sind: {libraries}.</translation>
</message>
<message>
<source>Microphone and camera need a part of Qt that is not installed.</source>
<translation>Mikrofon und Kamera brauchen einen Teil von Qt, der nicht installiert ist.</translation>
</message>
<message>
<source>Qt's part for microphone and camera cannot be loaded: {reason}.</source>
<translation>Der Teil von Qt für Mikrofon und Kamera lässt sich nicht laden: {reason}.</translation>
</message>
<message>
<source>Install it again: `pip install --force-reinstall {package}`.</source>
<translation>Installieren Sie ihn neu: `pip install --force-reinstall {package}`.</translation>
</message>
<message>
<source>Run: {command}</source>
<translation>Führen Sie aus: {command}</translation>
</message>
<message>
<source>How loud it is</source>
<translation>Wie laut es ist</translation>
</message>
<message>
<source>Nothing was heard. Check that the microphone is connected, chosen in the system, and not muted.</source>
<translation>Es war nichts zu hören. Prüfen Sie, ob das Mikrofon angeschlossen, im System gewählt und nicht stummgeschaltet ist.</translation>
</message>
<message>
<source>The recording could not be kept: {reason}.</source>
<translation>Die Aufnahme konnte nicht gespeichert werden: {reason}.</translation>
</message>
<message>
<source>The system does not let this program use the microphone.</source>
<translation>Das System lässt dieses Programm das Mikrofon nicht benutzen.</translation>
</message>
<message>
<source>The system does not let this program use the camera.</source>
<translation>Das System lässt dieses Programm die Kamera nicht benutzen.</translation>
</message>
<message>
<source>Allow it in the system's settings for privacy, then try again.</source>
<translation>Erlauben Sie es in den Datenschutz-Einstellungen des Systems und versuchen Sie es noch einmal.</translation>
</message>
<message>
<source>macOS lets a Python ask for it only if {key} stands in its Info.plist.</source>
<translation>macOS lässt ein Python nur danach fragen, wenn {key} in seiner Info.plist steht.</translation>
</message>
<message>
<source>Manual</source>
<translation>Handbuch</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Im Handbuch suchen</translation>
</message>
<message>
<source>Headings</source>
<translation>Überschriften</translation>
</message>
<message>
<source>The networks of this project</source>
<translation>Die Netze dieses Projekts</translation>
</message>
<message>
<source>The repeat before</source>
<translation>Die vorige Wiederholung</translation>
</message>
<message>
<source>The next repeat</source>
<translation>Die nächste Wiederholung</translation>
</message>
<message>
<source>repeat {number} of {count}</source>
<translation>Wiederholung {number} von {count}</translation>
</message>
<message>
<source>What is changed here changes at every use.</source>
<translation>Was hier geändert wird, ändert sich bei jeder Verwendung.</translation>
</message>
<message>
<source>Back to {title}   Esc</source>
<translation>Zurück zu {title}   Esc</translation>
</message>
<message>
<source>“{name}” is the network that is trained; it stays.</source>
<translation>„{name}“ ist das Netz, das trainiert wird; es bleibt.</translation>
</message>
<message>
<source>“{name}” is used in {names}. Delete those layers first.</source>
<translation>„{name}“ wird in {names} verwendet. Löschen Sie zuerst diese Schichten.</translation>
</message>
<message>
<source>an objective</source>
<translation>eine Zielfunktion</translation>
</message>
<message>
<source>objective “{name}”</source>
<translation>Zielfunktion „{name}“</translation>
</message>
<message>
<source>is trained</source>
<translation>wird trainiert</translation>
</message>
<message>
<source>not used yet</source>
<translation>noch nicht verwendet</translation>
</message>
<message>
<source>“{name}” is in your library now.</source>
<translation>„{name}“ ist jetzt in Ihrer Bibliothek.</translation>
</message>
<message>
<source>used once</source>
<translation>einmal verwendet</translation>
</message>
<message>
<source>used {n} times</source>
<translation>{n}-mal verwendet</translation>
</message>
<message>
<source>Add to the network</source>
<translation>Zum Netz hinzufügen</translation>
</message>
<message>
<source>Projects that use the old one keep it as it is; only what is added from now on is the new one.</source>
<translation>Projekte, die den alten verwenden, behalten ihn, wie er ist; nur was künftig hinzugefügt wird, ist der neue.</translation>
</message>
<message>
<source>Save to library</source>
<translation>In Bibliothek speichern</translation>
</message>
<message>
<source>Delete from the library</source>
<translation>Aus der Bibliothek löschen</translation>
</message>
<message>
<source>Replace</source>
<translation>Ersetzen</translation>
</message>
<message>
<source>Replace “{name}” in your library?</source>
<translation>„{name}“ in Ihrer Bibliothek ersetzen?</translation>
</message>
<message>
<source>New network</source>
<translation>Neues Netz</translation>
</message>
<message>
<source>Name of the network</source>
<translation>Name des Netzes</translation>
</message>
<message>
<source>Rename {name}</source>
<translation>{name} umbenennen</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>{name} löschen</translation>
</message>
<message>
<source>Edit code</source>
<translation>Code bearbeiten</translation>
</message>
<message>
<source>Its code came from elsewhere. It runs only after you trust it.</source>
<translation>Der Code stammt von anderswo. Er läuft erst, wenn Sie ihm vertrauen.</translation>
</message>
<message>
<source>Finding out its shape …</source>
<translation>Die Form wird ermittelt …</translation>
</message>
<message>
<source>A layer of your own, in Python.</source>
<translation>Eine eigene Schicht, in Python.</translation>
</message>
<message>
<source>Python files (*.py)</source>
<translation>Python-Dateien (*.py)</translation>
</message>
<message>
<source>Add Python file</source>
<translation>Python-Datei hinzufügen</translation>
</message>
<message>
<source>“{name}” has no layer.</source>
<translation>„{name}“ enthält keine Schicht.</translation>
</message>
<message>
<source>It needs a class derived from nn.Module, or a function of tensors.</source>
<translation>Nötig ist eine Klasse, die von nn.Module abgeleitet ist, oder eine Funktion von Tensoren.</translation>
</message>
<message>
<source>Replaced the code of {others}. Undo brings it back.</source>
<translation>Der Code von {others} wurde ersetzt. Rückgängig holt ihn zurück.</translation>
</message>
<message>
<source>{name} is used in “{network}”. Delete it there first.</source>
<translation>{name} wird in „{network}“ verwendet. Löschen Sie es zuerst dort.</translation>
</message>
<message>
<source>“{name}” is larger than 1 MB.</source>
<translation>„{name}“ ist größer als 1 MB.</translation>
</message>
<message>
<source>A file of layers is much smaller.</source>
<translation>Eine Datei mit Schichten ist viel kleiner.</translation>
</message>
<message>
<source>“{name}” is no text in UTF-8.</source>
<translation>„{name}“ ist kein Text in UTF-8.</translation>
</message>
<message>
<source>Save it as UTF-8.</source>
<translation>Speichern Sie die Datei als UTF-8.</translation>
</message>
<message>
<source>“{name}” cannot be read: {reason}.</source>
<translation>„{name}“ kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Layers of your own</source>
<translation>Ihre eigenen Schichten</translation>
</message>
<message>
<source>Write a layer as a Python class, and use it like any other. Its parameters and ports follow from the text.</source>
<translation>Schreiben Sie eine Schicht als Python-Klasse, und verwenden Sie sie wie jede andere. Ihre Parameter und Anschlüsse ergeben sich aus dem Text.</translation>
</message>
<message>
<source>Delete this layer's code</source>
<translation>Den Code dieser Schicht löschen</translation>
</message>
<message>
<source>New layer</source>
<translation>Neue Schicht</translation>
</message>
<message>
<source>Code of the layer</source>
<translation>Code der Schicht</translation>
</message>
<message>
<source>Once trusted, this code can do on your machine whatever you can: read, change and send your files.</source>
<translation>Vertrauen Sie diesem Code, kann er auf Ihrem Rechner alles tun, was Sie können: Ihre Dateien lesen, ändern und versenden.</translation>
</message>
<message>
<source>Trust this code…</source>
<translation>Diesem Code vertrauen…</translation>
</message>
<message>
<source>Trust the code of {name}?</source>
<translation>Dem Code von {name} vertrauen?</translation>
</message>
<message>
<source>Code of {name}</source>
<translation>Code von {name}</translation>
</message>
<message>
<source>Trust this code</source>
<translation>Diesem Code vertrauen</translation>
</message>
<message>
<source>predict</source>
<translation>vorhersagen</translation>
</message>
<message>
<source>say the next word</source>
<translation>nächstes Wort sagen</translation>
</message>
<message>
<source>write down</source>
<translation>transkribieren</translation>
</message>
<message>
<source>segment</source>
<translation>segmentieren</translation>
</message>
<message>
<source>classify each step</source>
<translation>jeden Schritt klassifizieren</translation>
</message>
<message>
<source>classify</source>
<translation>klassifizieren</translation>
</message>
<message>
<source>label</source>
<translation>Labels vergeben</translation>
</message>
<message>
<source>detect</source>
<translation>erkennen</translation>
</message>
<message>
<source>compare</source>
<translation>vergleichen</translation>
</message>
<message>
<source>reconstruct</source>
<translation>rekonstruieren</translation>
</message>
<message>
<source>Chance</source>
<translation>Wahrscheinlichkeit</translation>
</message>
<message>
<source>Angle</source>
<translation>Winkel</translation>
</message>
<message>
<source>Shift</source>
<translation>Verschiebung</translation>
</message>
<message>
<source>Slant</source>
<translation>Scherung</translation>
</message>
<message>
<source>Strength</source>
<translation>Stärke</translation>
</message>
<message>
<source>Form</source>
<translation>Form</translation>
</message>
<message>
<source>Border</source>
<translation>Rand</translation>
</message>
<message>
<source>Brightness</source>
<translation>Helligkeit</translation>
</message>
<message>
<source>Contrast</source>
<translation>Kontrast</translation>
</message>
<message>
<source>Saturation</source>
<translation>Sättigung</translation>
</message>
<message>
<source>Hue</source>
<translation>Farbton</translation>
</message>
<message>
<source>Reach</source>
<translation>Reichweite</translation>
</message>
<message>
<source>Deviation</source>
<translation>Abweichung</translation>
</message>
<message>
<source>Bits</source>
<translation>Bits</translation>
</message>
<message>
<source>Threshold</source>
<translation>Schwelle</translation>
</message>
<message>
<source>Changes</source>
<translation>Änderungen</translation>
</message>
<message>
<source>Magnitude</source>
<translation>Ausmaß</translation>
</message>
<message>
<source>Found on</source>
<translation>Gefunden auf</translation>
</message>
<message>
<source>Share</source>
<translation>Anteil</translation>
</message>
<message>
<source>Change</source>
<translation>Änderung</translation>
</message>
<message>
<source>Most bands</source>
<translation>Bänder höchstens</translation>
</message>
<message>
<source>Most frames</source>
<translation>Zeitfenster höchstens</translation>
</message>
<message>
<source>Masks</source>
<translation>Masken</translation>
</message>
<message>
<source>Evenness</source>
<translation>Gleichmaß</translation>
</message>
<message>
<source>off</source>
<translation>aus</translation>
</message>
<message>
<source>{name} is on</source>
<translation>{name} ist an</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>{name} entfernen</translation>
</message>
<message>
<source>Off, it stays in the list and does nothing.</source>
<translation>Ausgeschaltet bleibt es in der Liste und tut nichts.</translation>
</message>
<message>
<source>Space</source>
<translation>Leertaste</translation>
</message>
<message>
<source>Remove</source>
<translation>Entfernen</translation>
</message>
<message>
<source>Search for an augmentation</source>
<translation>Augmentierung suchen</translation>
</message>
<message>
<source>Augmentations</source>
<translation>Augmentierungen</translation>
</message>
<message>
<source>Add an augmentation…</source>
<translation>Augmentierung hinzufügen…</translation>
</message>
<message>
<source>Nothing yet. What is listed here happens to samples by chance, each time anew, in training only.</source>
<translation>Noch nichts. Was hier steht, geschieht den Samples zufällig, jedes Mal neu, nur beim Training.</translation>
</message>
<message>
<source>Add…</source>
<translation>Hinzufügen…</translation>
</message>
<message>
<source>Adds something that happens to samples by chance, in training only.</source>
<translation>Fügt etwas hinzu, das Samples zufällig geschieht, nur beim Training.</translation>
</message>
<message>
<source>Recommended</source>
<translation>Empfohlen</translation>
</message>
<message>
<source>Lists what is good for most data of this kind.</source>
<translation>Listet auf, was für die meisten Daten dieser Art gut ist.</translation>
</message>
<message>
<source>Others</source>
<translation>Andere</translation>
</message>
<message>
<source>Shows other variants of the same item.</source>
<translation>Zeigt andere Varianten desselben Samples.</translation>
</message>
<message>
<source>None</source>
<translation>Keine</translation>
</message>
<message>
<source>1 augmentation</source>
<translation>1 Augmentierung</translation>
</message>
<message>
<source>{n} augmentations</source>
<translation>{n} Augmentierungen</translation>
</message>
<message>
<source>“{item}” as it is, and as training may see it.</source>
<translation>„{item}“, wie es ist und wie das Training es sehen kann.</translation>
</message>
<message>
<source>Making variants …</source>
<translation>Varianten werden gemacht …</translation>
</message>
<message>
<source>Shares of the pixels of {n} pictures.</source>
<translation>Anteile an den Pixeln von {n} Bildern.</translation>
</message>
<message>
<source>{boxes} boxes in {n} pictures.</source>
<translation>{boxes} Rahmen in {n} Bildern.</translation>
</message>
<message>
<source>Always saying the most frequent class</source>
<translation>Immer die häufigste Klasse zu sagen</translation>
</message>
<message>
<source>Always saying the mean</source>
<translation>Immer den Mittelwert zu sagen</translation>
</message>
<message>
<source>A linear model</source>
<translation>Ein lineares Modell</translation>
</message>
<message>
<source>{way} reaches R² {score}. A network should do better.</source>
<translation>{way} erreicht R² {score}. Ein Netz sollte besser sein.</translation>
</message>
<message>
<source>{way} is right for {share} %. A network should do better.</source>
<translation>{way} trifft in {share} % der Fälle. Ein Netz sollte besser sein.</translation>
</message>
<message>
<source>Before</source>
<translation>Vorher</translation>
</message>
<message>
<source>After</source>
<translation>Nachher</translation>
</message>
<message>
<source>{shape}, from {low} to {high}, mean {mean}</source>
<translation>{shape}, von {low} bis {high}, Mittel {mean}</translation>
</message>
<message>
<source>Before and after</source>
<translation>Vorher und nachher</translation>
</message>
<message>
<source>Comparing the parts</source>
<translation>Die Teile vergleichen</translation>
</message>
<message>
<source>Reading</source>
<translation>Lesen</translation>
</message>
<message>
<source>Close</source>
<translation>Schließen</translation>
</message>
<message>
<source>“{name}” looks like none of the kinds that are known here. If it is one, say which.</source>
<translation>„{name}“ sieht nach keiner der hier bekannten Arten aus. Falls es doch eine ist, sagen Sie welche.</translation>
</message>
<message>
<source>{kind}: {name}</source>
<translation>{kind}: {name}</translation>
</message>
<message>
<source>“{name}” may be read in several ways. What is it?</source>
<translation>„{name}“ lässt sich auf mehrere Arten lesen. Was ist es?</translation>
</message>
<message>
<source>{n} samples · here</source>
<translation>{n} Samples · vorhanden</translation>
</message>
<message>
<source>{n} samples · {size}</source>
<translation>{n} Samples · {size}</translation>
</message>
<message>
<source>{n} classes</source>
<translation>{n} Klassen</translation>
</message>
<message>
<source>regression</source>
<translation>Regression</translation>
</message>
<message>
<source>Looking what “{name}” is …</source>
<translation>Es wird nachgesehen, was „{name}“ ist …</translation>
</message>
<message>
<source>Downloading “{name}” …</source>
<translation>„{name}“ wird heruntergeladen …</translation>
</message>
<message>
<source>Reading “{name}” …</source>
<translation>„{name}“ wird gelesen …</translation>
</message>
<message>
<source>Set it to what is asked for.</source>
<translation>Geben Sie ein, was verlangt ist.</translation>
</message>
<message>
<source>The data could not be read: {reason}.</source>
<translation>Die Daten konnten nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Try another way.</source>
<translation>Versuchen Sie es anders.</translation>
</message>
<message>
<source>Number</source>
<translation>Zahl</translation>
</message>
<message>
<source>Category</source>
<translation>Kategorie</translation>
</message>
<message>
<source>Date</source>
<translation>Datum</translation>
</message>
<message>
<source>Yes or no</source>
<translation>Ja oder nein</translation>
</message>
<message>
<source>Name of the row</source>
<translation>Name der Zeile</translation>
</message>
<message>
<source>Many words</source>
<translation>Viele Wörter</translation>
</message>
<message>
<source>Always the same</source>
<translation>Immer gleich</translation>
</message>
<message>
<source>Empty</source>
<translation>Leer</translation>
</message>
<message>
<source>± {n} days</source>
<translation>± {n} Tage</translation>
</message>
<message>
<source>Nothing</source>
<translation>Nichts</translation>
</message>
<message>
<source>hardly any comes twice</source>
<translation>kaum etwas kommt zweimal vor</translation>
</message>
<message>
<source>target</source>
<translation>Ziel</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automatisch</translation>
</message>
<message>
<source>Yes</source>
<translation>Ja</translation>
</message>
<message>
<source>No</source>
<translation>Nein</translation>
</message>
<message>
<source>Classes</source>
<translation>Klassen</translation>
</message>
<message>
<source>Several labels</source>
<translation>Mehrere Labels</translation>
</message>
<message>
<source>Numbers</source>
<translation>Zahlen</translation>
</message>
<message>
<source>Grey</source>
<translation>Grau</translation>
</message>
<message>
<source>In colour</source>
<translation>Farbig</translation>
</message>
<message>
<source>Cover</source>
<translation>Füllen</translation>
</message>
<message>
<source>Stretch</source>
<translation>Strecken</translation>
</message>
<message>
<source>Pad</source>
<translation>Auffüllen</translation>
</message>
<message>
<source>Words</source>
<translation>Wörter</translation>
</message>
<message>
<source>Characters</source>
<translation>Zeichen</translation>
</message>
<message>
<source>Pieces (BPE)</source>
<translation>Wortstücke (BPE)</translation>
</message>
<message>
<source>Pieces (WordPiece)</source>
<translation>Wortstücke (WordPiece)</translation>
</message>
<message>
<source>From a file</source>
<translation>Aus einer Datei</translation>
</message>
<message>
<source>Mono</source>
<translation>Mono</translation>
</message>
<message>
<source>Stereo</source>
<translation>Stereo</translation>
</message>
<message>
<source>Mel spectrogram</source>
<translation>Mel-Spektrogramm</translation>
</message>
<message>
<source>MFCC</source>
<translation>MFCC</translation>
</message>
<message>
<source>Wave</source>
<translation>Welle</translation>
</message>
<message>
<source>Pictures</source>
<translation>Bilder</translation>
</message>
<message>
<source>Arrays</source>
<translation>Arrays</translation>
</message>
<message>
<source>Training</source>
<translation>Training</translation>
</message>
<message>
<source>Test</source>
<translation>Test</translation>
</message>
<message>
<source>All</source>
<translation>Alle</translation>
</message>
<message>
<source>Folder above</source>
<translation>Ordner darüber</translation>
</message>
<message>
<source>Beginning of the name</source>
<translation>Anfang des Namens</translation>
</message>
<message>
<source>Black and white</source>
<translation>Schwarz und Weiß</translation>
</message>
<message>
<source>Colours</source>
<translation>Farben</translation>
</message>
<message>
<source>Path</source>
<translation>Pfad</translation>
</message>
<message>
<source>Height</source>
<translation>Höhe</translation>
</message>
<message>
<source>Width</source>
<translation>Breite</translation>
</message>
<message>
<source>File</source>
<translation>Datei</translation>
</message>
<message>
<source>Target</source>
<translation>Ziel</translation>
</message>
<message>
<source>Targets</source>
<translation>Ziele</translation>
</message>
<message>
<source>What to predict</source>
<translation>Vorherzusagen</translation>
</message>
<message>
<source>Label columns</source>
<translation>Label-Spalten</translation>
</message>
<message>
<source>Left out</source>
<translation>Ausgelassen</translation>
</message>
<message>
<source>Header</source>
<translation>Kopfzeile</translation>
</message>
<message>
<source>Sheet</source>
<translation>Blatt</translation>
</message>
<message>
<source>Tokenizer</source>
<translation>Tokenizer</translation>
</message>
<message>
<source>Tokenizer file</source>
<translation>Tokenizer-Datei</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Wortschatz</translation>
</message>
<message>
<source>Length</source>
<translation>Länge</translation>
</message>
<message>
<source>Small letters</source>
<translation>Kleinbuchstaben</translation>
</message>
<message>
<source>Sampling rate</source>
<translation>Abtastrate</translation>
</message>
<message>
<source>Seconds</source>
<translation>Sekunden</translation>
</message>
<message>
<source>Channels</source>
<translation>Kanäle</translation>
</message>
<message>
<source>Features</source>
<translation>Merkmale</translation>
</message>
<message>
<source>Mel bands</source>
<translation>Mel-Bänder</translation>
</message>
<message>
<source>Columns</source>
<translation>Spalten</translation>
</message>
<message>
<source>Time</source>
<translation>Zeit</translation>
</message>
<message>
<source>Group</source>
<translation>Gruppe</translation>
</message>
<message>
<source>Horizon</source>
<translation>Horizont</translation>
</message>
<message>
<source>Step</source>
<translation>Schritt</translation>
</message>
<message>
<source>Calendar</source>
<translation>Kalender</translation>
</message>
<message>
<source>Inputs</source>
<translation>Eingaben</translation>
</message>
<message>
<source>Input</source>
<translation>Eingabe</translation>
</message>
<message>
<source>Content</source>
<translation>Inhalt</translation>
</message>
<message>
<source>Tokens</source>
<translation>Token</translation>
</message>
<message>
<source>Labels</source>
<translation>Beschriftungen</translation>
</message>
<message>
<source>Part</source>
<translation>Teil</translation>
</message>
<message>
<source>Samples</source>
<translation>Samples</translation>
</message>
<message>
<source>Noise</source>
<translation>Rauschen</translation>
</message>
<message>
<source>Turns</source>
<translation>Windungen</translation>
</message>
<message>
<source>Picture</source>
<translation>Bild</translation>
</message>
<message>
<source>Kinds</source>
<translation>Arten</translation>
</message>
<message>
<source>Digits</source>
<translation>Ziffern</translation>
</message>
<message>
<source>Users</source>
<translation>Nutzer</translation>
</message>
<message>
<source>Items</source>
<translation>Dinge</translation>
</message>
<message>
<source>Factors</source>
<translation>Faktoren</translation>
</message>
<message>
<source>Other file</source>
<translation>Andere Datei</translation>
</message>
<message>
<source>Target length</source>
<translation>Ziellänge</translation>
</message>
<message>
<source>Left</source>
<translation>Verbleibend</translation>
</message>
<message>
<source>Right</source>
<translation>Rechts</translation>
</message>
<message>
<source>Anchor</source>
<translation>Anker</translation>
</message>
<message>
<source>Positive</source>
<translation>Ähnliches</translation>
</message>
<message>
<source>Negative</source>
<translation>Anderes</translation>
</message>
<message>
<source>How many</source>
<translation>Wie viele</translation>
</message>
<message>
<source>User</source>
<translation>Nutzer</translation>
</message>
<message>
<source>Item</source>
<translation>Gegenstand</translation>
</message>
<message>
<source>Rating</source>
<translation>Bewertung</translation>
</message>
<message>
<source>Pattern</source>
<translation>Muster</translation>
</message>
<message>
<source>Masks hold</source>
<translation>Masken enthalten</translation>
</message>
<message>
<source>Names</source>
<translation>Namen</translation>
</message>
<message>
<source>Not judged</source>
<translation>Nicht gewertet</translation>
</message>
<message>
<source>Boxes at most</source>
<translation>Rahmen höchstens</translation>
</message>
<message>
<source>Shapes at most</source>
<translation>Formen höchstens</translation>
</message>
<message>
<source>Side</source>
<translation>Seite</translation>
</message>
<message>
<source>Data ({pattern})</source>
<translation>Daten ({pattern})</translation>
</message>
<message>
<source>Browse</source>
<translation>Durchsuchen</translation>
</message>
<message>
<source>{n} columns</source>
<translation>{n} Spalten</translation>
</message>
<message>
<source>All files (*)</source>
<translation>Alle Dateien (*)</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Einen Ordner öffnen</translation>
</message>
<message>
<source>Open a file</source>
<translation>Eine Datei öffnen</translation>
</message>
<message>
<source>{sentence} The same holds for {names}.</source>
<translation>{sentence} Dasselbe gilt für {names}.</translation>
</message>
<message>
<source>{n} left out</source>
<translation>{n} ausgelassen</translation>
</message>
<message>
<source>Worth knowing</source>
<translation>Wissenswert</translation>
</message>
<message>
<source>Findings</source>
<translation>Befunde</translation>
</message>
<message>
<source>and {n} more</source>
<translation>und {n} weitere</translation>
</message>
<message>
<source>Show {n} items</source>
<translation>{n} Einträge zeigen</translation>
</message>
<message>
<source>Show the item</source>
<translation>Den Eintrag zeigen</translation>
</message>
<message>
<source>Task</source>
<translation>Aufgabe</translation>
</message>
<message>
<source>Validation</source>
<translation>Validierung</translation>
</message>
<message>
<source>Sample</source>
<translation>Sample</translation>
</message>
<message>
<source>“{name}” is no wave, so there is nothing to hear.</source>
<translation>„{name}“ ist keine Welle, also gibt es nichts zu hören.</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<translation>„{name}“ konnte nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Call it</source>
<translation>Nennen</translation>
</message>
<message>
<source>Take in again</source>
<translation>Wieder aufnehmen</translation>
</message>
<message>
<source>Leave out</source>
<translation>Auslassen</translation>
</message>
<message>
<source>As the files say</source>
<translation>Wie in den Dateien</translation>
</message>
<message>
<source>Its layers go, and those that are suggested come. This can be undone.</source>
<translation>Seine Schichten gehen, die vorgeschlagenen kommen. Das lässt sich rückgängig machen.</translation>
</message>
<message>
<source>Replace the network “{name}”?</source>
<translation>Das Netz „{name}“ ersetzen?</translation>
</message>
<message>
<source>Suggest a network</source>
<translation>Ein Netz vorschlagen</translation>
</message>
<message>
<source>Builds a network for this data, sets the loss and the batch size.</source>
<translation>Baut ein Netz für diese Daten, setzt Verlust und Stapelgröße.</translation>
</message>
<message>
<source>Keep it</source>
<translation>Behalten</translation>
</message>
<message>
<source>Reading the dataset …</source>
<translation>Der Datensatz wird gelesen …</translation>
</message>
<message>
<source>The data reads differently from what the project noted of it.</source>
<translation>Die Daten lesen sich anders, als das Projekt sie vermerkt hat.</translation>
</message>
<message>
<source>No data yet</source>
<translation>Noch keine Daten</translation>
</message>
<message>
<source>Open a file or a folder, or choose one of the datasets at the left.</source>
<translation>Öffnen Sie eine Datei oder einen Ordner, oder wählen Sie links einen Datensatz.</translation>
</message>
<message>
<source>Read again</source>
<translation>Neu lesen</translation>
</message>
<message>
<source>The data was not read</source>
<translation>Die Daten wurden nicht gelesen</translation>
</message>
<message>
<source>The data has changed</source>
<translation>Die Daten haben sich geändert</translation>
</message>
<message>
<source>Press “Read again” at the left.</source>
<translation>Drücken Sie links „Neu lesen“.</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>Die Daten lassen sich nicht aufteilen</translation>
</message>
<message>
<source>Choose one of the datasets at the left.</source>
<translation>Wählen Sie links einen der Datensätze.</translation>
</message>
<message>
<source>Part that is shown</source>
<translation>Gezeigter Teil</translation>
</message>
<message>
<source>Shows the items of one part only.</source>
<translation>Zeigt nur die Elemente eines Teils.</translation>
</message>
<message>
<source>All parts</source>
<translation>Alle Teile</translation>
</message>
<message>
<source>In no part</source>
<translation>In keinem Teil</translation>
</message>
<message>
<source>“{label}” is {learnt} of what is learnt from, but {other} of {part}.</source>
<translation>„{label}“ macht {learnt} dessen aus, woraus gelernt wird, aber {other} {part}.</translation>
</message>
<message>
<source>what validates</source>
<translation>der Validierung</translation>
</message>
<message>
<source>the test part</source>
<translation>des Testteils</translation>
</message>
<message>
<source>Each class has about the same share in every part.</source>
<translation>Jede Klasse hat in jedem Teil etwa denselben Anteil.</translation>
</message>
<message>
<source>Parts of the data</source>
<translation>Teile der Daten</translation>
</message>
<message>
<source>The sound could not be played: {reason}. Check that a loudspeaker is connected.</source>
<translation>Der Ton konnte nicht abgespielt werden: {reason}. Prüfen Sie, ob ein Lautsprecher angeschlossen ist.</translation>
</message>
<message>
<source>No program that plays sound was found here ({names}). Install one of them.</source>
<translation>Hier wurde kein Programm gefunden, das Ton abspielt ({names}). Installieren Sie eines davon.</translation>
</message>
<message>
<source>The sound could not be kept for playing: {reason}.</source>
<translation>Der Ton konnte zum Abspielen nicht abgelegt werden: {reason}.</translation>
</message>
<message>
<source>What happens to inputs before the network.</source>
<translation>Was mit den Eingaben vor dem Netz geschieht.</translation>
</message>
<message>
<source>As they are</source>
<translation>Wie sie sind</translation>
</message>
<message>
<source>Scale to 0 … 1</source>
<translation>Auf 0 … 1 skalieren</translation>
</message>
<message>
<source>Standardise</source>
<translation>Standardisieren</translation>
</message>
<message>
<source>Read</source>
<translation>Lesen</translation>
</message>
<message>
<source>Normalise</source>
<translation>Normalisieren</translation>
</message>
<message>
<source>Add a step…</source>
<translation>Schritt hinzufügen…</translation>
</message>
<message>
<source>Adds a step that every sample goes through, in training and wherever the model runs.</source>
<translation>Fügt einen Schritt hinzu, den jedes Sample durchläuft, beim Training und überall, wo das Modell läuft.</translation>
</message>
<message>
<source>Column that is looked at</source>
<translation>Spalte, die betrachtet wird</translation>
</message>
<message>
<source>Change how it is read</source>
<translation>Ändern, wie gelesen wird</translation>
</message>
<message>
<source>Way</source>
<translation>Verfahren</translation>
</message>
<message>
<source>auto</source>
<translation>automatisch</translation>
</message>
<message>
<source>Recommended here: {way}.</source>
<translation>Hier empfohlen: {way}.</translation>
</message>
<message>
<source>{item}, and {n} samples that are learnt from.</source>
<translation>{item}, und {n} Samples, aus denen gelernt wird.</translation>
</message>
<message>
<source>All columns</source>
<translation>Alle Spalten</translation>
</message>
<message>
<source>1 step</source>
<translation>1 Schritt</translation>
</message>
<message>
<source>{n} steps</source>
<translation>{n} Schritte</translation>
</message>
<message>
<source>“{common}” is {times} times as frequent as “{rare}”.</source>
<translation>„{common}“ ist {times}-mal so häufig wie „{rare}“.</translation>
</message>
<message>
<source>The network is to write down what is said; nobody tells it when each symbol is.</source>
<translation>Das Netz soll aufschreiben, was gesagt wird; niemand sagt ihm, wann welches Symbol kommt.</translation>
</message>
<message>
<source>The network is to predict this number.</source>
<translation>Das Netz soll diese Zahl vorhersagen.</translation>
</message>
<message>
<source>The classes are about equally frequent.</source>
<translation>Die Klassen sind etwa gleich häufig.</translation>
</message>
<message>
<source>Play</source>
<translation>Abspielen</translation>
</message>
<message>
<source>Call it …</source>
<translation>Nennen …</translation>
</message>
<message>
<source>Show all</source>
<translation>Alle zeigen</translation>
</message>
<message>
<source>The network is to say the next word at each place; “→” shows what is right.</source>
<translation>Das Netz soll an jeder Stelle das nächste Wort sagen; „→“ zeigt, was richtig ist.</translation>
</message>
<message>
<source>Nothing is to be predicted: what is alike shall come close together.</source>
<translation>Nichts ist vorherzusagen: Ähnliches soll nah beieinander liegen.</translation>
</message>
<message>
<source>Nothing is to be predicted but the samples themselves, for an autoencoder, say.</source>
<translation>Vorherzusagen sind nur die Samples selbst, etwa für einen Autoencoder.</translation>
</message>
<message>
<source>The network is to make another picture of each.</source>
<translation>Das Netz soll aus jedem Bild ein anderes machen.</translation>
</message>
<message>
<source>The network is to predict this number, in {unit}.</source>
<translation>Das Netz soll diese Zahl vorhersagen, in {unit}.</translation>
</message>
<message>
<source>Rows</source>
<translation>Zeilen</translation>
</message>
<message>
<source>{n} chosen</source>
<translation>{n} gewählt</translation>
</message>
<message>
<source>To be predicted</source>
<translation>Vorherzusagen</translation>
</message>
<message>
<source>missing numbers become the median, words a column each</source>
<translation>fehlende Zahlen werden der Median, Wörter je eine Spalte</translation>
</message>
<message>
<source>As it is shipped</source>
<translation>Wie mitgeliefert</translation>
</message>
<message>
<source>Dataset</source>
<translation>Datensatz</translation>
</message>
<message>
<source>Split</source>
<translation>Aufteilung</translation>
</message>
<message>
<source>Preparation</source>
<translation>Aufbereitung</translation>
</message>
<message>
<source>Augmentation</source>
<translation>Augmentierung</translation>
</message>
<message>
<source>{name}: close</source>
<translation>{name}: schließen</translation>
</message>
<message>
<source>{name}: open</source>
<translation>{name}: öffnen</translation>
</message>
<message>
<source>Open a file…</source>
<translation>Datei öffnen…</translation>
</message>
<message>
<source>Open a folder…</source>
<translation>Ordner öffnen…</translation>
</message>
<message>
<source>Change…</source>
<translation>Ändern…</translation>
</message>
<message>
<source>Read as…</source>
<translation>Lesen als…</translation>
</message>
<message>
<source>Reads the same file or folder as another kind of data.</source>
<translation>Liest dieselbe Datei oder denselben Ordner als andere Art von Daten.</translation>
</message>
<message>
<source>Your own data</source>
<translation>Eigene Daten</translation>
</message>
<message>
<source>Datasets</source>
<translation>Datensätze</translation>
</message>
<message>
<source>Generated</source>
<translation>Erzeugt</translation>
</message>
<message>
<source>To download</source>
<translation>Zum Herunterladen</translation>
</message>
<message>
<source>Close the list</source>
<translation>Liste schließen</translation>
</message>
<message>
<source>So many parts of the same size, of which one validates in turn.</source>
<translation>So viele gleich große Teile, von denen reihum einer der Validierung dient.</translation>
</message>
<message>
<source>Nested validation: so many parts of all, of which one is the test part in turn.</source>
<translation>Verschachtelte Validierung: so viele Teile von allem, von denen reihum einer der Testteil ist.</translation>
</message>
<message>
<source>How the parts are drawn.</source>
<translation>Wie die Teile gezogen werden.</translation>
</message>
<message>
<source>Share of the samples that validates, 0 to 1.</source>
<translation>Anteil der Samples für die Validierung, 0 bis 1.</translation>
</message>
<message>
<source>Share of the samples that nothing sees till the end, 0 to 1.</source>
<translation>Anteil der Samples, die bis zum Ende nichts sieht, 0 bis 1.</translation>
</message>
<message>
<source>The fold that validates; the others are learnt from.</source>
<translation>Der Fold, der der Validierung dient; aus den anderen wird gelernt.</translation>
</message>
<message>
<source>Draws which samples validate. The same seed draws the same ones.</source>
<translation>Lost aus, welche Samples der Validierung dienen. Derselbe Seed ergibt dieselben.</translation>
</message>
<message>
<source>The test fold that nothing sees till the end.</source>
<translation>Der Test-Fold, den bis zum Ende nichts sieht.</translation>
</message>
<message>
<source>At random</source>
<translation>Zufällig</translation>
</message>
<message>
<source>Class by class</source>
<translation>Klasse für Klasse</translation>
</message>
<message>
<source>By groups</source>
<translation>Nach Gruppen</translation>
</message>
<message>
<source>By time</source>
<translation>Nach der Zeit</translation>
</message>
<message>
<source>Here at random.</source>
<translation>Hier zufällig.</translation>
</message>
<message>
<source>Here class by class: each has the same share in every part.</source>
<translation>Hier Klasse für Klasse: Jede hat in jedem Teil denselben Anteil.</translation>
</message>
<message>
<source>Here by groups: none is on both sides.</source>
<translation>Hier nach Gruppen: Keine liegt auf beiden Seiten.</translation>
</message>
<message>
<source>Here by time: the latest ones validate.</source>
<translation>Hier nach der Zeit: Die spätesten dienen der Validierung.</translation>
</message>
<message>
<source>fold {n} of {of}</source>
<translation>Fold {n} von {of}</translation>
</message>
<message>
<source>Validation share</source>
<translation>Validierungsanteil</translation>
</message>
<message>
<source>Test share</source>
<translation>Testanteil</translation>
</message>
<message>
<source>Folds</source>
<translation>Folds</translation>
</message>
<message>
<source>Fold</source>
<translation>Fold</translation>
</message>
<message>
<source>Test folds</source>
<translation>Test-Folds</translation>
</message>
<message>
<source>Test fold</source>
<translation>Test-Fold</translation>
</message>
<message>
<source>{n} samples are left out between two parts, as they see something of both.</source>
<translation>{n} Samples zwischen zwei Teilen sind ausgelassen, da sie von beiden etwas sehen.</translation>
</message>
<message>
<source>Fold, 1 to {n}</source>
<translation>Fold, 1 bis {n}</translation>
</message>
<message>
<source>test</source>
<translation>Test</translation>
</message>
<message>
<source>What a sample is then</source>
<translation>Was ein Sample danach ist</translation>
</message>
<message>
<source>Drag to another place</source>
<translation>An eine andere Stelle ziehen</translation>
</message>
<message>
<source>Search for a step</source>
<translation>Schritt suchen</translation>
</message>
<message>
<source>Steps</source>
<translation>Schritte</translation>
</message>
<message>
<source>fitted</source>
<translation>angepasst</translation>
</message>
<message>
<source>Reading the data</source>
<translation>Lesen der Daten</translation>
</message>
<message>
<source>Looking what is reached without a network</source>
<translation>Prüfung, was ohne Netz erreicht wird</translation>
</message>
<message>
<source>Looking for what is worth knowing</source>
<translation>Suche nach Wissenswertem</translation>
</message>
<message>
<source>Summing up the columns</source>
<translation>Zusammenfassung der Spalten</translation>
</message>
<message>
<source>Go to Train</source>
<translation>Zum Trainieren</translation>
</message>
<message>
<source>Look at it in Design</source>
<translation>In „Entwerfen“ ansehen</translation>
</message>
<message>
<source>A network for this data is in place.</source>
<translation>Ein Netz für diese Daten ist eingesetzt.</translation>
</message>
<message>
<source>{what}: cancelled.</source>
<translation>{what}: abgebrochen.</translation>
</message>
<message>
<source>{what} failed: {why}</source>
<translation>{what} misslang: {why}</translation>
</message>
<message>
<source>The item and its variants</source>
<translation>Das Sample und seine Varianten</translation>
</message>
<message>
<source>Original</source>
<translation>Original</translation>
</message>
<message>
<source>In training, for example</source>
<translation>Im Training zum Beispiel</translation>
</message>
<message>
<source>Boxes</source>
<translation>Rahmen</translation>
</message>
<message>
<source>Shows or hides the boxes.</source>
<translation>Zeigt oder verbirgt die Rahmen.</translation>
</message>
<message>
<source>Shows or hides the masks.</source>
<translation>Zeigt oder verbirgt die Masken.</translation>
</message>
<message>
<source>How strongly they are drawn</source>
<translation>Wie kräftig sie gezeichnet werden</translation>
</message>
<message>
<source>left out</source>
<translation>ausgelassen</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} von {all}</translation>
</message>
<message>
<source>{length} · compared on the {processor}</source>
<translation>{length} · verglichen auf der {processor}</translation>
</message>
<message>
<source>Export ONNX in {precision}</source>
<translation>ONNX in {precision} exportieren</translation>
</message>
<message>
<source>Export ONNX</source>
<translation>ONNX exportieren</translation>
</message>
<message>
<source>What to export</source>
<translation>Was exportiert wird</translation>
</message>
<message>
<source>File to export to</source>
<translation>Datei, in die exportiert wird</translation>
</message>
<message>
<source>Choose where the file goes</source>
<translation>Speicherort der Datei wählen</translation>
</message>
<message>
<source>Show the folder of the file</source>
<translation>Ordner der Datei zeigen</translation>
</message>
<message>
<source>Run of {when}</source>
<translation>Lauf vom {when}</translation>
</message>
<message>
<source>{metric} {value} after epoch {epoch}.</source>
<translation>{metric} {value} nach Epoche {epoch}.</translation>
</message>
<message>
<source>ONNX (*.onnx)</source>
<translation>ONNX (*.onnx)</translation>
</message>
<message>
<source>Nothing was written. A file that was there before is as it was.</source>
<translation>Es wurde nichts geschrieben. Eine Datei, die schon da war, ist, wie sie war.</translation>
</message>
<message>
<source>No run</source>
<translation>Kein Lauf</translation>
</message>
<message>
<source>Train the network first.</source>
<translation>Trainieren Sie zuerst das Netz.</translation>
</message>
<message>
<source>It has no checkpoint yet.</source>
<translation>Es gibt noch keinen Checkpoint.</translation>
</message>
<message>
<source>Say where the file should go.</source>
<translation>Geben Sie an, wohin die Datei soll.</translation>
</message>
<message>
<source>gone</source>
<translation>fort</translation>
</message>
<message>
<source>Run</source>
<translation>Lauf</translation>
</message>
<message>
<source>ONNX file</source>
<translation>ONNX-Datei</translation>
</message>
<message>
<source>Exported</source>
<translation>Exportiert</translation>
</message>
<message>
<source>The file is in {folder}.</source>
<translation>Die Datei liegt in {folder}.</translation>
</message>
<message>
<source>not written</source>
<translation>nicht geschrieben</translation>
</message>
<message>
<source>The export answered something unexpected: {error}</source>
<translation>Der Export antwortete unerwartet: {error}</translation>
</message>
<message>
<source>Cancelled. Nothing was written.</source>
<translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
</message>
<message>
<source>{precision}: {metric} {after}, {before} in float32</source>
<translation>{precision}: {metric} {after}, {before} in float32</translation>
</message>
<message>
<source>The network was proved in float32; smaller numbers then move single outputs by up to {far} of their scale.</source>
<translation>Nachgewiesen wurde das Netz in float32; kleinere Zahlen verschieben einzelne Ausgaben dann um bis zu {far} ihrer Größenordnung.</translation>
</message>
<message>
<source>{precision}: at most {far} of the scale off</source>
<translation>{precision}: höchstens {far} der Größenordnung daneben</translation>
</message>
<message>
<source>{precision}: {metric} {after}, as in float32</source>
<translation>{precision}: {metric} {after}, wie in float32</translation>
</message>
<message>
<source>What smaller numbers cost and gave, on {n} validation samples.</source>
<translation>Was kleinere Zahlen kosteten und brachten, an {n} Validierungs-Samples.</translation>
</message>
<message>
<source>Latency</source>
<translation>Latenz</translation>
</message>
<message>
<source>relative</source>
<translation>relativ</translation>
</message>
<message>
<source>Calibrated on {n} training samples.</source>
<translation>An {n} Trainings-Samples kalibriert.</translation>
</message>
<message>
<source>In float32 stay {layers}.</source>
<translation>In float32 bleiben {layers}.</translation>
</message>
<message>
<source>Same answers</source>
<translation>Gleiche Antworten</translation>
</message>
<message>
<source>Layers that keep their numbers whatever the precision: chosen in the tab Numeric precision.</source>
<translation>Schichten, die ihre Zahlen behalten, gleich welche Genauigkeit: im Reiter „Zahlengenauigkeit“ gewählt.</translation>
</message>
<message>
<source>For a network like this, {precision} mostly pays; measure.</source>
<translation>Bei einem Netz wie diesem lohnt sich meist {precision}; messen Sie.</translation>
</message>
<message>
<source>Numeric precision</source>
<translation>Zahlengenauigkeit</translation>
</message>
<message>
<source>Stay in float32</source>
<translation>Bleiben in float32</translation>
</message>
<message>
<source>1 layer…</source>
<translation>1 Schicht …</translation>
</message>
<message>
<source>{n} layers…</source>
<translation>{n} Schichten …</translation>
</message>
<message>
<source>A network as small as this mostly gains nothing by it; measure.</source>
<translation>Ein so kleines Netz gewinnt dadurch meist nichts; messen Sie.</translation>
</message>
<message>
<source>For a network like this, {precision} saves size, not time.</source>
<translation>Bei einem Netz wie diesem spart {precision} Größe, keine Zeit.</translation>
</message>
<message>
<source>not said</source>
<translation>keine Angabe</translation>
</message>
<message>
<source>Licence</source>
<translation>Lizenz</translation>
</message>
<message>
<source>Author</source>
<translation>Urheber</translation>
</message>
<message>
<source>no layer…</source>
<translation>keine Schicht …</translation>
</message>
<message>
<source>More…</source>
<translation>Mehr …</translation>
</message>
<message>
<source>Less about the file</source>
<translation>Weniger zur Datei</translation>
</message>
<message>
<source>More about the file</source>
<translation>Mehr zur Datei</translation>
</message>
<message>
<source>In which numbers the file computes.</source>
<translation>Mit welchen Zahlen die Datei rechnet.</translation>
</message>
<message>
<source>Who made the model; it is written into the file.</source>
<translation>Wer das Modell gemacht hat; es steht in der Datei.</translation>
</message>
<message>
<source>Under which licence the model is given away.</source>
<translation>Unter welcher Lizenz das Modell weitergegeben wird.</translation>
</message>
<message>
<source>Calibration samples</source>
<translation>Kalibrier-Samples</translation>
</message>
<message>
<source>How many training samples show which numbers occur in the network.</source>
<translation>Wie viele Trainings-Samples zeigen, welche Zahlen im Netz vorkommen.</translation>
</message>
<message>
<source>Raw data in, answers out</source>
<translation>Rohdaten hinein, Antworten heraus</translation>
</message>
<message>
<source>The file itself prepares raw data and gives answers, for whoever runs it without Layerloom.</source>
<translation>Die Datei bereitet Rohdaten selbst vor und gibt Antworten, für alle, die sie ohne Layerloom ausführen.</translation>
</message>
<message>
<source>Series in pieces</source>
<translation>Reihen in Stücken</translation>
</message>
<message>
<source>The file takes a series piece by piece: what layers remember goes in and out as states.</source>
<translation>Die Datei nimmt eine Reihe Stück für Stück: Was Schichten behalten, geht als Zustand hinein und heraus.</translation>
</message>
<message>
<source>Weights in a file beside it</source>
<translation>Gewichte in einer Datei daneben</translation>
</message>
<message>
<source>Weights go to a file of their own beside the model; from 2 GiB on they always do.</source>
<translation>Die Gewichte kommen in eine eigene Datei neben dem Modell; ab 2 GiB immer.</translation>
</message>
<message>
<source>Operator set</source>
<translation>Operatoren-Satz</translation>
</message>
<message>
<source>The version of ONNX's operators. Older runtimes need a lower one.</source>
<translation>Die Version der ONNX-Operatoren. Ältere Laufzeiten brauchen eine niedrigere.</translation>
</message>
<message>
<source>Exporting …</source>
<translation>Wird exportiert …</translation>
</message>
<message>
<source>The network is written as ONNX, then compared with what was trained on every validation sample.</source>
<translation>Das Netz wird als ONNX geschrieben und dann an jedem Validierungs-Sample mit dem Trainierten verglichen.</translation>
</message>
<message>
<source>Take the network home</source>
<translation>Das Netz mitnehmen</translation>
</message>
<message>
<source>Export one ONNX file that holds the network, its labels and its preparation of inputs, with a proof that it computes what was trained. Then try it here on samples, or on a drawing of your own.</source>
<translation>Exportieren Sie eine ONNX-Datei, die das Netz, seine Labels und die Vorbereitung der Eingaben enthält, mit einem Nachweis, dass sie berechnet, was trainiert wurde. Probieren Sie sie dann hier aus, an Samples oder an einer eigenen Zeichnung.</translation>
</message>
<message>
<source>Nothing to deploy yet</source>
<translation>Noch nichts bereitzustellen</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be exported and tried out here.</source>
<translation>Trainieren Sie zuerst das Netz; sein bester Checkpoint lässt sich dann hier exportieren und ausprobieren.</translation>
</message>
<message>
<source>What was trained is what the file computes</source>
<translation>Die Datei berechnet, was trainiert wurde</translation>
</message>
<message>
<source>The file computes otherwise</source>
<translation>Die Datei berechnet etwas anderes</translation>
</message>
<message>
<source>At most {worst} of the output's scale apart over {samples} validation samples.</source>
<translation>Höchstens {worst} der Größenordnung der Ausgabe auseinander, an {samples} Validierungs-Samples.</translation>
</message>
<message>
<source>See the proof</source>
<translation>Nachweis ansehen</translation>
</message>
<message>
<source>Proof</source>
<translation>Nachweis</translation>
</message>
<message>
<source>See where it differs</source>
<translation>Ansehen, wo sie abweicht</translation>
</message>
<message>
<source>Occlusion sensitivity, {n} parts covered one by one in {time}.</source>
<translation>Verdeckungsempfindlichkeit, {n} Teile einzeln verdeckt in {time}.</translation>
</message>
<message>
<source>What the model saw</source>
<translation>Was das Modell sah</translation>
</message>
<message>
<source>How strong what lies over the picture is</source>
<translation>Wie kräftig die Überlagerung des Bildes ist</translation>
</message>
<message>
<source>What counts?</source>
<translation>Was zählt?</translation>
</message>
<message>
<source>Covers one part after the other and shows how much the answer changes: occlusion sensitivity</source>
<translation>Verdeckt einen Teil nach dem anderen und zeigt, wie sehr sich die Antwort ändert: Verdeckungsempfindlichkeit</translation>
</message>
<message>
<source>Picture only</source>
<translation>Nur das Bild</translation>
</message>
<message>
<source>Warm: covering it makes “{label}” less likely.</source>
<translation>Warm: Verdeckt man es, wird „{label}“ unwahrscheinlicher.</translation>
</message>
<message>
<source>Warm: covering it changes the answer.</source>
<translation>Warm: Verdeckt man es, ändert sich die Antwort.</translation>
</message>
<message>
<source>Choose a sample.</source>
<translation>Wählen Sie ein Sample.</translation>
</message>
<message>
<source>Whatever part is covered, the answer stays the same.</source>
<translation>Welchen Teil man auch verdeckt, die Antwort bleibt gleich.</translation>
</message>
<message>
<source>Further outputs</source>
<translation>Weitere Ausgaben</translation>
</message>
<message>
<source>It takes</source>
<translation>Es nimmt</translation>
</message>
<message>
<source>Size of pictures, height×width</source>
<translation>Größe der Bilder, Höhe×Breite</translation>
</message>
<message>
<source>Channels come</source>
<translation>Kanäle stehen</translation>
</message>
<message>
<source>Pixels go</source>
<translation>Pixel gehen</translation>
</message>
<message>
<source>Taken off each channel</source>
<translation>Von jedem Kanal abgezogen</translation>
</message>
<message>
<source>Each channel divided by</source>
<translation>Jeder Kanal geteilt durch</translation>
</message>
<message>
<source>Order of colours</source>
<translation>Reihenfolge der Farben</translation>
</message>
<message>
<source>Other shapes are</source>
<translation>Andere Formate werden</translation>
</message>
<message>
<source>Names of the columns</source>
<translation>Namen der Spalten</translation>
</message>
<message>
<source>It says</source>
<translation>Es sagt</translation>
</message>
<message>
<source>Names of the classes</source>
<translation>Namen der Klassen</translation>
</message>
<message>
<source>pictures</source>
<translation>Bilder</translation>
</message>
<message>
<source>rows of a table</source>
<translation>Zeilen einer Tabelle</translation>
</message>
<message>
<source>texts</source>
<translation>Texte</translation>
</message>
<message>
<source>sound</source>
<translation>Ton</translation>
</message>
<message>
<source>a series</source>
<translation>eine Reihe</translation>
</message>
<message>
<source>numbers</source>
<translation>Zahlen</translation>
</message>
<message>
<source>before height and width</source>
<translation>vor Höhe und Breite</translation>
</message>
<message>
<source>after height and width</source>
<translation>nach Höhe und Breite</translation>
</message>
<message>
<source>from 0 to 1</source>
<translation>von 0 bis 1</translation>
</message>
<message>
<source>from 0 to 255</source>
<translation>von 0 bis 255</translation>
</message>
<message>
<source>from −1 to 1</source>
<translation>von −1 bis 1</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>Rot, Grün, Blau</translation>
</message>
<message>
<source>blue, green, red</source>
<translation>Blau, Grün, Rot</translation>
</message>
<message>
<source>cut to fit</source>
<translation>zugeschnitten</translation>
</message>
<message>
<source>stretched</source>
<translation>gestreckt</translation>
</message>
<message>
<source>padded</source>
<translation>aufgefüllt</translation>
</message>
<message>
<source>shares of classes</source>
<translation>Anteile der Klassen</translation>
</message>
<message>
<source>scores of classes</source>
<translation>Punkte der Klassen</translation>
</message>
<message>
<source>several labels</source>
<translation>mehrere Labels</translation>
</message>
<message>
<source>values</source>
<translation>Werte</translation>
</message>
<message>
<source>boxes</source>
<translation>Rahmen</translation>
</message>
<message>
<source>symbols</source>
<translation>Zeichen</translation>
</message>
<message>
<source>plain numbers</source>
<translation>bloße Zahlen</translation>
</message>
<message>
<source>Take these answers</source>
<translation>Antworten übernehmen</translation>
</message>
<message>
<source>This file does not say everything of itself. What you know makes its answers better.</source>
<translation>Diese Datei sagt nicht alles über sich. Was Sie wissen, macht ihre Antworten besser.</translation>
</message>
<message>
<source>File…</source>
<translation>Datei…</translation>
</message>
<message>
<source>Choose a file: {what}</source>
<translation>Datei wählen: {what}</translation>
</message>
<message>
<source>Choose a file</source>
<translation>Datei wählen</translation>
</message>
<message>
<source>separated by commas, or a file</source>
<translation>durch Kommas getrennt, oder eine Datei</translation>
</message>
<message>
<source>Another file…</source>
<translation>Eine andere Datei…</translation>
</message>
<message>
<source>Back</source>
<translation>Zurück</translation>
</message>
<message>
<source>Another</source>
<translation>Etwas anderes</translation>
</message>
<message>
<source>All zero</source>
<translation>Alles null</translation>
</message>
<message>
<source>Every field needs a number.</source>
<translation>Jedes Feld braucht eine Zahl.</translation>
</message>
<message>
<source>Compare with…</source>
<translation>Vergleichen mit…</translation>
</message>
<message>
<source>Asks another model the same and shows both answers</source>
<translation>Fragt ein anderes Modell dasselbe und zeigt beide Antworten</translation>
</message>
<message>
<source>Open another model…</source>
<translation>Anderes Modell öffnen…</translation>
</message>
<message>
<source>Back to the exported file</source>
<translation>Zurück zur exportierten Datei</translation>
</message>
<message>
<source>Move one number</source>
<translation>Eine Zahl bewegen</translation>
</message>
<message>
<source>Predict a table</source>
<translation>Tabelle vorhersagen</translation>
</message>
<message>
<source>“{name}” cannot be read</source>
<translation>„{name}“ ist nicht lesbar</translation>
</message>
<message>
<source>Both say the same.</source>
<translation>Beide sagen dasselbe.</translation>
</message>
<message>
<source>They say different things.</source>
<translation>Sie sagen Verschiedenes.</translation>
</message>
<message>
<source>Open an array…</source>
<translation>Array öffnen…</translation>
</message>
<message>
<source>By chance</source>
<translation>Zufällig</translation>
</message>
<message>
<source>Open an array, or let numbers be drawn by chance.</source>
<translation>Öffnen Sie ein Array, oder lassen Sie Zahlen zufällig ziehen.</translation>
</message>
<message>
<source>a sample</source>
<translation>ein Sample</translation>
</message>
<message>
<source>These are too many numbers to be made up; open an array.</source>
<translation>Das sind zu viele Zahlen, um sie zu erfinden; öffnen Sie ein Array.</translation>
</message>
<message>
<source>drawn by chance</source>
<translation>zufällig gezogen</translation>
</message>
<message>
<source>zeros</source>
<translation>Nullen</translation>
</message>
<message>
<source>Open an array</source>
<translation>Array öffnen</translation>
</message>
<message>
<source>Choose a name, or type one.</source>
<translation>Wählen Sie einen Namen, oder tippen Sie einen.</translation>
</message>
<message>
<source>Files ({endings})</source>
<translation>Dateien ({endings})</translation>
</message>
<message>
<source>Draw here, or drop a picture</source>
<translation>Hier zeichnen oder ein Bild ablegen</translation>
</message>
<message>
<source>Keys: arrows move the pen, space sets it down and lifts it.</source>
<translation>Tasten: Pfeile bewegen den Stift, die Leertaste setzt ihn auf und ab.</translation>
</message>
<message>
<source>Keys: space takes the picture, Esc turns the camera off.</source>
<translation>Tasten: Die Leertaste nimmt das Bild, Esc schaltet die Kamera aus.</translation>
</message>
<message>
<source>Open a picture…</source>
<translation>Bild öffnen…</translation>
</message>
<message>
<source>Undo stroke</source>
<translation>Strich zurück</translation>
</message>
<message>
<source>Clear</source>
<translation>Leeren</translation>
</message>
<message>
<source>Empty the pad (Del)</source>
<translation>Zeichenfläche leeren (Entf)</translation>
</message>
<message>
<source>Draw something, open a picture, or choose a sample.</source>
<translation>Zeichnen Sie etwas, öffnen Sie ein Bild, oder wählen Sie ein Sample.</translation>
</message>
<message>
<source>a pasted picture</source>
<translation>ein eingefügtes Bild</translation>
</message>
<message>
<source>Camera</source>
<translation>Kamera</translation>
</message>
<message>
<source>Which camera</source>
<translation>Welche Kamera</translation>
</message>
<message>
<source>Paste a picture, or a copied file</source>
<translation>Ein Bild oder eine kopierte Datei einfügen</translation>
</message>
<message>
<source>Take the last stroke away</source>
<translation>Den letzten Strich wegnehmen</translation>
</message>
<message>
<source>There is no picture to paste.</source>
<translation>Es gibt kein Bild zum Einfügen.</translation>
</message>
<message>
<source>a picture from the camera</source>
<translation>ein Bild von der Kamera</translation>
</message>
<message>
<source>The system asks for your permission.</source>
<translation>Das System fragt Sie um Erlaubnis.</translation>
</message>
<message>
<source>The camera starts …</source>
<translation>Die Kamera startet …</translation>
</message>
<message>
<source>Take picture</source>
<translation>Bild nehmen</translation>
</message>
<message>
<source>Give the model this picture, and turn the camera off</source>
<translation>Dem Modell dieses Bild geben und die Kamera ausschalten</translation>
</message>
<message>
<source>Show the model what a camera sees</source>
<translation>Dem Modell zeigen, was eine Kamera sieht</translation>
</message>
<message>
<source>Open a picture</source>
<translation>Bild öffnen</translation>
</message>
<message>
<source>The other one takes {times} times as long.</source>
<translation>Das andere braucht {times}-mal so lange.</translation>
</message>
<message>
<source>Compare no more</source>
<translation>Nicht mehr vergleichen</translation>
</message>
<message>
<source>It takes {its} inputs, the other model {others}: they cannot be asked the same.</source>
<translation>Es nimmt {its} Eingaben, das andere Modell {others}: Sie können nicht dasselbe gefragt werden.</translation>
</message>
<message>
<source>year-month-day</source>
<translation>Jahr-Monat-Tag</translation>
</message>
<message>
<source>column {number}</source>
<translation>Spalte {number}</translation>
</message>
<message>
<source>(none)</source>
<translation>(keine)</translation>
</message>
<message>
<source>no</source>
<translation>nein</translation>
</message>
<message>
<source>yes</source>
<translation>ja</translation>
</message>
<message>
<source>Previous sample</source>
<translation>Voriges Sample</translation>
</message>
<message>
<source>Next sample</source>
<translation>Nächstes Sample</translation>
</message>
<message>
<source>Samples it has not learnt from</source>
<translation>Samples, an denen es nicht gelernt hat</translation>
</message>
<message>
<source>your own</source>
<translation>Ihr eigenes</translation>
</message>
<message>
<source>row {number}</source>
<translation>Zeile {number}</translation>
</message>
<message>
<source>{name}, step {step} of {steps}: {value}</source>
<translation>{name}, Schritt {step} von {steps}: {value}</translation>
</message>
<message>
<source>The curve that is changed</source>
<translation>Die Kurve, die geändert wird</translation>
</message>
<message>
<source>Open a table…</source>
<translation>Tabelle öffnen…</translation>
</message>
<message>
<source>{name}, step {step}</source>
<translation>{name}, Schritt {step}</translation>
</message>
<message>
<source>value</source>
<translation>Wert</translation>
</message>
<message>
<source>Open a table</source>
<translation>Tabelle öffnen</translation>
</message>
<message>
<source>curve {number}</source>
<translation>Kurve {number}</translation>
</message>
<message>
<source>The series; arrow keys move through time and change values</source>
<translation>Die Reihe; Pfeiltasten gehen durch die Zeit und ändern Werte</translation>
</message>
<message>
<source>step {step}: {value}</source>
<translation>Schritt {step}: {value}</translation>
</message>
<message>
<source>The microphone starts …</source>
<translation>Das Mikrofon startet …</translation>
</message>
<message>
<source>Listening …</source>
<translation>Hört zu …</translation>
</message>
<message>
<source>the loudest {heard} s of a recording of {whole} s</source>
<translation>die lautesten {heard} s einer Aufnahme von {whole} s</translation>
</message>
<message>
<source>Record</source>
<translation>Aufnehmen</translation>
</message>
<message>
<source>Record with the microphone; press again to end (Space)</source>
<translation>Mit dem Mikrofon aufnehmen; noch einmal drücken beendet (Leertaste)</translation>
</message>
<message>
<source>Open a sound…</source>
<translation>Ton öffnen…</translation>
</message>
<message>
<source>Open a sound, drop one here, or choose a sample.</source>
<translation>Öffnen Sie einen Ton, legen Sie einen hier ab, oder wählen Sie ein Sample.</translation>
</message>
<message>
<source>{seconds} s of {limit} s</source>
<translation>{seconds} s von {limit} s</translation>
</message>
<message>
<source>a recording</source>
<translation>eine Aufnahme</translation>
</message>
<message>
<source>{seconds} s at {rate} Hz</source>
<translation>{seconds} s mit {rate} Hz</translation>
</message>
<message>
<source>the model hears the first {seconds} s</source>
<translation>das Modell hört die ersten {seconds} s</translation>
</message>
<message>
<source>Stop</source>
<translation>Stoppen</translation>
</message>
<message>
<source>Open a sound</source>
<translation>Ton öffnen</translation>
</message>
<message>
<source>The sound: its wave and its spectrogram</source>
<translation>Der Ton: seine Welle und sein Spektrogramm</translation>
</message>
<message>
<source>Drop a sound here</source>
<translation>Ton hier ablegen</translation>
</message>
<message>
<source>The picture that the model saw</source>
<translation>Das Bild, das das Modell sah</translation>
</message>
<message>
<source>no box</source>
<translation>kein Rahmen</translation>
</message>
<message>
<source>now: {value}</source>
<translation>jetzt: {value}</translation>
</message>
<message>
<source>The number that moves</source>
<translation>Die Zahl, die sich bewegt</translation>
</message>
<message>
<source>Share of each class</source>
<translation>Anteil jeder Klasse</translation>
</message>
<message>
<source>Prediction</source>
<translation>Vorhersage</translation>
</message>
<message>
<source>What the model makes as the number moves</source>
<translation>Was das Modell macht, während sich die Zahl bewegt</translation>
</message>
<message>
<source>From</source>
<translation>Von</translation>
</message>
<message>
<source>To</source>
<translation>Bis</translation>
</message>
<message>
<source>from</source>
<translation>von</translation>
</message>
<message>
<source>to</source>
<translation>bis</translation>
</message>
<message>
<source>The first number must be smaller than the second one.</source>
<translation>Die erste Zahl muss kleiner sein als die zweite.</translation>
</message>
<message>
<source>“{name}” could not be written: {reason}.</source>
<translation>„{name}“ konnte nicht geschrieben werden: {reason}.</translation>
</message>
<message>
<source>Tables ({endings})</source>
<translation>Tabellen ({endings})</translation>
</message>
<message>
<source>Save as…</source>
<translation>Speichern unter…</translation>
</message>
<message>
<source>Rows that are predicted</source>
<translation>Zeilen, die vorhergesagt werden</translation>
</message>
<message>
<source>Every row gets a prediction; the table itself is not changed.</source>
<translation>Jede Zeile bekommt eine Vorhersage; die Tabelle selbst wird nicht geändert.</translation>
</message>
<message>
<source>The first rows with their predictions</source>
<translation>Die ersten Zeilen mit ihren Vorhersagen</translation>
</message>
<message>
<source>Save the predictions</source>
<translation>Vorhersagen speichern</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>Tabellen (*.csv)</translation>
</message>
<message>
<source>{done} of {all} rows</source>
<translation>{done} von {all} Zeilen</translation>
</message>
<message>
<source>{rows} rows of “{name}” in {time}.</source>
<translation>{rows} Zeilen aus „{name}“ in {time}.</translation>
</message>
<message>
<source>Rows that could not be read: {n}; the last column says why.</source>
<translation>Zeilen, die nicht gelesen werden konnten: {n}; die letzte Spalte sagt, warum.</translation>
</message>
<message>
<source>The first {n} are shown.</source>
<translation>Die ersten {n} werden gezeigt.</translation>
</message>
<message>
<source>Saved as “{name}”.</source>
<translation>Als „{name}“ gespeichert.</translation>
</message>
<message>
<source>Open a text…</source>
<translation>Text öffnen…</translation>
</message>
<message>
<source>Type a text here</source>
<translation>Geben Sie hier einen Text ein</translation>
</message>
<message>
<source>Type a text, or choose a sample.</source>
<translation>Geben Sie einen Text ein, oder wählen Sie ein Sample.</translation>
</message>
<message>
<source>Words that the model does not know: {n}.</source>
<translation>Wörter, die das Modell nicht kennt: {n}.</translation>
</message>
<message>
<source>Words at the end that have no place in the model: {n}.</source>
<translation>Wörter am Ende, für die das Modell keinen Platz hat: {n}.</translation>
</message>
<message>
<source>Open a text</source>
<translation>Text öffnen</translation>
</message>
<message>
<source>The words as the model reads them</source>
<translation>Die Wörter, wie das Modell sie liest</translation>
</message>
<message>
<source>{word} (unknown)</source>
<translation>{word} (unbekannt)</translation>
</message>
<message>
<source>Write on</source>
<translation>Weiterschreiben</translation>
</message>
<message>
<source>Temperature</source>
<translation>Temperatur</translation>
</message>
<message>
<source>0: always the likeliest word. 1: words as likely as the model thinks they are.</source>
<translation>0: immer das wahrscheinlichste Wort. 1: Wörter so wahrscheinlich, wie das Modell sie einschätzt.</translation>
</message>
<message>
<source>What the model wrote</source>
<translation>Was das Modell schrieb</translation>
</message>
<message>
<source>For the model the text ends here. Take words away, or ask for another.</source>
<translation>Für das Modell endet der Text hier. Nehmen Sie Wörter weg, oder verlangen Sie einen anderen.</translation>
</message>
<message>
<source>Precision to measure</source>
<translation>Zu messende Genauigkeit</translation>
</message>
<message>
<source>Measure each layer</source>
<translation>Jede Schicht messen</translation>
</message>
<message>
<source>Layers with weights</source>
<translation>Schichten mit Gewichten</translation>
</message>
<message>
<source>Suggest</source>
<translation>Vorschlagen</translation>
</message>
<message>
<source>Keeps as few layers as it takes to lose hardly anything.</source>
<translation>Behält so wenige Schichten, wie nötig sind, um kaum etwas zu verlieren.</translation>
</message>
<message>
<source>Export with this choice</source>
<translation>Mit dieser Wahl exportieren</translation>
</message>
<message>
<source>Exported files of this run</source>
<translation>Exportierte Dateien dieses Laufs</translation>
</message>
<message>
<source>Layer by layer</source>
<translation>Schicht für Schicht</translation>
</message>
<message>
<source>A click shows a file in the other tabs; Delete takes it off this list.</source>
<translation>Ein Klick zeigt eine Datei in den anderen Reitern; Entf nimmt sie von dieser Liste.</translation>
</message>
<message>
<source>Measure again</source>
<translation>Noch einmal messen</translation>
</message>
<message>
<source>Measure first, and see what smaller numbers cost and give.</source>
<translation>Messen Sie zuerst, und sehen Sie, was kleinere Zahlen kosten und bringen.</translation>
</message>
<message>
<source>The measurement answered something unexpected.</source>
<translation>Die Messung antwortete etwas Unerwartetes.</translation>
</message>
<message>
<source>All layers may become smaller: that loses hardly anything.</source>
<translation>Alle Schichten dürfen kleiner werden: Das verliert kaum etwas.</translation>
</message>
<message>
<source>Cancelled. Nothing was measured.</source>
<translation>Abgebrochen. Nichts wurde gemessen.</translation>
</message>
<message>
<source>With this layer alone in smaller numbers.</source>
<translation>Mit dieser Schicht allein in kleineren Zahlen.</translation>
</message>
<message>
<source>{layer} stays in float32</source>
<translation>{layer} bleibt in float32</translation>
</message>
<message>
<source>{before} become {after}</source>
<translation>aus {before} werden {after}</translation>
</message>
<message>
<source>The largest difference to the trained network, as a share of the output's scale.</source>
<translation>Die größte Abweichung vom trainierten Netz als Anteil der Größenordnung der Ausgabe.</translation>
</message>
<message>
<source>{metric} lost</source>
<translation>{metric}: Verlust</translation>
</message>
<message>
<source>Lost</source>
<translation>Verlust</translation>
</message>
<message>
<source>Error</source>
<translation>Fehler</translation>
</message>
<message>
<source>{name} (gone)</source>
<translation>{name} (nicht mehr da)</translation>
</message>
<message>
<source>Keep float32</source>
<translation>float32 behalten</translation>
</message>
<message>
<source>Ticked: the layer keeps its numbers.</source>
<translation>Angekreuzt: Die Schicht behält ihre Zahlen.</translation>
</message>
<message>
<source>The bytes of its weights in float32.</source>
<translation>Die Bytes ihrer Gewichte in float32.</translation>
</message>
<message>
<source>The bytes of its weights in smaller numbers.</source>
<translation>Die Bytes ihrer Gewichte in kleineren Zahlen.</translation>
</message>
<message>
<source>The outputs' largest difference, as a share of their scale. {tip}</source>
<translation>Die größte Abweichung der Ausgaben als Anteil ihrer Größenordnung. {tip}</translation>
</message>
<message>
<source>The error, from 1e-5 at the left to 1 at the right, by powers of ten.</source>
<translation>Der Fehler, von 1e-5 links bis 1 rechts, in Zehnerpotenzen.</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, layer by layer</source>
<translation>{metric}: Verlust {loss} erwartet, Schicht für Schicht</translation>
</message>
<message>
<source>Kept</source>
<translation>Behalten</translation>
</message>
<message>
<source>How many layers stay in float32.</source>
<translation>Wie viele Schichten in float32 bleiben.</translation>
</message>
<message>
<source>For one sample, where it was measured.</source>
<translation>Für ein Sample, wo es gemessen wurde.</translation>
</message>
<message>
<source>Made</source>
<translation>Erstellt</translation>
</message>
<message>
<source>{metric} lost: {loss}, measured</source>
<translation>{metric}: Verlust {loss}, gemessen</translation>
</message>
<message>
<source>Metric</source>
<translation>Metrik</translation>
</message>
<message>
<source>{layer} becomes smaller</source>
<translation>{layer} wird kleiner</translation>
</message>
<message>
<source>Recurrent layers compute in float32 all the same: the file becomes smaller, not faster.</source>
<translation>Rekurrente Schichten rechnen trotzdem in float32: Die Datei wird kleiner, nicht schneller.</translation>
</message>
<message>
<source>float32, as trained</source>
<translation>float32, wie trainiert</translation>
</message>
<message>
<source>Every number as in training. Small networks stay so: nothing is gained by smaller numbers.</source>
<translation>Jede Zahl wie im Training. Kleine Netze bleiben so: Kleinere Zahlen bringen nichts.</translation>
</message>
<message>
<source>float16, half the size</source>
<translation>float16, halbe Größe</translation>
</message>
<message>
<source>Half the size, about three digits. Faster on graphics cards; on processors it saves size, not time.</source>
<translation>Halbe Größe, etwa drei Stellen. Auf Grafikkarten schneller; auf Prozessoren spart es Platz, nicht Zeit.</translation>
</message>
<message>
<source>bfloat16, half the size</source>
<translation>bfloat16, halbe Größe</translation>
</message>
<message>
<source>Half the size, float32's range, about two digits. Only weights become small: as fast as float32.</source>
<translation>Die halbe Größe, der Bereich von float32, etwa zwei Stellen. Nur Gewichte werden klein: so schnell wie float32.</translation>
</message>
<message>
<source>int8, calibrated</source>
<translation>int8, kalibriert</translation>
</message>
<message>
<source>A quarter of the size. For convolutional networks: several times as fast on processors.</source>
<translation>Ein Viertel der Größe. Für Faltungsnetze: auf Prozessoren um ein Mehrfaches schneller.</translation>
</message>
<message>
<source>int8, dynamic</source>
<translation>int8, dynamisch</translation>
</message>
<message>
<source>A quarter of the size. Faster in dense and attention layers; of others only weights become small.</source>
<translation>Ein Viertel der Größe. Schneller in dichten und Attention-Schichten; bei anderen werden nur die Gewichte klein.</translation>
</message>
<message>
<source>int4, weights only</source>
<translation>int4, nur Gewichte</translation>
</message>
<message>
<source>int4</source>
<translation>int4</translation>
</message>
<message>
<source>Down to an eighth of the size. Only weights become small; for large dense and attention layers.</source>
<translation>Bis zu einem Achtel der Größe. Nur Gewichte werden klein; für große dichte und Attention-Schichten.</translation>
</message>
<message>
<source>Save the report…</source>
<translation>Bericht speichern …</translation>
</message>
<message>
<source>Save the report</source>
<translation>Bericht speichern</translation>
</message>
<message>
<source>The report was saved as {name}.</source>
<translation>Der Bericht wurde als {name} gespeichert.</translation>
</message>
<message>
<source>Where it is from</source>
<translation>Woher sie stammt</translation>
</message>
<message>
<source>Web page (*.html)</source>
<translation>Webseite (*.html)</translation>
</message>
<message>
<source>Markdown (*.md)</source>
<translation>Markdown (*.md)</translation>
</message>
<message>
<source>What</source>
<translation>Was</translation>
</message>
<message>
<source>From 1e-9 at the left to 0.1 at the right; the line is what is allowed.</source>
<translation>Von 1e-9 links bis 0,1 rechts; der Strich ist, was erlaubt ist.</translation>
</message>
<message>
<source>The largest difference of any of its numbers.</source>
<translation>Der größte Unterschied irgendeiner ihrer Zahlen.</translation>
</message>
<message>
<source>The difference of its numbers on average.</source>
<translation>Der Unterschied ihrer Zahlen im Mittel.</translation>
</message>
<message>
<source>The network in PyTorch, as it was when it was trained.</source>
<translation>Das Netz in PyTorch, wie es beim Training war.</translation>
</message>
<message>
<source>The Python code of the network, as Layerloom prints it and you can take it away.</source>
<translation>Der Python-Code des Netzes, wie Layerloom ihn ausgibt und Sie ihn mitnehmen können.</translation>
</message>
<message>
<source>The exported file, run without PyTorch.</source>
<translation>Die exportierte Datei, ohne PyTorch ausgeführt.</translation>
</message>
<message>
<source>Largest differences to the trained module over {samples} validation samples; up to {tolerance} of the output's scale is rounding.</source>
<translation>Größte Abweichungen vom trainierten Modul über {samples} Validierungs-Samples; bis {tolerance} der Größenordnung der Ausgabe ist Rundung.</translation>
</message>
<message>
<source>Over all {samples} samples that validate.</source>
<translation>Über alle {samples} Samples, die validieren.</translation>
</message>
<message>
<source>another shape</source>
<translation>andere Form</translation>
</message>
<message>
<source>trained module</source>
<translation>trainiertes Modul</translation>
</message>
<message>
<source>printed source</source>
<translation>ausgegebener Quelltext</translation>
</message>
<message>
<source>Largest differences</source>
<translation>Größte Abweichungen</translation>
</message>
<message>
<source>It starts to differ at {layer}. A click shows a layer in Design.</source>
<translation>Die Abweichung beginnt bei {layer}. Ein Klick zeigt eine Schicht im Entwurf.</translation>
</message>
<message>
<source>No layer is further off than what is allowed. A click shows a layer in Design.</source>
<translation>Keine Schicht weicht mehr ab, als erlaubt ist. Ein Klick zeigt eine Schicht im Entwurf.</translation>
</message>
<message>
<source>within what is allowed</source>
<translation>im erlaubten Bereich</translation>
</message>
<message>
<source>more than is allowed</source>
<translation>mehr als erlaubt</translation>
</message>
<message>
<source>Metrics of each way</source>
<translation>Metriken auf jedem Weg</translation>
</message>
<message>
<source>Project</source>
<translation>Projekt</translation>
</message>
<message>
<source>Project's hash</source>
<translation>Prüfsumme des Projekts</translation>
</message>
<message>
<source>Epoch</source>
<translation>Epoche</translation>
</message>
<message>
<source>Trained</source>
<translation>Trainiert</translation>
</message>
<message>
<source>Data</source>
<translation>Daten</translation>
</message>
<message>
<source>Against</source>
<translation>Gegenüber</translation>
</message>
<message>
<source>What is compared with the trained module.</source>
<translation>Was mit dem trainierten Modul verglichen wird.</translation>
</message>
<message>
<source>mean |Δ|</source>
<translation>Mittel |Δ|</translation>
</message>
<message>
<source>The largest difference as a share of the output's scale.</source>
<translation>Die größte Abweichung als Anteil der Größenordnung der Ausgabe.</translation>
</message>
<message>
<source>by powers of ten</source>
<translation>in Zehnerpotenzen</translation>
</message>
<message>
<source>The largest difference as a share of the layer's scale.</source>
<translation>Der größte Unterschied als Anteil der Größenordnung der Schicht.</translation>
</message>
<message>
<source>Trained with</source>
<translation>Trainiert mit</translation>
</message>
<message>
<source>Exported with</source>
<translation>Exportiert mit</translation>
</message>
<message>
<source>These are those of the file in float32, before its numbers became smaller.</source>
<translation>Es sind die der Datei in float32, bevor ihre Zahlen kleiner wurden.</translation>
</message>
<message>
<source>Data's fingerprint</source>
<translation>Fingerabdruck der Daten</translation>
</message>
<message>
<source>Answered otherwise</source>
<translation>Anders beantwortet</translation>
</message>
<message>
<source>How many are left of how many.</source>
<translation>Wie viele von wie vielen bleiben.</translation>
</message>
<message>
<source>Its channels are joined with those of {layers}: they go together.</source>
<translation>Ihre Kanäle sind mit denen von {layers} verbunden: Sie gehen gemeinsam.</translation>
</message>
<message>
<source>{type} · with {n} others</source>
<translation>{type} · mit {n} anderen</translation>
</message>
<message>
<source>{layer} stays as it is</source>
<translation>{layer} bleibt, wie sie ist</translation>
</message>
<message>
<source>{layer} is pruned</source>
<translation>{layer} wird beschnitten</translation>
</message>
<message>
<source>{type} · with {layer}</source>
<translation>{type} · mit {layer}</translation>
</message>
<message>
<source>{after} of {before}</source>
<translation>{after} von {before}</translation>
</message>
<message>
<source>Leave</source>
<translation>Belassen</translation>
</message>
<message>
<source>Ticked: the layer stays as it is.</source>
<translation>Angekreuzt: Die Schicht bleibt, wie sie ist.</translation>
</message>
<message>
<source>How much of it goes. A click on the layer lets you change it.</source>
<translation>Wie viel von ihr geht. Ein Klick auf die Schicht lässt es Sie ändern.</translation>
</message>
<message>
<source>How much is left</source>
<translation>Wie viel bleibt</translation>
</message>
<message>
<source>Which share of its parameters is left.</source>
<translation>Welcher Anteil ihrer Parameter bleibt.</translation>
</message>
<message>
<source>With this layer alone pruned, before fine-tuning.</source>
<translation>Wenn nur diese Schicht beschnitten ist, vor der Feinabstimmung.</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, before fine-tuning</source>
<translation>{metric}: Verlust {loss} erwartet, vor der Feinabstimmung</translation>
</message>
<message>
<source>Pruned</source>
<translation>Beschnitten</translation>
</message>
<message>
<source>Before fine-tuning.</source>
<translation>Vor der Feinabstimmung.</translation>
</message>
<message>
<source>Fine-tuned</source>
<translation>Feinabgestimmt</translation>
</message>
<message>
<source>Weights in float32</source>
<translation>Gewichte in float32</translation>
</message>
<message>
<source>Exported file</source>
<translation>Exportierte Datei</translation>
</message>
<message>
<source>stays</source>
<translation>bleibt</translation>
</message>
<message>
<source>The smallest, wherever</source>
<translation>Die kleinsten, wo immer</translation>
</message>
<message>
<source>Channels left</source>
<translation>Kanäle übrig</translation>
</message>
<message>
<source>Whole channels</source>
<translation>Ganze Kanäle</translation>
</message>
<message>
<source>The weakest channels and neurons leave: the network becomes smaller and faster everywhere.</source>
<translation>Die schwächsten Kanäle und Neuronen gehen: Das Netz wird überall kleiner und schneller.</translation>
</message>
<message>
<source>Single weights</source>
<translation>Einzelne Gewichte</translation>
</message>
<message>
<source>The smallest weights become 0, and stay 0. The file is as long as before, but compresses well.</source>
<translation>Die kleinsten Gewichte werden 0 und bleiben 0. Die Datei ist so lang wie zuvor, lässt sich aber gut komprimieren.</translation>
</message>
<message>
<source>How much of each layer goes</source>
<translation>Wie viel von jeder Schicht geht</translation>
</message>
<message>
<source>What to take out</source>
<translation>Was herausgenommen wird</translation>
</message>
<message>
<source>Wherever they are</source>
<translation>Wo immer sie sind</translation>
</message>
<message>
<source>The smallest of all weights together go, not the smallest of each layer.</source>
<translation>Es gehen die kleinsten aller Gewichte zusammen, nicht die kleinsten jeder Schicht.</translation>
</message>
<message>
<source>By what channels are compared</source>
<translation>Wonach Kanäle verglichen werden</translation>
</message>
<message>
<source>By the sum of their weights' sizes</source>
<translation>Nach der Summe der Beträge ihrer Gewichte</translation>
</message>
<message>
<source>By the root of the sum of their weights' squares</source>
<translation>Nach der Wurzel der Summe der Quadrate ihrer Gewichte</translation>
</message>
<message>
<source>Epochs of fine-tuning</source>
<translation>Epochen der Feinabstimmung</translation>
</message>
<message>
<source>So long is the rest trained afterwards, at a tenth of the learning rate.</source>
<translation>So lange wird der Rest danach trainiert, mit einem Zehntel der Lernrate.</translation>
</message>
<message>
<source>Compared by</source>
<translation>Verglichen nach</translation>
</message>
<message>
<source>Share of the selected layer</source>
<translation>Anteil der gewählten Schicht</translation>
</message>
<message>
<source>Like the others</source>
<translation>Wie die anderen</translation>
</message>
<message>
<source>As much of this layer goes as of all others.</source>
<translation>Von dieser Schicht geht so viel wie von allen anderen.</translation>
</message>
<message>
<source>Share of {layer}</source>
<translation>Anteil von {layer}</translation>
</message>
<message>
<source>Click on a layer to give it a share of its own.</source>
<translation>Klicken Sie auf eine Schicht, um ihr einen eigenen Anteil zu geben.</translation>
</message>
<message>
<source>Pruned. Fine-tuning has failed; the Train page says why.</source>
<translation>Beschnitten. Die Feinabstimmung ist gescheitert; die Seite „Trainieren“ sagt, warum.</translation>
</message>
<message>
<source>How much is done</source>
<translation>Wie viel getan ist</translation>
</message>
<message>
<source>Stops fine-tuning; the best epoch so far stays.</source>
<translation>Stoppt die Feinabstimmung; die beste Epoche bisher bleibt.</translation>
</message>
<message>
<source>Watch it train</source>
<translation>Beim Training zusehen</translation>
</message>
<message>
<source>Show the run before</source>
<translation>Lauf davor zeigen</translation>
</message>
<message>
<source>Open the smaller network…</source>
<translation>Kleineres Netz öffnen…</translation>
</message>
<message>
<source>Writes it into a project of its own, with this run, and opens that on the canvas.</source>
<translation>Schreibt es mit diesem Lauf in ein eigenes Projekt und öffnet dieses auf der Zeichenfläche.</translation>
</message>
<message>
<source>Export</source>
<translation>Exportieren</translation>
</message>
<message>
<source>Fine-tuning begins …</source>
<translation>Die Feinabstimmung beginnt …</translation>
</message>
<message>
<source>What became of it</source>
<translation>Was daraus wurde</translation>
</message>
<message>
<source>Fine-tuning: epoch {number} of {total} …</source>
<translation>Feinabstimmung: Epoche {number} von {total} …</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when it is its turn.</source>
<translation>Beschnitten. Es wird feinabgestimmt, wenn es an der Reihe ist.</translation>
</message>
<message>
<source>Pruned and fine-tuned.</source>
<translation>Beschnitten und feinabgestimmt.</translation>
</message>
<message>
<source>Pruned; fine-tuning was stopped.</source>
<translation>Beschnitten; die Feinabstimmung wurde gestoppt.</translation>
</message>
<message>
<source>Prunes each layer alone, and measures what that costs.</source>
<translation>Beschneidet jede Schicht allein und misst, was das kostet.</translation>
</message>
<message>
<source>Prune and fine-tune</source>
<translation>Beschneiden und feinabstimmen</translation>
</message>
<message>
<source>Layers that can be pruned</source>
<translation>Schichten, die beschnitten werden können</translation>
</message>
<message>
<source>Save the smaller network as a project</source>
<translation>Kleineres Netz als Projekt speichern</translation>
</message>
<message>
<source>Take out what counts least</source>
<translation>Herausnehmen, was am wenigsten zählt</translation>
</message>
<message>
<source>It can be pruned again once it has been fine-tuned.</source>
<translation>Es kann wieder beschnitten werden, sobald es feinabgestimmt ist.</translation>
</message>
<message>
<source>Pruning answered something unexpected.</source>
<translation>Das Beschneiden antwortete etwas Unerwartetes.</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when the training that runs is over.</source>
<translation>Beschnitten. Es wird feinabgestimmt, wenn das laufende Training vorbei ist.</translation>
</message>
<message>
<source>That is the open project's own file. Choose another name, so that it is not lost.</source>
<translation>Das ist die Datei des offenen Projekts selbst. Wählen Sie einen anderen Namen, damit es nicht verloren geht.</translation>
</message>
<message>
<source>Nothing of this network can be taken out so.</source>
<translation>Von diesem Netz kann so nichts herausgenommen werden.</translation>
</message>
<message>
<source>Cancelled.</source>
<translation>Abgebrochen.</translation>
</message>
<message>
<source>The printed source is at fault, so Layerloom is: please report this network with its project file.</source>
<translation>Der ausgegebene Quelltext ist schuld, also Layerloom: Bitte melden Sie dieses Netz mit seiner Projektdatei.</translation>
</message>
<message>
<source>On the CPU the file computes what was trained; only {provider} does not. Bring its driver up to date, or export where there is none and run the file on the CPU.</source>
<translation>Auf der CPU berechnet die Datei, was trainiert wurde; nur {provider} tut es nicht. Aktualisieren Sie den Treiber, oder exportieren Sie, wo es ihn nicht gibt, und führen Sie die Datei auf der CPU aus.</translation>
</message>
<message>
<source>A click on the line of {layer} below shows the layer in Design.</source>
<translation>Ein Klick auf die Zeile von {layer} unten zeigt die Schicht in Entwerfen.</translation>
</message>
<message>
<source>No single layer is further off than what is allowed: small differences add up.</source>
<translation>Keine einzelne Schicht weicht mehr ab als erlaubt: Kleine Unterschiede summieren sich.</translation>
</message>
<message>
<source>Only with {sizes} samples at once it differs, so a layer takes their number for a size: look for a fixed size in a Reshape or Flatten before it.</source>
<translation>Nur mit {sizes} Samples auf einmal weicht sie ab, also hält eine Schicht deren Anzahl für eine Größe: Suchen Sie nach einer festen Größe in einem Reshape oder Flatten davor.</translation>
</message>
<message>
<source>Put an equal layer in its place, or bypass it, train again and see whether the rest agrees. If it should have worked, please report this network with its project file.</source>
<translation>Setzen Sie eine gleichwertige Schicht an ihre Stelle, oder umgehen Sie sie, trainieren Sie neu und sehen Sie, ob der Rest übereinstimmt. Hätte es gehen sollen, melden Sie dieses Netz bitte mit seiner Projektdatei.</translation>
</message>
<message>
<source>Measures the file beside PyTorch by turns: how fast one sample is answered, how many a second in batches, what it needs, and which layers take the time.</source>
<translation>Misst die Datei abwechselnd mit PyTorch: wie schnell ein Sample beantwortet wird, wie viele in der Sekunde in Batches, was sie braucht, und welche Schichten die Zeit nehmen.</translation>
</message>
<message>
<source>Measure</source>
<translation>Messen</translation>
</message>
<message>
<source>Batch sizes to measure</source>
<translation>Batchgrößen, die gemessen werden</translation>
</message>
<message>
<source>Whole numbers with commas between. Each is measured with one thread and with all.</source>
<translation>Ganze Zahlen mit Kommas dazwischen. Jede wird mit einem Thread und mit allen gemessen.</translation>
</message>
<message>
<source>How long each is measured</source>
<translation>Wie lange jedes gemessen wird</translation>
</message>
<message>
<source>So long is each file measured, and PyTorch. Longer is more exact.</source>
<translation>So lange wird jede Datei gemessen, und PyTorch. Länger ist genauer.</translation>
</message>
<message>
<source>Measures PyTorch's compiler, too. Compiling takes a while before.</source>
<translation>Misst auch PyTorchs Compiler. Das Übersetzen dauert vorher eine Weile.</translation>
</message>
<message>
<source>Other files of this run</source>
<translation>Andere Dateien dieses Laufs</translation>
</message>
<message>
<source>Measures the run's other exported files side by side, such as smaller numbers.</source>
<translation>Misst die anderen exportierten Dateien des Laufs daneben, etwa mit kleineren Zahlen.</translation>
</message>
<message>
<source>File whose numbers are shown</source>
<translation>Datei, deren Zahlen gezeigt werden</translation>
</message>
<message>
<source>What to list</source>
<translation>Was aufgelistet wird</translation>
</message>
<message>
<source>Show on the canvas</source>
<translation>Auf der Zeichenfläche zeigen</translation>
</message>
<message>
<source>Draws each layer's share of the time onto it in Design.</source>
<translation>Zeichnet unter „Entwerfen“ den Anteil jeder Schicht an der Zeit auf sie.</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>Wohin die Zeit geht</translation>
</message>
<message>
<source>A click on a line shows its layer in Design.</source>
<translation>Ein Klick auf eine Zeile zeigt ihre Schicht unter „Entwerfen“.</translation>
</message>
<message>
<source>Save…</source>
<translation>Speichern …</translation>
</message>
<message>
<source>Saves the numbers as JSON, or the curves as a picture.</source>
<translation>Speichert die Zahlen als JSON oder die Kurven als Bild.</translation>
</message>
<message>
<source>How fast is it?</source>
<translation>Wie schnell ist es?</translation>
</message>
<message>
<source>Save what was measured</source>
<translation>Speichern, was gemessen wurde</translation>
</message>
<message>
<source>Batch sizes are whole numbers from 1 with commas between: 1, 4, 16.</source>
<translation>Batchgrößen sind ganze Zahlen ab 1 mit Kommas dazwischen: 1, 4, 16.</translation>
</message>
<message>
<source>Batches</source>
<translation>Batches</translation>
</message>
<message>
<source>For</source>
<translation>Je</translation>
</message>
<message>
<source>Show it</source>
<translation>Zeigen</translation>
</message>
<message>
<source>Each layer's share of the time stands on it in Design.</source>
<translation>Der Anteil jeder Schicht an der Zeit steht in Entwerfen auf ihr.</translation>
</message>
<message>
<source>Saved {name}.</source>
<translation>{name} gespeichert.</translation>
</message>
<message>
<source>Throughput</source>
<translation>Durchsatz</translation>
</message>
<message>
<source>Against PyTorch</source>
<translation>Gegen PyTorch</translation>
</message>
<message>
<source>Loading</source>
<translation>Laden</translation>
</message>
<message>
<source>Of the time of one run at batch 1; without the profile, which takes a little itself.</source>
<translation>Von der Zeit eines Durchgangs mit Batch 1, ohne das Profil, das selbst ein wenig kostet.</translation>
</message>
<message>
<source>Operators</source>
<translation>Operatoren</translation>
</message>
<message>
<source>Nodes</source>
<translation>Knoten</translation>
</message>
<message>
<source>Measurements</source>
<translation>Messungen</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads: half of {runs} runs took less, 95 % less than {late}, 99 % less than {last}.</source>
<translation>Batch {batch}, {threads} Threads: Die Hälfte von {runs} Durchgängen brauchte weniger, 95 % weniger als {late}, 99 % weniger als {last}.</translation>
</message>
<message>
<source>Samples a second at batch {batch} with {threads} threads.</source>
<translation>Samples pro Sekunde mit Batch {batch} und {threads} Threads.</translation>
</message>
<message>
<source>So many times as fast as PyTorch at one sample, each with as many threads as suit it best.</source>
<translation>So viele Male so schnell wie PyTorch bei einem Sample, jedes mit so vielen Threads, wie ihm am besten bekommen.</translation>
</message>
<message>
<source>A fresh process grows by {loaded} when it opens the file, and by {peak} at most while it runs.</source>
<translation>Ein neuer Prozess wächst um {loaded}, wenn er die Datei öffnet, und um höchstens {peak}, während er rechnet.</translation>
</message>
<message>
<source>A fresh process opens the file in this time; its first answer takes {first}.</source>
<translation>In dieser Zeit öffnet ein neuer Prozess die Datei; seine erste Antwort braucht {first}.</translation>
</message>
<message>
<source>The machine was noisy: the same work took {percent} longer now and then, and {n} processes were busy before. Measure again when it is quiet.</source>
<translation>Die Maschine war unruhig: Dieselbe Arbeit dauerte ab und zu {percent} länger, und {n} Prozesse waren vorher beschäftigt. Messen Sie noch einmal, wenn sie ruhig ist.</translation>
</message>
<message>
<source>The machine was quiet: the same work took up to {percent} longer now and then.</source>
<translation>Die Maschine war ruhig: Dieselbe Arbeit dauerte ab und zu bis zu {percent} länger.</translation>
</message>
<message>
<source>The runtime adds {percent} to the bare session, {time} a call.</source>
<translation>Die Laufzeit kommt mit {percent} zur bloßen Sitzung hinzu, {time} je Aufruf.</translation>
</message>
<message>
<source>Operator</source>
<translation>Operator</translation>
</message>
<message>
<source>Node</source>
<translation>Knoten</translation>
</message>
<message>
<source>The share, with the largest as the whole width.</source>
<translation>Der Anteil; der größte ist die ganze Breite.</translation>
</message>
<message>
<source>with {layers}</source>
<translation>mit {layers}</translation>
</message>
<message>
<source>Threads</source>
<translation>Threads</translation>
</message>
<message>
<source>Half of the runs took less.</source>
<translation>Die Hälfte der Durchgänge brauchte weniger.</translation>
</message>
<message>
<source>95 % of the runs took less.</source>
<translation>95 % der Durchgänge brauchten weniger.</translation>
</message>
<message>
<source>99 % of the runs took less.</source>
<translation>99 % der Durchgänge brauchten weniger.</translation>
</message>
<message>
<source>Samples/s</source>
<translation>Samples/s</translation>
</message>
<message>
<source>Spread</source>
<translation>Streuung</translation>
</message>
<message>
<source>The distance of the quartiles, as a share of the median.</source>
<translation>Der Abstand der Quartile als Anteil am Median.</translation>
</message>
<message>
<source>Runs</source>
<translation>Läufe</translation>
</message>
<message>
<source>× PyTorch</source>
<translation>× PyTorch</translation>
</message>
<message>
<source>How many times as fast as PyTorch, measured by turns.</source>
<translation>Wie viele Male so schnell wie PyTorch, abwechselnd gemessen.</translation>
</message>
<message>
<source>no layer</source>
<translation>keine Schicht</translation>
</message>
<message>
<source>Latency and throughput over batch sizes</source>
<translation>Latenz und Durchsatz über Batchgrößen</translation>
</message>
<message>
<source>Latency of a batch in ms: median and 95th percentile</source>
<translation>Latenz eines Batches in ms: Median und 95. Perzentil</translation>
</message>
<message>
<source>Samples a second</source>
<translation>Samples pro Sekunde</translation>
</message>
<message>
<source>batch size</source>
<translation>Batchgröße</translation>
</message>
<message>
<source>{name}: {ratio}× as fast as {other} at batch {batch}</source>
<translation>{name}: {ratio}-mal so schnell wie {other} mit Batch {batch}</translation>
</message>
<message>
<source>{processor}, {n} cores</source>
<translation>{processor}, {n} Kerne</translation>
</message>
<message>
<source>Try it</source>
<translation>Ausprobieren</translation>
</message>
<message>
<source>Pruning</source>
<translation>Beschneiden</translation>
</message>
<message>
<source>Speed</source>
<translation>Tempo</translation>
</message>
<message>
<source>Take away</source>
<translation>Mitnehmen</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Modell öffnen…</translation>
</message>
<message>
<source>Tries out a model that was made elsewhere</source>
<translation>Probiert ein Modell aus, das woanders entstanden ist</translation>
</message>
<message>
<source>What to do with the network</source>
<translation>Was mit dem Netz geschehen soll</translation>
</message>
<message>
<source>Open a model</source>
<translation>Modell öffnen</translation>
</message>
<message>
<source>Programs come with a fresh export in float32 beside them, proved as always.</source>
<translation>Programme bekommen einen frischen Export in float32 dazu, nachgewiesen wie immer.</translation>
</message>
<message>
<source>Folder to take it to</source>
<translation>Ordner, in den es kommt</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>Ordner wählen</translation>
</message>
<message>
<source>Take 1 thing away</source>
<translation>1 Sache mitnehmen</translation>
</message>
<message>
<source>Take {n} things away</source>
<translation>{n} Sachen mitnehmen</translation>
</message>
<message>
<source>To the folder</source>
<translation>In den Ordner</translation>
</message>
<message>
<source>What to take</source>
<translation>Was mitkommt</translation>
</message>
<message>
<source>Choose what to take first.</source>
<translation>Wählen Sie zuerst, was mitkommt.</translation>
</message>
<message>
<source>What was taken away answered something unexpected.</source>
<translation>Das Mitnehmen antwortete unerwartet.</translation>
</message>
<message>
<source>The files are in {folder}.</source>
<translation>Die Dateien liegen in {folder}.</translation>
</message>
<message>
<source>A script of a few lines on ONNX Runtime, without PyTorch.</source>
<translation>Ein Skript von wenigen Zeilen mit ONNX Runtime, ohne PyTorch.</translation>
</message>
<message>
<source>One source file on ONNX Runtime, with what CMake needs to build it.</source>
<translation>Eine Quelldatei mit ONNX Runtime, samt dem, was CMake zum Bauen braucht.</translation>
</message>
<message>
<source>A console program for .NET.</source>
<translation>Ein Konsolenprogramm für .NET.</translation>
</message>
<message>
<source>JavaScript page</source>
<translation>JavaScript-Seite</translation>
</message>
<message>
<source>Runs the model in the browser: nothing leaves the computer of who opens it.</source>
<translation>Führt das Modell im Browser aus: Nichts verlässt den Rechner dessen, der sie öffnet.</translation>
</message>
<message>
<source>Notebook</source>
<translation>Notebook</translation>
</message>
<message>
<source>The whole project for Jupyter and Colab: its network, its training, its export.</source>
<translation>Das ganze Projekt für Jupyter und Colab: Netz, Training, Export.</translation>
</message>
<message>
<source>The network as readable PyTorch, with its weights as safetensors.</source>
<translation>Das Netz als lesbares PyTorch, die Gewichte als safetensors.</translation>
</message>
<message>
<source>PyTorch's own exported program, for torch.export and AOTInductor.</source>
<translation>PyTorchs eigenes exportiertes Programm, für torch.export und AOTInductor.</translation>
</message>
<message>
<source>Open folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<source>File to read</source>
<translation>Zu lesende Datei</translation>
</message>
<message>
<source>Lines of the file</source>
<translation>Zeilen der Datei</translation>
</message>
<message>
<source>{n} files in {folder}</source>
<translation>{n} Dateien in {folder}</translation>
</message>
<message>
<source>Copied</source>
<translation>Kopiert</translation>
</message>
<message>
<source>Taken away</source>
<translation>Mitgenommen</translation>
</message>
<message>
<source>It cannot be read: {reason}.</source>
<translation>Sie kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Reading the model …</source>
<translation>Das Modell wird gelesen …</translation>
</message>
<message>
<source>Covering one part after the other …</source>
<translation>Ein Teil nach dem anderen wird verdeckt …</translation>
</message>
<message>
<source>Open another model</source>
<translation>Anderes Modell öffnen</translation>
</message>
<message>
<source>Compare with another model</source>
<translation>Mit einem anderen Modell vergleichen</translation>
</message>
<message>
<source>The exported file answers here, run without PyTorch, as it will elsewhere.</source>
<translation>Hier antwortet die exportierte Datei, ohne PyTorch ausgeführt, so wie später anderswo.</translation>
</message>
<message>
<source>The validation samples could not be read. {error}</source>
<translation>Die Validierungs-Samples konnten nicht gelesen werden. {error}</translation>
</message>
<message>
<source>Reading samples of the run …</source>
<translation>Samples des Laufs werden gelesen …</translation>
</message>
<message>
<source>It takes {share} of the picture.</source>
<translation>Nimmt {share} des Bildes ein.</translation>
</message>
<message>
<source>What the network says of each place</source>
<translation>Was das Netz zu jeder Stelle sagt</translation>
</message>
<message>
<source>{n} symbols</source>
<translation>{n} Zeichen</translation>
</message>
<message>
<source>{name}, the first of {n} values.</source>
<translation>{name}, der erste von {n} Werten.</translation>
</message>
<message>
<source>{percent} sure.</source>
<translation>Zu {percent} sicher.</translation>
</message>
<message>
<source>More than {percent} sure.</source>
<translation>Zu mehr als {percent} sicher.</translation>
</message>
<message>
<source>That is right.</source>
<translation>Das ist richtig.</translation>
</message>
<message>
<source>It really is {truth}.</source>
<translation>Richtig wäre {truth}.</translation>
</message>
<message>
<source>{n} boxes</source>
<translation>{n} Rahmen</translation>
</message>
<message>
<source>tensor</source>
<translation>Tensor</translation>
</message>
<message>
<source>What comes</source>
<translation>Was kommt</translation>
</message>
<message>
<source>A picture, {high} × {wide}</source>
<translation>Ein Bild, {high} × {wide}</translation>
</message>
<message>
<source>Place by place: {words}</source>
<translation>Stelle für Stelle: {words}</translation>
</message>
<message>
<source>Together they take {share} of the picture.</source>
<translation>Zusammen nehmen sie {share} des Bildes ein.</translation>
</message>
<message>
<source>← true</source>
<translation>← wahr</translation>
</message>
<message>
<source>Move to the left</source>
<translation>Nach links verschieben</translation>
</message>
<message>
<source>Move to the right</source>
<translation>Nach rechts verschieben</translation>
</message>
<message>
<source>Move to the bottom</source>
<translation>Nach unten verschieben</translation>
</message>
<message>
<source>Move to the top</source>
<translation>Nach oben verschieben</translation>
</message>
<message>
<source>Move “{panel}”</source>
<translation>„{panel}“ verschieben</translation>
</message>
<message>
<source>Close “{panel}”</source>
<translation>„{panel}“ schließen</translation>
</message>
<message>
<source>Put back into the window</source>
<translation>Ins Fenster zurücksetzen</translation>
</message>
<message>
<source>Float</source>
<translation>Ablösen</translation>
</message>
<message>
<source>Panels</source>
<translation>Bereiche</translation>
</message>
<message>
<source>Precision: of what was taken for this class, the share that is it. Recall: of what is this class, the share that was recognised. F1: their harmonic mean.</source>
<translation>Precision: welcher Anteil dessen, was für diese Klasse gehalten wurde, es ist. Recall: welcher Anteil dieser Klasse erkannt wurde. F1: ihr harmonisches Mittel.</translation>
</message>
<message>
<source>Class</source>
<translation>Klasse</translation>
</message>
<message>
<source>Precision</source>
<translation>Präzision</translation>
</message>
<message>
<source>Recall</source>
<translation>Recall</translation>
</message>
<message>
<source>Places</source>
<translation>Orte</translation>
</message>
<message>
<source>Do this once, when the network and its settings are decided: whoever chooses by what the test says has no test any more. The look is noted with the run.</source>
<translation>Tun Sie das einmal, wenn das Netz und seine Einstellungen feststehen: Wer nach dem Test auswählt, hat keinen Test mehr. Der Blick wird beim Lauf vermerkt.</translation>
</message>
<message>
<source>The test part was looked at {n} times, first on {day}.</source>
<translation>Der Testteil wurde {n}-mal angesehen, zuerst am {day}.</translation>
</message>
<message>
<source>The test part was never looked at. Look at it once, when you have decided.</source>
<translation>Der Testteil wurde noch nie angesehen. Sehen Sie ihn einmal an, wenn Sie sich entschieden haben.</translation>
</message>
<message>
<source>The test part was looked at once, on {day}.</source>
<translation>Der Testteil wurde einmal angesehen, am {day}.</translation>
</message>
<message>
<source>Look at it</source>
<translation>Ansehen</translation>
</message>
<message>
<source>Keep it locked</source>
<translation>Gesperrt lassen</translation>
</message>
<message>
<source>Look at the test part?</source>
<translation>Den Testteil ansehen?</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the samples it has not learnt from.</source>
<translation>Lauf vom {when}, bester Checkpoint, an den Samples, an denen er nicht gelernt hat.</translation>
</message>
<message>
<source>The test part: what nothing saw till now.</source>
<translation>Der Testteil: was bisher nichts gesehen hat.</translation>
</message>
<message>
<source>Evaluation</source>
<translation>Auswertung</translation>
</message>
<message>
<source>Evaluate again</source>
<translation>Erneut auswerten</translation>
</message>
<message>
<source>Evaluating …</source>
<translation>Wird ausgewertet …</translation>
</message>
<message>
<source>The samples run through the network.</source>
<translation>Die Samples laufen durch das Netz.</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the test part.</source>
<translation>Lauf vom {when}, bester Checkpoint, am Testteil.</translation>
</message>
<message>
<source>All data of this run was learnt from or validated with. Set a test share, and train again.</source>
<translation>Alle Daten dieses Laufs dienten dem Lernen oder der Validierung. Setzen Sie einen Testanteil, und trainieren Sie neu.</translation>
</message>
<message>
<source>The test part is locked</source>
<translation>Der Testteil ist gesperrt</translation>
</message>
<message>
<source>Unlock …</source>
<translation>Entsperren …</translation>
</message>
<message>
<source>Evaluate</source>
<translation>Auswerten</translation>
</message>
<message>
<source>The run could not be evaluated</source>
<translation>Der Lauf konnte nicht ausgewertet werden</translation>
</message>
<message>
<source>Try again</source>
<translation>Noch einmal versuchen</translation>
</message>
<message>
<source>This run has no test part</source>
<translation>Dieser Lauf hat keinen Testteil</translation>
</message>
<message>
<source>Go to Data</source>
<translation>Zu den Daten</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be measured here, class by class.</source>
<translation>Trainieren Sie zuerst das Netz; sein bester Checkpoint lässt sich dann hier Klasse für Klasse messen.</translation>
</message>
<message>
<source>Not evaluated yet</source>
<translation>Noch nicht ausgewertet</translation>
</message>
<message>
<source>Measure the best checkpoint of the run of {when}: metrics, which classes are confused, and the samples it is furthest off on.</source>
<translation>Messen Sie den besten Checkpoint des Laufs vom {when}: Metriken, welche Klassen verwechselt werden und bei welchen Samples er am weitesten danebenliegt.</translation>
</message>
<message>
<source>Nothing to evaluate yet</source>
<translation>Noch nichts auszuwerten</translation>
</message>
<message>
<source>By class</source>
<translation>Nach Klasse</translation>
</message>
<message>
<source>Loss of each sample</source>
<translation>Verlust je Sample</translation>
</message>
<message>
<source>predicted − true</source>
<translation>vorhergesagt − wahr</translation>
</message>
<message>
<source>Validation samples of the run</source>
<translation>Validierungs-Samples des Laufs</translation>
</message>
<message>
<source>Checkpoint: {checkpoint}</source>
<translation>Checkpoint: {checkpoint}</translation>
</message>
<message>
<source>How far off</source>
<translation>Wie weit daneben</translation>
</message>
<message>
<source>loss</source>
<translation>Verlust</translation>
</message>
<message>
<source>{share} of labels</source>
<translation>{share} der Labels</translation>
</message>
<message>
<source>True</source>
<translation>Wahr</translation>
</message>
<message>
<source>Predicted</source>
<translation>Vorhergesagt</translation>
</message>
<message>
<source>Furthest off</source>
<translation>Am weitesten daneben</translation>
</message>
<message>
<source>Furthest off: what is there, and what was said</source>
<translation>Am weitesten daneben: was da ist und was gesagt wurde</translation>
</message>
<message>
<source>Labels right</source>
<translation>Labels richtig</translation>
</message>
<message>
<source>Loss</source>
<translation>Verlust</translation>
</message>
<message>
<source>Sure</source>
<translation>Sicherheit</translation>
</message>
<message>
<source>Off by</source>
<translation>Abweichung</translation>
</message>
<message>
<source>Furthest off: “{true}” taken for “{predicted}”</source>
<translation>Am weitesten daneben: „{true}“ für „{predicted}“ gehalten</translation>
</message>
<message>
<source>Show in Design</source>
<translation>Im Entwurf zeigen</translation>
</message>
<message>
<source>Changes the project for the next run; Undo takes it back.</source>
<translation>Ändert das Projekt für den nächsten Lauf; „Rückgängig“ nimmt es zurück.</translation>
</message>
<message>
<source>Advice</source>
<translation>Hinweise</translation>
</message>
<message>
<source>What to do</source>
<translation>Was zu tun ist</translation>
</message>
<message>
<source>What to do, and {n} more</source>
<translation>Was zu tun ist, und {n} weitere</translation>
</message>
<message>
<source>{title} – Layerloom</source>
<translation>{title} – Layerloom</translation>
</message>
<message>
<source>Learn from now on at</source>
<translation>Ab jetzt lernen mit</translation>
</message>
<message>
<source>More epochs</source>
<translation>Mehr Epochen</translation>
</message>
<message>
<source>Train for so many more</source>
<translation>So viele weitere trainieren</translation>
</message>
<message>
<source>Stop after this epoch</source>
<translation>Nach dieser Epoche stoppen</translation>
</message>
<message>
<source>Save a checkpoint now</source>
<translation>Jetzt einen Checkpoint speichern</translation>
</message>
<message>
<source>Validate now</source>
<translation>Jetzt validieren</translation>
</message>
<message>
<source>Learn half as fast</source>
<translation>Halb so schnell lernen</translation>
</message>
<message>
<source>Learn a tenth as fast</source>
<translation>Zehnmal langsamer lernen</translation>
</message>
<message>
<source>Learn twice as fast</source>
<translation>Doppelt so schnell lernen</translation>
</message>
<message>
<source>Other learning rate…</source>
<translation>Andere Lernrate…</translation>
</message>
<message>
<source>5 epochs more</source>
<translation>5 Epochen mehr</translation>
</message>
<message>
<source>20 epochs more</source>
<translation>20 Epochen mehr</translation>
</message>
<message>
<source>More epochs…</source>
<translation>Mehr Epochen…</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Wird gestoppt …</translation>
</message>
<message>
<source>Training; stops after this epoch</source>
<translation>Training; stoppt nach dieser Epoche</translation>
</message>
<message>
<source>Add to the queue</source>
<translation>In die Warteschlange</translation>
</message>
<message>
<source>The project as it is now trains when this run is over</source>
<translation>Das Projekt, wie es jetzt ist, wird trainiert, sobald dieser Lauf vorbei ist</translation>
</message>
<message>
<source>Steer</source>
<translation>Steuern</translation>
</message>
<message>
<source>Change the learning rate, validate, save, train for longer</source>
<translation>Lernrate ändern, validieren, speichern, länger trainieren</translation>
</message>
<message>
<source>Steer the training</source>
<translation>Das Training steuern</translation>
</message>
<message>
<source>A learning rate is a number above 0, not “{came}”.</source>
<translation>Eine Lernrate ist eine Zahl über 0, nicht „{came}“.</translation>
</message>
<message>
<source>Epochs</source>
<translation>Epochen</translation>
</message>
<message>
<source>Plots</source>
<translation>Diagramme</translation>
</message>
<message>
<source>Which plots are shown</source>
<translation>Welche Diagramme angezeigt werden</translation>
</message>
<message>
<source>What is counted along x</source>
<translation>Was entlang x gezählt wird</translation>
</message>
<message>
<source>Smoothing</source>
<translation>Glättung</translation>
</message>
<message>
<source>How smooth lines are: at the left, every value as it is</source>
<translation>Wie glatt Linien sind: ganz links jeder Wert, wie er ist</translation>
</message>
<message>
<source>Show everything (0)</source>
<translation>Alles zeigen (0)</translation>
</message>
<message>
<source>Best</source>
<translation>Bester Wert</translation>
</message>
<message>
<source>Device</source>
<translation>Gerät</translation>
</message>
<message>
<source>Best {metric}</source>
<translation>Beste {metric}</translation>
</message>
<message>
<source>Resume this run</source>
<translation>Diesen Lauf wieder aufnehmen</translation>
</message>
<message>
<source>On the validation data, after epoch {epoch}</source>
<translation>Auf den Validierungsdaten, nach Epoche {epoch}</translation>
</message>
<message>
<source>Complete epochs, of how many</source>
<translation>Abgeschlossene Epochen, von wie vielen</translation>
</message>
<message>
<source>Training loss of the latest step</source>
<translation>Trainingsverlust des letzten Schritts</translation>
</message>
<message>
<source>Find a learning rate: tries many on a few steps; nothing of the project changes</source>
<translation>Lernrate finden: probiert viele mit je wenigen Schritten; am Projekt ändert sich nichts</translation>
</message>
<message>
<source>Loss over learning rate</source>
<translation>Verlust über der Lernrate</translation>
</message>
<message>
<source>Trying learning rates …</source>
<translation>Lernraten werden ausprobiert …</translation>
</message>
<message>
<source>Use {number}</source>
<translation>{number} verwenden</translation>
</message>
<message>
<source>The loss falls fastest at {number}.</source>
<translation>Am schnellsten fällt der Verlust bei {number}.</translation>
</message>
<message>
<source>The loss fell nowhere clearly, so nothing is suggested.</source>
<translation>Der Verlust fiel nirgends deutlich, daher gibt es keinen Vorschlag.</translation>
</message>
<message>
<source>Find a batch size: tries larger and larger ones; nothing of the project changes</source>
<translation>Batchgröße finden: probiert immer größere; am Projekt ändert sich nichts</translation>
</message>
<message>
<source>Samples a second over batch size</source>
<translation>Samples je Sekunde über der Batchgröße</translation>
</message>
<message>
<source>Trying batch sizes …</source>
<translation>Batchgrößen werden ausprobiert …</translation>
</message>
<message>
<source>{number} is the smallest that is nearly the fastest. Another learning rate may suit it.</source>
<translation>{number} ist die kleinste, die fast die schnellste ist. Eine andere Lernrate passt vielleicht besser dazu.</translation>
</message>
<message>
<source>No batch could be tried: there is too little memory.</source>
<translation>Kein Batch ließ sich ausprobieren: Der Speicher reicht nicht.</translation>
</message>
<message>
<source>A training is running: what is measured beside it would not count. Stop it first.</source>
<translation>Es läuft ein Training: Was daneben gemessen wird, würde nicht zählen. Stoppen Sie es zuerst.</translation>
</message>
<message>
<source>About {time} · {memory}</source>
<translation>Etwa {time} · {memory}</translation>
</message>
<message>
<source>Measured on {device}: {step} ms a step, {steps} steps an epoch, {epochs} epochs</source>
<translation>Gemessen auf {device}: {step} ms je Schritt, {steps} Schritte je Epoche, {epochs} Epochen</translation>
</message>
<message>
<source>Before the last changes: about {time} · {memory}</source>
<translation>Vor den letzten Änderungen: etwa {time} · {memory}</translation>
</message>
<message>
<source>Measure time and memory on a few steps</source>
<translation>Zeit und Speicher an einigen Schritten messen</translation>
</message>
<message>
<source>Measuring a few steps …</source>
<translation>Einige Schritte werden gemessen …</translation>
</message>
<message>
<source>How long will it take?</source>
<translation>Wie lange dauert es?</translation>
</message>
<message>
<source>Outputs</source>
<translation>Ausgaben</translation>
</message>
<message>
<source>Gradients</source>
<translation>Gradienten</translation>
</message>
<message>
<source>Outputs {mean} ± {spread}, from sample to sample ± {variety}</source>
<translation>Ausgaben {mean} ± {spread}, je Sample ± {variety}</translation>
</message>
<message>
<source>Histogram of</source>
<translation>Histogramm von</translation>
</message>
<message>
<source>Histograms over time</source>
<translation>Histogramme im Zeitverlauf</translation>
</message>
<message>
<source>Nobody has looked at the layers yet</source>
<translation>Noch hat niemand auf die Schichten geschaut</translation>
</message>
<message>
<source>Gradients, weights and dead units of each layer appear here about once a second while a run trains.</source>
<translation>Gradienten, Gewichte und tote Einheiten jeder Schicht erscheinen hier etwa einmal je Sekunde, während ein Lauf trainiert.</translation>
</message>
<message>
<source>How the layers are</source>
<translation>Wie es den Schichten geht</translation>
</message>
<message>
<source>Health</source>
<translation>Zustand</translation>
</message>
<message>
<source>Gradient</source>
<translation>Gradient</translation>
</message>
<message>
<source>Step / weights</source>
<translation>Schrittweite</translation>
</message>
<message>
<source>Dead</source>
<translation>Tot</translation>
</message>
<message>
<source>The norm of the gradient of the layer's weights, before clipping, over time.</source>
<translation>Die Norm des Gradienten der Gewichte dieser Schicht vor dem Kappen, im Zeitverlauf.</translation>
</message>
<message>
<source>How far a step moves the weights, for their size: about 0.001 is usual.</source>
<translation>Wie weit ein Schritt die Gewichte bewegt, gemessen an ihrer Größe: Üblich ist etwa 0,001.</translation>
</message>
<message>
<source>The norm of the layer's weights, over time.</source>
<translation>Die Norm der Gewichte dieser Schicht, im Zeitverlauf.</translation>
</message>
<message>
<source>The share of units that gave 0 for every sample looked at.</source>
<translation>Der Anteil der Einheiten, die für jedes betrachtete Sample 0 ergaben.</translation>
</message>
<message>
<source>{layer}: double-click shows it in Design</source>
<translation>{layer}: Doppelklick zeigt sie unter „Entwerfen“</translation>
</message>
<message>
<source>{metric} tells which epoch is best.</source>
<translation>{metric} sagt, welche Epoche die beste ist.</translation>
</message>
<message>
<source>Measured</source>
<translation>Gemessen wird</translation>
</message>
<message>
<source>No number tells which epoch is best: the latest is kept.</source>
<translation>Keine Zahl sagt, welche Epoche die beste ist: Die neueste wird behalten.</translation>
</message>
<message>
<source>At least one metric is measured.</source>
<translation>Mindestens eine Metrik wird gemessen.</translation>
</message>
<message>
<source>As above</source>
<translation>Wie oben</translation>
</message>
<message>
<source>Every</source>
<translation>Alle</translation>
</message>
<message>
<source>It counts in each of so many steps.</source>
<translation>Sie zählt in jedem so vielten Schritt.</translation>
</message>
<message>
<source>From epoch</source>
<translation>Von Epoche</translation>
</message>
<message>
<source>The first epoch in which it counts.</source>
<translation>Die erste Epoche, in der sie zählt.</translation>
</message>
<message>
<source>To epoch</source>
<translation>Bis Epoche</translation>
</message>
<message>
<source>The last epoch in which it counts; 0: the end.</source>
<translation>Die letzte Epoche, in der sie zählt; 0: das Ende.</translation>
</message>
<message>
<source>What the objective is called.</source>
<translation>Wie die Zielfunktion heißt.</translation>
</message>
<message>
<source>Show drawing</source>
<translation>Zeichnung zeigen</translation>
</message>
<message>
<source>Delete this objective</source>
<translation>Diese Zielfunktion löschen</translation>
</message>
<message>
<source>Moves</source>
<translation>Bewegt</translation>
</message>
<message>
<source>The networks whose weights it moves.</source>
<translation>Die Netze, deren Gewichte sie bewegt.</translation>
</message>
<message>
<source>Watches</source>
<translation>Beobachtet</translation>
</message>
<message>
<source>The numbers that are only looked at. It makes all others small.</source>
<translation>Die Zahlen, die nur betrachtet werden. Alle anderen macht sie klein.</translation>
</message>
<message>
<source>Optimiser</source>
<translation>Optimierer</translation>
</message>
<message>
<source>Schedule</source>
<translation>Lernratenplan</translation>
</message>
<message>
<source>Name of the objective</source>
<translation>Name der Zielfunktion</translation>
</message>
<message>
<source>All its networks</source>
<translation>Alle ihre Netze</translation>
</message>
<message>
<source>Draw the objective</source>
<translation>Zielfunktion zeichnen</translation>
</message>
<message>
<source>Makes a drawing of what training makes small, to be changed at will.</source>
<translation>Macht eine Zeichnung dessen, was das Training klein macht; sie lässt sich beliebig ändern.</translation>
</message>
<message>
<source>Add an objective</source>
<translation>Zielfunktion hinzufügen</translation>
</message>
<message>
<source>Back to a loss</source>
<translation>Zurück zu einem Verlust</translation>
</message>
<message>
<source>Deletes the objectives and their drawings.</source>
<translation>Löscht die Zielfunktionen und ihre Zeichnungen.</translation>
</message>
<message>
<source>Objectives</source>
<translation>Zielfunktionen</translation>
</message>
<message>
<source>In each step, one after the other: each moves the weights of its networks.</source>
<translation>In jedem Schritt, eine nach der anderen: Jede bewegt die Gewichte ihrer Netze.</translation>
</message>
<message>
<source>Choose data first: the drawing shows what comes from there.</source>
<translation>Wählen Sie zuerst Daten: Die Zeichnung zeigt, was von dort kommt.</translation>
</message>
<message>
<source>Start training</source>
<translation>Training starten</translation>
</message>
<message>
<source>Nothing has been trained yet</source>
<translation>Noch nichts trainiert</translation>
</message>
<message>
<source>Start a training and watch loss and accuracy here while it runs. It can be paused, stopped and taken up again at any time; every run keeps the project that made it.</source>
<translation>Starten Sie ein Training und beobachten Sie hier Verlust und Genauigkeit. Es lässt sich jederzeit anhalten, stoppen und wieder aufnehmen; jeder Lauf bewahrt das Projekt auf, aus dem er entstand.</translation>
</message>
<message>
<source>Resume</source>
<translation>Wieder aufnehmen</translation>
</message>
<message>
<source>Show everything	0</source>
<translation>Alles zeigen	0</translation>
</message>
<message>
<source>Logarithmic	L</source>
<translation>Logarithmisch	L</translation>
</message>
<message>
<source>Curves</source>
<translation>Kurven</translation>
</message>
<message>
<source>Copy picture	C</source>
<translation>Bild kopieren	C</translation>
</message>
<message>
<source>Save as PNG, SVG or CSV…	S</source>
<translation>Als PNG, SVG oder CSV speichern…	S</translation>
</message>
<message>
<source>In its own window	W</source>
<translation>In eigenem Fenster	W</translation>
</message>
<message>
<source>Put away</source>
<translation>Ausblenden</translation>
</message>
<message>
<source>log</source>
<translation>log</translation>
</message>
<message>
<source>Logarithmic axis (L)</source>
<translation>Logarithmische Achse (L)</translation>
</message>
<message>
<source>Logarithmic axis</source>
<translation>Logarithmische Achse</translation>
</message>
<message>
<source>What to do with this plot</source>
<translation>Was sich mit diesem Diagramm tun lässt</translation>
</message>
<message>
<source>“{title}” is on the clipboard.</source>
<translation>„{title}“ ist in der Zwischenablage.</translation>
</message>
<message>
<source>Save plot</source>
<translation>Diagramm speichern</translation>
</message>
<message>
<source>This has not been measured in this run.</source>
<translation>Das wurde in diesem Lauf nicht gemessen.</translation>
</message>
<message>
<source>Comes with the first steps.</source>
<translation>Kommt mit den ersten Schritten.</translation>
</message>
<message>
<source>rate {rate}</source>
<translation>Rate {rate}</translation>
</message>
<message>
<source>{epochs} epochs</source>
<translation>{epochs} Epochen</translation>
</message>
<message>
<source>Comes with the end of the first epoch.</source>
<translation>Kommt mit dem Ende der ersten Epoche.</translation>
</message>
<message>
<source>Waiting for data</source>
<translation>Warten auf Daten</translation>
</message>
<message>
<source>GPU load</source>
<translation>GPU-Auslastung</translation>
</message>
<message>
<source>Measured while a run trains on a GPU.</source>
<translation>Wird gemessen, während ein Lauf auf einer GPU trainiert.</translation>
</message>
<message>
<source>GPU memory</source>
<translation>GPU-Speicher</translation>
</message>
<message>
<source>next step</source>
<translation>nächster Schritt</translation>
</message>
<message>
<source>samples</source>
<translation>Samples</translation>
</message>
<message>
<source>share of time</source>
<translation>Anteil der Zeit</translation>
</message>
<message>
<source>taken</source>
<translation>belegt</translation>
</message>
<message>
<source>{epochs} epochs, {optimiser}</source>
<translation>{epochs} Epochen, {optimiser}</translation>
</message>
<message>
<source>Start the next one</source>
<translation>Den nächsten starten</translation>
</message>
<message>
<source>Queued on {when}</source>
<translation>Eingereiht am {when}</translation>
</message>
<message>
<source>Earlier: {name}</source>
<translation>Früher: {name}</translation>
</message>
<message>
<source>Later: {name}</source>
<translation>Später: {name}</translation>
</message>
<message>
<source>Take out of the queue: {name}</source>
<translation>Aus der Warteschlange nehmen: {name}</translation>
</message>
<message>
<source>Queue</source>
<translation>Warteschlange</translation>
</message>
<message>
<source>How to train</source>
<translation>Wie trainiert wird</translation>
</message>
<message>
<source>Learning rate over time</source>
<translation>Lernrate im Zeitverlauf</translation>
</message>
<message>
<source>Draws the first weights and the order of the samples.</source>
<translation>Lost die ersten Gewichte und die Reihenfolge der Samples aus.</translation>
</message>
<message>
<source>Largest norm that the gradient may have; 0 leaves it alone.</source>
<translation>Größte Norm, die der Gradient haben darf; 0 lässt ihn, wie er ist.</translation>
</message>
<message>
<source>Where the network is trained.</source>
<translation>Wo das Netz trainiert wird.</translation>
</message>
<message>
<source>GPU (CUDA)</source>
<translation>GPU (CUDA)</translation>
</message>
<message>
<source>How often all training samples are seen.</source>
<translation>Wie oft alle Trainings-Samples gesehen werden.</translation>
</message>
<message>
<source>Batch size</source>
<translation>Batchgröße</translation>
</message>
<message>
<source>Samples that share one step of the optimiser.</source>
<translation>Samples, die sich einen Schritt des Optimierers teilen.</translation>
</message>
<message>
<source>Accumulate</source>
<translation>Akkumulieren</translation>
</message>
<message>
<source>Batches whose gradients make one step together.</source>
<translation>Batches, deren Gradienten zusammen einen Schritt ergeben.</translation>
</message>
<message>
<source>Number precision</source>
<translation>Rechengenauigkeit</translation>
</message>
<message>
<source>Of layers while they learn.</source>
<translation>Der Schichten, während sie lernen.</translation>
</message>
<message>
<source>Average weights</source>
<translation>Gewichte mitteln</translation>
</message>
<message>
<source>Decay of a moving average of the weights, such as 0.999, which then validates and is kept; 0: none.</source>
<translation>Abklingfaktor eines gleitenden Mittels der Gewichte, etwa 0.999; das Mittel wird dann validiert und behalten. 0: keines.</translation>
</message>
<message>
<source>L1</source>
<translation>L1</translation>
</message>
<message>
<source>Pulls weights towards 0, so that many get very small.</source>
<translation>Zieht Gewichte gegen 0, sodass viele sehr klein werden.</translation>
</message>
<message>
<source>Weigh classes</source>
<translation>Klassen gewichten</translation>
</message>
<message>
<source>Rare classes count more in the loss.</source>
<translation>Seltene Klassen zählen im Verlust mehr.</translation>
</message>
<message>
<source>Draw samples</source>
<translation>Samples ziehen</translation>
</message>
<message>
<source>Balanced shows rare classes more often.</source>
<translation>„Klassen gleich oft“ zeigt seltene Klassen öfter.</translation>
</message>
<message>
<source>Patience</source>
<translation>Geduld</translation>
</message>
<message>
<source>Ends after so many epochs without a better one; 0: never.</source>
<translation>Endet nach so vielen Epochen ohne eine bessere; 0: nie.</translation>
</message>
<message>
<source>Best by</source>
<translation>Beste nach</translation>
</message>
<message>
<source>What tells which epoch is best, and whether training still gets better.</source>
<translation>Was sagt, welche Epoche die beste ist und ob das Training noch besser wird.</translation>
</message>
<message>
<source>Warm-up</source>
<translation>Warm-up</translation>
</message>
<message>
<source>Epochs or steps that lead the learning rate up evenly before the schedule begins; 0: none.</source>
<translation>Epochen oder Schritte, in denen die Lernrate gleichmäßig ansteigt, bevor der Lernratenplan beginnt; 0: keine.</translation>
</message>
<message>
<source>Warm-up in</source>
<translation>Warm-up in</translation>
</message>
<message>
<source>What the warm-up is counted in.</source>
<translation>Worin das Warm-up gezählt wird.</translation>
</message>
<message>
<source>Decay pulls at</source>
<translation>Decay wirkt auf</translation>
</message>
<message>
<source>Weight decay pulls at everything that learns, or leaves biases and norms alone.</source>
<translation>Weight Decay wirkt auf alles, was lernt, oder lässt Biases und Normen in Ruhe.</translation>
</message>
<message>
<source>Average epochs</source>
<translation>Epochen mitteln</translation>
</message>
<message>
<source>Share of the last epochs whose weights are averaged, such as 0.25; their mean validates and is kept; 0: none.</source>
<translation>Anteil der letzten Epochen, deren Gewichte gemittelt werden, etwa 0,25; ihr Mittel wird validiert und behalten; 0: keine.</translation>
</message>
<message>
<source>Deterministic</source>
<translation>Deterministisch</translation>
</message>
<message>
<source>Only ways to compute that always give the same numbers on this machine; may be slower.</source>
<translation>Nur Rechenwege, die auf diesem Rechner immer dieselben Zahlen ergeben; kann langsamer sein.</translation>
</message>
<message>
<source>Channels last</source>
<translation>Kanäle zuletzt</translation>
</message>
<message>
<source>Puts the channels of pictures last in memory, which is faster for many convolutions on a GPU.</source>
<translation>Legt die Kanäle von Bildern im Speicher ans Ende; das ist für viele Faltungen auf einer GPU schneller.</translation>
</message>
<message>
<source>Compute again</source>
<translation>Neu berechnen</translation>
</message>
<message>
<source>What layers gave is computed again for the gradient instead of kept: less memory, more time.</source>
<translation>Was Schichten ausgaben, wird für den Gradienten neu berechnet statt behalten: weniger Speicher, mehr Zeit.</translation>
</message>
<message>
<source>Compiler</source>
<translation>Compiler</translation>
</message>
<message>
<source>Lets PyTorch compile the network. If it pays: tried in the background, kept only if it is faster.</source>
<translation>Lässt PyTorch das Netz kompilieren. Wenn es sich lohnt: im Hintergrund ausprobiert und nur behalten, wenn es schneller ist.</translation>
</message>
<message>
<source>Look at layers</source>
<translation>Schichten prüfen</translation>
</message>
<message>
<source>Gradients, weights and dead units are measured now and then, at 2 % of the time at most.</source>
<translation>Gradienten, Gewichte und tote Einheiten werden hin und wieder gemessen, in höchstens 2 % der Zeit.</translation>
</message>
<message>
<source>Devices</source>
<translation>Geräte</translation>
</message>
<message>
<source>GPUs, or processes on the CPU, that share each batch; the batch size stays that of a whole step.</source>
<translation>GPUs, oder Prozesse auf der CPU, die sich jeden Batch teilen; die Batchgröße bleibt die eines ganzen Schritts.</translation>
</message>
<message>
<source>Machines</source>
<translation>Rechner</translation>
</message>
<message>
<source>Each with so many devices. A run on several starts on each of them, from the command line or SLURM.</source>
<translation>Jeder mit so vielen Geräten. Ein Lauf auf mehreren wird auf jedem von ihnen gestartet, von der Befehlszeile oder mit SLURM.</translation>
</message>
<message>
<source>Devices hold</source>
<translation>Geräte halten</translation>
</message>
<message>
<source>The whole network, which is faster (DDP), or shares of its weights, for large networks (FSDP).</source>
<translation>Das ganze Netz, was schneller ist (DDP), oder Anteile seiner Gewichte, für große Netze (FSDP).</translation>
</message>
<message>
<source>Full (float32)</source>
<translation>Voll (float32)</translation>
</message>
<message>
<source>Mixed (bf16)</source>
<translation>Gemischt (bf16)</translation>
</message>
<message>
<source>Mixed (fp16, GPU)</source>
<translation>Gemischt (fp16, GPU)</translation>
</message>
<message>
<source>All alike</source>
<translation>Alle gleich</translation>
</message>
<message>
<source>Rare ones more</source>
<translation>Seltene mehr</translation>
</message>
<message>
<source>Everything</source>
<translation>Alles</translation>
</message>
<message>
<source>Weights, not biases</source>
<translation>Gewichte, nicht Biases</translation>
</message>
<message>
<source>Off</source>
<translation>Aus</translation>
</message>
<message>
<source>On</source>
<translation>Ein</translation>
</message>
<message>
<source>If it pays</source>
<translation>Wenn es sich lohnt</translation>
</message>
<message>
<source>Blocks</source>
<translation>Blöcke</translation>
</message>
<message>
<source>All, in pieces</source>
<translation>Alles, stückweise</translation>
</message>
<message>
<source>Whole networks</source>
<translation>Ganze Netze</translation>
</message>
<message>
<source>Shares of weights</source>
<translation>Anteile der Gewichte</translation>
</message>
<message>
<source>Shuffled</source>
<translation>Gemischt</translation>
</message>
<message>
<source>Classes equally often</source>
<translation>Klassen gleich oft</translation>
</message>
<message>
<source>epoch {number}</source>
<translation>Epoche {number}</translation>
</message>
<message>
<source>Difference</source>
<translation>Differenz</translation>
</message>
<message>
<source>Scale of the values</source>
<translation>Skala der Werte</translation>
</message>
<message>
<source>What to compare</source>
<translation>Was verglichen wird</translation>
</message>
<message>
<source>{second} minus {first}</source>
<translation>{second} minus {first}</translation>
</message>
<message>
<source>They have no values at the same time.</source>
<translation>Sie haben keine Werte zur gleichen Zeit.</translation>
</message>
<message>
<source>Linear</source>
<translation>Linear</translation>
</message>
<message>
<source>Log</source>
<translation>Log</translation>
</message>
<message>
<source>None of these runs has told any numbers.</source>
<translation>Keiner dieser Läufe hat Zahlen gemeldet.</translation>
</message>
<message>
<source>difference</source>
<translation>Differenz</translation>
</message>
<message>
<source>{term} of each step</source>
<translation>{term} jedes Schritts</translation>
</message>
<message>
<source>Validation loss</source>
<translation>Validierungsverlust</translation>
</message>
<message>
<source>Training loss</source>
<translation>Trainingsverlust</translation>
</message>
<message>
<source>added</source>
<translation>hinzugefügt</translation>
</message>
<message>
<source>removed</source>
<translation>entfernt</translation>
</message>
<message>
<source>changed</source>
<translation>geändert</translation>
</message>
<message>
<source>usual</source>
<translation>üblich</translation>
</message>
<message>
<source>Drag to move, wheel to zoom, double click to see all</source>
<translation>Ziehen verschiebt, das Mausrad zoomt, Doppelklick zeigt alles</translation>
</message>
<message>
<source>Which network</source>
<translation>Welches Netz</translation>
</message>
<message>
<source>Networks in which the runs differ have a *</source>
<translation>Netze, in denen sich die Läufe unterscheiden, haben ein *</translation>
</message>
<message>
<source>Drawing the networks …</source>
<translation>Die Netze werden gezeichnet …</translation>
</message>
<message>
<source>First network</source>
<translation>Erstes Netz</translation>
</message>
<message>
<source>Second network</source>
<translation>Zweites Netz</translation>
</message>
<message>
<source>The networks are alike.</source>
<translation>Die Netze sind gleich.</translation>
</message>
<message>
<source>Runs of scripts have no networks that could be compared.</source>
<translation>Läufe von Skripten haben keine Netze, die sich vergleichen ließen.</translation>
</message>
<message>
<source>and {count} more</source>
<translation>und {count} weitere</translation>
</message>
<message>
<source>Settings</source>
<translation>Einstellungen</translation>
</message>
<message>
<source>Networks</source>
<translation>Netze</translation>
</message>
<message>
<source>All runs</source>
<translation>Alle Läufe</translation>
</message>
<message>
<source>Back to the table of runs   Esc</source>
<translation>Zurück zur Tabelle der Läufe   Esc</translation>
</message>
<message>
<source>Recipe</source>
<translation>Rezept</translation>
</message>
<message>
<source>What the script says</source>
<translation>Was das Skript sagt</translation>
</message>
<message>
<source>Settings in which the runs differ</source>
<translation>Einstellungen, in denen sich die Läufe unterscheiden</translation>
</message>
<message>
<source>What came of it</source>
<translation>Was dabei herauskam</translation>
</message>
<message>
<source>Duration</source>
<translation>Dauer</translation>
</message>
<message>
<source>Recipe, data and layers are alike.</source>
<translation>Rezept, Daten und Schichten sind gleich.</translation>
</message>
<message>
<source>{done} of {count} done</source>
<translation>{done} von {count} fertig</translation>
</message>
<message>
<source>Final {metric}</source>
<translation>{metric} am Ende</translation>
</message>
<message>
<source>{count} folds</source>
<translation>{count} Folds</translation>
</message>
<message>
<source>Unreadable</source>
<translation>Unlesbar</translation>
</message>
<message>
<source>Fold {number}</source>
<translation>Fold {number}</translation>
</message>
<message>
<source>State</source>
<translation>Status</translation>
</message>
<message>
<source>When</source>
<translation>Wann</translation>
</message>
<message>
<source>Tags</source>
<translation>Tags</translation>
</message>
<message>
<source>On the validation data, after the last epoch</source>
<translation>Auf den Validierungsdaten, nach der letzten Epoche</translation>
</message>
<message>
<source>Star</source>
<translation>Stern</translation>
</message>
<message>
<source>The main metric on the validation data, in the best epoch</source>
<translation>Die Hauptmetrik auf den Validierungsdaten, in der besten Epoche</translation>
</message>
<message>
<source>Select one run.</source>
<translation>Wählen Sie genau einen Lauf aus.</translation>
</message>
<message>
<source>Select a run.</source>
<translation>Wählen Sie einen Lauf aus.</translation>
</message>
<message>
<source>Select two runs or more: Ctrl or Shift with a click adds to those selected.</source>
<translation>Wählen Sie mindestens zwei Läufe aus: Ein Klick mit Strg oder Umschalt fügt sie der Auswahl hinzu.</translation>
</message>
<message>
<source>Select fewer runs: more than 20 curves cannot be told apart.</source>
<translation>Wählen Sie weniger Läufe aus: Mehr als 20 Kurven lassen sich nicht unterscheiden.</translation>
</message>
<message>
<source>A script of your own told about this run; it holds no network.</source>
<translation>Ein eigenes Skript hat diesen Lauf gemeldet; er enthält kein Netz.</translation>
</message>
<message>
<source>This run cannot be read.</source>
<translation>Dieser Lauf kann nicht gelesen werden.</translation>
</message>
<message>
<source>This run is complete, or has no checkpoint to go on from.</source>
<translation>Dieser Lauf ist vollständig oder hat keinen Checkpoint, von dem aus es weitergehen könnte.</translation>
</message>
<message>
<source>Only a run that is over, and has a checkpoint, can be made longer.</source>
<translation>Nur ein Lauf, der vorbei ist und einen Checkpoint hat, lässt sich verlängern.</translation>
</message>
<message>
<source>A training is running already. Stop it first.</source>
<translation>Es läuft bereits ein Training. Stoppen Sie es zuerst.</translation>
</message>
<message>
<source>Compare</source>
<translation>Vergleichen</translation>
</message>
<message>
<source>Curves, settings and networks of the selected runs beside each other</source>
<translation>Kurven, Einstellungen und Netze der ausgewählten Läufe nebeneinander</translation>
</message>
<message>
<source>Open in Design</source>
<translation>In „Entwerfen“ öffnen</translation>
</message>
<message>
<source>Network, data and recipe of this run become those of the project, as one step that can be undone</source>
<translation>Netz, Daten und Rezept dieses Laufs werden die des Projekts, als ein Schritt, der sich rückgängig machen lässt</translation>
</message>
<message>
<source>Save as a project…</source>
<translation>Als Projekt speichern…</translation>
</message>
<message>
<source>Writes the project of this run into a file of its own</source>
<translation>Schreibt das Projekt dieses Laufs in eine eigene Datei</translation>
</message>
<message>
<source>Train again</source>
<translation>Noch einmal trainieren</translation>
</message>
<message>
<source>A new run of exactly the same network, data and recipe, as soon as nothing else trains</source>
<translation>Ein neuer Lauf mit genau demselben Netz, denselben Daten und demselben Rezept, sobald nichts anderes trainiert</translation>
</message>
<message>
<source>Goes on with this run where it was last saved</source>
<translation>Setzt diesen Lauf dort fort, wo er zuletzt gespeichert wurde</translation>
</message>
<message>
<source>Train longer</source>
<translation>Länger trainieren</translation>
</message>
<message>
<source>Goes on with this run for more epochs than it was to have</source>
<translation>Setzt diesen Lauf für mehr Epochen fort, als er haben sollte</translation>
</message>
<message>
<source>Gives the selected runs a star, or takes it away</source>
<translation>Gibt den ausgewählten Läufen einen Stern oder nimmt ihn weg</translation>
</message>
<message>
<source>Export for TensorBoard…</source>
<translation>Für TensorBoard exportieren…</translation>
</message>
<message>
<source>Writes the numbers of the selected runs as event files</source>
<translation>Schreibt die Zahlen der ausgewählten Läufe als Ereignisdateien</translation>
</message>
<message>
<source>Copy path</source>
<translation>Pfad kopieren</translation>
</message>
<message>
<source>Copies where the selected runs are, for the command line</source>
<translation>Kopiert, wo die ausgewählten Läufe liegen, für die Befehlszeile</translation>
</message>
<message>
<source>Puts the selected runs into the trash, from which they can come back</source>
<translation>Legt die ausgewählten Läufe in den Papierkorb, aus dem sie sich zurückholen lassen</translation>
</message>
<message>
<source>Told by {program}</source>
<translation>Gemeldet von {program}</translation>
</message>
<message>
<source>Made from run {name}</source>
<translation>Entstanden aus Lauf {name}</translation>
</message>
<message>
<source>Name of the run</source>
<translation>Name des Laufs</translation>
</message>
<message>
<source>What the run is called in the table and beside its curves</source>
<translation>Wie der Lauf in der Tabelle und neben seinen Kurven heißt</translation>
</message>
<message>
<source>Words to find the run by, with commas between them</source>
<translation>Wörter, an denen der Lauf zu finden ist, mit Kommas dazwischen</translation>
</message>
<message>
<source>best, paper</source>
<translation>bester, Paper</translation>
</message>
<message>
<source>Notes</source>
<translation>Notizen</translation>
</message>
<message>
<source>What did you try, and what came of it?</source>
<translation>Was haben Sie versucht, und was kam dabei heraus?</translation>
</message>
<message>
<source>Take the star away</source>
<translation>Stern wegnehmen</translation>
</message>
<message>
<source>Give it a star</source>
<translation>Stern geben</translation>
</message>
<message>
<source>Select a run</source>
<translation>Lauf auswählen</translation>
</message>
<message>
<source>a script</source>
<translation>einem Skript</translation>
</message>
<message>
<source>Folder for the event files</source>
<translation>Ordner für die Ereignisdateien</translation>
</message>
<message>
<source>Export the table</source>
<translation>Tabelle exportieren</translation>
</message>
<message>
<source>take over run {name}</source>
<translation>Lauf {name} übernehmen</translation>
</message>
<message>
<source>The run is in the trash.</source>
<translation>Der Lauf ist im Papierkorb.</translation>
</message>
<message>
<source>{count} runs are in the trash.</source>
<translation>{count} Läufe sind im Papierkorb.</translation>
</message>
<message>
<source>The project is already as it was for this run.</source>
<translation>Das Projekt ist bereits so, wie es für diesen Lauf war.</translation>
</message>
<message>
<source>The trash is empty.</source>
<translation>Der Papierkorb ist leer.</translation>
</message>
<message>
<source>The trash is empty; removed: {count}.</source>
<translation>Der Papierkorb ist leer; entfernt: {count}.</translation>
</message>
<message>
<source>The table is in {name}.</source>
<translation>Die Tabelle ist in {name}.</translation>
</message>
<message>
<source>See the numbers with: tensorboard --logdir {name}</source>
<translation>Die Zahlen ansehen mit: tensorboard --logdir {name}</translation>
</message>
<message>
<source>Starred</source>
<translation>Mit Stern</translation>
</message>
<message>
<source>No star</source>
<translation>Kein Stern</translation>
</message>
<message>
<source>Remove the run in the trash for good?</source>
<translation>Den Lauf im Papierkorb endgültig entfernen?</translation>
</message>
<message>
<source>Their curves, notes and weights cannot be taken back after this.</source>
<translation>Ihre Kurven, Notizen und Gewichte lassen sich danach nicht zurückholen.</translation>
</message>
<message>
<source>Search runs: words, #tag, accuracy&gt;0.9</source>
<translation>Läufe suchen: Wörter, #Tag, accuracy&gt;0.9</translation>
</message>
<message>
<source>Only runs with a star</source>
<translation>Nur Läufe mit Stern</translation>
</message>
<message>
<source>More</source>
<translation>Mehr</translation>
</message>
<message>
<source>No runs yet</source>
<translation>Noch keine Läufe</translation>
</message>
<message>
<source>Each training becomes a run here: its curves, what it was made with, and how good it got.</source>
<translation>Jedes Training wird hier ein Lauf: mit seinen Kurven, womit er gemacht wurde und wie gut er wurde.</translation>
</message>
<message>
<source>1 run</source>
<translation>1 Lauf</translation>
</message>
<message>
<source>{count} runs</source>
<translation>{count} Läufe</translation>
</message>
<message>
<source>{count} of {all} runs</source>
<translation>{count} von {all} Läufen</translation>
</message>
<message>
<source>Train {count} folds</source>
<translation>{count} Folds trainieren</translation>
</message>
<message>
<source>Cross-validation: a run for each fold, and their mean with its standard deviation</source>
<translation>Kreuzvalidierung: ein Lauf für jeden Fold, und ihr Mittel mit seiner Standardabweichung</translation>
</message>
<message>
<source>Export the table…</source>
<translation>Tabelle exportieren…</translation>
</message>
<message>
<source>Take all out of the trash</source>
<translation>Alles aus dem Papierkorb holen</translation>
</message>
<message>
<source>Empty the trash…</source>
<translation>Papierkorb leeren…</translation>
</message>
<message>
<source>Remove {count} runs for good?</source>
<translation>{count} Läufe endgültig entfernen?</translation>
</message>
<message>
<source>{count} more epochs</source>
<translation>{count} weitere Epochen</translation>
</message>
<message>
<source>Keep</source>
<translation>Behalten</translation>
</message>
<message>
<source>{count} selected</source>
<translation>{count} ausgewählt</translation>
</message>
<message>
<source>came out</source>
<translation>herausgekommen</translation>
</message>
<message>
<source>right</source>
<translation>richtig</translation>
</message>
<message>
<source>went in</source>
<translation>hineingegangen</translation>
</message>
<message>
<source>{count} points</source>
<translation>{count} Punkte</translation>
</message>
<message>
<source>After epoch {n}</source>
<translation>Nach Epoche {n}</translation>
</message>
<message>
<source>What came out can not be shown: its file is missing, or too large for a picture.</source>
<translation>Was herauskam, lässt sich nicht anzeigen: Die Datei fehlt oder ist zu groß für ein Bild.</translation>
</message>
<message>
<source>Which epoch is shown: ← and →; End for the newest</source>
<translation>Welche Epoche angezeigt wird: ← und →; Ende für die neueste</translation>
</message>
<message>
<source>Newest</source>
<translation>Neueste</translation>
</message>
<message>
<source>Show the newest epoch, and go on with the training (End)</source>
<translation>Die neueste Epoche zeigen und dem Training weiter folgen (Ende)</translation>
</message>
<message>
<source>Nothing has been shown to the network yet</source>
<translation>Dem Netz wurde noch nichts gezeigt</translation>
</message>
<message>
<source>After the first epoch, a few validation samples stand here with what the network makes of them.</source>
<translation>Nach der ersten Epoche stehen hier einige Validierungs-Samples mit dem, was das Netz daraus macht.</translation>
</message>
<message>
<source>From the data</source>
<translation>Aus den Daten</translation>
</message>
<message>
<source>Went in</source>
<translation>Eingabe</translation>
</message>
<message>
<source>Came out</source>
<translation>Ausgabe</translation>
</message>
<message>
<source>What is right</source>
<translation>Richtig wäre</translation>
</message>
<message>
<source>{count} more</source>
<translation>{count} weitere</translation>
</message>
<message>
<source>What to look at</source>
<translation>Was angesehen wird</translation>
</message>
<message>
<source>The training has not moved for {n} s: its process hangs, or a single step takes very long. It goes on by itself if it can.</source>
<translation>Das Training hat sich seit {n} s nicht bewegt: Sein Prozess hängt, oder ein einzelner Schritt dauert sehr lange. Es geht von selbst weiter, wenn es kann.</translation>
</message>
<message>
<source>The run can be resumed from its last checkpoint.</source>
<translation>Der Lauf kann ab seinem letzten Checkpoint wieder aufgenommen werden.</translation>
</message>
<message>
<source>Stop and resume from the last checkpoint</source>
<translation>Stoppen und ab dem letzten Checkpoint wieder aufnehmen</translation>
</message>
<message>
<source>Ends the process at once. What was since the last checkpoint is trained again.</source>
<translation>Beendet den Prozess sofort. Was seit dem letzten Checkpoint war, wird noch einmal trainiert.</translation>
</message>
<message>
<source>Smaller batches, several of which make a step: it learns the same and needs less memory.</source>
<translation>Kleinere Batches, von denen mehrere einen Schritt ergeben: Das Netz lernt dasselbe und braucht weniger Speicher.</translation>
</message>
<message>
<source>Tuning is not here yet</source>
<translation>Das Abstimmen gibt es noch nicht</translation>
</message>
<message>
<source>This page will search for better learning rates, layer sizes and schedules: many short runs, compared side by side, the best one ready to be trained in full. Until then, change the recipe on the Train page; every run keeps its own, so runs can be compared there.</source>
<translation>Diese Seite wird nach besseren Lernraten, Schichtgrößen und Lernratenplänen suchen: viele kurze Läufe, nebeneinander verglichen, der beste bereit zum vollen Training. Ändern Sie bis dahin das Rezept auf der Seite „Trainieren“; jeder Lauf behält sein eigenes, sodass sich Läufe dort vergleichen lassen.</translation>
</message>
<message>
<source>Search layers and blocks</source>
<translation>Schichten suchen</translation>
</message>
<message>
<source>No layer fits</source>
<translation>Keine Schicht passt</translation>
</message>
<message>
<source>Try another word, such as “convolution”, “norm” or “lstm”.</source>
<translation>Versuchen Sie ein anderes Wort, etwa „convolution“, „norm“ oder „lstm“.</translation>
</message>
<message>
<source>New layer of your own…</source>
<translation>Neue eigene Schicht…</translation>
</message>
<message>
<source>SVG, vectors</source>
<translation>SVG, Vektoren</translation>
</message>
<message>
<source>PNG, pixels</source>
<translation>PNG, Pixel</translation>
</message>
<message>
<source>PDF, one page</source>
<translation>PDF, eine Seite</translation>
</message>
<message>
<source>Export…</source>
<translation>Exportieren…</translation>
</message>
<message>
<source>Transparent ground</source>
<translation>Transparenter Hintergrund</translation>
</message>
<message>
<source>Preview</source>
<translation>Vorschau</translation>
</message>
<message>
<source>Drawing …</source>
<translation>Wird gezeichnet …</translation>
</message>
<message>
<source>Format</source>
<translation>Format</translation>
</message>
<message>
<source>Scale</source>
<translation>Maßstab</translation>
</message>
<message>
<source>{width} × {height} units, sharp at any size</source>
<translation>{width} × {height} Einheiten, scharf in jeder Größe</translation>
</message>
<message>
<source>{width} × {height} pixels</source>
<translation>{width} × {height} Pixel</translation>
</message>
<message>
<source>Column</source>
<translation>Spalte</translation>
</message>
<message>
<source>Distribution</source>
<translation>Verteilung</translation>
</message>
<message>
<source>Missing</source>
<translation>Fehlend</translation>
</message>
<message>
<source>Different</source>
<translation>Verschieden</translation>
</message>
<message>
<source>Least</source>
<translation>Kleinster</translation>
</message>
<message>
<source>Mean</source>
<translation>Mittelwert</translation>
</message>
<message>
<source>Most</source>
<translation>Größter</translation>
</message>
<message>
<source>{n} missing</source>
<translation>{n} fehlen</translation>
</message>
<message>
<source>many</source>
<translation>viele</translation>
</message>
<message>
<source>{n} of {of} “{true}” were taken for “{predicted}”.</source>
<translation>{n} von {of} „{true}“ wurden für „{predicted}“ gehalten.</translation>
</message>
<message>
<source>Confusion</source>
<translation>Verwechslungen</translation>
</message>
<message>
<source>Rows are true classes, columns predictions.</source>
<translation>Zeilen sind wahre Klassen, Spalten Vorhersagen.</translation>
</message>
<message>
<source>{n} of {of} “{true}” were recognised.</source>
<translation>{n} von {of} „{true}“ wurden erkannt.</translation>
</message>
<message>
<source>train</source>
<translation>Training</translation>
</message>
<message>
<source>validation</source>
<translation>Validierung</translation>
</message>
<message>
<source>Draw a digit here</source>
<translation>Zeichnen Sie hier eine Ziffer</translation>
</message>
<message>
<source>Drawing pad</source>
<translation>Zeichenfeld</translation>
</message>
<message>
<source>Values from {low} to {high} at {n} looks</source>
<translation>Werte von {low} bis {high} bei {n} Blicken</translation>
</message>
<message>
<source>Step {step}, near {value}</source>
<translation>Schritt {step}, nahe {value}</translation>
</message>
<message>
<source>step {n}</source>
<translation>Schritt {n}</translation>
</message>
<message>
<source>Nothing measured yet</source>
<translation>Noch nichts gemessen</translation>
</message>
<message>
<source>{name}: across true, upwards predicted</source>
<translation>{name}: waagerecht wahr, senkrecht vorhergesagt</translation>
</message>
<message>
<source>Predicted and true</source>
<translation>Vorhergesagt und wahr</translation>
</message>
<message>
<source>step {number}</source>
<translation>Schritt {number}</translation>
</message>
<message>
<source>epoch {epoch} · step {number}</source>
<translation>Epoche {epoch} · Schritt {number}</translation>
</message>
<message>
<source>{time} · step {number}</source>
<translation>{time} · Schritt {number}</translation>
</message>
<message>
<source>Arrow keys walk through the network, Escape ends the presentation.</source>
<translation>Pfeiltasten gehen durch das Netz, Esc beendet die Präsentation.</translation>
</message>
<message>
<source>No problems</source>
<translation>Keine Probleme</translation>
</message>
<message>
<source>The network is complete and fits its data.</source>
<translation>Das Netz ist vollständig und passt zu seinen Daten.</translation>
</message>
<message>
<source>Problems of the network and of its fit to the data appear here, with ways to repair them.</source>
<translation>Probleme des Netzes und seiner Passung zu den Daten erscheinen hier, mit Vorschlägen zur Reparatur.</translation>
</message>
<message>
<source>Open recent</source>
<translation>Zuletzt geöffnet</translation>
</message>
<message>
<source>No files yet</source>
<translation>Noch keine Dateien</translation>
</message>
<message>
<source>Recovered your unsaved changes of “{name}”.</source>
<translation>Ihre ungespeicherten Änderungen an „{name}“ wurden wiederhergestellt.</translation>
</message>
<message>
<source>There are unsaved changes of “{name}” from before a crash.</source>
<translation>Es gibt ungespeicherte Änderungen an „{name}“ von vor einem Absturz.</translation>
</message>
<message>
<source>Open them</source>
<translation>Anzeigen</translation>
</message>
<message>
<source>{doing} About {time} left.</source>
<translation>{doing} Noch etwa {time}.</translation>
</message>
<message>
<source>Starting a worker …</source>
<translation>Ein Worker wird gestartet …</translation>
</message>
<message>
<source>It can go on without the window, which finds it again at the next start. Otherwise it saves and stops.</source>
<translation>Es kann ohne das Fenster weitergehen, das es beim nächsten Start wiederfindet. Sonst speichert es und stoppt.</translation>
</message>
<message>
<source>{n} runs wait in the queue and stay there.</source>
<translation>{n} Läufe warten in der Warteschlange und bleiben dort.</translation>
</message>
<message>
<source>Shall the training go on?</source>
<translation>Soll das Training weitergehen?</translation>
</message>
<message>
<source>Do not ask again</source>
<translation>Nicht mehr fragen</translation>
</message>
<message>
<source>Let it go on</source>
<translation>Weiterlaufen lassen</translation>
</message>
<message>
<source>Save and stop</source>
<translation>Speichern und stoppen</translation>
</message>
<message>
<source>One run waits in the queue and stays there.</source>
<translation>Ein Lauf wartet in der Warteschlange und bleibt dort.</translation>
</message>
<message>
<source>The model gave no answer within {seconds} s and was stopped.</source>
<translation>Das Modell gab innerhalb von {seconds} s keine Antwort und wurde beendet.</translation>
</message>
<message>
<source>Give it less at once; if it happens again, run `layerloom doctor`.</source>
<translation>Geben Sie ihm weniger auf einmal; wenn es wieder geschieht, führen Sie `layerloom doctor` aus.</translation>
</message>
<message>
<source>The built-in runtime ended unexpectedly.</source>
<translation>Die eingebaute Laufzeitumgebung wurde unerwartet beendet.</translation>
</message>
<message>
<source>Try again; if it happens again, run `layerloom doctor`.</source>
<translation>Versuchen Sie es noch einmal; geschieht es wieder, führen Sie `layerloom doctor` aus.</translation>
</message>
<message>
<source>The built-in runtime could not be started.</source>
<translation>Die eingebaute Laufzeitumgebung konnte nicht gestartet werden.</translation>
</message>
<message>
<source>Try with {size} × {times}</source>
<translation>Mit {size} × {times} versuchen</translation>
</message>
<message>
<source>“{name}” is still being trained.</source>
<translation>„{name}“ wird noch trainiert.</translation>
</message>
<message>
<source>Not now</source>
<translation>Nicht jetzt</translation>
</message>
<message>
<source>The latest: networks that learn against each other have no number that tells which is best</source>
<translation>Die neueste: Netze, die gegeneinander lernen, haben keine Zahl, die sagt, welche die beste ist</translation>
</message>
<message>
<source>Starting</source>
<translation>Startet</translation>
</message>
<message>
<source>epoch {n}</source>
<translation>Epoche {n}</translation>
</message>
<message>
<source>Not started</source>
<translation>Nicht gestartet</translation>
</message>
<message>
<source>Paused</source>
<translation>Angehalten</translation>
</message>
<message>
<source>Stopped</source>
<translation>Gestoppt</translation>
</message>
<message>
<source>Completed</source>
<translation>Abgeschlossen</translation>
</message>
<message>
<source>Failed</source>
<translation>Fehlgeschlagen</translation>
</message>
<message>
<source>Crashed</source>
<translation>Abgestürzt</translation>
</message>
<message>
<source>Ready</source>
<translation>Bereit</translation>
</message>
<message>
<source>epoch {number} / {total}</source>
<translation>Epoche {number} / {total}</translation>
</message>
<message>
<source>The worker is getting ready</source>
<translation>Der Worker macht sich bereit</translation>
</message>
<message>
<source>{rate} samples/s</source>
<translation>{rate} Samples/s</translation>
</message>
<message>
<source>{time} left</source>
<translation>noch {time}</translation>
</message>
<message>
<source>Changes are not safe from crashes: “{folder}” cannot be written. Make space, or save now.</source>
<translation>Änderungen sind nicht vor Abstürzen sicher: In „{folder}“ kann nicht geschrieben werden. Schaffen Sie Platz, oder speichern Sie jetzt.</translation>
</message>
<message>
<source>“{name}” is open already: it is further up.</source>
<translation>„{name}“ ist bereits offen: weiter oben.</translation>
</message>
<message>
<source>Moving layers</source>
<translation>Schichten bewegen</translation>
</message>
<message>
<source>Looking around</source>
<translation>Umsehen</translation>
</message>
<message>
<source>From left to right</source>
<translation>Von links nach rechts</translation>
</message>
<message>
<source>From top to bottom</source>
<translation>Von oben nach unten</translation>
</message>
<message>
<source>Zooms</source>
<translation>Zoomt</translation>
</message>
<message>
<source>Scrolls</source>
<translation>Scrollt</translation>
</message>
<message>
<source>Guides</source>
<translation>Hilfslinien</translation>
</message>
<message>
<source>Layers that are dragged line up with others.</source>
<translation>Gezogene Schichten richten sich an anderen aus.</translation>
</message>
<message>
<source>Grid</source>
<translation>Raster</translation>
</message>
<message>
<source>Layers that are dragged stop at the grid.</source>
<translation>Gezogene Schichten rasten am Raster ein.</translation>
</message>
<message>
<source>Arranging</source>
<translation>Anordnung</translation>
</message>
<message>
<source>The direction in which layers are arranged at first.</source>
<translation>Die Richtung, in der Schichten zunächst angeordnet werden.</translation>
</message>
<message>
<source>The mouse's wheel</source>
<translation>Das Mausrad</translation>
</message>
<message>
<source>With Ctrl it always zooms, with Shift it moves aside.</source>
<translation>Mit Strg zoomt es immer, mit Umschalt bewegt es seitwärts.</translation>
</message>
<message>
<source>Minimap</source>
<translation>Miniaturansicht</translation>
</message>
<message>
<source>A small picture of the whole network in the corner.</source>
<translation>Ein kleines Bild des ganzen Netzes in der Ecke.</translation>
</message>
<message>
<source>Never</source>
<translation>Nie</translation>
</message>
<message>
<source>After 1 minute</source>
<translation>Nach 1 Minute</translation>
</message>
<message>
<source>After 5 minutes</source>
<translation>Nach 5 Minuten</translation>
</message>
<message>
<source>After 15 minutes</source>
<translation>Nach 15 Minuten</translation>
</message>
<message>
<source>Files</source>
<translation>Dateien</translation>
</message>
<message>
<source>Clear the list</source>
<translation>Liste leeren</translation>
</message>
<message>
<source>Open the folder</source>
<translation>Ordner öffnen</translation>
</message>
<message>
<source>Starting and saving</source>
<translation>Starten und Speichern</translation>
</message>
<message>
<source>What is kept</source>
<translation>Was aufbewahrt wird</translation>
</message>
<message>
<source>{n} GB</source>
<translation>{n} GB</translation>
</message>
<message>
<source>Go on where I left off</source>
<translation>Dort weitermachen, wo ich aufgehört habe</translation>
</message>
<message>
<source>A start opens the project of last time.</source>
<translation>Beim Start wird das letzte Projekt geöffnet.</translation>
</message>
<message>
<source>Save by itself</source>
<translation>Automatisch speichern</translation>
</message>
<message>
<source>A project that has a file is saved so long after its last change.</source>
<translation>Ein Projekt mit Datei wird so lange nach seiner letzten Änderung gespeichert.</translation>
</message>
<message>
<source>Recent files</source>
<translation>Zuletzt verwendete Dateien</translation>
</message>
<message>
<source>The list on the welcome page and in the menu. Files stay.</source>
<translation>Die Liste auf der Willkommensseite und im Menü. Die Dateien bleiben.</translation>
</message>
<message>
<source>Data that was read</source>
<translation>Gelesene Daten</translation>
</message>
<message>
<source>Pictures and sound as they are learnt from. What is not used for a month goes.</source>
<translation>Bilder und Ton, wie daraus gelernt wird. Was einen Monat nicht gebraucht wird, verschwindet.</translation>
</message>
<message>
<source>Recovery</source>
<translation>Wiederherstellung</translation>
</message>
<message>
<source>Every step is written down at once, so that a crash loses nothing. A clean exit removes it.</source>
<translation>Jeder Schritt wird sofort festgehalten, sodass bei einem Absturz nichts verloren geht. Normales Beenden entfernt das.</translation>
</message>
<message>
<source>{keys} does {names} now. Using it here takes it away there.</source>
<translation>{keys} gehört bisher zu „{names}“. Wird es hier verwendet, entfällt es dort.</translation>
</message>
<message>
<source>Shortcuts</source>
<translation>Tastenkürzel</translation>
</message>
<message>
<source>Usual keys for all</source>
<translation>Alle auf übliche Tasten</translation>
</message>
<message>
<source>Actions and their shortcuts</source>
<translation>Aktionen und ihre Tastenkürzel</translation>
</message>
<message>
<source>A letter alone is for typing. Hold Ctrl or Alt with it.</source>
<translation>Ein Buchstabe allein ist zum Tippen da. Halten Sie Strg oder Alt dazu.</translation>
</message>
<message>
<source>New keys</source>
<translation>Neue Tasten</translation>
</message>
<message>
<source>Use</source>
<translation>Übernehmen</translation>
</message>
<message>
<source>No keys</source>
<translation>Keine Tasten</translation>
</message>
<message>
<source>Usual keys</source>
<translation>Übliche Tasten</translation>
</message>
<message>
<source>Press the keys in the field, then Use.</source>
<translation>Drücken Sie die Tasten im Feld, dann „Übernehmen“.</translation>
</message>
<message>
<source>Works while the canvas has the keyboard.</source>
<translation>Wirkt, solange die Zeichenfläche den Tastaturfokus hat.</translation>
</message>
<message>
<source>Action</source>
<translation>Aktion</translation>
</message>
<message>
<source>Shortcut</source>
<translation>Kürzel</translation>
</message>
<message>
<source>Changed by you.</source>
<translation>Von Ihnen geändert.</translation>
</message>
<message>
<source>New keys for “{title}”</source>
<translation>Neue Tasten für „{title}“</translation>
</message>
<message>
<source>As the system wants it</source>
<translation>Wie das System es will</translation>
</message>
<message>
<source>Things move</source>
<translation>Dinge bewegen sich</translation>
</message>
<message>
<source>Things stand still</source>
<translation>Dinge stehen still</translation>
</message>
<message>
<source>Look</source>
<translation>Darstellung</translation>
</message>
<message>
<source>Colours and text</source>
<translation>Farben und Text</translation>
</message>
<message>
<source>Motion and language</source>
<translation>Bewegung und Sprache</translation>
</message>
<message>
<source>Dark, light or high contrast.</source>
<translation>Dunkel, hell oder hoher Kontrast.</translation>
</message>
<message>
<source>Size of text</source>
<translation>Textgröße</translation>
</message>
<message>
<source>Of everything but the canvas, which has its zoom.</source>
<translation>Von allem außer der Zeichenfläche, die ihren Zoom hat.</translation>
</message>
<message>
<source>Motion</source>
<translation>Bewegung</translation>
</message>
<message>
<source>Whether things glide to their places and fade.</source>
<translation>Ob Dinge an ihren Platz gleiten und sanft ein- und ausblenden.</translation>
</message>
<message>
<source>Language</source>
<translation>Sprache</translation>
</message>
<message>
<source>Names of layers and parameters stay those of PyTorch.</source>
<translation>Namen von Schichten und Parametern bleiben die von PyTorch.</translation>
</message>
<message>
<source>Ask</source>
<translation>Fragen</translation>
</message>
<message>
<source>Goes on</source>
<translation>Läuft weiter</translation>
</message>
<message>
<source>Saves and stops</source>
<translation>Speichert und stoppt</translation>
</message>
<message>
<source>Fewer leave more of the computer to other programs. Holds for trainings that start from now on.</source>
<translation>Weniger lassen anderen Programmen mehr vom Computer. Gilt für Trainings, die ab jetzt starten.</translation>
</message>
<message>
<source>What goes on is found again at the next start. If the window crashes, it goes on unless it is to stop.</source>
<translation>Was weiterläuft, wird beim nächsten Start wiedergefunden. Stürzt das Fenster ab, läuft es weiter, außer es soll stoppen.</translation>
</message>
<message>
<source>This computer</source>
<translation>Dieser Computer</translation>
</message>
<message>
<source>When the window is closed</source>
<translation>Wenn das Fenster geschlossen wird</translation>
</message>
<message>
<source>As many as pay</source>
<translation>So viele, wie sich lohnen</translation>
</message>
<message>
<source>Most threads</source>
<translation>Threads höchstens</translation>
</message>
<message>
<source>A training that runs</source>
<translation>Ein laufendes Training</translation>
</message>
<message>
<source>Search settings</source>
<translation>Einstellungen suchen</translation>
</message>
<message>
<source>Pages of the settings</source>
<translation>Seiten der Einstellungen</translation>
</message>
<message>
<source>No setting is called “{words}”. Try another word.</source>
<translation>Keine Einstellung heißt „{words}“. Versuchen Sie ein anderes Wort.</translation>
</message>
<message>
<source>Show the problems</source>
<translation>Probleme anzeigen</translation>
</message>
<message>
<source>add network {name}</source>
<translation>Netz {name} hinzufügen</translation>
</message>
<message>
<source>add parameter {name}</source>
<translation>Parameter {name} hinzufügen</translation>
</message>
<message>
<source>set {name} of {thing}</source>
<translation>{name} von {thing} setzen</translation>
</message>
<message>
<source>rename {name} to {new}</source>
<translation>{name} in {new} umbenennen</translation>
</message>
<message>
<source>rename to {new}</source>
<translation>in {new} umbenennen</translation>
</message>
<message>
<source>edit the code of {name}</source>
<translation>Code von {name} bearbeiten</translation>
</message>
<message>
<source>delete the code of {name}</source>
<translation>Code von {name} löschen</translation>
</message>
<message>
<source>set the description</source>
<translation>Beschreibung setzen</translation>
</message>
<message>
<source>set the block's parameters</source>
<translation>Parameter des Blocks setzen</translation>
</message>
<message>
<source>delete network</source>
<translation>Netz löschen</translation>
</message>
<message>
<source>order parameters</source>
<translation>Parameter ordnen</translation>
</message>
<message>
<source>add “{name}” to the augmentations</source>
<translation>„{name}“ zu den Augmentierungen hinzufügen</translation>
</message>
<message>
<source>remove “{name}” from the augmentations</source>
<translation>„{name}“ aus den Augmentierungen entfernen</translation>
</message>
<message>
<source>move “{name}” in the augmentations</source>
<translation>„{name}“ in den Augmentierungen verschieben</translation>
</message>
<message>
<source>turn “{name}” on</source>
<translation>„{name}“ einschalten</translation>
</message>
<message>
<source>turn “{name}” off</source>
<translation>„{name}“ ausschalten</translation>
</message>
<message>
<source>use the recommended augmentations</source>
<translation>die empfohlenen Augmentierungen nehmen</translation>
</message>
<message>
<source>add “{name}” to the preparation</source>
<translation>„{name}“ zur Aufbereitung hinzufügen</translation>
</message>
<message>
<source>remove “{name}” from the preparation</source>
<translation>„{name}“ aus der Aufbereitung entfernen</translation>
</message>
<message>
<source>move “{name}” in the preparation</source>
<translation>„{name}“ in der Aufbereitung verschieben</translation>
</message>
<message>
<source>choose dataset {name}</source>
<translation>Datensatz {name} wählen</translation>
</message>
<message>
<source>choose data “{name}”</source>
<translation>Daten „{name}“ wählen</translation>
</message>
<message>
<source>suggest a network</source>
<translation>Netz vorschlagen</translation>
</message>
<message>
<source>leave out {n} items</source>
<translation>{n} Elemente auslassen</translation>
</message>
<message>
<source>leave out “{name}”</source>
<translation>„{name}“ auslassen</translation>
</message>
<message>
<source>take in {n} items</source>
<translation>{n} Elemente aufnehmen</translation>
</message>
<message>
<source>take in “{name}”</source>
<translation>„{name}“ aufnehmen</translation>
</message>
<message>
<source>call {n} items as the files do</source>
<translation>{n} Elemente wie in den Dateien nennen</translation>
</message>
<message>
<source>call “{name}” as the files do</source>
<translation>„{name}“ wie in den Dateien nennen</translation>
</message>
<message>
<source>call {n} items “{label}”</source>
<translation>{n} Elemente „{label}“ nennen</translation>
</message>
<message>
<source>call “{name}” “{label}”</source>
<translation>„{name}“ „{label}“ nennen</translation>
</message>
<message>
<source>new layer {name}</source>
<translation>neue Schicht {name}</translation>
</message>
<message>
<source>make block {name}</source>
<translation>Block {name} bilden</translation>
</message>
<message>
<source>make a block of {thing}</source>
<translation>Block aus {thing} bilden</translation>
</message>
<message>
<source>make {name} independent</source>
<translation>{name} eigenständig machen</translation>
</message>
<message>
<source>expand {name}</source>
<translation>{name} auflösen</translation>
</message>
<message>
<source>let uses set {name}</source>
<translation>{name} je Verwendung einstellbar machen</translation>
</message>
<message>
<source>keep {name} within</source>
<translation>{name} im Block halten</translation>
</message>
<message>
<source>share the weights of {name}</source>
<translation>Gewichte von {name} teilen</translation>
</message>
<message>
<source>give {name} weights of its own</source>
<translation>{name} eigene Gewichte geben</translation>
</message>
<message>
<source>give {name} weights of their own</source>
<translation>für {name} je eigene Gewichte</translation>
</message>
<message>
<source>nudge {name}</source>
<translation>{name} ein Stück verschieben</translation>
</message>
<message>
<source>align {name}</source>
<translation>{name} ausrichten</translation>
</message>
<message>
<source>distribute across</source>
<translation>waagerecht verteilen</translation>
</message>
<message>
<source>distribute down</source>
<translation>senkrecht verteilen</translation>
</message>
<message>
<source>bypass {thing}</source>
<translation>{thing} umgehen</translation>
</message>
<message>
<source>freeze {thing}</source>
<translation>{thing} einfrieren</translation>
</message>
<message>
<source>let {name} take part again</source>
<translation>{name} wieder einbeziehen</translation>
</message>
<message>
<source>let {name} learn again</source>
<translation>{name} wieder lernen lassen</translation>
</message>
<message>
<source>lock {thing}</source>
<translation>{thing} sperren</translation>
</message>
<message>
<source>unlock {thing}</source>
<translation>{thing} entsperren</translation>
</message>
<message>
<source>paste {thing}</source>
<translation>{thing} einfügen</translation>
</message>
<message>
<source>duplicate {thing}</source>
<translation>{thing} duplizieren</translation>
</message>
<message>
<source>cut {thing}</source>
<translation>{thing} ausschneiden</translation>
</message>
<message>
<source>replace {name} with {new}</source>
<translation>{name} durch {new} ersetzen</translation>
</message>
<message>
<source>move {n} wires to {name}</source>
<translation>{n} Verbindungen zu {name} verlegen</translation>
</message>
<message>
<source>move a wire to {name}</source>
<translation>eine Verbindung zu {name} verlegen</translation>
</message>
<message>
<source>resize {n} frames and notes</source>
<translation>Größe von {n} Rahmen und Notizen ändern</translation>
</message>
<message>
<source>arrange layers</source>
<translation>Schichten ordnen</translation>
</message>
<message>
<source>{n} changes</source>
<translation>{n} Änderungen</translation>
</message>
<message>
<source>add {thing}</source>
<translation>{thing} hinzufügen</translation>
</message>
<message>
<source>delete {thing}</source>
<translation>{thing} löschen</translation>
</message>
<message>
<source>connect {thing}</source>
<translation>{thing} verbinden</translation>
</message>
<message>
<source>disconnect {thing}</source>
<translation>{thing} trennen</translation>
</message>
<message>
<source>disconnect</source>
<translation>trennen</translation>
</message>
<message>
<source>move {thing}</source>
<translation>{thing} verschieben</translation>
</message>
<message>
<source>lead {thing}</source>
<translation>{thing} führen</translation>
</message>
<message>
<source>straighten {thing}</source>
<translation>{thing} begradigen</translation>
</message>
<message>
<source>resize {thing}</source>
<translation>{thing} in der Größe ändern</translation>
</message>
<message>
<source>change {thing}</source>
<translation>{thing} ändern</translation>
</message>
<message>
<source>insert {thing}</source>
<translation>{thing} dazwischensetzen</translation>
</message>
<message>
<source>colour {thing}</source>
<translation>{thing} färben</translation>
</message>
<message>
<source>set {thing}</source>
<translation>{thing} setzen</translation>
</message>
<message>
<source>{n} things</source>
<translation>{n} Elemente</translation>
</message>
<message>
<source>{n} frames</source>
<translation>{n} Rahmen</translation>
</message>
<message>
<source>{n} frames and notes</source>
<translation>{n} Rahmen und Notizen</translation>
</message>
<message>
<source>layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>the frame</source>
<translation>den Rahmen</translation>
</message>
<message>
<source>wire</source>
<translation>eine Verbindung</translation>
</message>
<message>
<source>frame</source>
<translation>einen Rahmen</translation>
</message>
<message>
<source>note</source>
<translation>eine Notiz</translation>
</message>
<message>
<source>Often used</source>
<translation>Oft verwendet</translation>
</message>
<message>
<source>Blocks of this project</source>
<translation>Blöcke dieses Projekts</translation>
</message>
<message>
<source>Your blocks</source>
<translation>Ihre Blöcke</translation>
</message>
<message>
<source>Ready blocks</source>
<translation>Fertige Blöcke</translation>
</message>
<message>
<source>A block of this project.</source>
<translation>Ein Block dieses Projekts.</translation>
</message>
<message>
<source>A layer of your own.</source>
<translation>Eine eigene Schicht.</translation>
</message>
<message>
<source>This block is no longer in the project.</source>
<translation>Dieser Block ist nicht mehr im Projekt.</translation>
</message>
<message>
<source>Take another one.</source>
<translation>Nehmen Sie einen anderen.</translation>
</message>
<message>
<source>The block “{name}” would contain itself.</source>
<translation>Der Block „{name}“ würde sich selbst enthalten.</translation>
</message>
<message>
<source>A network cannot be a block of what it is made of.</source>
<translation>Ein Netz kann kein Block dessen sein, woraus es besteht.</translation>
</message>
<message>
<source>Pages</source>
<translation>Seiten</translation>
</message>
<message>
<source>empty network</source>
<translation>leeres Netz</translation>
</message>
<message>
<source>valid</source>
<translation>gültig</translation>
</message>
<message>
<source>There are unsaved changes.</source>
<translation>Es gibt ungespeicherte Änderungen.</translation>
</message>
<message>
<source>Command palette</source>
<translation>Befehlspalette</translation>
</message>
<message>
<source>Train</source>
<translation>Trainieren</translation>
</message>
<message>
<source>Search or run a command   {keys}</source>
<translation>Suchen oder Befehl ausführen   {keys}</translation>
</message>
<message>
<source>My first network</source>
<translation>Mein erstes Netz</translation>
</message>
<message>
<source>How far the tour is</source>
<translation>Wie weit die Tour ist</translation>
</message>
<message>
<source>End</source>
<translation>Tour beenden</translation>
</message>
<message>
<source>Ends the tour; it can be taken up again from the welcome page or the Help menu</source>
<translation>Beendet die Tour; sie lässt sich auf der Willkommensseite oder im Menü „Hilfe“ wieder aufnehmen</translation>
</message>
<message>
<source>Show me</source>
<translation>Vormachen</translation>
</message>
<message>
<source>Does this step for you; it can be undone like your own</source>
<translation>Erledigt diesen Schritt für Sie; er lässt sich rückgängig machen wie Ihre eigenen</translation>
</message>
<message>
<source>Skip</source>
<translation>Überspringen</translation>
</message>
<message>
<source>Step {n} of {count}</source>
<translation>Schritt {n} von {count}</translation>
</message>
<message>
<source>Next</source>
<translation>Weiter</translation>
</message>
<message>
<source>Finish</source>
<translation>Fertig</translation>
</message>
<message>
<source>That is on another page: the way there is lit.</source>
<translation>Das ist auf einer anderen Seite: Der Weg dorthin leuchtet.</translation>
</message>
<message>
<source>Its panel is closed. “Show me” works all the same; the View menu opens it again.</source>
<translation>Der Bereich ist geschlossen. „Vormachen“ geht trotzdem; das Menü „Ansicht“ öffnet ihn wieder.</translation>
</message>
<message>
<source>{shown} of {planes} feature maps</source>
<translation>{shown} von {planes} Feature-Maps</translation>
</message>
<message>
<source>Who attends to whom: {shown} of {planes} heads</source>
<translation>Wer auf wen blickt: {shown} von {planes} Heads</translation>
</message>
<message>
<source>The values themselves</source>
<translation>Die Werte selbst</translation>
</message>
<message>
<source>Sample of the validation data</source>
<translation>Sample der Validierungsdaten</translation>
</message>
<message>
<source>Which sample of the validation data is sent through</source>
<translation>Welches Sample der Validierungsdaten hindurchgeschickt wird</translation>
</message>
<message>
<source>What runs along the wire</source>
<translation>Was durch die Verbindung läuft</translation>
</message>
<message>
<source>Histogram of its values</source>
<translation>Histogramm seiner Werte</translation>
</message>
<message>
<source>Watching {layer}</source>
<translation>{layer} wird beobachtet</translation>
</message>
<message>
<source>Nothing trains at the moment. Start a training, and what runs here is shown while it learns.</source>
<translation>Im Moment trainiert nichts. Starten Sie ein Training: Was hier läuft, wird angezeigt, während es lernt.</translation>
</message>
<message>
<source>step {step} · {shape} · mean {mean} ± {spread} · {zeros} % zeros</source>
<translation>Schritt {step} · {shape} · Mittel {mean} ± {spread} · {zeros} % Nullen</translation>
</message>
<message>
<source>Waiting for the training to answer …</source>
<translation>Warten auf die Antwort des Trainings …</translation>
</message>
<message>
<source>{metric} {score}</source>
<translation>{metric} {score}</translation>
</message>
<message>
<source>{time} on 2 cores</source>
<translation>{time}, 2 Kerne</translation>
</message>
<message>
<source>A file…</source>
<translation>Eine Datei…</translation>
</message>
<message>
<source>A folder…</source>
<translation>Ein Ordner…</translation>
</message>
<message>
<source>A table, pictures, texts, sound: a file or a folder. A network is suggested for it.</source>
<translation>Eine Tabelle, Bilder, Texte, Ton: eine Datei oder ein Ordner. Ein Netz wird dafür vorgeschlagen.</translation>
</message>
<message>
<source>Draw a network, watch it train, take it home as ONNX. Each template is ready to train.</source>
<translation>Ein Netz zeichnen, seinem Training zusehen, es als ONNX mitnehmen. Jede Vorlage ist bereit zum Training.</translation>
</message>
<message>
<source>Welcome</source>
<translation>Willkommen</translation>
</message>
<message>
<source>Search templates and projects</source>
<translation>Vorlagen und Projekte suchen</translation>
</message>
<message>
<source>Empty network</source>
<translation>Leeres Netz</translation>
</message>
<message>
<source>Draw your own, layer by layer.</source>
<translation>Zeichnen Sie Ihr eigenes, Schicht für Schicht.</translation>
</message>
<message>
<source>Open a project…</source>
<translation>Projekt öffnen…</translation>
</message>
<message>
<source>A .loom file from your disk.</source>
<translation>Eine .loom-Datei von Ihrem Datenträger.</translation>
</message>
<message>
<source>I have data…</source>
<translation>Ich habe Daten…</translation>
</message>
<message>
<source>Go on with</source>
<translation>Weitermachen mit</translation>
</message>
<message>
<source>Begin with a template</source>
<translation>Mit einer Vorlage beginnen</translation>
</message>
<message>
<source>Back to {name}</source>
<translation>Zurück zu {name}</translation>
</message>
<message>
<source>What shall it learn?</source>
<translation>Was soll es lernen?</translation>
</message>
<message>
<source>The tour once more</source>
<translation>Die Tour noch einmal</translation>
</message>
<message>
<source>Five minutes, from an empty canvas to a digit that is read.</source>
<translation>Fünf Minuten, von der leeren Zeichenfläche zur gelesenen Ziffer.</translation>
</message>
<message>
<source>Go on with the tour</source>
<translation>Tour fortsetzen</translation>
</message>
<message>
<source>Your network waits at step {n}.</source>
<translation>Ihr Netz wartet bei Schritt {n}.</translation>
</message>
<message>
<source>Five minutes to your first network</source>
<translation>Fünf Minuten zu Ihrem ersten Netz</translation>
</message>
<message>
<source>Build it, train it, and let it read a digit that you draw. The tour points, your hands do it. Nothing to install, nothing to download.</source>
<translation>Bauen Sie es, trainieren Sie es, und lassen Sie es eine Ziffer lesen, die Sie zeichnen. Die Tour zeigt, Ihre Hände tun es. Nichts zu installieren, nichts herunterzuladen.</translation>
</message>
<message>
<source>Nothing here is called “{query}”. Clear the search.</source>
<translation>Nichts hier heißt „{query}“. Leeren Sie die Suche.</translation>
</message>
<message>
<source>Open {name}</source>
<translation>{name} öffnen</translation>
</message>
<message>
<source>Today, {time}</source>
<translation>Heute, {time}</translation>
</message>
<message>
<source>Yesterday, {time}</source>
<translation>Gestern, {time}</translation>
</message>
<message>
<source>{name} is missing</source>
<translation>{name} fehlt</translation>
</message>
<message>
<source>Keep at the head of the list</source>
<translation>Oben in der Liste anheften</translation>
</message>
<message>
<source>Remove from the list; the file stays</source>
<translation>Aus der Liste entfernen; die Datei bleibt</translation>
</message>
<message>
<source>Not found. Find it again, or remove it here.</source>
<translation>Nicht gefunden. Suchen Sie sie, oder entfernen Sie sie hier.</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Ausblenden</translation>
</message>
<message>
<source>Add a layer after the selected one, or here</source>
<translation>Schicht hinter der ausgewählten oder hier hinzufügen</translation>
</message>
<message>
<source>Add and connect</source>
<translation>Hinzufügen und verbinden</translation>
</message>
<message>
<source>Insert a layer behind the selected one</source>
<translation>Schicht hinter der ausgewählten einfügen</translation>
</message>
<message>
<source>Connect the selected layers in their order</source>
<translation>Ausgewählte Schichten der Reihe nach verbinden</translation>
</message>
<message>
<source>Connect the selected layer to…</source>
<translation>Ausgewählte Schicht verbinden mit…</translation>
</message>
<message>
<source>Disconnect the selection</source>
<translation>Auswahl trennen</translation>
</message>
<message>
<source>Replace the selected layers</source>
<translation>Ausgewählte Schichten ersetzen</translation>
</message>
<message>
<source>Edit the layer, open a block</source>
<translation>Schicht bearbeiten, Block öffnen</translation>
</message>
<message>
<source>Edit</source>
<translation>Bearbeiten</translation>
</message>
<message>
<source>Rename the selected layer</source>
<translation>Ausgewählte Schicht umbenennen</translation>
</message>
<message>
<source>Bypass the selected layers, or not</source>
<translation>Ausgewählte Schichten umgehen oder nicht</translation>
</message>
<message>
<source>Frame the selection</source>
<translation>Rahmen um die Auswahl</translation>
</message>
<message>
<source>Lock or unlock the selection</source>
<translation>Auswahl sperren oder entsperren</translation>
</message>
<message>
<source>Delete the selection</source>
<translation>Auswahl löschen</translation>
</message>
<message>
<source>Delete the selection, or go back to the network around</source>
<translation>Auswahl löschen oder zurück zum umgebenden Netz</translation>
</message>
<message>
<source>Paste at the pointer</source>
<translation>Am Zeiger einfügen</translation>
</message>
<message>
<source>Duplicate with the wires that arrive</source>
<translation>Mit den ankommenden Verbindungen duplizieren</translation>
</message>
<message>
<source>Open the selected block</source>
<translation>Ausgewählten Block öffnen</translation>
</message>
<message>
<source>Collapse the selection into a block</source>
<translation>Auswahl zu einem Block zusammenfassen</translation>
</message>
<message>
<source>Expand the selected block</source>
<translation>Ausgewählten Block auflösen</translation>
</message>
<message>
<source>Select</source>
<translation>Auswählen</translation>
</message>
<message>
<source>Go along the wire to the right</source>
<translation>Der Verbindung nach rechts folgen</translation>
</message>
<message>
<source>Go along the wire to the left</source>
<translation>Der Verbindung nach links folgen</translation>
</message>
<message>
<source>Go to the layer above</source>
<translation>Zur Schicht darüber</translation>
</message>
<message>
<source>Go to the layer below</source>
<translation>Zur Schicht darunter</translation>
</message>
<message>
<source>Select the next layer as well</source>
<translation>Nächste Schicht mit auswählen</translation>
</message>
<message>
<source>Select the layer before as well</source>
<translation>Vorige Schicht mit auswählen</translation>
</message>
<message>
<source>Select the layer above as well</source>
<translation>Schicht darüber mit auswählen</translation>
</message>
<message>
<source>Select the layer below as well</source>
<translation>Schicht darunter mit auswählen</translation>
</message>
<message>
<source>Look at the next layer, and keep the selection</source>
<translation>Zur nächsten Schicht blicken, Auswahl behalten</translation>
</message>
<message>
<source>Look at the layer before, and keep the selection</source>
<translation>Zur vorigen Schicht blicken, Auswahl behalten</translation>
</message>
<message>
<source>Look at the layer above, and keep the selection</source>
<translation>Zur Schicht darüber blicken, Auswahl behalten</translation>
</message>
<message>
<source>Look at the layer below, and keep the selection</source>
<translation>Zur Schicht darunter blicken, Auswahl behalten</translation>
</message>
<message>
<source>Select the layer that one looks at, or not</source>
<translation>Die Schicht im Blick auswählen oder nicht</translation>
</message>
<message>
<source>Select the next wire of the layer</source>
<translation>Nächste Verbindung der Schicht auswählen</translation>
</message>
<message>
<source>Select the wire before</source>
<translation>Vorige Verbindung auswählen</translation>
</message>
<message>
<source>Select the next wire as well</source>
<translation>Nächste Verbindung mit auswählen</translation>
</message>
<message>
<source>Let the selected wires end at the layer that one looks at</source>
<translation>Ausgewählte Verbindungen an der betrachteten Schicht enden lassen</translation>
</message>
<message>
<source>Let the selected wires begin there</source>
<translation>Ausgewählte Verbindungen dort beginnen lassen</translation>
</message>
<message>
<source>Select the next frame or note</source>
<translation>Nächsten Rahmen oder nächste Notiz auswählen</translation>
</message>
<message>
<source>Select the frame or note before</source>
<translation>Vorigen Rahmen oder vorige Notiz auswählen</translation>
</message>
<message>
<source>Move left</source>
<translation>Nach links rücken</translation>
</message>
<message>
<source>Place</source>
<translation>Platzieren</translation>
</message>
<message>
<source>Move right</source>
<translation>Nach rechts rücken</translation>
</message>
<message>
<source>Move up</source>
<translation>Nach oben rücken</translation>
</message>
<message>
<source>Move down</source>
<translation>Nach unten rücken</translation>
</message>
<message>
<source>Move far left</source>
<translation>Weit nach links rücken</translation>
</message>
<message>
<source>Move far right</source>
<translation>Weit nach rechts rücken</translation>
</message>
<message>
<source>Move far up</source>
<translation>Weit nach oben rücken</translation>
</message>
<message>
<source>Move far down</source>
<translation>Weit nach unten rücken</translation>
</message>
<message>
<source>Make the frame or note wider</source>
<translation>Rahmen oder Notiz breiter machen</translation>
</message>
<message>
<source>Make it narrower</source>
<translation>Schmaler machen</translation>
</message>
<message>
<source>Make it higher</source>
<translation>Höher machen</translation>
</message>
<message>
<source>Make it lower</source>
<translation>Niedriger machen</translation>
</message>
<message>
<source>Go to the next layer found</source>
<translation>Zur nächsten gefundenen Schicht</translation>
</message>
<message>
<source>Go to the layer found before</source>
<translation>Zur vorigen gefundenen Schicht</translation>
</message>
<message>
<source>Show what mouse and keys do</source>
<translation>Zeigen, was Maus und Tasten tun</translation>
</message>
<message>
<source>Double click</source>
<translation>Doppelklick</translation>
</message>
<message>
<source>Search a layer to add; open a block; bend a wire</source>
<translation>Schicht zum Hinzufügen suchen; Block öffnen; Verbindung knicken</translation>
</message>
<message>
<source>Drag a port</source>
<translation>Anschluss ziehen</translation>
</message>
<message>
<source>Draw a wire; over nothing: search for what fits</source>
<translation>Verbindung ziehen; über Leerem: suchen, was passt</translation>
</message>
<message>
<source>Drag the end of a wire</source>
<translation>Ende einer Verbindung ziehen</translation>
</message>
<message>
<source>Put it elsewhere, or take it away</source>
<translation>Woanders anschließen oder entfernen</translation>
</message>
<message>
<source>Shift, drag a port</source>
<translation>Umschalt, Anschluss ziehen</translation>
</message>
<message>
<source>Take all its wires to another port</source>
<translation>Alle seine Verbindungen zu einem anderen Anschluss mitnehmen</translation>
</message>
<message>
<source>Alt, click</source>
<translation>Alt, Klick</translation>
</message>
<message>
<source>Cut a wire, or all wires of a port</source>
<translation>Eine Verbindung kappen oder alle eines Anschlusses</translation>
</message>
<message>
<source>Drag a layer onto a wire</source>
<translation>Schicht auf eine Verbindung ziehen</translation>
</message>
<message>
<source>Insert it; with Shift, out of its own chain</source>
<translation>Einfügen; mit Umschalt aus der eigenen Kette lösen</translation>
</message>
<message>
<source>Shift, drop on a layer</source>
<translation>Umschalt, auf einer Schicht ablegen</translation>
</message>
<message>
<source>Replace it by what comes from the palette</source>
<translation>Durch das ersetzen, was aus der Palette kommt</translation>
</message>
<message>
<source>Ctrl, drag a layer</source>
<translation>Strg, Schicht ziehen</translation>
</message>
<message>
<source>Copy it with the wires that arrive</source>
<translation>Mit den ankommenden Verbindungen kopieren</translation>
</message>
<message>
<source>Alt, while dragging</source>
<translation>Alt, beim Ziehen</translation>
</message>
<message>
<source>Do not snap</source>
<translation>Nicht einrasten</translation>
</message>
<message>
<source>Shift or Ctrl, click</source>
<translation>Umschalt oder Strg, Klick</translation>
</message>
<message>
<source>Select as well</source>
<translation>Mit auswählen</translation>
</message>
<message>
<source>Wheel</source>
<translation>Mausrad</translation>
</message>
<message>
<source>Zoom; with Shift, to the side</source>
<translation>Zoomen; mit Umschalt seitwärts</translation>
</message>
<message>
<source>Middle button, or Space</source>
<translation>Mittlere Taste oder Leertaste</translation>
</message>
<message>
<source>Move the view</source>
<translation>Ansicht verschieben</translation>
</message>
<message>
<source>New…</source>
<translation>Neu…</translation>
</message>
<message>
<source>Open…</source>
<translation>Öffnen…</translation>
</message>
<message>
<source>Export picture…</source>
<translation>Bild exportieren…</translation>
</message>
<message>
<source>Export Python source…</source>
<translation>Python-Quelltext exportieren…</translation>
</message>
<message>
<source>Settings…</source>
<translation>Einstellungen…</translation>
</message>
<message>
<source>Change shortcuts…</source>
<translation>Tastenkürzel ändern…</translation>
</message>
<message>
<source>Quit</source>
<translation>Beenden</translation>
</message>
<message>
<source>Duplicate with wires</source>
<translation>Mit Verbindungen duplizieren</translation>
</message>
<message>
<source>Find in the network…</source>
<translation>Im Netz suchen…</translation>
</message>
<message>
<source>Rename layer</source>
<translation>Schicht umbenennen</translation>
</message>
<message>
<source>View</source>
<translation>Ansicht</translation>
</message>
<message>
<source>Design</source>
<translation>Entwerfen</translation>
</message>
<message>
<source>Tune</source>
<translation>Abstimmen</translation>
</message>
<message>
<source>Deploy</source>
<translation>Bereitstellen</translation>
</message>
<message>
<source>Command palette…</source>
<translation>Befehlspalette…</translation>
</message>
<message>
<source>Find layer to add</source>
<translation>Schicht zum Hinzufügen suchen</translation>
</message>
<message>
<source>Inspector</source>
<translation>Inspektor</translation>
</message>
<message>
<source>Source</source>
<translation>Quelltext</translation>
</message>
<message>
<source>Problems</source>
<translation>Probleme</translation>
</message>
<message>
<source>Costs</source>
<translation>Kosten</translation>
</message>
<message>
<source>Own layers</source>
<translation>Eigene Schichten</translation>
</message>
<message>
<source>Reset layout</source>
<translation>Layout zurücksetzen</translation>
</message>
<message>
<source>Next panel</source>
<translation>Nächster Bereich</translation>
</message>
<message>
<source>Previous panel</source>
<translation>Voriger Bereich</translation>
</message>
<message>
<source>Show the whole network</source>
<translation>Ganzes Netz zeigen</translation>
</message>
<message>
<source>Show health</source>
<translation>Zustand zeigen</translation>
</message>
<message>
<source>Show times</source>
<translation>Zeiten zeigen</translation>
</message>
<message>
<source>Full screen</source>
<translation>Vollbild</translation>
</message>
<message>
<source>Presentation</source>
<translation>Präsentation</translation>
</message>
<message>
<source>Follow the system</source>
<translation>Wie das System</translation>
</message>
<message>
<source>Dark</source>
<translation>Dunkel</translation>
</message>
<message>
<source>Light</source>
<translation>Hell</translation>
</message>
<message>
<source>High contrast, dark</source>
<translation>Hoher Kontrast, dunkel</translation>
</message>
<message>
<source>High contrast, light</source>
<translation>Hoher Kontrast, hell</translation>
</message>
<message>
<source>Larger text</source>
<translation>Text größer</translation>
</message>
<message>
<source>Smaller text</source>
<translation>Text kleiner</translation>
</message>
<message>
<source>Text of usual size</source>
<translation>Text in üblicher Größe</translation>
</message>
<message>
<source>Back to the network around</source>
<translation>Zurück zum umgebenden Netz</translation>
</message>
<message>
<source>Expand the block</source>
<translation>Block auflösen</translation>
</message>
<message>
<source>Make the block unique</source>
<translation>Block eigenständig machen</translation>
</message>
<message>
<source>Save block to library</source>
<translation>Block in Bibliothek speichern</translation>
</message>
<message>
<source>Arrange layers left to right</source>
<translation>Schichten von links nach rechts anordnen</translation>
</message>
<message>
<source>Arrange all layers</source>
<translation>Alle Schichten anordnen</translation>
</message>
<message>
<source>Go to the next problem</source>
<translation>Zum nächsten Problem</translation>
</message>
<message>
<source>Copy Python source</source>
<translation>Python-Quelltext kopieren</translation>
</message>
<message>
<source>Add Python file…</source>
<translation>Python-Datei hinzufügen…</translation>
</message>
<message>
<source>Find a learning rate</source>
<translation>Lernrate finden</translation>
</message>
<message>
<source>Find a batch size</source>
<translation>Batchgröße finden</translation>
</message>
<message>
<source>Commands and shortcuts</source>
<translation>Befehle und Tastenkürzel</translation>
</message>
<message>
<source>Open the log's folder</source>
<translation>Ordner des Protokolls öffnen</translation>
</message>
<message>
<source>About Layerloom</source>
<translation>Über Layerloom</translation>
</message>
<message>
<source>Blue</source>
<translation>Blau</translation>
</message>
<message>
<source>Violet</source>
<translation>Violett</translation>
</message>
<message>
<source>Teal</source>
<translation>Blaugrün</translation>
</message>
<message>
<source>Green</source>
<translation>Grün</translation>
</message>
<message>
<source>Amber</source>
<translation>Bernstein</translation>
</message>
<message>
<source>Orange</source>
<translation>Orange</translation>
</message>
<message>
<source>Pink</source>
<translation>Rosa</translation>
</message>
<message>
<source>Exploding gradients</source>
<translation>Explodierende Gradienten</translation>
</message>
<message>
<source>Vanishing gradients</source>
<translation>Verschwindende Gradienten</translation>
</message>
<message>
<source>Dead units</source>
<translation>Tote Einheiten</translation>
</message>
<message>
<source>Learning rate too high</source>
<translation>Lernrate zu hoch</translation>
</message>
<message>
<source>Learning rate too low</source>
<translation>Lernrate zu niedrig</translation>
</message>
<message>
<source>Saturated discriminator</source>
<translation>Gesättigter Diskriminator</translation>
</message>
<message>
<source>Mode collapse</source>
<translation>Mode Collapse</translation>
</message>
<message>
<source>Overfitting</source>
<translation>Overfitting</translation>
</message>
<message>
<source>Underfitting</source>
<translation>Underfitting</translation>
</message>
<message>
<source>Wrong labels</source>
<translation>Falsche Labels</translation>
</message>
<message>
<source>Data starvation</source>
<translation>Warten auf Daten</translation>
</message>
<message>
<source>Drag a layer onto the canvas</source>
<translation>Eine Schicht auf die Zeichenfläche ziehen</translation>
</message>
<message>
<source>A convolution looks at small patches of an image. Drag Conv2d from the palette to the right of images.</source>
<translation>Eine Faltung betrachtet kleine Ausschnitte eines Bilds. Ziehen Sie Conv2d aus der Palette rechts neben images.</translation>
</message>
<message>
<source>Connect the two</source>
<translation>Die beiden verbinden</translation>
</message>
<message>
<source>Drag from the port at the right edge of images to the port at the left edge of the convolution. The wire then says which shape flows through it.</source>
<translation>Ziehen Sie vom Anschluss am rechten Rand von images zum Anschluss am linken Rand der Faltung. Die Verbindung sagt dann, welche Form hindurchfließt.</translation>
</message>
<message>
<source>Set a parameter</source>
<translation>Einen Parameter setzen</translation>
</message>
<message>
<source>Click the convolution, and in the inspector set Out channels to 32: so many patterns it learns.</source>
<translation>Klicken Sie auf die Faltung, und setzen Sie im Inspektor Out channels auf 32: So viele Muster lernt sie.</translation>
</message>
<message>
<source>Pull out a wire, and let go</source>
<translation>Eine Verbindung herausziehen und loslassen</translation>
</message>
<message>
<source>Drag from the convolution's right port into empty canvas and let go. What fits is offered: type relu, press Return.</source>
<translation>Ziehen Sie vom rechten Anschluss der Faltung ins Leere und lassen Sie los. Was passt, wird angeboten: Tippen Sie relu und drücken Sie Eingabe.</translation>
</message>
<message>
<source>Keys do it as well</source>
<translation>Mit Tasten geht es auch</translation>
</message>
<message>
<source>While the ReLU is selected, press Tab on the canvas, type flatten, press Return. It is wired at once.</source>
<translation>Während ReLU ausgewählt ist, drücken Sie auf der Zeichenfläche Tab, tippen Sie flatten und drücken Sie Eingabe. Die Schicht ist sofort verbunden.</translation>
</message>
<message>
<source>The layer that decides</source>
<translation>Die Schicht, die entscheidet</translation>
</message>
<message>
<source>Once more: Tab, linear, Return. It weighs everything it gets and gives one score for each digit.</source>
<translation>Noch einmal: Tab, linear, Eingabe. Sie gewichtet alles, was ankommt, und gibt jeder Ziffer einen Score.</translation>
</message>
<message>
<source>Lead it to the answer</source>
<translation>Zur Antwort führen</translation>
</message>
<message>
<source>Drag from the right port of the linear layer to digit, the output of the network.</source>
<translation>Ziehen Sie vom rechten Anschluss der Linear-Schicht zu digit, der Ausgabe des Netzes.</translation>
</message>
<message>
<source>Problems come with repairs</source>
<translation>Probleme kommen mit Reparaturen</translation>
</message>
<message>
<source>The network gives 64 scores, but there are 10 digits. Click the problem in the status bar, then its repair.</source>
<translation>Das Netz gibt 64 Scores aus, es gibt aber 10 Ziffern. Klicken Sie auf das Problem in der Statusleiste, dann auf seine Reparatur.</translation>
</message>
<message>
<source>Tidy up</source>
<translation>Aufräumen</translation>
</message>
<message>
<source>Press Ctrl+Shift+A: the layers line up as they are read. Ctrl+Z takes back this, and everything else.</source>
<translation>Drücken Sie Strg+Umschalt+A: Die Schichten reihen sich so auf, wie man sie liest. Strg+Z nimmt dies und alles andere zurück.</translation>
</message>
<message>
<source>Press Train</source>
<translation>Drücken Sie „Trainieren“</translation>
</message>
<message>
<source>Your network now learns from 1,437 handwritten digits. 360 others are kept back to test it.</source>
<translation>Ihr Netz lernt jetzt aus 1.437 handgeschriebenen Ziffern. 360 weitere werden zum Testen zurückgehalten.</translation>
</message>
<message>
<source>Watch it learn</source>
<translation>Beim Lernen zusehen</translation>
</message>
<message>
<source>The curves on the left say how wrong it still is: they should fall. Those on the right say how many digits it reads. The tour goes on when the training is over.</source>
<translation>Die Kurven links sagen, wie falsch es noch liegt: Sie sollten fallen. Die rechts sagen, wie viele Ziffern es liest. Die Tour geht weiter, wenn das Training vorbei ist.</translation>
</message>
<message>
<source>How good is it?</source>
<translation>Wie gut ist es?</translation>
</message>
<message>
<source>Open Evaluate, and press Evaluate there: you see which digits it reads, and which it takes for others.</source>
<translation>Öffnen Sie „Auswerten“, und drücken Sie dort „Auswerten“: Sie sehen, welche Ziffern es liest und welche es für andere hält.</translation>
</message>
<message>
<source>Take it home</source>
<translation>Das Netz mit nach Hause nehmen</translation>
</message>
<message>
<source>Look around as long as you like. Then open Deploy and press Export ONNX: one file that runs anywhere.</source>
<translation>Sehen Sie sich um, solange Sie mögen. Öffnen Sie dann „Bereitstellen“, und drücken Sie „ONNX exportieren“: eine Datei, die überall läuft.</translation>
</message>
<message>
<source>Draw a digit</source>
<translation>Eine Ziffer zeichnen</translation>
</message>
<message>
<source>The exported file answers: draw a digit with the mouse, and it says what it reads.</source>
<translation>Die exportierte Datei antwortet: Zeichnen Sie mit der Maus eine Ziffer, und sie sagt, was sie liest.</translation>
</message>
<message>
<source>You built a network that reads</source>
<translation>Sie haben ein Netz gebaut, das lesen kann</translation>
</message>
<message>
<source>Save it with Ctrl+S. Then change it and train again, or begin with a template: they show more kinds of networks. F1 lists all that can be done.</source>
<translation>Speichern Sie es mit Strg+S. Ändern und trainieren Sie es dann erneut, oder beginnen Sie mit einer Vorlage: Vorlagen zeigen weitere Arten von Netzen. F1 listet alles auf, was möglich ist.</translation>
</message>
<message>
<source>Digits CNN</source>
<translation>Ziffern-CNN</translation>
</message>
<message>
<source>Reads handwritten digits with three small convolutions, after LeNet-5.</source>
<translation>Liest handgeschriebene Ziffern mit drei kleinen Faltungen, nach LeNet-5.</translation>
</message>
<message>
<source>How convolutions, pooling and dropout work together on images.</source>
<translation>Wie Faltungen, Pooling und Dropout bei Bildern zusammenwirken.</translation>
</message>
<message>
<source>6 s</source>
<translation>6 s</translation>
</message>
<message>
<source>Tabular MLP</source>
<translation>Tabellen-MLP</translation>
</message>
<message>
<source>Tells the grower of a wine from 13 chemical measurements.</source>
<translation>Erkennt den Winzer eines Weins an 13 chemischen Messwerten.</translation>
</message>
<message>
<source>How a table is standardised and classified by a few dense layers.</source>
<translation>Wie eine Tabelle standardisiert und mit wenigen vollverbundenen Schichten klassifiziert wird.</translation>
</message>
<message>
<source>1 s</source>
<translation>1 s</translation>
</message>
<message>
<source>Tables</source>
<translation>Tabellen</translation>
</message>
<message>
<source>Regression MLP</source>
<translation>Regressions-MLP</translation>
</message>
<message>
<source>Predicts how diabetes progresses within a year from ten values of a patient.</source>
<translation>Sagt aus zehn Werten eines Patienten voraus, wie Diabetes in einem Jahr fortschreitet.</translation>
</message>
<message>
<source>How a network predicts a number rather than a class, and what R² says.</source>
<translation>Wie ein Netz eine Zahl statt einer Klasse vorhersagt und was R² sagt.</translation>
</message>
<message>
<source>Sequence LSTM</source>
<translation>Sequenz-LSTM</translation>
</message>
<message>
<source>Reads a digit row by row, as a sequence of eight steps, and remembers what it saw.</source>
<translation>Liest eine Ziffer Zeile für Zeile, als Sequenz von acht Schritten, und merkt sich, was es sah.</translation>
</message>
<message>
<source>How a recurrent layer turns a sequence into one vector.</source>
<translation>Wie eine rekurrente Schicht aus einer Sequenz einen Vektor macht.</translation>
</message>
<message>
<source>2 s</source>
<translation>2 s</translation>
</message>
<message>
<source>Sequences</source>
<translation>Sequenzen</translation>
</message>
<message>
<source>Residual CNN</source>
<translation>Residual-CNN</translation>
</message>
<message>
<source>Reads digits with two residual blocks; the second one halves the image.</source>
<translation>Liest Ziffern mit zwei Residualblöcken; der zweite halbiert das Bild.</translation>
</message>
<message>
<source>What skip connections and batch normalisation are for.</source>
<translation>Wozu Skip-Verbindungen und Batch-Normalisierung dienen.</translation>
</message>
<message>
<source>15 s</source>
<translation>15 s</translation>
</message>
<message>
<source>Transfer learning</source>
<translation>Transfer Learning</translation>
</message>
<message>
<source>Reads digits with a backbone of torchvision and one dense layer behind it.</source>
<translation>Liest Ziffern mit einem Backbone von torchvision und einer vollverbundenen Schicht dahinter.</translation>
</message>
<message>
<source>How a backbone is used: set its weights to DEFAULT, and it brings what it learned elsewhere.</source>
<translation>Wie ein Backbone verwendet wird: Setzen Sie seine Gewichte auf DEFAULT, und es bringt mit, was es anderswo gelernt hat.</translation>
</message>
<message>
<source>30 s</source>
<translation>30 s</translation>
</message>
<message>
<source>Segmentation</source>
<translation>Segmentierung</translation>
</message>
<message>
<source>Says of each pixel which shape it belongs to, with a small U-Net.</source>
<translation>Sagt für jedes Pixel, zu welcher Form es gehört, mit einem kleinen U-Net.</translation>
</message>
<message>
<source>How a network sees more by making pictures smaller, and how what it saw on the way brings back fine edges.</source>
<translation>Wie ein Netz mehr sieht, indem es Bilder verkleinert, und wie das unterwegs Gesehene feine Kanten zurückbringt.</translation>
</message>
<message>
<source>20 s</source>
<translation>20 s</translation>
</message>
<message>
<source>Detection</source>
<translation>Objekterkennung</translation>
</message>
<message>
<source>Finds shapes in a picture: where each is, how large and of which kind.</source>
<translation>Findet Formen in einem Bild: wo jede ist, wie groß und von welcher Art.</translation>
</message>
<message>
<source>How a grid of cells tells of any number of things, and what mean average precision says of boxes.</source>
<translation>Wie ein Gitter von Zellen beliebig viele Dinge angibt, und was die mittlere Average Precision über Rahmen sagt.</translation>
</message>
<message>
<source>10 s</source>
<translation>10 s</translation>
</message>
<message>
<source>Super-resolution</source>
<translation>Superauflösung</translation>
</message>
<message>
<source>Makes pictures twice as wide and high, with edges sharper than enlarging alone gives.</source>
<translation>Macht Bilder doppelt so breit und hoch, mit schärferen Kanten, als bloßes Vergrößern ergibt.</translation>
</message>
<message>
<source>How a network adds what is missing to what is there, and how four channels become one picture twice as fine.</source>
<translation>Wie ein Netz zu dem, was da ist, hinzufügt, was fehlt, und wie vier Kanäle zu einem doppelt so feinen Bild werden.</translation>
</message>
<message>
<source>Two tasks at once</source>
<translation>Zwei Aufgaben zugleich</translation>
</message>
<message>
<source>Measures where a shape is and how large, and says which it is, in one network.</source>
<translation>Misst, wo eine Form ist und wie groß, und sagt, welche es ist, in einem Netz.</translation>
</message>
<message>
<source>How two heads share one body, and how the losses of two tasks are added.</source>
<translation>Wie sich zwei Köpfe einen Körper teilen, und wie die Verluste zweier Aufgaben addiert werden.</translation>
</message>
<message>
<source>3 s</source>
<translation>3 s</translation>
</message>
<message>
<source>Says for each of four kinds of shapes whether a picture shows it; none or several may be there.</source>
<translation>Sagt für jede von vier Arten von Formen, ob ein Bild sie zeigt; es kann keine oder mehrere enthalten.</translation>
</message>
<message>
<source>How several labels differ from one class: each is a question of its own, answered yes or no.</source>
<translation>Wie sich mehrere Labels von einer Klasse unterscheiden: Jedes ist eine eigene Frage, mit Ja oder Nein beantwortet.</translation>
</message>
<message>
<source>8 s</source>
<translation>8 s</translation>
</message>
<message>
<source>Tells from measurements of cells whether a tumour is benign or malignant.</source>
<translation>Sagt anhand von Messungen an Zellen, ob ein Tumor gut- oder bösartig ist.</translation>
</message>
<message>
<source>How one number answers yes or no, and what ROC-AUC says that accuracy does not.</source>
<translation>Wie eine Zahl mit Ja oder Nein antwortet, und was ROC-AUC sagt, die Genauigkeit aber nicht.</translation>
</message>
<message>
<source>Quantile regression</source>
<translation>Quantilregression</translation>
</message>
<message>
<source>Predicts how diabetes progresses as a range: a low, a middle and a high value.</source>
<translation>Sagt den Verlauf von Diabetes als Spanne vorher: mit einem niedrigen, einem mittleren und einem hohen Wert.</translation>
</message>
<message>
<source>How a network says how sure it is: one loss, weighed differently, gives values that 10, 50 and 90 of 100 lie below.</source>
<translation>Wie ein Netz sagt, wie sicher es ist: Ein Verlust, verschieden gewichtet, gibt Werte, unter denen 10, 50 und 90 von 100 liegen.</translation>
</message>
<message>
<source>Picture and table</source>
<translation>Bild und Tabelle</translation>
</message>
<message>
<source>Predicts the price of an order from a picture of what is bought, and a table of how many and which discount.</source>
<translation>Sagt den Preis einer Bestellung vorher, aus einem Bild des Gekauften und einer Tabelle mit Anzahl und Rabatt.</translation>
</message>
<message>
<source>How two inputs of different kinds get branches of their own and are joined.</source>
<translation>Wie zwei Eingänge verschiedener Art eigene Zweige bekommen und verbunden werden.</translation>
</message>
<message>
<source>Praise or blame</source>
<translation>Lob oder Tadel</translation>
</message>
<message>
<source>Reads a sentence word by word and says whether it praises or blames.</source>
<translation>Liest einen Satz Wort für Wort und sagt, ob er lobt oder tadelt.</translation>
</message>
<message>
<source>How words become vectors, and how a memory carries “not” and “but” to the end of a sentence.</source>
<translation>Wie Wörter zu Vektoren werden, und wie ein Gedächtnis „nicht“ und „aber“ bis ans Satzende trägt.</translation>
</message>
<message>
<source>Language model</source>
<translation>Sprachmodell</translation>
</message>
<message>
<source>Says at each place of a sentence which word comes next, as chatbots do on a larger scale.</source>
<translation>Sagt an jeder Stelle eines Satzes, welches Wort als nächstes kommt, wie es Chatbots in größerem Maßstab tun.</translation>
</message>
<message>
<source>How attention looks back at the words so far, and why nobody is always right: four or five words may follow almost everywhere.</source>
<translation>Wie Attention auf die bisherigen Wörter zurückblickt, und warum niemand immer recht hat: Fast überall können vier oder fünf Wörter folgen.</translation>
</message>
<message>
<source>Translation</source>
<translation>Übersetzung</translation>
</message>
<message>
<source>Reads a sentence and writes it in a language that puts its words in another order.</source>
<translation>Liest einen Satz und schreibt ihn in einer Sprache, die ihre Wörter anders anordnet.</translation>
</message>
<message>
<source>How one network reads and another writes, looking back with attention at the words that matter.</source>
<translation>Wie ein Netz liest und ein anderes schreibt und dabei mit Attention auf die wichtigen Wörter zurückblickt.</translation>
</message>
<message>
<source>Demand of tomorrow</source>
<translation>Bedarf von morgen</translation>
</message>
<message>
<source>Looks at the demand of a week, hour by hour, and foretells the next day.</source>
<translation>Betrachtet den Bedarf einer Woche, Stunde für Stunde, und sagt den nächsten Tag vorher.</translation>
</message>
<message>
<source>How convolutions with growing gaps see far back with few weights.</source>
<translation>Wie Faltungen mit wachsenden Lücken mit wenigen Gewichten weit zurückblicken.</translation>
</message>
<message>
<source>Weather of Lorenz</source>
<translation>Das Wetter von Lorenz</translation>
</message>
<message>
<source>Reads 32 steps of a chaotic weather and foretells the next 20.</source>
<translation>Liest 32 Schritte eines chaotischen Wetters und sagt die nächsten 20 vorher.</translation>
</message>
<message>
<source>How a recurrent memory learns a law of nature from examples alone.</source>
<translation>Wie ein rekurrentes Gedächtnis ein Naturgesetz allein aus Beispielen lernt.</translation>
</message>
<message>
<source>Words of tones</source>
<translation>Wörter aus Tönen</translation>
</message>
<message>
<source>Listens to sung tones and writes down which ones they are.</source>
<translation>Hört gesungene Töne und schreibt auf, welche es sind.</translation>
</message>
<message>
<source>How speech is recognised without being told when each sound begins (CTC).</source>
<translation>Wie Sprache erkannt wird, ohne zu erfahren, wann jeder Laut beginnt (CTC).</translation>
</message>
<message>
<source>4 s</source>
<translation>4 s</translation>
</message>
<message>
<source>Sound</source>
<translation>Ton</translation>
</message>
<message>
<source>DCGAN</source>
<translation>DCGAN</translation>
</message>
<message>
<source>A generator makes digits of random numbers, and a discriminator tells them from real ones.</source>
<translation>Ein Generator macht Ziffern aus Zufallszahlen, und ein Diskriminator unterscheidet sie von echten.</translation>
</message>
<message>
<source>How two networks learn against each other, with convolutions and batch normalisation in both, and why no loss tells when to stop.</source>
<translation>Wie zwei Netze gegeneinander lernen, beide mit Faltungen und Batch-Normalisierung, und warum kein Verlust sagt, wann man aufhören soll.</translation>
</message>
<message>
<source>Generative</source>
<translation>Generativ</translation>
</message>
<message>
<source>LSGAN</source>
<translation>LSGAN</translation>
</message>
<message>
<source>Makes digits with dense layers; the discriminator gives marks, and squared errors judge them.</source>
<translation>Macht Ziffern mit dichten Schichten; der Diskriminator vergibt Noten, und quadratische Fehler bewerten sie.</translation>
</message>
<message>
<source>How a GAN gets calmer where real pictures are to score 1 and made ones 0, and squared errors pull them there.</source>
<translation>Wie ein GAN ruhiger wird, wenn echte Bilder 1 und gemachte 0 erreichen sollen und quadratische Fehler sie dorthin ziehen.</translation>
</message>
<message>
<source>WGAN-GP</source>
<translation>WGAN-GP</translation>
</message>
<message>
<source>Makes digits while a critic says how far they are from real ones; its slope is kept near 1.</source>
<translation>Macht Ziffern, während ein Critic sagt, wie weit sie von echten entfernt sind; seine Steigung bleibt nahe 1.</translation>
</message>
<message>
<source>What a critic is, why it learns twice as often as the generator, and how a gradient can itself be a part of a loss.</source>
<translation>Was ein Critic ist, warum er doppelt so oft lernt wie der Generator, und wie ein Gradient selbst Teil eines Verlusts sein kann.</translation>
</message>
<message>
<source>Conditional GAN</source>
<translation>Bedingtes GAN</translation>
</message>
<message>
<source>Makes the digit one asks for; a reader that learns beside it says how often that can be read.</source>
<translation>Macht die Ziffer, die man verlangt; ein Leser, der daneben lernt, sagt, wie oft sie lesbar ist.</translation>
</message>
<message>
<source>How a network is told what to make, and how a third network can judge what two others do.</source>
<translation>Wie man einem Netz sagt, was es machen soll, und wie ein drittes Netz beurteilen kann, was zwei andere tun.</translation>
</message>
<message>
<source>Variational autoencoder</source>
<translation>Variational Autoencoder</translation>
</message>
<message>
<source>Learns a space of codes in which every place is a digit, and makes new ones from random codes.</source>
<translation>Lernt einen Raum von Codes, in dem jede Stelle eine Ziffer ist, und macht neue aus zufälligen Codes.</translation>
</message>
<message>
<source>How two losses are weighed against each other: true copies, and codes that lie like random numbers.</source>
<translation>Wie zwei Verluste gegeneinander abgewogen werden: getreue Kopien, und Codes, die wie Zufallszahlen verteilt sind.</translation>
</message>
<message>
<source>Style transfer</source>
<translation>Stilübertragung</translation>
</message>
<message>
<source>Learns to see, then to paint pictures again in the colours and strokes of a tile.</source>
<translation>Lernt zu sehen, dann Bilder in den Farben und Strichen einer Kachel neu zu malen.</translation>
</message>
<message>
<source>How a network that has learnt to see judges what another one paints: what is on a picture, and in which style.</source>
<translation>Wie ein Netz, das zu sehen gelernt hat, beurteilt, was ein anderes malt: was auf einem Bild ist, und in welchem Stil.</translation>
</message>
<message>
<source>Autoencoder</source>
<translation>Autoencoder</translation>
</message>
<message>
<source>Squeezes pictures of 64 pixels into eight numbers, and makes the pictures of these again.</source>
<translation>Presst Bilder aus 64 Pixeln in acht Zahlen zusammen und macht daraus wieder die Bilder.</translation>
</message>
<message>
<source>How a network learns without labels: what goes in is what should come out.</source>
<translation>Wie ein Netz ohne Labels lernt: Was hineingeht, soll wieder herauskommen.</translation>
</message>
<message>
<source>Without labels</source>
<translation>Ohne Labels</translation>
</message>
<message>
<source>Denoising autoencoder</source>
<translation>Entrauschender Autoencoder</translation>
</message>
<message>
<source>Takes noise out of pictures, after learning from pictures to which noise was added.</source>
<translation>Entfernt Rauschen aus Bildern, nachdem er an Bildern gelernt hat, denen Rauschen hinzugefügt wurde.</translation>
</message>
<message>
<source>How one makes tasks from data alone: spoil it, and ask for what it was.</source>
<translation>Wie man Aufgaben allein aus Daten macht: sie verderben und fragen, was es vorher war.</translation>
</message>
<message>
<source>Anomalies in heartbeats</source>
<translation>Anomalien in Herzschlägen</translation>
</message>
<message>
<source>Learns to copy heartbeats that are as they should be; what it copies badly is not.</source>
<translation>Lernt, Herzschläge zu kopieren, die so sind, wie sie sein sollen; was es schlecht kopiert, ist es nicht.</translation>
</message>
<message>
<source>How something rare is found without having learnt from it, and what ROC-AUC says of that.</source>
<translation>Wie man etwas Seltenes findet, ohne daran gelernt zu haben, und was ROC-AUC darüber sagt.</translation>
</message>
<message>
<source>SimCLR</source>
<translation>SimCLR</translation>
</message>
<message>
<source>Learns what pictures have in common without labels: two views of one picture are to get codes alike.</source>
<translation>Lernt ohne Labels, was Bilder gemeinsam haben: Zwei Ansichten eines Bildes sollen ähnliche Codes bekommen.</translation>
</message>
<message>
<source>How codes are learnt by comparing, and how a probe that reads them says what they are worth.</source>
<translation>Wie Codes durch Vergleichen gelernt werden, und wie eine Sonde, die sie liest, sagt, was sie taugen.</translation>
</message>
<message>
<source>Pseudo-labels</source>
<translation>Pseudo-Labels</translation>
</message>
<message>
<source>Learns from 12 known labels and 1,000 points: what the network is sure of becomes a label itself.</source>
<translation>Lernt aus 12 bekannten Labels und 1.000 Punkten: Wessen sich das Netz sicher ist, wird selbst zum Label.</translation>
</message>
<message>
<source>How points without labels help, when one begins to believe the network, and how far.</source>
<translation>Wie Punkte ohne Labels helfen, wenn man dem Netz zu glauben beginnt, und wie weit.</translation>
</message>
<message>
<source>Triplets</source>
<translation>Tripel</translation>
</message>
<message>
<source>Learns codes in which pictures of the same digit are near each other and others are far.</source>
<translation>Lernt Codes, in denen Bilder derselben Ziffer nah beieinander und andere fern sind.</translation>
</message>
<message>
<source>How a network learns to compare rather than to name, from the hardest pairs of each batch.</source>
<translation>Wie ein Netz lernt, zu vergleichen statt zu benennen, aus den schwierigsten Paaren jedes Batches.</translation>
</message>
<message>
<source>Compare and recommend</source>
<translation>Vergleichen und empfehlen</translation>
</message>
<message>
<source>Matrix factorisation</source>
<translation>Matrixfaktorisierung</translation>
</message>
<message>
<source>Predicts how users rate what they have not seen, from eight tastes of each user and qualities of each item.</source>
<translation>Sagt vorher, wie Nutzer bewerten, was sie nicht gesehen haben, aus acht Vorlieben jedes Nutzers und Eigenschaften jedes Gegenstands.</translation>
</message>
<message>
<source>How embeddings are learnt tables, and how a product of two rows recommends.</source>
<translation>Wie Embeddings gelernte Tabellen sind, und wie ein Produkt zweier Zeilen empfiehlt.</translation>
</message>
<message>
<source>Neural recommender</source>
<translation>Neuronaler Empfehler</translation>
</message>
<message>
<source>Predicts ratings with dense layers behind the embeddings of users and items.</source>
<translation>Sagt Bewertungen mit dichten Schichten hinter den Embeddings von Nutzern und Gegenständen vorher.</translation>
</message>
<message>
<source>How a network finds by itself what a product of tastes was told, and what that costs.</source>
<translation>Wie ein Netz selbst findet, was einem Produkt von Vorlieben vorgegeben war, und was das kostet.</translation>
</message>
<message>
<source>Distillation</source>
<translation>Destillation</translation>
</message>
<message>
<source>A large teacher learns to read digits, then a student with few weights learns to say what it says.</source>
<translation>Ein großer Lehrer lernt, Ziffern zu lesen, dann lernt ein Schüler mit wenigen Gewichten zu sagen, was er sagt.</translation>
</message>
<message>
<source>How a small network learns more from how a teacher hesitates than from labels alone.</source>
<translation>Wie ein kleines Netz mehr daraus lernt, wie ein Lehrer zögert, als aus Labels allein.</translation>
</message>
<message>
<source>Teach and reuse</source>
<translation>Lehren und wiederverwenden</translation>
</message>
<message>
<source>Freeze and unfreeze</source>
<translation>Einfrieren und auftauen</translation>
</message>
<message>
<source>First learns to copy pictures without labels, then to read digits with what it has learnt.</source>
<translation>Lernt zuerst, Bilder ohne Labels zu kopieren, dann mit dem Gelernten Ziffern zu lesen.</translation>
</message>
<message>
<source>How what was learnt elsewhere is kept frozen until a new head has learnt, and then adapts in small steps.</source>
<translation>Wie anderswo Gelerntes eingefroren bleibt, bis ein neuer Kopf gelernt hat, und sich dann in kleinen Schritten anpasst.</translation>
</message>
<message>
<source>Input and output</source>
<translation>Ein- und Ausgabe</translation>
</message>
<message>
<source>Convolution</source>
<translation>Faltung</translation>
</message>
<message>
<source>Dense</source>
<translation>Vollverbunden</translation>
</message>
<message>
<source>Pooling</source>
<translation>Pooling</translation>
</message>
<message>
<source>Normalisation</source>
<translation>Normalisierung</translation>
</message>
<message>
<source>Activation</source>
<translation>Aktivierung</translation>
</message>
<message>
<source>Sequence</source>
<translation>Sequenz</translation>
</message>
<message>
<source>Attention</source>
<translation>Attention</translation>
</message>
<message>
<source>Shape</source>
<translation>Form</translation>
</message>
<message>
<source>Merge</source>
<translation>Zusammenführung</translation>
</message>
<message>
<source>Regularisation</source>
<translation>Regularisierung</translation>
</message>
<message>
<source>Arithmetic</source>
<translation>Arithmetik</translation>
</message>
<message>
<source>Reduction</source>
<translation>Reduktion</translation>
</message>
<message>
<source>Constants and noise</source>
<translation>Konstanten und Rauschen</translation>
</message>
<message>
<source>Pretrained</source>
<translation>Vortrainiert</translation>
</message>
<message>
<source>Your own</source>
<translation>Eigene</translation>
</message>
<message>
<source>Images</source>
<translation>Bilder</translation>
</message>
<message>
<source>Time series</source>
<translation>Zeitreihen</translation>
</message>
<message>
<source>Several inputs</source>
<translation>Mehrere Eingänge</translation>
</message>
<message>
<source>Where data enters. Give the shape of one sample; the batch dimension is added for you.</source>
<translation>Hier kommen die Daten herein. Geben Sie die Form eines Samples an; die Batch-Dimension wird ergänzt.</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; a name such as L stands for a size that is open.</source>
<translation>Größen eines Samples, ohne den Batch; ein Name wie L steht für eine offene Größe.</translation>
</message>
<message>
<source>Whole numbers (int64) are for Embedding, bool for masks.</source>
<translation>Ganze Zahlen (int64) sind für Embedding, bool für Masken.</translation>
</message>
<message>
<source>What the network returns. A network may have several outputs.</source>
<translation>Was das Netz zurückgibt. Ein Netz kann mehrere Ausgaben haben.</translation>
</message>
<message>
<source>Slides learned filters over signals; each filter looks for one pattern and makes one channel.</source>
<translation>Schiebt gelernte Filter über Signale; jeder Filter sucht ein Muster und ergibt einen Kanal.</translation>
</message>
<message>
<source>Number of filters, and of channels in the output.</source>
<translation>Anzahl der Filter und damit der Kanäle der Ausgabe.</translation>
</message>
<message>
<source>Size of a filter: length.</source>
<translation>Größe eines Filters: Länge.</translation>
</message>
<message>
<source>How far the filter moves each time; 2 halves the output.</source>
<translation>Wie weit der Filter jeweils rückt; 2 halbiert die Ausgabe.</translation>
</message>
<message>
<source>How much is added at each edge before filtering. “same” keeps the size, “valid” adds nothing.</source>
<translation>Wie viel vor dem Filtern an jedem Rand ergänzt wird. „same“ erhält die Größe, „valid“ ergänzt nichts.</translation>
</message>
<message>
<source>Distance between the points of a filter; more sees further.</source>
<translation>Abstand zwischen den Punkten eines Filters; größere Werte blicken weiter.</translation>
</message>
<message>
<source>Splits the channels into groups that do not see each other.</source>
<translation>Teilt die Kanäle in Gruppen, die einander nicht sehen.</translation>
</message>
<message>
<source>Add a learned offset to each output channel.</source>
<translation>Zu jedem Ausgabekanal einen gelernten Versatz addieren.</translation>
</message>
<message>
<source>What stands in the padding: nothing, a mirror image, the edge again, or the other side.</source>
<translation>Was im Padding steht: nichts, ein Spiegelbild, der fortgesetzte Rand oder die gegenüberliegende Seite.</translation>
</message>
<message>
<source>Slides learned filters over images; each filter looks for one pattern and makes one channel.</source>
<translation>Schiebt gelernte Filter über Bilder; jeder Filter sucht ein Muster und ergibt einen Kanal.</translation>
</message>
<message>
<source>Size of a filter: height and width.</source>
<translation>Größe eines Filters: Höhe und Breite.</translation>
</message>
<message>
<source>Slides learned filters over volumes; each filter looks for one pattern and makes one channel.</source>
<translation>Schiebt gelernte Filter über Volumen; jeder Filter sucht ein Muster und ergibt einen Kanal.</translation>
</message>
<message>
<source>Size of a filter: depth, height and width.</source>
<translation>Größe eines Filters: Tiefe, Höhe und Breite.</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that signals grow.</source>
<translation>Eine Faltung rückwärts: Jeder Eingabepunkt malt einen gelernten Fleck, sodass Signale wachsen.</translation>
</message>
<message>
<source>How much is added at each edge before filtering.</source>
<translation>Wie viel vor dem Filtern an jedem Rand ergänzt wird.</translation>
</message>
<message>
<source>How much longer the output becomes at its end; less than the stride.</source>
<translation>Um wie viel die Ausgabe am Ende länger wird; weniger als der Stride.</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that images grow.</source>
<translation>Eine Faltung rückwärts: Jeder Eingabepunkt malt einen gelernten Fleck, sodass Bilder wachsen.</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that volumes grow.</source>
<translation>Eine Faltung rückwärts: Jeder Eingabepunkt malt einen gelernten Fleck, sodass Volumen wachsen.</translation>
</message>
<message>
<source>Cuts images into patches and turns each into features: the sequence that a vision transformer reads.</source>
<translation>Zerlegt Bilder in Patches und macht aus jedem Merkmale: die Sequenz, die ein Vision Transformer liest.</translation>
</message>
<message>
<source>Height and width of a patch.</source>
<translation>Höhe und Breite eines Patches.</translation>
</message>
<message>
<source>Number of features of each patch.</source>
<translation>Anzahl der Merkmale je Patch.</translation>
</message>
<message>
<source>Add a learned offset to each feature.</source>
<translation>Zu jedem Merkmal einen gelernten Versatz addieren.</translation>
</message>
<message>
<source>Multiplies the last dimension by a learned matrix and adds a bias: y = xWᵀ + b.</source>
<translation>Multipliziert die letzte Dimension mit einer gelernten Matrix und addiert einen Bias: y = xWᵀ + b.</translation>
</message>
<message>
<source>Size of the last dimension of the output.</source>
<translation>Größe der letzten Dimension der Ausgabe.</translation>
</message>
<message>
<source>Add a learned offset to each output.</source>
<translation>Zu jeder Ausgabe einen gelernten Versatz addieren.</translation>
</message>
<message>
<source>Lets two inputs act on each other: each output is x₁ᵀWx₂ + b with a learned matrix W.</source>
<translation>Lässt zwei Eingaben aufeinander wirken: Jede Ausgabe ist x₁ᵀWx₂ + b mit einer gelernten Matrix W.</translation>
</message>
<message>
<source>The first features.</source>
<translation>Die ersten Merkmale.</translation>
</message>
<message>
<source>The second features.</source>
<translation>Die zweiten Merkmale.</translation>
</message>
<message>
<source>Turns each whole number, such as the number of a word, into a learned vector.</source>
<translation>Macht aus jeder ganzen Zahl, etwa der Nummer eines Worts, einen gelernten Vektor.</translation>
</message>
<message>
<source>How many different numbers may arrive, counted from 0.</source>
<translation>Wie viele verschiedene Zahlen ankommen können, gezählt ab 0.</translation>
</message>
<message>
<source>Size of the vector for each number.</source>
<translation>Größe des Vektors für jede Zahl.</translation>
</message>
<message>
<source>The number that stands for nothing.</source>
<translation>Die Zahl, die für nichts steht.</translation>
</message>
<message>
<source>no padding</source>
<translation>kein Padding</translation>
</message>
<message>
<source>Longer vectors are cut to this length when they are looked up.</source>
<translation>Längere Vektoren werden beim Nachschlagen auf diese Länge gekürzt.</translation>
</message>
<message>
<source>no limit</source>
<translation>keine Grenze</translation>
</message>
<message>
<source>The norm that max_norm means: 2 is the usual length.</source>
<translation>Die Norm, die max_norm meint: 2 ist die übliche Länge.</translation>
</message>
<message>
<source>Divide each vector's gradient by how often its number is in the batch.</source>
<translation>Den Gradienten jedes Vektors durch die Häufigkeit seiner Zahl im Batch teilen.</translation>
</message>
<message>
<source>The vectors of the numbers that arrive.</source>
<translation>Die Vektoren der ankommenden Zahlen.</translation>
</message>
<message>
<source>All vectors, one in each row: for a last layer that shares them.</source>
<translation>Alle Vektoren, je Zeile einer: für eine letzte Schicht, die sie mitbenutzt.</translation>
</message>
<message>
<source>Looks up a vector for each number of a row and gives their mean, sum or maximum: a bag of words.</source>
<translation>Schlägt zu jeder Zahl einer Zeile einen Vektor nach und gibt Mittel, Summe oder Maximum aus: ein Bag of Words.</translation>
</message>
<message>
<source>What is made of a row's vectors.</source>
<translation>Was aus den Vektoren einer Zeile wird.</translation>
</message>
<message>
<source>A row of whole numbers for each sample.</source>
<translation>Eine Zeile ganzer Zahlen je Sample.</translation>
</message>
<message>
<source>How much each number counts, with mode sum.</source>
<translation>Wie viel jede Zahl zählt, bei mode sum.</translation>
</message>
<message>
<source>Replaces each vector by the nearest of a learned code book: the middle of a VQ-VAE. Train its loss too.</source>
<translation>Ersetzt jeden Vektor durch den nächsten eines gelernten Codebuchs: die Mitte eines VQ-VAE. Trainieren Sie auch seinen Verlust.</translation>
</message>
<message>
<source>How many vectors the code book has.</source>
<translation>Wie viele Vektoren das Codebuch hat.</translation>
</message>
<message>
<source>The dimension that holds a vector: 1 for maps, −1 for sequences.</source>
<translation>Die Dimension, die einen Vektor enthält: 1 bei Feature-Maps, −1 bei Sequenzen.</translation>
</message>
<message>
<source>How strongly what arrives is drawn towards the book.</source>
<translation>Wie stark das Ankommende zum Codebuch gezogen wird.</translation>
</message>
<message>
<source>The vectors of the code book.</source>
<translation>Die Vektoren des Codebuchs.</translation>
</message>
<message>
<source>Their numbers in the book.</source>
<translation>Ihre Nummern im Codebuch.</translation>
</message>
<message>
<source>One number for each sample, to be kept small beside the network's own loss.</source>
<translation>Eine Zahl je Sample, die neben dem eigentlichen Verlust des Netzes klein zu halten ist.</translation>
</message>
<message>
<source>Keeps the largest value of each window, so that a pattern counts wherever in the window it lies.</source>
<translation>Behält den größten Wert jedes Fensters, sodass ein Muster zählt, wo immer es im Fenster liegt.</translation>
</message>
<message>
<source>Size of the window.</source>
<translation>Größe des Fensters.</translation>
</message>
<message>
<source>How far the window moves each time.</source>
<translation>Wie weit das Fenster jeweils rückt.</translation>
</message>
<message>
<source>as large as the window</source>
<translation>so groß wie das Fenster</translation>
</message>
<message>
<source>How much is added at each edge; at most half the window.</source>
<translation>Wie viel an jedem Rand ergänzt wird; höchstens das halbe Fenster.</translation>
</message>
<message>
<source>Distance between the points of the window.</source>
<translation>Abstand zwischen den Punkten des Fensters.</translation>
</message>
<message>
<source>Also give the places of the largest values, as a MaxUnpool layer wants them.</source>
<translation>Auch die Stellen der größten Werte ausgeben, wie sie eine MaxUnpool-Schicht braucht.</translation>
</message>
<message>
<source>Let the last window run over the edge instead of leaving it out.</source>
<translation>Das letzte Fenster über den Rand ragen lassen, statt es wegzulassen.</translation>
</message>
<message>
<source>Where in its channel each value was found, counted in one row.</source>
<translation>Wo in seinem Kanal jeder Wert gefunden wurde, fortlaufend gezählt.</translation>
</message>
<message>
<source>Averages each window: a smaller, smoother feature map.</source>
<translation>Mittelt jedes Fenster: eine kleinere, glattere Feature-Map.</translation>
</message>
<message>
<source>Let the zeros of the padding count in the average.</source>
<translation>Die Nullen des Paddings im Mittel mitzählen.</translation>
</message>
<message>
<source>Takes the root of the sum of powers of each window: between a sum (1) and the largest value (large).</source>
<translation>Zieht die Wurzel aus der Summe der Potenzen jedes Fensters: zwischen einer Summe (1) und dem größten Wert (groß).</translation>
</message>
<message>
<source>The power. Even numbers suit all values, others only values above 0.</source>
<translation>Der Exponent. Gerade Zahlen passen für alle Werte, andere nur für Werte über 0.</translation>
</message>
<message>
<source>Divide the sum by this number instead.</source>
<translation>Die Summe stattdessen durch diese Zahl teilen.</translation>
</message>
<message>
<source>the size of the window</source>
<translation>die Größe des Fensters</translation>
</message>
<message>
<source>Averages down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>Mittelt auf eine Größe herunter, die Sie wählen; die Fenster ergeben sich aus der ankommenden Größe.</translation>
</message>
<message>
<source>The length of the output.</source>
<translation>Die Länge der Ausgabe.</translation>
</message>
<message>
<source>The height and width of the output.</source>
<translation>Die Höhe und Breite der Ausgabe.</translation>
</message>
<message>
<source>The depth and height and width of the output.</source>
<translation>Tiefe, Höhe und Breite der Ausgabe.</translation>
</message>
<message>
<source>Keeps the largest values, down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>Behält die größten Werte, bis auf eine Größe, die Sie wählen; die Fenster ergeben sich aus der ankommenden Größe.</translation>
</message>
<message>
<source>Keeps the largest values of windows whose places are drawn by lot, to shrink maps by any ratio.</source>
<translation>Behält die größten Werte von Fenstern an ausgelosten Stellen, um Feature-Maps in beliebigem Verhältnis zu verkleinern.</translation>
</message>
<message>
<source>Size of the output, in place of a ratio.</source>
<translation>Größe der Ausgabe, anstelle eines Verhältnisses.</translation>
</message>
<message>
<source>by output_ratio</source>
<translation>durch output_ratio</translation>
</message>
<message>
<source>How much of each size is left.</source>
<translation>Wie viel von jeder Größe übrig bleibt.</translation>
</message>
<message>
<source>Averages each channel over all positions: one number per channel, whatever the size of the map.</source>
<translation>Mittelt jeden Kanal über alle Positionen: eine Zahl je Kanal, egal wie groß die Feature-Map ist.</translation>
</message>
<message>
<source>Keep the pooled dimensions, with size 1.</source>
<translation>Die gepoolten Dimensionen mit Größe 1 behalten.</translation>
</message>
<message>
<source>Keeps the largest value of each channel: one number per channel, whatever the size of the map.</source>
<translation>Behält den größten Wert jedes Kanals: eine Zahl je Kanal, egal wie groß die Feature-Map ist.</translation>
</message>
<message>
<source>Puts the values of a MaxPool1d back where they came from, with zeros between them.</source>
<translation>Setzt die Werte eines MaxPool1d dorthin zurück, woher sie kamen, mit Nullen dazwischen.</translation>
</message>
<message>
<source>Size of the window of the pooling.</source>
<translation>Größe des Pooling-Fensters.</translation>
</message>
<message>
<source>Stride of the pooling.</source>
<translation>Stride des Poolings.</translation>
</message>
<message>
<source>Padding of the pooling.</source>
<translation>Padding des Poolings.</translation>
</message>
<message>
<source>Size before the pooling, where the windows left something over.</source>
<translation>Größe vor dem Pooling, falls die Fenster etwas übrig ließen.</translation>
</message>
<message>
<source>from the windows</source>
<translation>aus den Fenstern</translation>
</message>
<message>
<source>The pooled values.</source>
<translation>Die gepoolten Werte.</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool1d with return_indices.</source>
<translation>Woher sie kamen: die Indizes eines MaxPool1d mit return_indices.</translation>
</message>
<message>
<source>Puts the values of a MaxPool2d back where they came from, with zeros between them.</source>
<translation>Setzt die Werte eines MaxPool2d dorthin zurück, woher sie kamen, mit Nullen dazwischen.</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool2d with return_indices.</source>
<translation>Woher sie kamen: die Indizes eines MaxPool2d mit return_indices.</translation>
</message>
<message>
<source>Puts the values of a MaxPool3d back where they came from, with zeros between them.</source>
<translation>Setzt die Werte eines MaxPool3d dorthin zurück, woher sie kamen, mit Nullen dazwischen.</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool3d with return_indices.</source>
<translation>Woher sie kamen: die Indizes eines MaxPool3d mit return_indices.</translation>
</message>
<message>
<source>Gives each channel mean 0 and deviation 1 over the batch. It lets deep networks learn fast.</source>
<translation>Gibt jedem Kanal über den Batch Mittelwert 0 und Standardabweichung 1. Damit lernen tiefe Netze schnell.</translation>
</message>
<message>
<source>Keeps the division from going wild where values hardly vary.</source>
<translation>Hält die Division stabil, wo Werte kaum schwanken.</translation>
</message>
<message>
<source>How much of each batch enters the running averages.</source>
<translation>Wie viel von jedem Batch in die laufenden Mittel eingeht.</translation>
</message>
<message>
<source>the average of all batches</source>
<translation>das Mittel aller Batches</translation>
</message>
<message>
<source>Learn a scale and an offset for each channel afterwards.</source>
<translation>Danach für jeden Kanal Skalierung und Versatz lernen.</translation>
</message>
<message>
<source>Keep running averages, and use them when not training.</source>
<translation>Laufende Mittel führen und außerhalb des Trainings verwenden.</translation>
</message>
<message>
<source>Learn an offset too, not the scale alone.</source>
<translation>Auch einen Versatz lernen, nicht nur die Skalierung.</translation>
</message>
<message>
<source>Gives each channel of each sample mean 0 and deviation 1: takes contrast and style out of images.</source>
<translation>Gibt jedem Kanal jedes Samples Mittelwert 0 und Standardabweichung 1: nimmt Bildern Kontrast und Stil.</translation>
</message>
<message>
<source>Normalises groups of channels within each sample. It does not mind small batches.</source>
<translation>Normalisiert Kanalgruppen innerhalb jedes Samples. Kleine Batches stören nicht.</translation>
</message>
<message>
<source>How many groups the channels are split into.</source>
<translation>In wie viele Gruppen die Kanäle geteilt werden.</translation>
</message>
<message>
<source>Gives the features of each sample mean 0 and deviation 1. The usual norm of transformers.</source>
<translation>Gibt den Merkmalen jedes Samples Mittelwert 0 und Standardabweichung 1. Die übliche Norm von Transformern.</translation>
</message>
<message>
<source>How many of the last dimensions are taken together.</source>
<translation>Wie viele der letzten Dimensionen zusammengefasst werden.</translation>
</message>
<message>
<source>Learn a scale for each feature afterwards.</source>
<translation>Danach für jedes Merkmal eine Skalierung lernen.</translation>
</message>
<message>
<source>Learn an offset too.</source>
<translation>Auch einen Versatz lernen.</translation>
</message>
<message>
<source>Divides the features of each sample by their root mean square: a LayerNorm without the mean.</source>
<translation>Teilt die Merkmale jedes Samples durch ihr quadratisches Mittel: LayerNorm ohne den Mittelwert.</translation>
</message>
<message>
<source>Keeps the division from going wild where values are near zero.</source>
<translation>Hält die Division stabil, wo Werte nahe null liegen.</translation>
</message>
<message>
<source>the smallest step of the number type</source>
<translation>der kleinste Schritt des Zahlentyps</translation>
</message>
<message>
<source>Divides each value by what its neighbouring channels hold at the same place, as AlexNet did.</source>
<translation>Teilt jeden Wert durch das, was Nachbarkanäle an derselben Stelle enthalten, wie bei AlexNet.</translation>
</message>
<message>
<source>How many neighbouring channels count.</source>
<translation>Wie viele Nachbarkanäle zählen.</translation>
</message>
<message>
<source>How strongly they count.</source>
<translation>Wie stark sie zählen.</translation>
</message>
<message>
<source>The power that is taken of their sum.</source>
<translation>Der Exponent, mit dem ihre Summe potenziert wird.</translation>
</message>
<message>
<source>What is added to their sum.</source>
<translation>Was zu ihrer Summe addiert wird.</translation>
</message>
<message>
<source>The older form of LocalResponseNorm, for images.</source>
<translation>Die ältere Form von LocalResponseNorm, für Bilder.</translation>
</message>
<message>
<source>Scales vectors to a length of 1, so that only their direction counts.</source>
<translation>Skaliert Vektoren auf Länge 1, sodass nur ihre Richtung zählt.</translation>
</message>
<message>
<source>Which length: 2 is the usual one, 1 the sum of amounts.</source>
<translation>Welche Länge: 2 ist die übliche, 1 die Summe der Beträge.</translation>
</message>
<message>
<source>The dimension that is one vector; 0 is the batch.</source>
<translation>Die Dimension, die einen Vektor bildet; 0 ist der Batch.</translation>
</message>
<message>
<source>The least length to divide by.</source>
<translation>Die kleinste Länge, durch die geteilt wird.</translation>
</message>
<message>
<source>Keeps what is positive and sets the rest to zero: max(0, x). The usual choice after a convolution.</source>
<translation>Behält Positives und setzt den Rest auf null: max(0, x). Die übliche Wahl nach einer Faltung.</translation>
</message>
<message>
<source>Like ReLU, but lets a little of the negative through, so that no neuron dies.</source>
<translation>Wie ReLU, lässt aber etwas vom Negativen durch, damit kein Neuron abstirbt.</translation>
</message>
<message>
<source>What negative values are multiplied by.</source>
<translation>Womit negative Werte multipliziert werden.</translation>
</message>
<message>
<source>Like LeakyReLU, but the slope for negative values is learned.</source>
<translation>Wie LeakyReLU, aber die Steigung für negative Werte wird gelernt.</translation>
</message>
<message>
<source>Learn one slope for each channel instead of one for all.</source>
<translation>Eine Steigung je Kanal lernen statt einer für alle.</translation>
</message>
<message>
<source>The slope before training.</source>
<translation>Die Steigung vor dem Training.</translation>
</message>
<message>
<source>Like LeakyReLU, but draws the slope for negative values at random while training; then it is their middle.</source>
<translation>Wie LeakyReLU, zieht aber die Steigung für negative Werte im Training zufällig; danach gilt ihre Mitte.</translation>
</message>
<message>
<source>The smallest slope that may be drawn.</source>
<translation>Die kleinste Steigung, die gezogen werden kann.</translation>
</message>
<message>
<source>The largest slope that may be drawn.</source>
<translation>Die größte Steigung, die gezogen werden kann.</translation>
</message>
<message>
<source>ReLU that stops at 6: good where a network will calculate with few bits.</source>
<translation>ReLU, das bei 6 endet: gut, wenn ein Netz mit wenigen Bits rechnen soll.</translation>
</message>
<message>
<source>Like ReLU for what is positive; falls smoothly towards −α for what is negative.</source>
<translation>Wie ReLU im Positiven; fällt im Negativen sanft gegen −α.</translation>
</message>
<message>
<source>How far below zero the values may fall.</source>
<translation>Wie weit die Werte unter null fallen können.</translation>
</message>
<message>
<source>Like ELU, but without a kink at zero, whatever α is.</source>
<translation>Wie ELU, aber ohne Knick bei null, was immer α ist.</translation>
</message>
<message>
<source>ELU with constants that keep mean 0 and deviation 1 from layer to layer. Use AlphaDropout with it.</source>
<translation>ELU mit Konstanten, die Mittelwert 0 und Standardabweichung 1 von Schicht zu Schicht erhalten. Dazu passt AlphaDropout.</translation>
</message>
<message>
<source>A smooth ReLU that weighs each value by how likely it is to be large. The usual choice in transformers.</source>
<translation>Ein glattes ReLU, das jeden Wert danach gewichtet, wie wahrscheinlich es ist, dass er groß ist. Die übliche Wahl in Transformern.</translation>
</message>
<message>
<source>Calculate exactly, or faster by way of tanh.</source>
<translation>Genau rechnen oder schneller über tanh.</translation>
</message>
<message>
<source>x · sigmoid(x): smooth, and slightly negative just below zero. Also called Swish.</source>
<translation>x · sigmoid(x): glatt und knapp unter null leicht negativ. Auch Swish genannt.</translation>
</message>
<message>
<source>x · tanh(softplus(x)): smooth like SiLU, a little deeper below zero.</source>
<translation>x · tanh(softplus(x)): glatt wie SiLU, unter null etwas tiefer.</translation>
</message>
<message>
<source>A smooth ReLU that is positive everywhere, such as a deviation or a rate must be.</source>
<translation>Ein glattes ReLU, das überall positiv ist, wie es eine Standardabweichung oder Rate sein muss.</translation>
</message>
<message>
<source>How sharp the bend at zero is.</source>
<translation>Wie scharf der Knick bei null ist.</translation>
</message>
<message>
<source>Where β · x is above it, the value passes as it is.</source>
<translation>Wo β · x darüber liegt, bleibt der Wert, wie er ist.</translation>
</message>
<message>
<source>x / (1 + |x|): squeezes numbers into −1 … 1, more gently than Tanh.</source>
<translation>x / (1 + |x|): staucht Zahlen auf −1 … 1, sanfter als Tanh.</translation>
</message>
<message>
<source>Squeezes every number into 0 … 1, such as a probability or how far a gate is open.</source>
<translation>Staucht jede Zahl auf 0 … 1, etwa für eine Wahrscheinlichkeit oder die Öffnung eines Gates.</translation>
</message>
<message>
<source>The logarithm of Sigmoid, without the rounding of doing both: at most 0.</source>
<translation>Der Logarithmus von Sigmoid, ohne die Rundung, wenn man beides rechnet: höchstens 0.</translation>
</message>
<message>
<source>Squeezes every number into −1 … 1.</source>
<translation>Staucht jede Zahl auf −1 … 1.</translation>
</message>
<message>
<source>x − tanh(x): what Tanh would cut away; small numbers become tiny.</source>
<translation>x − tanh(x): was Tanh abschneiden würde; kleine Zahlen werden winzig.</translation>
</message>
<message>
<source>Sigmoid made of three straight lines: fast to calculate.</source>
<translation>Sigmoid aus drei Geraden: schnell zu berechnen.</translation>
</message>
<message>
<source>SiLU made of straight lines and one bend: fast to calculate.</source>
<translation>SiLU aus Geraden und einem Bogen: schnell zu berechnen.</translation>
</message>
<message>
<source>Lets numbers between two limits pass and cuts off the others.</source>
<translation>Lässt Zahlen zwischen zwei Grenzen durch und schneidet die anderen ab.</translation>
</message>
<message>
<source>No number is below it afterwards.</source>
<translation>Danach liegt keine Zahl darunter.</translation>
</message>
<message>
<source>No number is above it afterwards.</source>
<translation>Danach liegt keine Zahl darüber.</translation>
</message>
<message>
<source>Sets small numbers to zero and lets the others pass.</source>
<translation>Setzt kleine Zahlen auf null und lässt die anderen durch.</translation>
</message>
<message>
<source>Numbers from −λ to λ become zero.</source>
<translation>Zahlen von −λ bis λ werden null.</translation>
</message>
<message>
<source>Pulls every number towards zero by λ; what is smaller becomes zero.</source>
<translation>Zieht jede Zahl um λ gegen null; was kleiner ist, wird null.</translation>
</message>
<message>
<source>How far numbers are pulled.</source>
<translation>Wie weit Zahlen gezogen werden.</translation>
</message>
<message>
<source>Lets numbers above a threshold pass and puts one value in the place of the others.</source>
<translation>Lässt Zahlen über einer Schwelle durch und setzt für die anderen einen festen Wert ein.</translation>
</message>
<message>
<source>Numbers must be above it to pass.</source>
<translation>Zahlen müssen darüber liegen, um durchzukommen.</translation>
</message>
<message>
<source>What stands in the place of the others.</source>
<translation>Was an die Stelle der anderen tritt.</translation>
</message>
<message>
<source>Splits features into two halves and lets the second decide how much of the first passes: a · sigmoid(b).</source>
<translation>Teilt Merkmale in zwei Hälften; die zweite entscheidet, wie viel von der ersten durchkommt: a · sigmoid(b).</translation>
</message>
<message>
<source>The dimension that is halved.</source>
<translation>Die Dimension, die halbiert wird.</translation>
</message>
<message>
<source>Turns scores into probabilities that sum to 1. CrossEntropyLoss does this itself: use one of the two.</source>
<translation>Macht aus Scores Wahrscheinlichkeiten mit Summe 1. CrossEntropyLoss tut das selbst: Verwenden Sie nur eines von beiden.</translation>
</message>
<message>
<source>The dimension along which the values sum to 1.</source>
<translation>Die Dimension, entlang der die Werte die Summe 1 haben.</translation>
</message>
<message>
<source>The logarithm of Softmax, without the rounding of doing both. NLLLoss wants it.</source>
<translation>Der Logarithmus von Softmax, ohne die Rundung, wenn man beides rechnet. NLLLoss verlangt ihn.</translation>
</message>
<message>
<source>Softmax of the negated scores: the smallest gets the largest share.</source>
<translation>Softmax der negierten Scores: Der kleinste bekommt den größten Anteil.</translation>
</message>
<message>
<source>Softmax over the channels, at each pixel by itself: which class a pixel belongs to.</source>
<translation>Softmax über die Kanäle, an jedem Pixel für sich: zu welcher Klasse ein Pixel gehört.</translation>
</message>
<message>
<source>Draws one of several choices at random, as their scores make it likely, so that gradients can pass. It draws after training too.</source>
<translation>Zieht eine von mehreren Möglichkeiten zufällig, so wahrscheinlich, wie ihre Scores sagen, und so, dass Gradienten durchkommen. Auch nach dem Training wird gezogen.</translation>
</message>
<message>
<source>Near 0 the choice is nearly one; large values blur it.</source>
<translation>Nahe 0 ist die Wahl fast eindeutig; große Werte verwischen sie.</translation>
</message>
<message>
<source>Give a single 1 among zeros; gradients are those of the blurred choice.</source>
<translation>Eine einzelne 1 unter Nullen ausgeben; die Gradienten sind die der verwischten Wahl.</translation>
</message>
<message>
<source>The dimension along which one is chosen.</source>
<translation>Die Dimension, entlang der gewählt wird.</translation>
</message>
<message>
<source>The plain recurrent layer: its memory is one tanh of what arrives and what was. It forgets quickly. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>Die einfache rekurrente Schicht: Ihr Gedächtnis ist ein tanh aus dem Ankommenden und dem Bisherigen. Sie vergisst schnell. Sequenzen kommen als (N, Schritte, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>Size of the memory, and of the output at each step.</source>
<translation>Größe des Gedächtnisses und der Ausgabe bei jedem Schritt.</translation>
</message>
<message>
<source>How many such layers lie on top of each other.</source>
<translation>Wie viele solche Schichten übereinander liegen.</translation>
</message>
<message>
<source>The function that makes the new memory.</source>
<translation>Die Funktion, die das neue Gedächtnis bildet.</translation>
</message>
<message>
<source>Add learned offsets.</source>
<translation>Gelernte Versätze addieren.</translation>
</message>
<message>
<source>Share of values dropped between the layers while training; a single layer has none.</source>
<translation>Anteil der Werte, die im Training zwischen den Schichten wegfallen; bei einer einzigen Schicht keine.</translation>
</message>
<message>
<source>Read the sequence backwards too, and join both results.</source>
<translation>Die Sequenz auch rückwärts lesen und beide Ergebnisse verbinden.</translation>
</message>
<message>
<source>The sequences.</source>
<translation>Die Sequenzen.</translation>
</message>
<message>
<source>The memory to begin with, such as another layer's h_n; zeros if nothing is connected.</source>
<translation>Das anfängliche Gedächtnis, etwa h_n einer anderen Schicht; Nullen, wenn nichts verbunden ist.</translation>
</message>
<message>
<source>What the top layer says at each step.</source>
<translation>Was die oberste Schicht bei jedem Schritt ausgibt.</translation>
</message>
<message>
<source>The memory after the last step, for each layer and direction.</source>
<translation>Das Gedächtnis nach dem letzten Schritt, für jede Schicht und Richtung.</translation>
</message>
<message>
<source>A recurrent layer with gates that decide what to keep, so that it remembers over long sequences. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>Eine rekurrente Schicht mit Gates, die entscheiden, was bleibt, sodass sie über lange Sequenzen hinweg behält. Sequenzen kommen als (N, Schritte, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>Project what is said at each step to this size; 0 leaves it as it is.</source>
<translation>Die Ausgabe jedes Schritts auf diese Größe projizieren; 0 lässt sie, wie sie ist.</translation>
</message>
<message>
<source>The cell's state to begin with, together with h_0.</source>
<translation>Der anfängliche Zustand der Zelle, zusammen mit h_0.</translation>
</message>
<message>
<source>The cell's state then.</source>
<translation>Der Zustand der Zelle danach.</translation>
</message>
<message>
<source>A recurrent layer with gates, simpler than LSTM and often as good. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>Eine rekurrente Schicht mit Gates, einfacher als LSTM und oft ebenso gut. Sequenzen kommen als (N, Schritte, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>One step of an RNN: the new memory is one tanh of what arrives and what was.</source>
<translation>Ein Schritt eines RNN: Das neue Gedächtnis ist ein tanh aus dem Ankommenden und dem Bisherigen.</translation>
</message>
<message>
<source>Size of the memory.</source>
<translation>Größe des Gedächtnisses.</translation>
</message>
<message>
<source>The features of one step.</source>
<translation>Die Merkmale eines Schritts.</translation>
</message>
<message>
<source>The memory before this step; zeros if nothing is connected.</source>
<translation>Das Gedächtnis vor diesem Schritt; Nullen, wenn nichts verbunden ist.</translation>
</message>
<message>
<source>The memory after this step.</source>
<translation>Das Gedächtnis nach diesem Schritt.</translation>
</message>
<message>
<source>One step of an LSTM, with gates that decide what to keep.</source>
<translation>Ein Schritt eines LSTM, mit Gates, die entscheiden, was bleibt.</translation>
</message>
<message>
<source>The cell's state before this step, together with hx.</source>
<translation>Der Zustand der Zelle vor diesem Schritt, zusammen mit hx.</translation>
</message>
<message>
<source>The cell's state after this step.</source>
<translation>Der Zustand der Zelle nach diesem Schritt.</translation>
</message>
<message>
<source>One step of a GRU, with gates, simpler than LSTMCell.</source>
<translation>Ein Schritt eines GRU, mit Gates, einfacher als LSTMCell.</translation>
</message>
<message>
<source>Each position of the query gathers from the values where its key matches; several heads look for different things. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Jede Position der Query sammelt aus den Values, wo ihr Key passt; mehrere Heads suchen Verschiedenes. Sequenzen kommen als (N, Positionen, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>How many patterns are looked for at once; divides the features.</source>
<translation>Nach wie vielen Mustern zugleich gesucht wird; teilt die Zahl der Merkmale.</translation>
</message>
<message>
<source>Share of attention weights dropped while training.</source>
<translation>Anteil der Attention-Gewichte, die im Training wegfallen.</translation>
</message>
<message>
<source>Hide what comes later: position i sees the keys up to i.</source>
<translation>Späteres verbergen: Position i sieht die Keys bis i.</translation>
</message>
<message>
<source>Add learned offsets to the projections.</source>
<translation>Zu den Projektionen gelernte Versätze addieren.</translation>
</message>
<message>
<source>Add a learned key and value that all may look at.</source>
<translation>Einen gelernten Key und Value ergänzen, auf den alle blicken können.</translation>
</message>
<message>
<source>Add a key and value of zeros that all may look at.</source>
<translation>Einen Key und Value aus Nullen ergänzen, auf den alle blicken können.</translation>
</message>
<message>
<source>Give the weights too; without them it is faster.</source>
<translation>Auch die Gewichte ausgeben; ohne sie geht es schneller.</translation>
</message>
<message>
<source>Give the mean of the heads' weights, not each.</source>
<translation>Das Mittel der Gewichte der Heads ausgeben, nicht jedes einzeln.</translation>
</message>
<message>
<source>The positions that look for something. Alone, it attends to itself.</source>
<translation>Die Positionen, die etwas suchen. Allein verbunden: Attention auf sich selbst.</translation>
</message>
<message>
<source>What is looked at; the query itself if nothing is connected.</source>
<translation>Was betrachtet wird; die Query selbst, wenn nichts verbunden ist.</translation>
</message>
<message>
<source>What is gathered; the key if nothing is connected.</source>
<translation>Was gesammelt wird; der Key, wenn nichts verbunden ist.</translation>
</message>
<message>
<source>Yes where a target may not look at a source, or numbers that are added to the scores.</source>
<translation>Ja, wo ein Ziel eine Quelle nicht sehen darf, oder Zahlen, die zu den Scores addiert werden.</translation>
</message>
<message>
<source>Yes where a key only fills up its sequence.</source>
<translation>Ja, wo ein Key seine Sequenz nur auffüllt.</translation>
</message>
<message>
<source>What each position of the query has gathered.</source>
<translation>Was jede Position der Query gesammelt hat.</translation>
</message>
<message>
<source>How much each looked at each, averaged over the heads.</source>
<translation>Wie sehr jede auf jede geblickt hat, gemittelt über die Heads.</translation>
</message>
<message>
<source>Each query gathers from the values where its key matches. Nothing is learned here: projections and heads are drawn around it.</source>
<translation>Jede Query sammelt aus den Values, wo ihr Key passt. Hier wird nichts gelernt: Projektionen und Heads werden darum herum gezeichnet.</translation>
</message>
<message>
<source>What scores are multiplied by.</source>
<translation>Womit die Scores multipliziert werden.</translation>
</message>
<message>
<source>1 / √features</source>
<translation>1 / √Merkmale</translation>
</message>
<message>
<source>Let several heads of the query share one of the keys.</source>
<translation>Mehrere Heads der Query einen der Keys teilen lassen.</translation>
</message>
<message>
<source>What looks for something: (N, heads, positions, features), or without heads.</source>
<translation>Was etwas sucht: (N, Heads, Positionen, Merkmale) oder ohne Heads.</translation>
</message>
<message>
<source>What is looked at.</source>
<translation>Was betrachtet wird.</translation>
</message>
<message>
<source>What is gathered, one for each key.</source>
<translation>Was gesammelt wird, eines je Key.</translation>
</message>
<message>
<source>Yes where a query may look at a key (the other way round than in MultiheadAttention), or numbers that are added to the scores.</source>
<translation>Ja, wo eine Query einen Key sehen darf (umgekehrt wie bei MultiheadAttention), oder Zahlen, die zu den Scores addiert werden.</translation>
</message>
<message>
<source>Weighs each channel of an image by what all channels show on average.</source>
<translation>Gewichtet jeden Kanal eines Bilds nach dem, was alle Kanäle im Mittel zeigen.</translation>
</message>
<message>
<source>How many times fewer channels there are in the middle.</source>
<translation>Wie viel weniger Kanäle es in der Mitte gibt (Faktor).</translation>
</message>
<message>
<source>A mask (steps, steps) that hides from each step what comes after it, for a sequence that arrives.</source>
<translation>Eine Maske (Schritte, Schritte), die jedem Schritt verbirgt, was nach ihm kommt, für eine ankommende Sequenz.</translation>
</message>
<message>
<source>The dimension of the steps; 1 in (N, steps, features).</source>
<translation>Die Dimension der Schritte; 1 bei (N, Schritte, Merkmale).</translation>
</message>
<message>
<source>Yes where hidden (MultiheadAttention) or where visible (scaled dot product); or −∞ to add.</source>
<translation>Ja, wo verborgen (MultiheadAttention) oder wo sichtbar (ScaledDotProduct); oder −∞ zum Addieren.</translation>
</message>
<message>
<source>Says for each word whether it only fills up its sequence, by the number that stands for that.</source>
<translation>Sagt für jedes Wort, ob es seine Sequenz nur auffüllt, anhand der Zahl, die dafür steht.</translation>
</message>
<message>
<source>The number of what fills up.</source>
<translation>Die Zahl für Füllwerte.</translation>
</message>
<message>
<source>Yes for what fills up (key_padding_mask of attention), or for what is real.</source>
<translation>Ja für Füllwerte (key_padding_mask der Attention) oder für Echtes.</translation>
</message>
<message>
<source>One layer of a transformer's encoder: each position looks at all others, then a dense part thinks it over. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Eine Schicht eines Transformer-Encoders: Jede Position blickt auf alle anderen, dann verarbeitet ein vollverbundener Teil das Gesehene. Sequenzen kommen als (N, Positionen, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>How many patterns each attention looks for; divides the features.</source>
<translation>Nach wie vielen Mustern jede Attention sucht; teilt die Zahl der Merkmale.</translation>
</message>
<message>
<source>Hide what comes later: each position sees itself and those before it.</source>
<translation>Späteres verbergen: Jede Position sieht sich und die vor ihr.</translation>
</message>
<message>
<source>Size of the hidden layer of the dense part.</source>
<translation>Größe der verborgenen Schicht des vollverbundenen Teils.</translation>
</message>
<message>
<source>Share of values dropped while training.</source>
<translation>Anteil der Werte, die im Training wegfallen.</translation>
</message>
<message>
<source>The activation of the dense part.</source>
<translation>Die Aktivierung des vollverbundenen Teils.</translation>
</message>
<message>
<source>Normalise before each part instead of after it: deep stacks train more easily.</source>
<translation>Vor jedem Teil normalisieren statt danach: Tiefe Stapel trainieren sich leichter.</translation>
</message>
<message>
<source>Keeps the norms from going wild where values hardly vary.</source>
<translation>Hält die Normen stabil, wo Werte kaum schwanken.</translation>
</message>
<message>
<source>The sequence that is read.</source>
<translation>Die Sequenz, die gelesen wird.</translation>
</message>
<message>
<source>Yes where a position only fills up its sequence.</source>
<translation>Ja, wo eine Position ihre Sequenz nur auffüllt.</translation>
</message>
<message>
<source>One layer of a transformer's decoder: looks at its own sequence, then at what an encoder made of another. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Eine Schicht eines Transformer-Decoders: blickt auf die eigene Sequenz, dann auf das, was ein Encoder aus einer anderen gemacht hat. Sequenzen kommen als (N, Positionen, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>The sequence so far, of which each position gets its next.</source>
<translation>Die bisherige Sequenz, von der jede Position ihr Nächstes bekommt.</translation>
</message>
<message>
<source>What an encoder made of the sequence that was read.</source>
<translation>Was ein Encoder aus der gelesenen Sequenz gemacht hat.</translation>
</message>
<message>
<source>A stack of transformer encoder layers: the body of BERT, of vision transformers and, causal, of GPT. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Ein Stapel von Transformer-Encoder-Schichten: der Rumpf von BERT, Vision Transformern und, kausal, GPT. Sequenzen kommen als (N, Positionen, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>How many layers lie on top of each other.</source>
<translation>Wie viele Schichten übereinander liegen.</translation>
</message>
<message>
<source>Normalise once more at the end, as norm_first wants.</source>
<translation>Am Ende noch einmal normalisieren, wie norm_first es verlangt.</translation>
</message>
<message>
<source>A stack of transformer decoder layers, which look at an encoder's result while they write. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Ein Stapel von Transformer-Decoder-Schichten, die beim Schreiben auf das Ergebnis eines Encoders blicken. Sequenzen kommen als (N, Positionen, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>The whole transformer: an encoder reads one sequence, a decoder writes another, such as its translation. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Der ganze Transformer: Ein Encoder liest eine Sequenz, ein Decoder schreibt eine andere, etwa ihre Übersetzung. Sequenzen kommen als (N, Positionen, Merkmale) an: batch_first ist immer an.</translation>
</message>
<message>
<source>How many layers the encoder has.</source>
<translation>Wie viele Schichten der Encoder hat.</translation>
</message>
<message>
<source>How many layers the decoder has.</source>
<translation>Wie viele Schichten der Decoder hat.</translation>
</message>
<message>
<source>Adds waves of falling frequency to a sequence, so that a transformer can tell its positions apart.</source>
<translation>Addiert Wellen fallender Frequenz zu einer Sequenz, damit ein Transformer ihre Positionen unterscheiden kann.</translation>
</message>
<message>
<source>The longest sequence that may arrive.</source>
<translation>Die längste Sequenz, die ankommen kann.</translation>
</message>
<message>
<source>Share of values dropped afterwards while training.</source>
<translation>Anteil der Werte, die danach im Training wegfallen.</translation>
</message>
<message>
<source>Adds a learned vector for each position to a sequence, as BERT, GPT and vision transformers do.</source>
<translation>Addiert zu jeder Position einer Sequenz einen gelernten Vektor, wie BERT, GPT und Vision Transformer.</translation>
</message>
<message>
<source>The longest sequence that may arrive; each position learns a vector.</source>
<translation>Die längste Sequenz, die ankommen kann; jede Position lernt einen Vektor.</translation>
</message>
<message>
<source>Turns pairs of features by angles that grow with the position, so that scores depend on distances only. It belongs on queries and keys, before ScaledDotProductAttention.</source>
<translation>Dreht Paare von Merkmalen um Winkel, die mit der Position wachsen, sodass Scores nur von Abständen abhängen. Gehört auf Queries und Keys, vor ScaledDotProductAttention.</translation>
</message>
<message>
<source>How slowly the slowest pair turns; more for long sequences.</source>
<translation>Wie langsam sich das langsamste Paar dreht; mehr für lange Sequenzen.</translation>
</message>
<message>
<source>Pair neighbours instead of the two halves.</source>
<translation>Nachbarn paaren statt der beiden Hälften.</translation>
</message>
<message>
<source>Learns a number for each distance between positions and each head, to be added to the scores of attention: wire it to attn_mask.</source>
<translation>Lernt für jeden Abstand zwischen Positionen und jeden Head eine Zahl, die zu den Scores der Attention addiert wird: Verbinden Sie sie mit attn_mask.</translation>
</message>
<message>
<source>As many as the attention has.</source>
<translation>So viele, wie die Attention hat.</translation>
</message>
<message>
<source>How many different distances are told apart.</source>
<translation>Wie viele verschiedene Abstände unterschieden werden.</translation>
</message>
<message>
<source>From here on, all distances are one.</source>
<translation>Ab hier gelten alle Abstände als einer.</translation>
</message>
<message>
<source>Tell what comes before from what comes after.</source>
<translation>Unterscheiden, was davor und was danach kommt.</translation>
</message>
<message>
<source>The sequence that looks; only its length counts.</source>
<translation>Die Sequenz, die blickt; nur ihre Länge zählt.</translation>
</message>
<message>
<source>The sequence that is looked at; the query's if nothing is connected.</source>
<translation>Die Sequenz, auf die geblickt wird; die der Query, wenn nichts verbunden ist.</translation>
</message>
<message>
<source>Learns a number for each offset between two pixels of a window and each head, to be added to the scores of attention within windows, as Swin does.</source>
<translation>Lernt für jeden Versatz zwischen zwei Pixeln eines Fensters und jeden Head eine Zahl, die zu den Scores der Attention in Fenstern addiert wird, wie bei Swin.</translation>
</message>
<message>
<source>Height and width of a window, in pixels.</source>
<translation>Höhe und Breite eines Fensters, in Pixeln.</translation>
</message>
<message>
<source>Keeps pixels apart that met in a window only because the map was shifted around its edge (Roll): 0, or −∞ to be added to the scores of attention within windows.</source>
<translation>Trennt Pixel, die nur deshalb in einem Fenster liegen, weil die Feature-Map um ihren Rand verschoben wurde (Roll): 0 oder −∞, zu addieren zu den Scores der Attention in Fenstern.</translation>
</message>
<message>
<source>How far the map was shifted: half a window.</source>
<translation>Wie weit die Feature-Map verschoben wurde: ein halbes Fenster.</translation>
</message>
<message>
<source>The shifted map (N, height, width, channels); only its sizes count.</source>
<translation>Die verschobene Feature-Map (N, Höhe, Breite, Kanäle); nur ihre Größen zählen.</translation>
</message>
<message>
<source>Lays all numbers of a sample in one row, as a Linear layer after convolutions wants them.</source>
<translation>Legt alle Zahlen eines Samples in eine Reihe, wie eine Linear-Schicht nach Faltungen sie braucht.</translation>
</message>
<message>
<source>The first dimension to merge; 0 is the batch.</source>
<translation>Die erste Dimension, die verschmolzen wird; 0 ist der Batch.</translation>
</message>
<message>
<source>The last dimension to merge; −1 is the last one there is.</source>
<translation>Die letzte Dimension, die verschmolzen wird; −1 ist die letzte vorhandene.</translation>
</message>
<message>
<source>Arranges the numbers of each sample in another shape, in the same order. The batch stays.</source>
<translation>Ordnet die Zahlen jedes Samples in anderer Form an, in gleicher Reihenfolge. Der Batch bleibt.</translation>
</message>
<message>
<source>Sizes of one sample: numbers, names such as L, 0 to keep a size, −1 for what is left.</source>
<translation>Größen eines Samples: Zahlen, Namen wie L, 0 behält eine Größe, −1 für den Rest.</translation>
</message>
<message>
<source>Puts the dimensions in another order, such as channels last: 0, 2, 3, 1. Dimension 0 is the batch.</source>
<translation>Bringt die Dimensionen in andere Reihenfolge, etwa Kanäle zuletzt: 0, 2, 3, 1. Dimension 0 ist der Batch.</translation>
</message>
<message>
<source>The old dimensions in their new order.</source>
<translation>Die alten Dimensionen in ihrer neuen Reihenfolge.</translation>
</message>
<message>
<source>Makes several dimensions of one, such as heads and their features.</source>
<translation>Macht aus mehreren Dimensionen eine, etwa aus Heads und ihren Merkmalen.</translation>
</message>
<message>
<source>The dimension to take apart; −1 is the last.</source>
<translation>Die Dimension, die zerlegt wird; −1 ist die letzte.</translation>
</message>
<message>
<source>The sizes that it becomes; −1 stands for whatever is left.</source>
<translation>Die Größen, die daraus werden; −1 steht für das, was übrig bleibt.</translation>
</message>
<message>
<source>Swaps two dimensions, such as the steps and the features of a sequence.</source>
<translation>Vertauscht zwei Dimensionen, etwa Schritte und Merkmale einer Sequenz.</translation>
</message>
<message>
<source>One of the two dimensions; 0 is the batch.</source>
<translation>Eine der beiden Dimensionen; 0 ist der Batch.</translation>
</message>
<message>
<source>The other one; −1 is the last.</source>
<translation>Die andere; −1 ist die letzte.</translation>
</message>
<message>
<source>Moves one dimension to another place; the others keep their order.</source>
<translation>Verschiebt eine Dimension an eine andere Stelle; die anderen behalten ihre Reihenfolge.</translation>
</message>
<message>
<source>The dimension to move; 1 is the channels.</source>
<translation>Die Dimension, die verschoben wird; 1 sind die Kanäle.</translation>
</message>
<message>
<source>Where it goes; −1 is the end.</source>
<translation>Wohin sie kommt; −1 ist das Ende.</translation>
</message>
<message>
<source>Drops dimensions of size 1.</source>
<translation>Entfernt Dimensionen der Größe 1.</translation>
</message>
<message>
<source>The dimensions to drop; −1 is the last.</source>
<translation>Die Dimensionen, die entfallen; −1 ist die letzte.</translation>
</message>
<message>
<source>Puts in a dimension of size 1, so that a tensor can stretch along it.</source>
<translation>Fügt eine Dimension der Größe 1 ein, sodass sich ein Tensor entlang dieser strecken kann.</translation>
</message>
<message>
<source>Where the new dimension stands; −1 puts it last.</source>
<translation>Wo die neue Dimension steht; −1 setzt sie ans Ende.</translation>
</message>
<message>
<source>Takes one slice and drops its dimension, such as the last step of a sequence.</source>
<translation>Nimmt eine Scheibe und lässt deren Dimension wegfallen, etwa den letzten Schritt einer Sequenz.</translation>
</message>
<message>
<source>The dimension to choose from; 1 is the steps of a sequence.</source>
<translation>Die Dimension, aus der gewählt wird; 1 sind die Schritte einer Sequenz.</translation>
</message>
<message>
<source>Which one: 0 is the first, −1 the last.</source>
<translation>Welche: 0 ist die erste, −1 die letzte.</translation>
</message>
<message>
<source>Passes on what it gets. Good as a named place, or to try a network without a layer.</source>
<translation>Reicht weiter, was ankommt. Gut als benannte Stelle oder um ein Netz ohne eine Schicht zu erproben.</translation>
</message>
<message>
<source>Stretches sizes of 1 until each sample has a shape. What has no batch, such as a class token, gets one.</source>
<translation>Streckt Größen von 1, bis jedes Sample eine Form hat. Was keinen Batch hat, etwa ein Class-Token, bekommt einen.</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; −1 keeps the size that is there.</source>
<translation>Größen eines Samples, ohne den Batch; −1 behält die vorhandene Größe.</translation>
</message>
<message>
<source>Stretches sizes of 1, until a tensor has the shape of another one.</source>
<translation>Streckt Größen von 1, bis ein Tensor die Form eines anderen hat.</translation>
</message>
<message>
<source>The tensor to stretch.</source>
<translation>Der Tensor, der gestreckt wird.</translation>
</message>
<message>
<source>The tensor whose shape is wanted; its numbers do not matter.</source>
<translation>Der Tensor, dessen Form gewünscht ist; seine Zahlen spielen keine Rolle.</translation>
</message>
<message>
<source>Repeats a tensor like tiles, so often along each of its last dimensions.</source>
<translation>Wiederholt einen Tensor wie Kacheln, so oft entlang jeder seiner letzten Dimensionen.</translation>
</message>
<message>
<source>How often along each of the last dimensions.</source>
<translation>Wie oft entlang jeder der letzten Dimensionen.</translation>
</message>
<message>
<source>Repeats each slice along one dimension in place: a, a, b, b.</source>
<translation>Wiederholt jede Scheibe entlang einer Dimension an Ort und Stelle: a, a, b, b.</translation>
</message>
<message>
<source>How often each slice comes.</source>
<translation>Wie oft jede Scheibe kommt.</translation>
</message>
<message>
<source>The dimension that grows.</source>
<translation>Die Dimension, die wächst.</translation>
</message>
<message>
<source>Shifts numbers along dimensions; what falls off one end comes back at the other.</source>
<translation>Verschiebt Zahlen entlang von Dimensionen; was an einem Ende herausfällt, kommt am anderen wieder.</translation>
</message>
<message>
<source>By how many places, for each of the dims.</source>
<translation>Um wie viele Stellen, für jede der Dimensionen in dims.</translation>
</message>
<message>
<source>The dimensions to shift along.</source>
<translation>Die Dimensionen, entlang der verschoben wird.</translation>
</message>
<message>
<source>Turns the order along dimensions: a sequence backwards, an image mirrored.</source>
<translation>Kehrt die Reihenfolge entlang von Dimensionen um: eine Sequenz rückwärts, ein Bild gespiegelt.</translation>
</message>
<message>
<source>The dimensions to turn; −1 is the last.</source>
<translation>Die Dimensionen, die umgekehrt werden; −1 ist die letzte.</translation>
</message>
<message>
<source>Makes another kind of number of each: real, whole (cut off behind the point), or yes and no (not 0).</source>
<translation>Macht aus jeder Zahl eine andere Art: reell, ganz (Nachkommastellen abgeschnitten) oder Ja und Nein (nicht 0).</translation>
</message>
<message>
<source>The kind of number: float32 to calculate with, int64 for indices, bool for masks.</source>
<translation>Die Art der Zahlen: float32 zum Rechnen, int64 für Indizes, bool für Masken.</translation>
</message>
<message>
<source>Takes a stretch along one dimension, such as all steps but the first.</source>
<translation>Nimmt einen Abschnitt entlang einer Dimension, etwa alle Schritte außer dem ersten.</translation>
</message>
<message>
<source>The dimension to cut; −1 is the last.</source>
<translation>Die Dimension, die geschnitten wird; −1 ist die letzte.</translation>
</message>
<message>
<source>The first to take, from 0; −1 is the last one.</source>
<translation>Das erste, das genommen wird, ab 0; −1 ist das letzte.</translation>
</message>
<message>
<source>the beginning</source>
<translation>der Anfang</translation>
</message>
<message>
<source>The first not to take any more; −1 leaves out the last.</source>
<translation>Das erste, das nicht mehr genommen wird; −1 lässt das letzte weg.</translation>
</message>
<message>
<source>the end</source>
<translation>das Ende</translation>
</message>
<message>
<source>Take every so many.</source>
<translation>Nur jedes so vielte nehmen.</translation>
</message>
<message>
<source>Cuts a tensor to the sizes of another: a table of positions to a sequence, a U-Net's skip to its path.</source>
<translation>Schneidet einen Tensor auf die Größen eines anderen: eine Positionstabelle auf eine Sequenz, den Skip eines U-Net auf seinen Pfad.</translation>
</message>
<message>
<source>The dimensions that are cut.</source>
<translation>Die Dimensionen, die geschnitten werden.</translation>
</message>
<message>
<source>Which part of the tensor stays.</source>
<translation>Welcher Teil des Tensors bleibt.</translation>
</message>
<message>
<source>The tensor to cut.</source>
<translation>Der Tensor, der geschnitten wird.</translation>
</message>
<message>
<source>The tensor that has the sizes; its numbers do not matter.</source>
<translation>Der Tensor, der die Größen hat; seine Zahlen spielen keine Rolle.</translation>
</message>
<message>
<source>Splits a tensor along one dimension into equal parts, such as query, key and value.</source>
<translation>Teilt einen Tensor entlang einer Dimension in gleiche Teile, etwa Query, Key und Value.</translation>
</message>
<message>
<source>How many parts.</source>
<translation>Wie viele Teile.</translation>
</message>
<message>
<source>The first part.</source>
<translation>Der erste Teil.</translation>
</message>
<message>
<source>Part 2.</source>
<translation>Teil 2.</translation>
</message>
<message>
<source>Part 3.</source>
<translation>Teil 3.</translation>
</message>
<message>
<source>Part 4.</source>
<translation>Teil 4.</translation>
</message>
<message>
<source>Part 5.</source>
<translation>Teil 5.</translation>
</message>
<message>
<source>Part 6.</source>
<translation>Teil 6.</translation>
</message>
<message>
<source>Part 7.</source>
<translation>Teil 7.</translation>
</message>
<message>
<source>Part 8.</source>
<translation>Teil 8.</translation>
</message>
<message>
<source>Splits a tensor along one dimension into parts of given sizes.</source>
<translation>Teilt einen Tensor entlang einer Dimension in Teile gegebener Größen.</translation>
</message>
<message>
<source>The size of each part; −1 for what is left.</source>
<translation>Die Größe jedes Teils; −1 für den Rest.</translation>
</message>
<message>
<source>Takes one dimension apart: a tensor for each of its slices.</source>
<translation>Zerlegt eine Dimension: ein Tensor für jede ihrer Scheiben.</translation>
</message>
<message>
<source>Makes feature maps larger or smaller by repeating or blending neighbours. Nothing is learned.</source>
<translation>Vergrößert oder verkleinert Feature-Maps, indem Nachbarn wiederholt oder gemischt werden. Nichts wird gelernt.</translation>
</message>
<message>
<source>Size of the output, in place of a scale factor: one number for each side, or one for all.</source>
<translation>Größe der Ausgabe, anstelle eines Faktors: eine Zahl je Seite oder eine für alle.</translation>
</message>
<message>
<source>by scale_factor</source>
<translation>durch scale_factor</translation>
</message>
<message>
<source>How many times larger each side becomes; 0.5 halves it.</source>
<translation>Wie viel größer jede Seite wird (Faktor); 0.5 halbiert sie.</translation>
</message>
<message>
<source>Repeat the nearest point, blend, or average.</source>
<translation>Den nächsten Punkt wiederholen, mischen oder mitteln.</translation>
</message>
<message>
<source>Keep the corner points in place; has a meaning for linear to trilinear modes only.</source>
<translation>Die Eckpunkte an ihrem Platz lassen; wirkt nur bei den Modi linear bis trilinear.</translation>
</message>
<message>
<source>Blend by the ratio of the sizes, after rounding, and not by scale_factor.</source>
<translation>Nach dem Verhältnis der Größen nach dem Runden mischen, nicht nach scale_factor.</translation>
</message>
<message>
<source>Smooth before shrinking, so that fine patterns do not flicker; bilinear and bicubic only.</source>
<translation>Vor dem Verkleinern glätten, damit feine Muster nicht flimmern; nur bilinear und bicubic.</translation>
</message>
<message>
<source>Makes images larger by repeating the nearest point.</source>
<translation>Vergrößert Bilder, indem der nächste Punkt wiederholt wird.</translation>
</message>
<message>
<source>Height and width of the output.</source>
<translation>Höhe und Breite der Ausgabe.</translation>
</message>
<message>
<source>Makes images larger by blending, with the corners in place.</source>
<translation>Vergrößert Bilder durch Mischen; die Ecken bleiben an ihrem Platz.</translation>
</message>
<message>
<source>Reads images or volumes at the places that a grid says, between their points too: warps, turns, zooms.</source>
<translation>Liest Bilder oder Volumen an den Stellen, die ein Gitter angibt, auch zwischen ihren Punkten: verzerrt, dreht, zoomt.</translation>
</message>
<message>
<source>Blend the points around a place, or take the nearest one.</source>
<translation>Die Punkte um eine Stelle mischen oder den nächsten nehmen.</translation>
</message>
<message>
<source>What is read outside: nothing, the edge again, or a mirror image.</source>
<translation>Was außerhalb gelesen wird: nichts, der fortgesetzte Rand oder ein Spiegelbild.</translation>
</message>
<message>
<source>Let -1 and 1 mean the middle of the corner points, not their outer edge.</source>
<translation>-1 und 1 meinen die Mitte der Eckpunkte, nicht deren Außenkante.</translation>
</message>
<message>
<source>What is read: images or volumes.</source>
<translation>Was gelesen wird: Bilder oder Volumen.</translation>
</message>
<message>
<source>Where: x and y (and z) from -1 to 1 for each point of the output.</source>
<translation>Wo: x und y (und z) von -1 bis 1 für jeden Punkt der Ausgabe.</translation>
</message>
<message>
<source>Makes the grid that turns, shifts and scales an image as a matrix says; GridSample reads by it.</source>
<translation>Erzeugt das Gitter, das ein Bild nach einer Matrix dreht, verschiebt und skaliert; GridSample liest danach.</translation>
</message>
<message>
<source>Height and width of the grid (or depth, height and width); a name stands for an open size.</source>
<translation>Höhe und Breite des Gitters (oder Tiefe, Höhe und Breite); ein Name steht für eine offene Größe.</translation>
</message>
<message>
<source>Adds a border of one value to signals.</source>
<translation>Fügt Signalen einen Rand aus einem festen Wert hinzu.</translation>
</message>
<message>
<source>How much is added at each end: left, right. Below 0, it is cut away.</source>
<translation>Wie viel an jedem Ende ergänzt wird: links, rechts. Unter 0 wird abgeschnitten.</translation>
</message>
<message>
<source>What stands in the border.</source>
<translation>Was im Rand steht.</translation>
</message>
<message>
<source>Adds a border of one value to images.</source>
<translation>Fügt Bildern einen Rand aus einem festen Wert hinzu.</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom. Below 0, it is cut away.</source>
<translation>Wie viel an jedem Ende ergänzt wird: links, rechts, oben, unten. Unter 0 wird abgeschnitten.</translation>
</message>
<message>
<source>Adds a border of one value to volumes.</source>
<translation>Fügt Volumen einen Rand aus einem festen Wert hinzu.</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom, front, back. Below 0, it is cut away.</source>
<translation>Wie viel an jedem Ende ergänzt wird: links, rechts, oben, unten, vorn, hinten. Unter 0 wird abgeschnitten.</translation>
</message>
<message>
<source>Adds a border of zeros to signals.</source>
<translation>Fügt Signalen einen Rand aus Nullen hinzu.</translation>
</message>
<message>
<source>Adds a border of zeros to images.</source>
<translation>Fügt Bildern einen Rand aus Nullen hinzu.</translation>
</message>
<message>
<source>Adds a border of zeros to volumes.</source>
<translation>Fügt Volumen einen Rand aus Nullen hinzu.</translation>
</message>
<message>
<source>Adds a border to signals that mirrors what is inside.</source>
<translation>Fügt Signalen einen Rand hinzu, der das Innere spiegelt.</translation>
</message>
<message>
<source>Adds a border to images that mirrors what is inside.</source>
<translation>Fügt Bildern einen Rand hinzu, der das Innere spiegelt.</translation>
</message>
<message>
<source>Adds a border to volumes that mirrors what is inside.</source>
<translation>Fügt Volumen einen Rand hinzu, der das Innere spiegelt.</translation>
</message>
<message>
<source>Adds a border to signals that repeats the edge.</source>
<translation>Fügt Signalen einen Rand hinzu, der die Kante wiederholt.</translation>
</message>
<message>
<source>Adds a border to images that repeats the edge.</source>
<translation>Fügt Bildern einen Rand hinzu, der die Kante wiederholt.</translation>
</message>
<message>
<source>Adds a border to volumes that repeats the edge.</source>
<translation>Fügt Volumen einen Rand hinzu, der die Kante wiederholt.</translation>
</message>
<message>
<source>Adds a border to signals that is taken from the other side.</source>
<translation>Fügt Signalen einen Rand hinzu, der von der gegenüberliegenden Seite stammt.</translation>
</message>
<message>
<source>Adds a border to images that is taken from the other side.</source>
<translation>Fügt Bildern einen Rand hinzu, der von der gegenüberliegenden Seite stammt.</translation>
</message>
<message>
<source>Adds a border to volumes that is taken from the other side.</source>
<translation>Fügt Volumen einen Rand hinzu, der von der gegenüberliegenden Seite stammt.</translation>
</message>
<message>
<source>Adds a border to any tensor, at both ends of as many dimensions as you name, from the last one on.</source>
<translation>Fügt einem Tensor einen Rand hinzu, an beiden Enden so vieler Dimensionen, wie Sie nennen, von der letzten an.</translation>
</message>
<message>
<source>Before and after, for the last dimension, then for the one before it. Below 0, it is cut away.</source>
<translation>Davor und danach, für die letzte Dimension, dann für die vorletzte. Unter 0 wird abgeschnitten.</translation>
</message>
<message>
<source>What stands in the border: a value, a mirror image, the edge again, or the other side.</source>
<translation>Was im Rand steht: ein Wert, ein Spiegelbild, der fortgesetzte Rand oder die gegenüberliegende Seite.</translation>
</message>
<message>
<source>What stands in the border with mode constant.</source>
<translation>Was bei mode constant im Rand steht.</translation>
</message>
<message>
<source>Makes images larger by laying channels out as pixels: 4 channels become 2×2 points.</source>
<translation>Vergrößert Bilder, indem Kanäle als Pixel ausgelegt werden: Aus 4 Kanälen werden 2×2 Punkte.</translation>
</message>
<message>
<source>How many times larger each side becomes.</source>
<translation>Wie viel größer jede Seite wird (Faktor).</translation>
</message>
<message>
<source>Makes images smaller by stacking pixels as channels: 2×2 points become 4 channels. Nothing is lost.</source>
<translation>Verkleinert Bilder, indem Pixel als Kanäle gestapelt werden: Aus 2×2 Punkten werden 4 Kanäle. Nichts geht verloren.</translation>
</message>
<message>
<source>How many times smaller each side becomes.</source>
<translation>Wie viel kleiner jede Seite wird (Faktor).</translation>
</message>
<message>
<source>Mixes the channels of groups like cards, so that grouped convolutions get to see each other's channels.</source>
<translation>Mischt die Kanäle von Gruppen wie Karten, sodass gruppierte Faltungen auch die Kanäle der anderen sehen.</translation>
</message>
<message>
<source>How many groups the channels are dealt from.</source>
<translation>Aus wie vielen Gruppen die Kanäle gegeben werden.</translation>
</message>
<message>
<source>Cuts images into patches, each one a column: what a convolution sees, as a table.</source>
<translation>Zerlegt Bilder in Patches, jeder eine Spalte: was eine Faltung sieht, als Tabelle.</translation>
</message>
<message>
<source>Distance between the points of a patch.</source>
<translation>Abstand zwischen den Punkten eines Patches.</translation>
</message>
<message>
<source>How much is added at each edge of the image.</source>
<translation>Wie viel an jedem Rand des Bilds ergänzt wird.</translation>
</message>
<message>
<source>How far apart the patches lie.</source>
<translation>Wie weit die Patches auseinanderliegen.</translation>
</message>
<message>
<source>Puts patches, each one a column, back into images; where they overlap, they are added.</source>
<translation>Setzt Patches, jeder eine Spalte, wieder zu Bildern zusammen; wo sie sich überlappen, werden sie addiert.</translation>
</message>
<message>
<source>Height and width of the images.</source>
<translation>Höhe und Breite der Bilder.</translation>
</message>
<message>
<source>Takes along one dimension what an index says, a number for each place of the result.</source>
<translation>Nimmt entlang einer Dimension, was ein Index sagt, eine Zahl für jede Stelle des Ergebnisses.</translation>
</message>
<message>
<source>The dimension to choose along; −1 is the last.</source>
<translation>Die Dimension, entlang der gewählt wird; −1 ist die letzte.</translation>
</message>
<message>
<source>The tensor to choose from.</source>
<translation>Der Tensor, aus dem gewählt wird.</translation>
</message>
<message>
<source>Whole numbers (int64) that say which to take, counted from 0.</source>
<translation>Ganze Zahlen (int64), die sagen, was genommen wird, gezählt ab 0.</translation>
</message>
<message>
<source>Takes whole slices along one dimension: an index of (N, 3, 1) takes three steps of a sequence (N, T, F).</source>
<translation>Nimmt ganze Scheiben entlang einer Dimension: Ein Index (N, 3, 1) nimmt drei Schritte einer Sequenz (N, T, F).</translation>
</message>
<message>
<source>Takes some slices along one dimension, the same of every sample: a list, or an index that arrives.</source>
<translation>Nimmt einige Scheiben entlang einer Dimension, bei jedem Sample dieselben: eine Liste oder ein ankommender Index.</translation>
</message>
<message>
<source>Which to take, in order; −1 is the last. Empty if an index is connected.</source>
<translation>Welche genommen werden, der Reihe nach; −1 ist die letzte. Leer, wenn ein Index verbunden ist.</translation>
</message>
<message>
<source>the connected tensor</source>
<translation>der verbundene Tensor</translation>
</message>
<message>
<source>A list of whole numbers (int64), if it is not typed.</source>
<translation>Eine Liste ganzer Zahlen (int64), falls sie nicht eingetippt ist.</translation>
</message>
<message>
<source>Turns each whole number into a row of zeros with a 1 at its place.</source>
<translation>Macht aus jeder ganzen Zahl eine Reihe von Nullen mit einer 1 an ihrer Stelle.</translation>
</message>
<message>
<source>Takes the diagonal of square matrices, as the last dimension of the result.</source>
<translation>Nimmt die Diagonale quadratischer Matrizen als letzte Dimension des Ergebnisses.</translation>
</message>
<message>
<source>Which one: above 0 lie to the upper right, below 0 to the lower left.</source>
<translation>Welche: über 0 liegen rechts oben, unter 0 links unten.</translation>
</message>
<message>
<source>The rows.</source>
<translation>Die Zeilen.</translation>
</message>
<message>
<source>The columns.</source>
<translation>Die Spalten.</translation>
</message>
<message>
<source>Keeps the lower left triangle of matrices and sets the rest to zero.</source>
<translation>Behält das linke untere Dreieck von Matrizen und setzt den Rest auf null.</translation>
</message>
<message>
<source>Where the edge lies: 0 is the diagonal, 1 the line above it.</source>
<translation>Wo die Kante liegt: 0 ist die Diagonale, 1 die Linie darüber.</translation>
</message>
<message>
<source>Keeps the upper right triangle of matrices and sets the rest to zero.</source>
<translation>Behält das rechte obere Dreieck von Matrizen und setzt den Rest auf null.</translation>
</message>
<message>
<source>The numbers 0, 1, 2 … of the steps of what arrives, such as an Embedding of positions takes them.</source>
<translation>Die Zahlen 0, 1, 2 … der Schritte des Ankommenden, wie ein Embedding von Positionen sie nimmt.</translation>
</message>
<message>
<source>Adds its inputs number by number; a size of 1 stretches to fit. A skip connection ends here.</source>
<translation>Addiert die Eingaben Zahl für Zahl; eine Größe von 1 streckt sich passend. Hier endet eine Skip-Verbindung.</translation>
</message>
<message>
<source>The tensors to merge, in the order of the wires.</source>
<translation>Die Tensoren, die zusammengeführt werden, in der Reihenfolge der Verbindungen.</translation>
</message>
<message>
<source>Multiplies its inputs number by number; a size of 1 stretches to fit. A gate is such a product.</source>
<translation>Multipliziert die Eingaben Zahl für Zahl; eine Größe von 1 streckt sich passend. Ein Gate ist so ein Produkt.</translation>
</message>
<message>
<source>Puts its inputs one behind the other along one dimension, such as their channels.</source>
<translation>Setzt die Eingaben entlang einer Dimension hintereinander, etwa ihre Kanäle.</translation>
</message>
<message>
<source>The dimension that grows; 1 is the channels.</source>
<translation>Die Dimension, die wächst; 1 sind die Kanäle.</translation>
</message>
<message>
<source>Lays its inputs one upon the other along a new dimension.</source>
<translation>Legt die Eingaben entlang einer neuen Dimension übereinander.</translation>
</message>
<message>
<source>Multiplies two matrices for each sample; dimensions before the last two stretch to fit.</source>
<translation>Multipliziert zwei Matrizen je Sample; Dimensionen vor den letzten beiden strecken sich passend.</translation>
</message>
<message>
<source>The matrix on the left.</source>
<translation>Die linke Matrix.</translation>
</message>
<message>
<source>The matrix on the right.</source>
<translation>Die rechte Matrix.</translation>
</message>
<message>
<source>Multiplies tensors and sums over dimensions by letters: those missing behind the arrow are summed over.</source>
<translation>Multipliziert Tensoren und summiert nach Buchstaben über Dimensionen: Über die hinter dem Pfeil fehlenden wird summiert.</translation>
</message>
<message>
<source>A letter for each dimension of each tensor, then “-&gt;” and the letters of the result.</source>
<translation>Ein Buchstabe für jede Dimension jedes Tensors, dann „-&gt;“ und die Buchstaben des Ergebnisses.</translation>
</message>
<message>
<source>The tensors, in the order of the equation.</source>
<translation>Die Tensoren, in der Reihenfolge der Gleichung.</translation>
</message>
<message>
<source>A Linear layer whose weight arrives over a wire: y = xWᵀ + b. An embedding's matrix can be used again so.</source>
<translation>Eine Linear-Schicht, deren Gewicht über eine Verbindung ankommt: y = xWᵀ + b. So lässt sich die Matrix eines Embeddings wiederverwenden.</translation>
</message>
<message>
<source>The features of each sample.</source>
<translation>Die Merkmale jedes Samples.</translation>
</message>
<message>
<source>The weight (out, in), one for all samples.</source>
<translation>Das Gewicht (out, in), eines für alle Samples.</translation>
</message>
<message>
<source>The bias (out), if there is one.</source>
<translation>Der Bias (out), falls es einen gibt.</translation>
</message>
<message>
<source>How far each vector of one set is from each of another, such as from the entries of a code book.</source>
<translation>Wie weit jeder Vektor einer Menge von jedem einer anderen entfernt ist, etwa von den Einträgen eines Codebuchs.</translation>
</message>
<message>
<source>Which distance: 1 sums along the axes, 2 is the straight line.</source>
<translation>Welcher Abstand: 1 summiert entlang der Achsen, 2 ist die gerade Strecke.</translation>
</message>
<message>
<source>Vectors, one in each row.</source>
<translation>Vektoren, je Zeile einer.</translation>
</message>
<message>
<source>Vectors to compare them with.</source>
<translation>Vektoren, mit denen verglichen wird.</translation>
</message>
<message>
<source>The cosine of the angle between two vectors: 1 if they point the same way, −1 if they are opposite.</source>
<translation>Der Kosinus des Winkels zwischen zwei Vektoren: 1 bei gleicher Richtung, −1 bei entgegengesetzter.</translation>
</message>
<message>
<source>The dimension that holds a vector's numbers.</source>
<translation>Die Dimension, die die Zahlen eines Vektors enthält.</translation>
</message>
<message>
<source>Keeps the division from going wild where vectors vanish.</source>
<translation>Hält die Division stabil, wo Vektoren verschwinden.</translation>
</message>
<message>
<source>The first vectors.</source>
<translation>Die ersten Vektoren.</translation>
</message>
<message>
<source>The second vectors.</source>
<translation>Die zweiten Vektoren.</translation>
</message>
<message>
<source>How far two vectors lie apart, along the last dimension.</source>
<translation>Wie weit zwei Vektoren auseinanderliegen, entlang der letzten Dimension.</translation>
</message>
<message>
<source>Which norm: 2 is the straight line, 1 the sum of differences.</source>
<translation>Welche Norm: 2 ist die gerade Strecke, 1 die Summe der Differenzen.</translation>
</message>
<message>
<source>Added to each difference, so that gradients exist at 0.</source>
<translation>Wird zu jeder Differenz addiert, damit es bei 0 Gradienten gibt.</translation>
</message>
<message>
<source>Keep the last dimension, with a size of 1.</source>
<translation>Die letzte Dimension mit Größe 1 behalten.</translation>
</message>
<message>
<source>Sets some values to zero at random while training, so that the network relies on no single one.</source>
<translation>Setzt im Training zufällig einige Werte auf null, damit sich das Netz auf keinen einzelnen verlässt.</translation>
</message>
<message>
<source>Share of the values that are set to zero while training.</source>
<translation>Anteil der Werte, die im Training auf null gesetzt werden.</translation>
</message>
<message>
<source>Switches whole channels of a signal off at random while training.</source>
<translation>Schaltet im Training zufällig ganze Kanäle eines Signals ab.</translation>
</message>
<message>
<source>Share of the channels that are set to zero while training.</source>
<translation>Anteil der Kanäle, die im Training auf null gesetzt werden.</translation>
</message>
<message>
<source>Switches whole channels off at random while training. Neighbouring pixels carry much the same anyway.</source>
<translation>Schaltet im Training zufällig ganze Kanäle ab. Benachbarte Pixel sagen ohnehin fast dasselbe.</translation>
</message>
<message>
<source>Switches whole channels of a volume off at random while training.</source>
<translation>Schaltet im Training zufällig ganze Kanäle eines Volumens ab.</translation>
</message>
<message>
<source>Dropout that keeps mean and deviation, so that SELU goes on normalising itself.</source>
<translation>Dropout, das Mittelwert und Standardabweichung erhält, sodass sich SELU weiter selbst normalisiert.</translation>
</message>
<message>
<source>Share of the values that are replaced while training.</source>
<translation>Anteil der Werte, die im Training ersetzt werden.</translation>
</message>
<message>
<source>AlphaDropout of whole channels.</source>
<translation>AlphaDropout ganzer Kanäle.</translation>
</message>
<message>
<source>Share of the channels that are replaced while training.</source>
<translation>Anteil der Kanäle, die im Training ersetzt werden.</translation>
</message>
<message>
<source>Switches a residual branch off at random while training, for each sample, so that depth is learned slowly. Put it at the end of the branch, before the Add.</source>
<translation>Schaltet im Training zufällig einen Residualzweig ab, für jedes Sample, sodass Tiefe langsam gelernt wird. Gehört ans Ende des Zweigs, vor das Add.</translation>
</message>
<message>
<source>How likely the branch is switched off.</source>
<translation>Mit welcher Wahrscheinlichkeit der Zweig abgeschaltet wird.</translation>
</message>
<message>
<source>Decide for each sample by itself (row) or for all together (batch).</source>
<translation>Für jedes Sample einzeln (row) oder für alle zusammen (batch) entscheiden.</translation>
</message>
<message>
<source>Passes values on as they are, but turns gradients round, so that what comes before it learns the opposite of what comes after: how a network forgets where its data is from.</source>
<translation>Reicht Werte unverändert weiter, kehrt aber Gradienten um, sodass das davor Liegende das Gegenteil dessen lernt, was danach kommt: So vergisst ein Netz, woher seine Daten stammen.</translation>
</message>
<message>
<source>How strong the turned gradients are.</source>
<translation>Wie stark die umgekehrten Gradienten sind.</translation>
</message>
<message>
<source>Passes values on as they are and stops gradients: what comes before it does not learn from here.</source>
<translation>Reicht Werte unverändert weiter und hält Gradienten auf: Was davor liegt, lernt von hier nicht.</translation>
</message>
<message>
<source>Passes values on as they are, so that gradients by them can be taken: put it before a network whose InputGradient is wanted. What comes before it does not learn from here.</source>
<translation>Reicht Werte unverändert weiter, sodass sich Gradienten nach ihnen bilden lassen: Setzen Sie es vor ein Netz, dessen InputGradient gewünscht ist. Was davor liegt, lernt von hier nicht.</translation>
</message>
<message>
<source>How an output changes with an input: the gradient of the sum of its numbers, from which can be learnt as well. Let the input come out of a WithGradient. It belongs in an objective, as the gradient penalty of a WGAN-GP: an exported network takes no gradients and gives zeros.</source>
<translation>Wie sich eine Ausgabe mit einer Eingabe ändert: der Gradient der Summe ihrer Zahlen, aus dem sich ebenfalls lernen lässt. Lassen Sie die Eingabe aus einem WithGradient kommen. Es gehört in eine Zielfunktion, etwa als Gradient Penalty eines WGAN-GP: Ein exportiertes Netz bildet keine Gradienten und gibt Nullen aus.</translation>
</message>
<message>
<source>What was made of the input, such as the scores of a critic.</source>
<translation>Was aus der Eingabe wurde, etwa die Scores eines Critics.</translation>
</message>
<message>
<source>What WithGradient gives.</source>
<translation>Was WithGradient ausgibt.</translation>
</message>
<message>
<source>Takes one tensor, or a number, away from another, number by number; a size of 1 stretches to fit.</source>
<translation>Zieht einen Tensor oder eine Zahl von einem anderen ab, Zahl für Zahl; eine Größe von 1 streckt sich passend.</translation>
</message>
<message>
<source>The number on the right, if it is not a tensor.</source>
<translation>Die rechte Zahl, wenn es kein Tensor ist.</translation>
</message>
<message>
<source>Swap the two sides, as in 1 − x.</source>
<translation>Die beiden Seiten vertauschen, wie in 1 − x.</translation>
</message>
<message>
<source>The tensor on the left.</source>
<translation>Der linke Tensor.</translation>
</message>
<message>
<source>The tensor on the right, if it is not a number.</source>
<translation>Der rechte Tensor, wenn es keine Zahl ist.</translation>
</message>
<message>
<source>Divides one tensor by another, or by a number, number by number; a size of 1 stretches to fit.</source>
<translation>Teilt einen Tensor durch einen anderen oder durch eine Zahl, Zahl für Zahl; eine Größe von 1 streckt sich passend.</translation>
</message>
<message>
<source>Raises each number to a power; swapped, a number to the power of each.</source>
<translation>Potenziert jede Zahl; vertauscht: eine Zahl hoch jede einzelne.</translation>
</message>
<message>
<source>What is left of each number after dividing; it has the sign of the divisor, as in Python.</source>
<translation>Was nach dem Teilen von jeder Zahl übrig bleibt; mit dem Vorzeichen des Divisors, wie in Python.</translation>
</message>
<message>
<source>Divides and rounds down to a whole number. Nothing can be learned through it.</source>
<translation>Teilt und rundet auf eine ganze Zahl ab. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>The smaller of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>Die kleinere zweier Zahlen, Zahl für Zahl; eine Größe von 1 streckt sich passend.</translation>
</message>
<message>
<source>The larger of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>Die größere zweier Zahlen, Zahl für Zahl; eine Größe von 1 streckt sich passend.</translation>
</message>
<message>
<source>Multiplies by a fixed number and adds another: x · weight + bias. Neither is learned.</source>
<translation>Multipliziert mit einer festen Zahl und addiert eine andere: x · weight + bias. Keine von beiden wird gelernt.</translation>
</message>
<message>
<source>The number to multiply by.</source>
<translation>Die Zahl, mit der multipliziert wird.</translation>
</message>
<message>
<source>The number to add.</source>
<translation>Die Zahl, die addiert wird.</translation>
</message>
<message>
<source>Keeps every number between two limits. Beyond them nothing can be learned.</source>
<translation>Hält jede Zahl zwischen zwei Grenzen. Jenseits davon lässt sich nichts lernen.</translation>
</message>
<message>
<source>What is below becomes this.</source>
<translation>Was darunter liegt, wird zu diesem Wert.</translation>
</message>
<message>
<source>What is above becomes this.</source>
<translation>Was darüber liegt, wird zu diesem Wert.</translation>
</message>
<message>
<source>The exponential function: e to the power of each number. Grows fast; softmax is the safe way to scores.</source>
<translation>Die Exponentialfunktion: e hoch jede Zahl. Wächst schnell; für Scores ist Softmax der sichere Weg.</translation>
</message>
<message>
<source>e to the power of each number, less 1; exact also near 0.</source>
<translation>e hoch jede Zahl, minus 1; genau auch nahe 0.</translation>
</message>
<message>
<source>The natural logarithm. Numbers must be above 0: put a Clamp before it where they may not be.</source>
<translation>Der natürliche Logarithmus. Zahlen müssen über 0 liegen: Setzen Sie ein Clamp davor, wo das nicht sicher ist.</translation>
</message>
<message>
<source>The natural logarithm of 1 + x; exact also near 0, and fit for counts.</source>
<translation>Der natürliche Logarithmus von 1 + x; genau auch nahe 0 und geeignet für Anzahlen.</translation>
</message>
<message>
<source>The square root. Its slope at 0 is infinite: add a small number before it.</source>
<translation>Die Quadratwurzel. Ihre Steigung bei 0 ist unendlich: Addieren Sie vorher eine kleine Zahl.</translation>
</message>
<message>
<source>One over the square root, as normalisations use it.</source>
<translation>Eins durch die Quadratwurzel, wie Normalisierungen sie brauchen.</translation>
</message>
<message>
<source>One over each number. Numbers must not be 0.</source>
<translation>Eins durch jede Zahl. Zahlen dürfen nicht 0 sein.</translation>
</message>
<message>
<source>The absolute value: numbers without their sign.</source>
<translation>Der Betrag: Zahlen ohne ihr Vorzeichen.</translation>
</message>
<message>
<source>Turns the sign of each number.</source>
<translation>Kehrt das Vorzeichen jeder Zahl um.</translation>
</message>
<message>
<source>Multiplies each number by itself.</source>
<translation>Multipliziert jede Zahl mit sich selbst.</translation>
</message>
<message>
<source>The sine, of angles in radians.</source>
<translation>Der Sinus, von Winkeln im Bogenmaß.</translation>
</message>
<message>
<source>The cosine, of angles in radians.</source>
<translation>Der Kosinus, von Winkeln im Bogenmaß.</translation>
</message>
<message>
<source>The tangent, of angles in radians; huge near a right angle.</source>
<translation>Der Tangens, von Winkeln im Bogenmaß; riesig nahe einem rechten Winkel.</translation>
</message>
<message>
<source>The angle whose tangent each number is; squeezes into ±π/2.</source>
<translation>Der Winkel, dessen Tangens jede Zahl ist; staucht auf ±π/2.</translation>
</message>
<message>
<source>The error function: how much of a bell curve lies within a number. GELU is made of it.</source>
<translation>Die Fehlerfunktion: wie viel einer Glockenkurve innerhalb einer Zahl liegt. GELU ist daraus gemacht.</translation>
</message>
<message>
<source>−1, 0 or 1 for what is negative, zero or positive. Nothing can be learned through it.</source>
<translation>−1, 0 oder 1 für Negatives, null oder Positives. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>Rounds down to a whole number. Nothing can be learned through it.</source>
<translation>Rundet auf eine ganze Zahl ab. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>Rounds up to a whole number. Nothing can be learned through it.</source>
<translation>Rundet auf eine ganze Zahl auf. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>Rounds to the nearest whole number, halves to the even one. Nothing can be learned through it.</source>
<translation>Rundet auf die nächste ganze Zahl, Hälften zur geraden. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>Cuts off what is behind the point. Nothing can be learned through it.</source>
<translation>Schneidet die Nachkommastellen ab. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>Says where the first is greater than the second, or than a number.</source>
<translation>Sagt, wo das Erste größer ist als das Zweite oder als eine Zahl.</translation>
</message>
<message>
<source>Says where the first is at least the second, or a number.</source>
<translation>Sagt, wo das Erste mindestens so groß ist wie das Zweite oder eine Zahl.</translation>
</message>
<message>
<source>Says where the first is less than the second, or than a number.</source>
<translation>Sagt, wo das Erste kleiner ist als das Zweite oder als eine Zahl.</translation>
</message>
<message>
<source>Says where the first is at most the second, or a number.</source>
<translation>Sagt, wo das Erste höchstens so groß ist wie das Zweite oder eine Zahl.</translation>
</message>
<message>
<source>Says where both are the same number, such as the number of a word.</source>
<translation>Sagt, wo beide dieselbe Zahl sind, etwa die Nummer eines Worts.</translation>
</message>
<message>
<source>Says where both are different numbers.</source>
<translation>Sagt, wo beide verschiedene Zahlen sind.</translation>
</message>
<message>
<source>Says where both say yes.</source>
<translation>Sagt, wo beide Ja sagen.</translation>
</message>
<message>
<source>Yes and no on the left.</source>
<translation>Ja und Nein auf der linken Seite.</translation>
</message>
<message>
<source>Yes and no on the right.</source>
<translation>Ja und Nein auf der rechten Seite.</translation>
</message>
<message>
<source>Says where at least one says yes.</source>
<translation>Sagt, wo mindestens eines Ja sagt.</translation>
</message>
<message>
<source>Says where exactly one says yes.</source>
<translation>Sagt, wo genau eines Ja sagt.</translation>
</message>
<message>
<source>Turns yes into no and no into yes.</source>
<translation>Macht aus Ja Nein und aus Nein Ja.</translation>
</message>
<message>
<source>Takes from one tensor, or a number, where a condition says yes, and from another where it says no.</source>
<translation>Nimmt aus einem Tensor oder eine Zahl, wo eine Bedingung Ja sagt, und aus einem anderen, wo sie Nein sagt.</translation>
</message>
<message>
<source>The number where the condition says yes, if it is not a tensor.</source>
<translation>Die Zahl, wo die Bedingung Ja sagt, wenn es kein Tensor ist.</translation>
</message>
<message>
<source>The number where the condition says no, if it is not a tensor.</source>
<translation>Die Zahl, wo die Bedingung Nein sagt, wenn es kein Tensor ist.</translation>
</message>
<message>
<source>Yes and no (bool), such as a comparison gives.</source>
<translation>Ja und Nein (bool), wie es ein Vergleich ergibt.</translation>
</message>
<message>
<source>What is taken where the condition says yes, if it is not a number.</source>
<translation>Was genommen wird, wo die Bedingung Ja sagt, wenn es keine Zahl ist.</translation>
</message>
<message>
<source>What is taken where the condition says no, if it is not a number.</source>
<translation>Was genommen wird, wo die Bedingung Nein sagt, wenn es keine Zahl ist.</translation>
</message>
<message>
<source>Puts one number wherever a mask says yes, such as minus infinity before a Softmax.</source>
<translation>Setzt überall, wo eine Maske Ja sagt, dieselbe Zahl ein, etwa minus unendlich vor einem Softmax.</translation>
</message>
<message>
<source>The number to put where the mask says yes.</source>
<translation>Die Zahl, die eingesetzt wird, wo die Maske Ja sagt.</translation>
</message>
<message>
<source>minus infinity</source>
<translation>minus unendlich</translation>
</message>
<message>
<source>What is filled.</source>
<translation>Was gefüllt wird.</translation>
</message>
<message>
<source>Yes and no (bool): where to fill.</source>
<translation>Ja und Nein (bool): wo gefüllt wird.</translation>
</message>
<message>
<source>Adds up the numbers along dimensions. Of yes and no, it counts the yes.</source>
<translation>Summiert die Zahlen entlang von Dimensionen. Bei Ja und Nein zählt es die Ja.</translation>
</message>
<message>
<source>The dimensions that go; −1 is the last. Empty: all but the batch.</source>
<translation>Die Dimensionen, die wegfallen; −1 ist die letzte. Leer: alle außer dem Batch.</translation>
</message>
<message>
<source>all but the batch</source>
<translation>alle außer dem Batch</translation>
</message>
<message>
<source>Keep the dimensions, with size 1, so that the result stretches over the input.</source>
<translation>Die Dimensionen mit Größe 1 behalten, sodass sich das Ergebnis über die Eingabe streckt.</translation>
</message>
<message>
<source>The average of the numbers along dimensions.</source>
<translation>Das Mittel der Zahlen entlang von Dimensionen.</translation>
</message>
<message>
<source>The largest number along dimensions.</source>
<translation>Die größte Zahl entlang von Dimensionen.</translation>
</message>
<message>
<source>The smallest number along dimensions.</source>
<translation>Die kleinste Zahl entlang von Dimensionen.</translation>
</message>
<message>
<source>The product of the numbers along dimensions.</source>
<translation>Das Produkt der Zahlen entlang von Dimensionen.</translation>
</message>
<message>
<source>The standard deviation of the numbers along dimensions: how far they lie from their average.</source>
<translation>Die Standardabweichung der Zahlen entlang von Dimensionen: wie weit sie von ihrem Mittel liegen.</translation>
</message>
<message>
<source>How much less than their number the squares are divided by: 1 for a sample, 0 for all.</source>
<translation>Um wie viel der Teiler der Quadrate kleiner ist als ihre Anzahl: 1 bei einer Stichprobe, 0 bei allen.</translation>
</message>
<message>
<source>The variance of the numbers along dimensions: the square of the standard deviation.</source>
<translation>Die Varianz der Zahlen entlang von Dimensionen: das Quadrat der Standardabweichung.</translation>
</message>
<message>
<source>The length of the numbers along dimensions, taken as a vector.</source>
<translation>Die Länge der Zahlen entlang von Dimensionen, als Vektor betrachtet.</translation>
</message>
<message>
<source>Which length: 1 sums sizes, 2 is the usual one, larger ones favour the largest.</source>
<translation>Welche Länge: 1 summiert Beträge, 2 ist die übliche, größere betonen das Größte.</translation>
</message>
<message>
<source>The logarithm of the sum of exponentials along dimensions: a smooth maximum.</source>
<translation>Der Logarithmus der Summe der Exponentialwerte entlang von Dimensionen: ein glattes Maximum.</translation>
</message>
<message>
<source>Says whether there is a yes along dimensions.</source>
<translation>Sagt, ob es entlang von Dimensionen ein Ja gibt.</translation>
</message>
<message>
<source>Says whether there are only yes along dimensions.</source>
<translation>Sagt, ob es entlang von Dimensionen nur Ja gibt.</translation>
</message>
<message>
<source>Where the largest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>Wo entlang einer Dimension die größte Zahl steht, gezählt ab 0. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>The dimension to look along; −1 is the last.</source>
<translation>Die Dimension, entlang der gesucht wird; −1 ist die letzte.</translation>
</message>
<message>
<source>Keep the dimension, with size 1.</source>
<translation>Die Dimension mit Größe 1 behalten.</translation>
</message>
<message>
<source>Where the smallest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>Wo entlang einer Dimension die kleinste Zahl steht, gezählt ab 0. Hindurch lässt sich nichts lernen.</translation>
</message>
<message>
<source>The largest numbers along one dimension, in order, and where they were.</source>
<translation>Die größten Zahlen entlang einer Dimension, der Reihe nach, und wo sie standen.</translation>
</message>
<message>
<source>How many numbers to take.</source>
<translation>Wie viele Zahlen genommen werden.</translation>
</message>
<message>
<source>Take the largest; otherwise the smallest.</source>
<translation>Die größten nehmen; sonst die kleinsten.</translation>
</message>
<message>
<source>The numbers.</source>
<translation>Die Zahlen.</translation>
</message>
<message>
<source>Where each of them was, counted from 0.</source>
<translation>Wo jede davon stand, gezählt ab 0.</translation>
</message>
<message>
<source>Puts the numbers along one dimension in order, and says where they were.</source>
<translation>Sortiert die Zahlen entlang einer Dimension und sagt, wo sie standen.</translation>
</message>
<message>
<source>Put the largest first.</source>
<translation>Die größten zuerst.</translation>
</message>
<message>
<source>The number in the middle along one dimension; of an even number of them, the lower one.</source>
<translation>Die mittlere Zahl entlang einer Dimension; bei gerader Anzahl die untere.</translation>
</message>
<message>
<source>The running sum along one dimension: each number with all before it.</source>
<translation>Die laufende Summe entlang einer Dimension: jede Zahl mit allen vor ihr.</translation>
</message>
<message>
<source>The running product along one dimension: each number times all before it.</source>
<translation>Das laufende Produkt entlang einer Dimension: jede Zahl mal alle vor ihr.</translation>
</message>
<message>
<source>Fixed numbers: one that fills a shape, or one for each place in it. Nothing of them is learned.</source>
<translation>Feste Zahlen: eine, die eine Form füllt, oder eine für jede Stelle darin. Nichts davon wird gelernt.</translation>
</message>
<message>
<source>The numbers, the last dimension first; or one for all.</source>
<translation>Die Zahlen, die letzte Dimension zuerst; oder eine für alle.</translation>
</message>
<message>
<source>Sizes of the tensor. It has no batch; empty is a single number.</source>
<translation>Größen des Tensors. Er hat keinen Batch; leer ist eine einzelne Zahl.</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool), where 0 is no.</source>
<translation>Reelle Zahlen, ganze (int64) für Indizes oder Ja und Nein (bool), wobei 0 Nein ist.</translation>
</message>
<message>
<source>Learned numbers that depend on no input, such as a class token or positions. Expand gives it a batch.</source>
<translation>Gelernte Zahlen, die von keiner Eingabe abhängen, etwa ein Class-Token oder Positionen. Expand gibt ihnen einen Batch.</translation>
</message>
<message>
<source>Sizes of the tensor, without a batch of its own.</source>
<translation>Größen des Tensors, ohne eigenen Batch.</translation>
</message>
<message>
<source>What the numbers are before training.</source>
<translation>Was die Zahlen vor dem Training sind.</translation>
</message>
<message>
<source>The spread of normal numbers; the largest of uniform ones.</source>
<translation>Die Streuung normalverteilter Zahlen; die größte bei gleichverteilten.</translation>
</message>
<message>
<source>Random numbers in the shape of what arrives, drawn anew each time, also after training.</source>
<translation>Zufallszahlen in der Form des Ankommenden, jedes Mal neu gezogen, auch nach dem Training.</translation>
</message>
<message>
<source>Numbers of a bell curve around 0, or all alike from 0 to 1.</source>
<translation>Zahlen einer Glockenkurve um 0 oder gleichverteilt von 0 bis 1.</translation>
</message>
<message>
<source>What they are multiplied by.</source>
<translation>Womit sie multipliziert werden.</translation>
</message>
<message>
<source>Sizes for each sample, without the batch; empty takes those of what arrives.</source>
<translation>Größen je Sample, ohne den Batch; leer nimmt die des Ankommenden.</translation>
</message>
<message>
<source>The tensor whose batch and shape are wanted; its numbers do not matter.</source>
<translation>Der Tensor, dessen Batch und Form gewünscht sind; auf seine Zahlen kommt es nicht an.</translation>
</message>
<message>
<source>Adds random numbers of a bell curve while training, so that the network learns to bear them.</source>
<translation>Addiert im Training Zufallszahlen einer Glockenkurve, damit das Netz lernt, sie zu verkraften.</translation>
</message>
<message>
<source>How far the added numbers spread.</source>
<translation>Wie weit die addierten Zahlen streuen.</translation>
</message>
<message>
<source>Zeros in the shape of what arrives.</source>
<translation>Nullen in der Form des Ankommenden.</translation>
</message>
<message>
<source>Ones in the shape of what arrives.</source>
<translation>Einsen in der Form des Ankommenden.</translation>
</message>
<message>
<source>One number in the shape of what arrives.</source>
<translation>Eine Zahl in der Form des Ankommenden.</translation>
</message>
<message>
<source>The number.</source>
<translation>Die Zahl.</translation>
</message>
<message>
<source>Fixed numbers that are kept with the weights, such as a mask or a table of an imported model. Zeros until weights are loaded; nothing of them is learned.</source>
<translation>Feste Zahlen, die bei den Gewichten aufbewahrt werden, etwa eine Maske oder Tabelle eines importierten Modells. Nullen, bis Gewichte geladen sind; nichts davon wird gelernt.</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool).</source>
<translation>Reelle Zahlen, ganze (int64) für Indizes oder Ja und Nein (bool).</translation>
</message>
<message>
<source>Draws from a normal distribution whose mean and log variance the network gives, so that gradients pass: the middle of a variational autoencoder. At evaluation it gives the mean.</source>
<translation>Zieht aus einer Normalverteilung, deren Mittelwert und Log-Varianz das Netz liefert, sodass Gradienten durchkommen: die Mitte eines Variational Autoencoders. Bei der Auswertung gibt es den Mittelwert aus.</translation>
</message>
<message>
<source>Draw at evaluation too, not only while training.</source>
<translation>Auch bei der Auswertung ziehen, nicht nur im Training.</translation>
</message>
<message>
<source>The middle of the distribution.</source>
<translation>Die Mitte der Verteilung.</translation>
</message>
<message>
<source>The logarithm of its variance; any number will do.</source>
<translation>Der Logarithmus ihrer Varianz; jede Zahl ist erlaubt.</translation>
</message>
<message>
<source>A model of torchvision with what it has learned from millions of images: it makes features of yours.</source>
<translation>Ein Modell von torchvision mit dem, was es aus Millionen Bildern gelernt hat: Es macht aus Ihren Merkmale.</translation>
</message>
<message>
<source>The model whose features are taken.</source>
<translation>Das Modell, dessen Merkmale genommen werden.</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, or the last map of 1/8 of its size.</source>
<translation>Ein Vektor je Bild (pooled), die letzte Feature-Map oder die letzte mit 1/8 der Bildgröße.</translation>
</message>
<message>
<source>What it knows before training: nothing, what torchvision offers (DEFAULT: its best), or a file.</source>
<translation>Was es vor dem Training weiß: nichts, was torchvision anbietet (DEFAULT: das Beste) oder eine Datei.</translation>
</message>
<message>
<source>A file of weights (.safetensors, .pth, .pt); a relative path starts at the project's folder.</source>
<translation>Eine Datei mit Gewichten (.safetensors, .pth, .pt); ein relativer Pfad beginnt im Ordner des Projekts.</translation>
</message>
<message>
<source>The part, such as layer3, from which on it is trained; what is before rests. Empty: all of it.</source>
<translation>Der Teil, etwa layer3, ab dem trainiert wird; was davor liegt, ruht. Leer: alles.</translation>
</message>
<message>
<source>Also give the larger feature maps, as the decoder of a U-Net needs them.</source>
<translation>Auch die größeren Feature-Maps ausgeben, wie sie der Decoder eines U-Net braucht.</translation>
</message>
<message>
<source>A node of torchvision's feature extraction by name, in the place of what “features” says.</source>
<translation>Ein Knoten des Feature-Extractors von torchvision beim Namen, anstelle dessen, was „features“ sagt.</translation>
</message>
<message>
<source>The features.</source>
<translation>Die Merkmale.</translation>
</message>
<message>
<source>The feature map that is 2 times as large.</source>
<translation>Die 2-mal so große Feature-Map.</translation>
</message>
<message>
<source>The feature map that is 4 times as large.</source>
<translation>Die 4-mal so große Feature-Map.</translation>
</message>
<message>
<source>The feature map that is 8 times as large.</source>
<translation>Die 8-mal so große Feature-Map.</translation>
</message>
<message>
<source>The feature map that is 16 times as large.</source>
<translation>Die 16-mal so große Feature-Map.</translation>
</message>
<message>
<source>The feature map that is 32 times as large.</source>
<translation>Die 32-mal so große Feature-Map.</translation>
</message>
<message>
<source>A model of timm, by its name there, with what it has learned: it makes features of your images.</source>
<translation>Ein Modell von timm, unter seinem dortigen Namen, mit dem, was es gelernt hat: Es macht aus Ihren Bildern Merkmale.</translation>
</message>
<message>
<source>The model, by its name in timm.</source>
<translation>Das Modell, unter seinem Namen in timm.</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, the last of 1/8 of its size, or tokens.</source>
<translation>Ein Vektor je Bild (pooled), die letzte Feature-Map, die letzte mit 1/8 der Bildgröße oder Tokens.</translation>
</message>
<message>
<source>What it knows before training: nothing, what timm offers, or what is in a file.</source>
<translation>Was es vor dem Training weiß: nichts, was timm anbietet oder was in einer Datei steht.</translation>
</message>
<message>
<source>Which of timm's weights, such as a1_in1k. Empty: those that timm takes by itself.</source>
<translation>Welche der Gewichte von timm, etwa a1_in1k. Leer: die, die timm von sich aus nimmt.</translation>
</message>
<message>
<source>A feature map by its number in timm (out_indices), such as a block of a transformer.</source>
<translation>Eine Feature-Map nach ihrer Nummer in timm (out_indices), etwa ein Block eines Transformers.</translation>
</message>
<message>
<source>as “features” says</source>
<translation>wie „features“ sagt</translation>
</message>
<message>
<source>Compares class scores with the right class. The scores are logits: put no Softmax before it.</source>
<translation>Vergleicht Klassen-Scores mit der richtigen Klasse. Die Scores sind Logits: Setzen Sie kein Softmax davor.</translation>
</message>
<message>
<source>One number for each class: how much its samples count. Leave it empty if all count the same.</source>
<translation>Eine Zahl je Klasse: wie viel ihre Samples zählen. Leer lassen, wenn alle gleich zählen.</translation>
</message>
<message>
<source>Samples of the class with this number do not count, such as padding. No class has a number below 0.</source>
<translation>Samples der Klasse mit dieser Nummer zählen nicht, etwa Padding. Keine Klasse hat eine Nummer unter 0.</translation>
</message>
<message>
<source>Whether the losses of a batch are averaged or added up.</source>
<translation>Ob die Verluste eines Batches gemittelt oder summiert werden.</translation>
</message>
<message>
<source>Share of the certainty that is spread over the other classes; keeps a network from overconfidence.</source>
<translation>Anteil der Gewissheit, der auf die anderen Klassen verteilt wird; bewahrt ein Netz vor Übermut.</translation>
</message>
<message>
<source>What the network says.</source>
<translation>Was das Netz sagt.</translation>
</message>
<message>
<source>What would be right.</source>
<translation>Was richtig wäre.</translation>
</message>
<message>
<source>One number for the whole batch.</source>
<translation>Eine Zahl für den ganzen Batch.</translation>
</message>
<message>
<source>Compares the logarithms of class probabilities with the right class: end the network with LogSoftmax.</source>
<translation>Vergleicht die Logarithmen von Klassenwahrscheinlichkeiten mit der richtigen Klasse: Beenden Sie das Netz mit LogSoftmax.</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are logits: put no Sigmoid before it.</source>
<translation>Bewertet jede Ausgabe für sich als Ja oder Nein. Ausgaben sind Logits: Setzen Sie kein Sigmoid davor.</translation>
</message>
<message>
<source>One number for each output: how much it counts. Leave it empty if all count the same.</source>
<translation>Eine Zahl je Ausgabe: wie viel sie zählt. Leer lassen, wenn alle gleich zählen.</translation>
</message>
<message>
<source>One number for each output, or one for all: how much a yes counts. Above 1 for what is rare.</source>
<translation>Eine Zahl je Ausgabe oder eine für alle: wie viel ein Ja zählt. Über 1 für Seltenes.</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are probabilities: end the network with Sigmoid.</source>
<translation>Bewertet jede Ausgabe für sich als Ja oder Nein. Ausgaben sind Wahrscheinlichkeiten: Beenden Sie das Netz mit Sigmoid.</translation>
</message>
<message>
<source>BCEWithLogitsLoss for samples with several labels, averaged over the classes first. Outputs are logits.</source>
<translation>BCEWithLogitsLoss für Samples mit mehreren Labels, zuerst über die Klassen gemittelt. Ausgaben sind Logits.</translation>
</message>
<message>
<source>Wants outputs to have the sign of the target, −1 or 1, with a soft border between right and wrong.</source>
<translation>Verlangt, dass Ausgaben das Vorzeichen des Ziels haben, −1 oder 1, mit weicher Grenze zwischen richtig und falsch.</translation>
</message>
<message>
<source>Wants the score of the right class to be above each other one by a margin, as support vector machines do.</source>
<translation>Verlangt, dass der Score der richtigen Klasse um einen Abstand über jedem anderen liegt, wie Support Vector Machines.</translation>
</message>
<message>
<source>Count how much is missing as it is (1), or its square (2).</source>
<translation>Zählen, wie viel fehlt: einfach (1) oder im Quadrat (2).</translation>
</message>
<message>
<source>How far the right score must be above the others.</source>
<translation>Wie weit der richtige Score über den anderen liegen muss.</translation>
</message>
<message>
<source>Wants the scores of all classes of a sample to be above the others by 1. The target lists them, then −1.</source>
<translation>Verlangt, dass die Scores aller Klassen eines Samples um 1 über den anderen liegen. Das Ziel zählt sie auf, dann −1.</translation>
</message>
<message>
<source>Cross-entropy that looks away from what is easy, so that the many do not drown the few. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>Kreuzentropie, die von Leichtem wegsieht, damit die Vielen nicht die Wenigen überdecken. Die Scores sind Logits: Setzen Sie weder Softmax noch Sigmoid davor.</translation>
</message>
<message>
<source>How strongly it looks away from what is easy; 0 is plain cross-entropy.</source>
<translation>Wie stark sie von Leichtem wegsieht; 0 ist einfache Kreuzentropie.</translation>
</message>
<message>
<source>Places of the class with this number do not count. No class has a number below 0.</source>
<translation>Stellen der Klasse mit dieser Nummer zählen nicht. Keine Klasse hat eine Nummer unter 0.</translation>
</message>
<message>
<source>The number of the class of each place, or a yes or no (1 or 0) for each score.</source>
<translation>Die Nummer der Klasse jeder Stelle, oder ein Ja oder Nein (1 oder 0) für jeden Score.</translation>
</message>
<message>
<source>How badly the areas of classes cover those that are right; small areas count as much as large ones. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>Wie schlecht die Flächen der Klassen die richtigen überdecken; kleine Flächen zählen so viel wie große. Die Scores sind Logits: Setzen Sie weder Softmax noch Sigmoid davor.</translation>
</message>
<message>
<source>Added above and below, so that classes that are nowhere do no harm.</source>
<translation>Wird oben und unten addiert, damit Klassen, die nirgends vorkommen, nicht schaden.</translation>
</message>
<message>
<source>The mean of the squared errors. Large errors count much more than small ones.</source>
<translation>Das Mittel der quadrierten Fehler. Große Fehler zählen viel mehr als kleine.</translation>
</message>
<message>
<source>The mean of the absolute errors. Outliers pull less on it than on the squared error.</source>
<translation>Das Mittel der absoluten Fehler. Ausreißer ziehen weniger daran als am quadratischen Fehler.</translation>
</message>
<message>
<source>Squares small errors and takes large ones as they are, so that outliers pull less.</source>
<translation>Quadriert kleine Fehler und nimmt große, wie sie sind, sodass Ausreißer weniger ziehen.</translation>
</message>
<message>
<source>The error from which on it is no longer squared.</source>
<translation>Der Fehler, ab dem nicht mehr quadriert wird.</translation>
</message>
<message>
<source>The absolute error with a round bottom. Like HuberLoss divided by beta; common for boxes around objects.</source>
<translation>Der absolute Fehler mit rundem Boden. Wie HuberLoss geteilt durch beta; üblich für Rahmen um Objekte.</translation>
</message>
<message>
<source>The error up to which it is squared; with 0 it is L1Loss.</source>
<translation>Der Fehler, bis zu dem quadriert wird; bei 0 ist es L1Loss.</translation>
</message>
<message>
<source>How far a distribution is from the target's. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>Wie weit eine Verteilung von der des Ziels entfernt ist. Ausgaben sind Logarithmen von Wahrscheinlichkeiten: am Ende LogSoftmax.</translation>
</message>
<message>
<source>With batchmean it is the divergence of a sample; mean divides by the number of outputs as well.</source>
<translation>Bei batchmean ist es die Divergenz eines Samples; mean teilt zusätzlich durch die Zahl der Ausgaben.</translation>
</message>
<message>
<source>The target holds logarithms of probabilities, too.</source>
<translation>Auch das Ziel enthält Logarithmen von Wahrscheinlichkeiten.</translation>
</message>
<message>
<source>For counts, such as visitors in an hour: how improbable the count is if the output is the expected one.</source>
<translation>Für Anzahlen, etwa Besucher in einer Stunde: wie unwahrscheinlich die Anzahl ist, wenn die Ausgabe die erwartete ist.</translation>
</message>
<message>
<source>The output is the logarithm of the expected count.</source>
<translation>Die Ausgabe ist der Logarithmus der erwarteten Anzahl.</translation>
</message>
<message>
<source>Add the part that depends on the target only (Stirling's formula).</source>
<translation>Den Teil addieren, der nur vom Ziel abhängt (Stirling-Formel).</translation>
</message>
<message>
<source>Keeps logarithms and divisions from going wild near zero.</source>
<translation>Hält Logarithmen und Divisionen nahe null stabil.</translation>
</message>
<message>
<source>For values with a doubt: the network says a value and its variance, and is judged by how well both fit.</source>
<translation>Für Werte mit Unsicherheit: Das Netz nennt einen Wert und seine Varianz und wird danach bewertet, wie gut beide passen.</translation>
</message>
<message>
<source>Add the constant part as well.</source>
<translation>Auch den konstanten Teil addieren.</translation>
</message>
<message>
<source>The variance, above 0: how unsure the network is.</source>
<translation>Die Varianz, über 0: wie unsicher das Netz ist.</translation>
</message>
<message>
<source>For values with a range: each output is the value below which the target stays with a certain probability.</source>
<translation>Für Werte mit Spanne: Jede Ausgabe ist der Wert, unter dem das Ziel mit einer bestimmten Wahrscheinlichkeit bleibt.</translation>
</message>
<message>
<source>These probabilities, one by one.</source>
<translation>Diese Wahrscheinlichkeiten, eine nach der anderen.</translation>
</message>
<message>
<source>An estimate for each quantile, in the last dimension.</source>
<translation>Eine Schätzung für jedes Quantil, in der letzten Dimension.</translation>
</message>
<message>
<source>The mean of what arrives, as it is, over all samples. For losses that are drawn: put a Neg behind it for what shall become large, as the scores of a Wasserstein GAN.</source>
<translation>Das Mittel des Ankommenden, wie es ist, über alle Samples. Für gezeichnete Verluste: Setzen Sie ein Neg hinter das, was groß werden soll, etwa die Scores eines Wasserstein-GANs.</translation>
</message>
<message>
<source>What shall become small, any numbers of each sample.</source>
<translation>Was klein werden soll, beliebige Zahlen je Sample.</translation>
</message>
<message>
<source>How much each sample counts, (N); yes and no are 1 and 0.</source>
<translation>Wie viel jedes Sample zählt, (N); Ja und Nein sind 1 und 0.</translation>
</message>
<message>
<source>For distances: where the target is 1 they shall be small, where it is −1 at least the margin.</source>
<translation>Für Abstände: Wo das Ziel 1 ist, sollen sie klein sein, wo es −1 ist, mindestens so groß wie margin.</translation>
</message>
<message>
<source>How far apart at least is what does not belong together.</source>
<translation>Wie weit mindestens auseinanderliegt, was nicht zusammengehört.</translation>
</message>
<message>
<source>1 for near, −1 for apart.</source>
<translation>1 für nah, −1 für getrennt.</translation>
</message>
<message>
<source>For pairs of vectors: where the target is 1 they shall point the same way, where it is −1 apart.</source>
<translation>Für Paare von Vektoren: Wo das Ziel 1 ist, sollen sie in dieselbe Richtung zeigen, wo es −1 ist, auseinander.</translation>
</message>
<message>
<source>The cosine below which vectors are apart enough.</source>
<translation>Der Kosinus, unter dem Vektoren weit genug auseinander sind.</translation>
</message>
<message>
<source>The first of the two.</source>
<translation>Der erste der beiden.</translation>
</message>
<message>
<source>The second of the two.</source>
<translation>Der zweite der beiden.</translation>
</message>
<message>
<source>1 for alike, −1 for different, (N).</source>
<translation>1 für ähnlich, −1 für verschieden, (N).</translation>
</message>
<message>
<source>For orders: where the target is 1 the first score shall be above the second, where it is −1 below it.</source>
<translation>Für Rangfolgen: Wo das Ziel 1 ist, soll der erste Score über dem zweiten liegen, wo es −1 ist, darunter.</translation>
</message>
<message>
<source>How far the scores must be apart.</source>
<translation>Wie weit die Scores auseinanderliegen müssen.</translation>
</message>
<message>
<source>1 if the first is to be higher, −1 if the second is.</source>
<translation>1, wenn der erste höher sein soll, −1, wenn der zweite.</translation>
</message>
<message>
<source>A sample shall be nearer to one that belongs to it than to one that does not, by a margin.</source>
<translation>Ein Sample soll einem, das zu ihm gehört, um einen Abstand näher sein als einem, das nicht zu ihm gehört.</translation>
</message>
<message>
<source>How much nearer at least.</source>
<translation>Um wie viel näher mindestens.</translation>
</message>
<message>
<source>How distance is measured: 2 straight, 1 along the axes.</source>
<translation>Wie der Abstand gemessen wird: 2 gerade, 1 entlang der Achsen.</translation>
</message>
<message>
<source>Added to differences, so that roots have a gradient.</source>
<translation>Wird zu Differenzen addiert, damit Wurzeln einen Gradienten haben.</translation>
</message>
<message>
<source>Measure the negative from the positive, too, and take the shorter way.</source>
<translation>Das Negative auch vom Positiven aus messen und den kürzeren Weg nehmen.</translation>
</message>
<message>
<source>The sample that is compared.</source>
<translation>Das Sample, das verglichen wird.</translation>
</message>
<message>
<source>One that belongs to it.</source>
<translation>Eines, das zu ihm gehört.</translation>
</message>
<message>
<source>One that does not.</source>
<translation>Eines, das nicht zu ihm gehört.</translation>
</message>
<message>
<source>TripletMarginLoss with another measure of distance.</source>
<translation>TripletMarginLoss mit einem anderen Abstandsmaß.</translation>
</message>
<message>
<source>How distance is measured: along a straight line, or by the angle between vectors.</source>
<translation>Wie der Abstand gemessen wird: entlang einer Geraden oder über den Winkel zwischen Vektoren.</translation>
</message>
<message>
<source>For pairs of vectors: those that are alike shall be near, the others at least the margin apart.</source>
<translation>Für Paare von Vektoren: Gleichartige sollen nah sein, die anderen mindestens den Abstand margin auseinander.</translation>
</message>
<message>
<source>How far apart at least is what is different.</source>
<translation>Wie weit Verschiedenes mindestens auseinander liegt.</translation>
</message>
<message>
<source>The first vector of each pair.</source>
<translation>Der erste Vektor jedes Paares.</translation>
</message>
<message>
<source>The second.</source>
<translation>Der zweite.</translation>
</message>
<message>
<source>1 for alike, 0 for different, (N).</source>
<translation>1 für gleichartig, 0 für verschieden, (N).</translation>
</message>
<message>
<source>Finds triplets in the batch: the farthest sample of a class shall be nearer than the nearest of another.</source>
<translation>Findet Tripel im Batch: Das fernste Sample einer Klasse soll näher sein als das nächste einer anderen.</translation>
</message>
<message>
<source>The class of each sample, (N) int64.</source>
<translation>Die Klasse jedes Samples, (N) int64.</translation>
</message>
<message>
<source>For two views of each sample: their vectors shall point the same way, and away from those of all others.</source>
<translation>Für zwei Ansichten jedes Samples: Ihre Vektoren sollen in dieselbe Richtung zeigen, und weg von denen aller anderen.</translation>
</message>
<message>
<source>How sharply directions are told apart; less is sharper.</source>
<translation>Wie scharf Richtungen unterschieden werden; kleiner ist schärfer.</translation>
</message>
<message>
<source>The vectors of the first views, (N, features).</source>
<translation>Die Vektoren der ersten Ansichten, (N, Merkmale).</translation>
</message>
<message>
<source>Those of the second views of the same samples.</source>
<translation>Die der zweiten Ansichten derselben Samples.</translation>
</message>
<message>
<source>How far normal distributions are from the standard one: what keeps the middle of a variational autoencoder in order. Added up over the numbers of a sample.</source>
<translation>Wie weit Normalverteilungen von der Standardnormalverteilung entfernt sind: was die Mitte eines Variational Autoencoders in Ordnung hält. Summiert über die Zahlen eines Samples.</translation>
</message>
<message>
<source>The means.</source>
<translation>Die Mittelwerte.</translation>
</message>
<message>
<source>The logarithms of the variances; any numbers will do.</source>
<translation>Die Logarithmen der Varianzen; beliebige Zahlen sind erlaubt.</translation>
</message>
<message>
<source>A student shall be as sure of each class as its teacher is. Both give scores: put no Softmax before it.</source>
<translation>Ein Schüler soll sich jeder Klasse so sicher sein wie sein Lehrer. Beide geben Scores aus: Setzen Sie kein Softmax davor.</translation>
</message>
<message>
<source>Softens both; more shows more of what the teacher holds possible.</source>
<translation>Macht beide weicher; mehr zeigt mehr von dem, was der Lehrer für möglich hält.</translation>
</message>
<message>
<source>The scores of the network that learns.</source>
<translation>Die Scores des Netzes, das lernt.</translation>
</message>
<message>
<source>Those of the one that it learns from, which does not learn from this.</source>
<translation>Die des Netzes, von dem es lernt und das selbst hieraus nicht lernt.</translation>
</message>
<message>
<source>How far the styles of two pictures are apart: which features go together in them, wherever they are.</source>
<translation>Wie weit die Stile zweier Bilder auseinanderliegen: welche Merkmale in ihnen zusammen auftreten, wo auch immer.</translation>
</message>
<message>
<source>Features of the picture that is made, (N, channels, …).</source>
<translation>Merkmale des gemachten Bildes, (N, Kanäle, …).</translation>
</message>
<message>
<source>Features of the picture whose style is wanted; it may have another size.</source>
<translation>Merkmale des Bildes, dessen Stil gewünscht ist; es darf eine andere Größe haben.</translation>
</message>
<message>
<source>How far two sets of samples are apart as a whole, whichever of them are paired: made pictures from real ones, codes from random numbers.</source>
<translation>Wie weit zwei Mengen von Samples als Ganzes auseinanderliegen, gleich welche davon gepaart sind: gemachte Bilder von echten, Codes von Zufallszahlen.</translation>
</message>
<message>
<source>The samples that are to look like the others, (N, …).</source>
<translation>Die Samples, die wie die anderen aussehen sollen, (N, …).</translation>
</message>
<message>
<source>The others, of the same shape.</source>
<translation>Die anderen, in derselben Form.</translation>
</message>
<message>
<source>Finds by itself which step of a sequence belongs to which symbol, for speech and handwriting. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>Findet selbst, welcher Schritt einer Sequenz zu welchem Symbol gehört, für Sprache und Handschrift. Ausgaben sind Logarithmen von Wahrscheinlichkeiten: am Ende LogSoftmax.</translation>
</message>
<message>
<source>The number of the symbol that means: nothing here.</source>
<translation>Die Nummer des Symbols, das bedeutet: hier nichts.</translation>
</message>
<message>
<source>Let samples that are too short for their labels not count.</source>
<translation>Samples, die für ihre Labels zu kurz sind, nicht zählen.</translation>
</message>
<message>
<source>For each step, the logarithm of each symbol's probability: (N, steps, symbols).</source>
<translation>Für jeden Schritt der Logarithmus der Wahrscheinlichkeit jedes Symbols: (N, Schritte, Symbole).</translation>
</message>
<message>
<source>The symbols that are to be found: (N, length) int64.</source>
<translation>Die Symbole, die gefunden werden sollen: (N, Länge) int64.</translation>
</message>
<message>
<source>How many steps count, (N); all of them if nothing arrives.</source>
<translation>Wie viele Schritte zählen, (N); alle, wenn nichts ankommt.</translation>
</message>
<message>
<source>How many symbols count, (N); if nothing arrives, all but negative ones, which fill up.</source>
<translation>Wie viele Symbole zählen, (N); kommt nichts an, alle außer negativen, die nur auffüllen.</translation>
</message>
<message>
<source>For detectors that say one box for each cell of a grid: the cell in which the middle of a box lies is to find it. It weighs whether a box is there, where it is and what it holds.</source>
<translation>Für Detektoren, die für jede Zelle eines Gitters einen Rahmen sagen: Die Zelle, in der die Mitte eines Rahmens liegt, soll ihn finden. Gewichtet wird, ob ein Rahmen da ist, wo er ist und was er enthält.</translation>
</message>
<message>
<source>How much it counts where the boxes are.</source>
<translation>Wie viel es zählt, wo die Rahmen sind.</translation>
</message>
<message>
<source>How much it counts what they hold.</source>
<translation>Wie viel es zählt, was sie enthalten.</translation>
</message>
<message>
<source>How much a cell without a box counts beside one with a box.</source>
<translation>Wie viel eine Zelle ohne Rahmen neben einer mit Rahmen zählt.</translation>
</message>
<message>
<source>For each cell: whether a box is there, its x, y, width and height, and a score for each class, all logits: (N, 5 + classes, height, width).</source>
<translation>Für jede Zelle: ob ein Rahmen da ist, sein x, y, Breite und Höhe, und ein Score für jede Klasse, alles Logits: (N, 5 + Klassen, Höhe, Breite).</translation>
</message>
<message>
<source>Boxes as x, y of the middle, width, height and class (−1: none), (N, boxes, 5).</source>
<translation>Rahmen als x, y der Mitte, Breite, Höhe und Klasse (−1: keine), (N, Rahmen, 5).</translation>
</message>
<message>
<source>Steps against the gradient, plainly. With momentum 0.9 and a good schedule it is hard to beat on images.</source>
<translation>Schlichte Schritte gegen den Gradienten. Mit Momentum 0.9 und gutem Lernratenplan bei Bildern schwer zu schlagen.</translation>
</message>
<message>
<source>Learning rate: how far each step goes.</source>
<translation>Lernrate: wie weit jeder Schritt geht.</translation>
</message>
<message>
<source>Share of the previous step that is kept; 0.9 is usual.</source>
<translation>Anteil des vorigen Schritts, der bleibt; 0.9 ist üblich.</translation>
</message>
<message>
<source>Pulls all weights towards zero; more of it means a simpler network.</source>
<translation>Zieht alle Gewichte gegen null; mehr davon bedeutet ein einfacheres Netz.</translation>
</message>
<message>
<source>Share of the gradient that momentum leaves out.</source>
<translation>Anteil des Gradienten, den das Momentum auslässt.</translation>
</message>
<message>
<source>Look ahead along the momentum first; needs momentum and no dampening.</source>
<translation>Zuerst entlang des Momentums vorausblicken; braucht Momentum und kein Dampening.</translation>
</message>
<message>
<source>Gives each weight a step size of its own, from the recent size of its gradient. A good first choice.</source>
<translation>Gibt jedem Gewicht eine eigene Schrittweite, nach der jüngsten Größe seines Gradienten. Eine gute erste Wahl.</translation>
</message>
<message>
<source>Memory of the gradient's mean and square.</source>
<translation>Gedächtnis für Mittel und Quadrat des Gradienten.</translation>
</message>
<message>
<source>Keeps the division by the gradient's size from going wild near zero.</source>
<translation>Hält die Division durch die Größe des Gradienten nahe null stabil.</translation>
</message>
<message>
<source>Never let the estimate of the gradient's size shrink.</source>
<translation>Die Schätzung der Gradientengröße nie schrumpfen lassen.</translation>
</message>
<message>
<source>Adam with weight decay that is independent of the gradient's size. The usual choice for transformers.</source>
<translation>Adam mit einem Weight Decay, das nicht von der Größe des Gradienten abhängt. Die übliche Wahl für Transformer.</translation>
</message>
<message>
<source>Divides each gradient by its recent size. Common for recurrent networks and reinforcement learning.</source>
<translation>Teilt jeden Gradienten durch seine jüngste Größe. Üblich bei rekurrenten Netzen und Reinforcement Learning.</translation>
</message>
<message>
<source>Memory of the gradient's square.</source>
<translation>Gedächtnis für das Quadrat des Gradienten.</translation>
</message>
<message>
<source>Subtract the gradient's mean before measuring its size.</source>
<translation>Vor dem Messen der Größe das Mittel des Gradienten abziehen.</translation>
</message>
<message>
<source>Adam with Nesterov's momentum: it looks ahead along its momentum before each step.</source>
<translation>Adam mit Nesterov-Momentum: blickt vor jedem Schritt entlang des Momentums voraus.</translation>
</message>
<message>
<source>How fast the momentum comes up to its value.</source>
<translation>Wie schnell das Momentum seinen Wert erreicht.</translation>
</message>
<message>
<source>Let weight decay not depend on the gradient's size, as AdamW does.</source>
<translation>Weight Decay unabhängig von der Größe des Gradienten machen, wie AdamW.</translation>
</message>
<message>
<source>Adam with careful first steps, while the size of the gradients is not well known yet. Needs no warm-up.</source>
<translation>Adam mit vorsichtigen ersten Schritten, solange die Größe der Gradienten noch kaum bekannt ist. Braucht kein Warm-up.</translation>
</message>
<message>
<source>Adam that divides by the largest recent gradient. Calmer where some inputs are rare.</source>
<translation>Adam, das durch den größten jüngsten Gradienten teilt. Ruhiger, wo einige Eingaben selten sind.</translation>
</message>
<message>
<source>Divides by the size of all gradients so far, so steps only get smaller. Made for inputs that are rare.</source>
<translation>Teilt durch die Größe aller bisherigen Gradienten, sodass Schritte nur kleiner werden. Gedacht für seltene Eingaben.</translation>
</message>
<message>
<source>Lets the learning rate fall with the number of steps.</source>
<translation>Lässt die Lernrate mit der Zahl der Schritte fallen.</translation>
</message>
<message>
<source>The size of gradients to begin with.</source>
<translation>Die anfängliche Größe der Gradienten.</translation>
</message>
<message>
<source>Finds the size of its steps by itself, from that of the steps before. The learning rate may stay at 1.</source>
<translation>Findet die Schrittweite selbst, aus der der Schritte zuvor. Die Lernrate kann bei 1 bleiben.</translation>
</message>
<message>
<source>Memory of the sizes of gradients and steps.</source>
<translation>Gedächtnis für die Größen von Gradienten und Schritten.</translation>
</message>
<message>
<source>Like Adam, but remembers rows and columns instead of every weight: little memory for large networks.</source>
<translation>Wie Adam, merkt sich aber Zeilen und Spalten statt jedes Gewichts: wenig Speicher bei großen Netzen.</translation>
</message>
<message>
<source>How the memory of the gradient's square grows.</source>
<translation>Wie das Gedächtnis für das Quadrat des Gradienten wächst.</translation>
</message>
<message>
<source>Steps that are larger than usual by more than this are cut.</source>
<translation>Schritte, die um mehr als dies größer sind als üblich, werden gekürzt.</translation>
</message>
<message>
<source>Makes the steps of whole matrices equally long in all directions. Fast for transformers and convolutions; biases and norms learn as with AdamW.</source>
<translation>Macht die Schritte ganzer Matrizen in allen Richtungen gleich lang. Schnell für Transformer und Faltungen; Biases und Normen lernen wie mit AdamW.</translation>
</message>
<message>
<source>Share of the previous directions that is kept.</source>
<translation>Anteil der vorigen Richtungen, der behalten wird.</translation>
</message>
<message>
<source>Look ahead along the momentum first.</source>
<translation>Zuerst entlang des Momentums vorausschauen.</translation>
</message>
<message>
<source>Factors of the iteration that makes directions equally long.</source>
<translation>Faktoren der Iteration, die Richtungen gleich lang macht.</translation>
</message>
<message>
<source>Steps of that iteration.</source>
<translation>Schritte dieser Iteration.</translation>
</message>
<message>
<source>Gradient descent whose steps get smaller in a way that theory likes. The average that it keeps is not used.</source>
<translation>Gradientenabstieg, dessen Schritte so kleiner werden, wie die Theorie es mag. Das mitgeführte Mittel wird nicht verwendet.</translation>
</message>
<message>
<source>How fast steps get smaller; also pulls weights towards zero.</source>
<translation>Wie schnell Schritte kleiner werden; zieht auch Gewichte gegen null.</translation>
</message>
<message>
<source>The power by which steps get smaller.</source>
<translation>Der Exponent, mit dem Schritte kleiner werden.</translation>
</message>
<message>
<source>The step at which averaging would begin.</source>
<translation>Der Schritt, bei dem die Mittelung begänne.</translation>
</message>
<message>
<source>Looks only at the signs of gradients. For small data: the batch should hold all of it.</source>
<translation>Achtet nur auf die Vorzeichen der Gradienten. Für kleine Daten: Der Batch sollte sie ganz enthalten.</translation>
</message>
<message>
<source>A step shrinks or grows by these factors.</source>
<translation>Um diese Faktoren schrumpft oder wächst ein Schritt.</translation>
</message>
<message>
<source>The smallest and the largest step.</source>
<translation>Der kleinste und der größte Schritt.</translation>
</message>
<message>
<source>The learning rate stays as it is.</source>
<translation>Die Lernrate bleibt, wie sie ist.</translation>
</message>
<message>
<source>Constant</source>
<translation>Konstant</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor every few epochs.</source>
<translation>Multipliziert die Lernrate alle paar Epochen mit einem Faktor.</translation>
</message>
<message>
<source>Epochs between two changes.</source>
<translation>Epochen zwischen zwei Änderungen.</translation>
</message>
<message>
<source>What the learning rate is multiplied by.</source>
<translation>Womit die Lernrate multipliziert wird.</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after each of the epochs in a list.</source>
<translation>Multipliziert die Lernrate nach jeder Epoche einer Liste mit einem Faktor.</translation>
</message>
<message>
<source>Steps at given epochs</source>
<translation>Stufen nach bestimmten Epochen</translation>
</message>
<message>
<source>The epochs after which it changes.</source>
<translation>Die Epochen, nach denen sie sich ändert.</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after every epoch.</source>
<translation>Multipliziert die Lernrate nach jeder Epoche mit einem Faktor.</translation>
</message>
<message>
<source>Exponential</source>
<translation>Exponentiell</translation>
</message>
<message>
<source>Leads the learning rate evenly from one share of it to another, then keeps it: to warm up, or to fade out.</source>
<translation>Führt die Lernrate gleichmäßig von einem Anteil zu einem anderen und hält sie dann: zum Aufwärmen oder Ausklingen.</translation>
</message>
<message>
<source>The share of the learning rate at the beginning.</source>
<translation>Der Anteil der Lernrate am Anfang.</translation>
</message>
<message>
<source>The share of the learning rate afterwards.</source>
<translation>Der Anteil der Lernrate danach.</translation>
</message>
<message>
<source>How long the way takes.</source>
<translation>Wie lange der Weg dauert.</translation>
</message>
<message>
<source>Lets the learning rate fall to zero at the end of the run: evenly, or along a power.</source>
<translation>Lässt die Lernrate bis zum Ende des Laufs auf null fallen: gleichmäßig oder nach einer Potenz.</translation>
</message>
<message>
<source>Polynomial</source>
<translation>Polynomiell</translation>
</message>
<message>
<source>With 1 it falls evenly, with more first fast and then slowly.</source>
<translation>Mit 1 fällt sie gleichmäßig, mit mehr zuerst schnell und dann langsam.</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine, slowly at first, to its lowest value at the end.</source>
<translation>Lässt die Lernrate entlang eines halben Kosinus fallen, zuerst langsam, bis zum kleinsten Wert am Ende.</translation>
</message>
<message>
<source>Cosine</source>
<translation>Kosinus</translation>
</message>
<message>
<source>The learning rate at the end.</source>
<translation>Die Lernrate am Ende.</translation>
</message>
<message>
<source>Lets the learning rate rise for a few epochs, then fall along half a cosine. Usual for transformers.</source>
<translation>Lässt die Lernrate einige Epochen steigen und dann entlang eines halben Kosinus fallen. Üblich für Transformer.</translation>
</message>
<message>
<source>Warm-up and cosine</source>
<translation>Warm-up und Kosinus</translation>
</message>
<message>
<source>How long the learning rate rises.</source>
<translation>Wie lange die Lernrate steigt.</translation>
</message>
<message>
<source>The share of the learning rate that it begins with.</source>
<translation>Der Anteil der Lernrate, mit dem sie beginnt.</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine again and again, each time from the top.</source>
<translation>Lässt die Lernrate immer wieder entlang eines halben Kosinus fallen, jedes Mal von oben.</translation>
</message>
<message>
<source>Cosine with restarts</source>
<translation>Kosinus mit Neustarts</translation>
</message>
<message>
<source>How long the first fall takes.</source>
<translation>Wie lange der erste Abfall dauert.</translation>
</message>
<message>
<source>How many times as long each fall is as the one before.</source>
<translation>Wievielmal so lange jeder Abfall dauert wie der vorige.</translation>
</message>
<message>
<source>The learning rate at the end of each fall.</source>
<translation>Die Lernrate am Ende jedes Abfalls.</translation>
</message>
<message>
<source>Warms up to the optimiser's learning rate, then falls far below it. Often trains in fewer epochs.</source>
<translation>Wärmt bis zur Lernrate des Optimierers auf und fällt dann weit darunter. Braucht oft weniger Epochen.</translation>
</message>
<message>
<source>One cycle</source>
<translation>Ein Zyklus</translation>
</message>
<message>
<source>Share of the run that warms up.</source>
<translation>Anteil des Laufs, der aufwärmt.</translation>
</message>
<message>
<source>Shape of the way down.</source>
<translation>Form des Wegs nach unten.</translation>
</message>
<message>
<source>Let momentum fall while the learning rate rises, and rise while it falls, if the optimiser has one.</source>
<translation>Das Momentum fallen lassen, während die Lernrate steigt, und umgekehrt, wenn der Optimierer eines hat.</translation>
</message>
<message>
<source>The momentum where the learning rate is highest.</source>
<translation>Das Momentum, wo die Lernrate am höchsten ist.</translation>
</message>
<message>
<source>The momentum where the learning rate is lowest.</source>
<translation>Das Momentum, wo die Lernrate am niedrigsten ist.</translation>
</message>
<message>
<source>The first learning rate is the highest one divided by this.</source>
<translation>Die erste Lernrate ist die höchste, geteilt durch diese Zahl.</translation>
</message>
<message>
<source>The last learning rate is the first one divided by this.</source>
<translation>Die letzte Lernrate ist die erste, geteilt durch diese Zahl.</translation>
</message>
<message>
<source>Come down as long as it went up, and only then far below the first learning rate.</source>
<translation>So lange fallen, wie sie stieg, und erst dann weit unter die erste Lernrate.</translation>
</message>
<message>
<source>Lets the learning rate rise to the optimiser's and fall again, over and over.</source>
<translation>Lässt die Lernrate bis zu der des Optimierers steigen und wieder fallen, immer wieder.</translation>
</message>
<message>
<source>Up and down</source>
<translation>Auf und ab</translation>
</message>
<message>
<source>The lowest learning rate, as a share of the optimiser's.</source>
<translation>Die niedrigste Lernrate, als Anteil der des Optimierers.</translation>
</message>
<message>
<source>How long it falls.</source>
<translation>Wie lange sie fällt.</translation>
</message>
<message>
<source>as long as it rises</source>
<translation>so lange, wie sie steigt</translation>
</message>
<message>
<source>Every rise as high, each half as high as the one before, or lower by gamma with each step.</source>
<translation>Jeder Anstieg gleich hoch, jeder halb so hoch wie der vorige oder mit jedem Schritt um gamma niedriger.</translation>
</message>
<message>
<source>With exp_range: the factor of each step.</source>
<translation>Bei exp_range: der Faktor jedes Schritts.</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor when the validation loss has not fallen for some epochs.</source>
<translation>Multipliziert die Lernrate mit einem Faktor, wenn der Validierungsverlust einige Epochen nicht gefallen ist.</translation>
</message>
<message>
<source>When progress stops</source>
<translation>Wenn der Fortschritt stockt</translation>
</message>
<message>
<source>Epochs without progress that are put up with.</source>
<translation>Epochen ohne Fortschritt, die hingenommen werden.</translation>
</message>
<message>
<source>How much lower the loss must be to count as progress.</source>
<translation>Wie viel niedriger der Verlust sein muss, um als Fortschritt zu gelten.</translation>
</message>
<message>
<source>Whether the threshold is a share of the best loss (rel) or an amount (abs).</source>
<translation>Ob die Schwelle ein Anteil des besten Verlusts (rel) oder ein Betrag (abs) ist.</translation>
</message>
<message>
<source>Epochs after a change that do not count.</source>
<translation>Epochen nach einer Änderung, die nicht zählen.</translation>
</message>
<message>
<source>The learning rate never falls below this.</source>
<translation>Die Lernrate fällt nie darunter.</translation>
</message>
<message>
<source>Changes of the learning rate smaller than this are left out.</source>
<translation>Kleinere Änderungen der Lernrate als diese entfallen.</translation>
</message>
<message>
<source>Normal numbers, sized so that signals keep their strength through ReLUs. A good choice for them.</source>
<translation>Normalverteilte Zahlen, so bemessen, dass Signale durch ReLUs ihre Stärke behalten. Eine gute Wahl dafür.</translation>
</message>
<message>
<source>Kaiming normal</source>
<translation>Kaiming, normalverteilt</translation>
</message>
<message>
<source>Slope of the LeakyReLU that follows, for negative numbers.</source>
<translation>Steigung des folgenden LeakyReLU für negative Zahlen.</translation>
</message>
<message>
<source>Keep the size of what goes forward (fan_in), or of the gradients that come back (fan_out).</source>
<translation>Die Größe dessen erhalten, was vorwärts läuft (fan_in), oder der Gradienten, die zurückkommen (fan_out).</translation>
</message>
<message>
<source>The activation that follows.</source>
<translation>Die Aktivierung, die folgt.</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals keep their strength through ReLUs.</source>
<translation>Zahlen zwischen zwei gleichen Grenzen, so bemessen, dass Signale durch ReLUs ihre Stärke behalten.</translation>
</message>
<message>
<source>Kaiming uniform</source>
<translation>Kaiming, gleichverteilt</translation>
</message>
<message>
<source>Normal numbers, sized so that signals and gradients keep their strength. For Tanh and Sigmoid.</source>
<translation>Normalverteilte Zahlen, so bemessen, dass Signale und Gradienten ihre Stärke behalten. Für Tanh und Sigmoid.</translation>
</message>
<message>
<source>Xavier normal</source>
<translation>Xavier, normalverteilt</translation>
</message>
<message>
<source>Factor for the activation that follows: 1.41 for ReLU, 1.67 for Tanh.</source>
<translation>Faktor für die folgende Aktivierung: 1.41 für ReLU, 1.67 für Tanh.</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals and gradients keep their strength.</source>
<translation>Zahlen zwischen zwei gleichen Grenzen, so bemessen, dass Signale und Gradienten ihre Stärke behalten.</translation>
</message>
<message>
<source>Xavier uniform</source>
<translation>Xavier, gleichverteilt</translation>
</message>
<message>
<source>Normal numbers around a mean.</source>
<translation>Normalverteilte Zahlen um einen Mittelwert.</translation>
</message>
<message>
<source>Normal</source>
<translation>Normalverteilt</translation>
</message>
<message>
<source>The middle of the numbers.</source>
<translation>Die Mitte der Zahlen.</translation>
</message>
<message>
<source>Standard deviation: how far numbers spread around the mean.</source>
<translation>Standardabweichung: wie weit Zahlen um den Mittelwert streuen.</translation>
</message>
<message>
<source>Normal numbers around a mean, drawn again where they are out of limits. Usual for vision transformers.</source>
<translation>Normalverteilte Zahlen um einen Mittelwert, neu gezogen, wo sie außerhalb der Grenzen liegen. Üblich bei Vision Transformern.</translation>
</message>
<message>
<source>Normal within limits</source>
<translation>Normalverteilt in Grenzen</translation>
</message>
<message>
<source>The lowest number.</source>
<translation>Die kleinste Zahl.</translation>
</message>
<message>
<source>The highest number.</source>
<translation>Die größte Zahl.</translation>
</message>
<message>
<source>Numbers between two limits, each as probable as any other.</source>
<translation>Zahlen zwischen zwei Grenzen, alle gleich wahrscheinlich.</translation>
</message>
<message>
<source>Uniform</source>
<translation>Gleichverteilt</translation>
</message>
<message>
<source>Rows at right angles to each other, so that signals are turned but keep their length. For recurrent layers.</source>
<translation>Zeilen im rechten Winkel zueinander, sodass Signale gedreht werden, aber ihre Länge behalten. Für rekurrente Schichten.</translation>
</message>
<message>
<source>Orthogonal</source>
<translation>Orthogonal</translation>
</message>
<message>
<source>What all numbers are multiplied by.</source>
<translation>Womit alle Zahlen multipliziert werden.</translation>
</message>
<message>
<source>Zeros, with a few normal numbers in each column.</source>
<translation>Nullen, mit einigen normalverteilten Zahlen in jeder Spalte.</translation>
</message>
<message>
<source>Sparse</source>
<translation>Dünn besetzt</translation>
</message>
<message>
<source>Share of each column that is zero.</source>
<translation>Anteil jeder Spalte, der null ist.</translation>
</message>
<message>
<source>Ones on the diagonal and zeros elsewhere: the layer passes on what it gets.</source>
<translation>Einsen auf der Diagonale, sonst Nullen: Die Schicht reicht weiter, was sie bekommt.</translation>
</message>
<message>
<source>Identity</source>
<translation>Identität</translation>
</message>
<message>
<source>The identity for convolutions: every channel is passed on as it is.</source>
<translation>Die Identität für Faltungen: Jeder Kanal wird unverändert weitergereicht.</translation>
</message>
<message>
<source>Dirac</source>
<translation>Dirac</translation>
</message>
<message>
<source>Groups of the convolution, each with an identity of its own.</source>
<translation>Gruppen der Faltung, jede mit eigener Identität.</translation>
</message>
<message>
<source>Zeros. Usual for biases, and for the last layer of a residual branch.</source>
<translation>Nullen. Üblich für Biases und für die letzte Schicht eines Residualzweigs.</translation>
</message>
<message>
<source>Zeros</source>
<translation>Nullen</translation>
</message>
<message>
<source>Ones. Usual for the weights of normalisation layers.</source>
<translation>Einsen. Üblich für die Gewichte von Normalisierungsschichten.</translation>
</message>
<message>
<source>Ones</source>
<translation>Einsen</translation>
</message>
<message>
<source>One number everywhere.</source>
<translation>Überall dieselbe Zahl.</translation>
</message>
<message>
<source>What training makes small, averaged over the samples.</source>
<translation>Was das Training klein macht, gemittelt über die Samples.</translation>
</message>
<message>
<source>How well boxes are found, by COCO's rule: averaged over the classes, and over ten demands on how well a box must cover the true one, from a half to 95 %.</source>
<translation>Wie gut Rahmen gefunden werden, nach COCOs Regel: gemittelt über die Klassen und über zehn Anforderungen, wie gut ein Rahmen den wahren überdecken muss, von der Hälfte bis 95 %.</translation>
</message>
<message>
<source>Mean average precision</source>
<translation>Mittlere Average Precision</translation>
</message>
<message>
<source>How well boxes are found that cover the true one by a half, averaged over the classes.</source>
<translation>Wie gut Rahmen gefunden werden, die den wahren zur Hälfte überdecken, gemittelt über die Klassen.</translation>
</message>
<message>
<source>Mean average precision at 50 %</source>
<translation>Mittlere Average Precision bei 50 %</translation>
</message>
<message>
<source>How well the places of a class and those where it is said cover each other, averaged over the classes.</source>
<translation>Wie gut sich die Stellen einer Klasse und die, an denen sie gesagt wird, decken, gemittelt über die Klassen.</translation>
</message>
<message>
<source>Intersection over union</source>
<translation>Intersection over Union</translation>
</message>
<message>
<source>Twice the places of a class that are found, divided by all it has and all where it is said, averaged over the classes.</source>
<translation>Zweimal die gefundenen Stellen einer Klasse, geteilt durch alle, die sie hat, plus alle, an denen sie gesagt wird, gemittelt über die Klassen.</translation>
</message>
<message>
<source>Dice</source>
<translation>Dice</translation>
</message>
<message>
<source>Both precision and recall in one number: low if either is. Of classes it is averaged over the classes; labels are counted all together.</source>
<translation>Präzision und Recall in einer Zahl: niedrig, wenn eines davon niedrig ist. Bei Klassen über die Klassen gemittelt; Labels werden alle zusammen gezählt.</translation>
</message>
<message>
<source>F1</source>
<translation>F1</translation>
</message>
<message>
<source>Share of samples (of places, of labels) for which the network is right.</source>
<translation>Anteil der Samples (der Stellen, der Labels), bei denen das Netz richtig liegt.</translation>
</message>
<message>
<source>Accuracy</source>
<translation>Genauigkeit</translation>
</message>
<message>
<source>Accuracy in each class, averaged over the classes, so that rare classes count as much as frequent ones.</source>
<translation>Genauigkeit in jeder Klasse, gemittelt über die Klassen, sodass seltene Klassen so viel zählen wie häufige.</translation>
</message>
<message>
<source>Balanced accuracy</source>
<translation>Ausgewogene Genauigkeit</translation>
</message>
<message>
<source>Of what the network says to be of a class (to have a label), the share that is. Averaged over the classes; labels are counted all together.</source>
<translation>Von dem, was das Netz einer Klasse zuordnet (mit einem Label versieht), der Anteil, der es wirklich ist. Über die Klassen gemittelt; Labels werden alle zusammen gezählt.</translation>
</message>
<message>
<source>Of what is of a class (has a label), the share that the network finds. Averaged over the classes; labels are counted all together.</source>
<translation>Von dem, was zu einer Klasse gehört (ein Label hat), der Anteil, den das Netz findet. Über die Klassen gemittelt; Labels werden alle zusammen gezählt.</translation>
</message>
<message>
<source>F1 of each label, averaged over the labels, so that rare labels count as much as frequent ones.</source>
<translation>F1 jedes Labels, gemittelt über die Labels, sodass seltene Labels so viel zählen wie häufige.</translation>
</message>
<message>
<source>F1 by label</source>
<translation>F1 je Label</translation>
</message>
<message>
<source>Share of samples of which every single label is right.</source>
<translation>Anteil der Samples, bei denen jedes einzelne Label richtig ist.</translation>
</message>
<message>
<source>All labels right</source>
<translation>Alle Labels richtig</translation>
</message>
<message>
<source>Share of samples whose class is among the three likeliest.</source>
<translation>Anteil der Samples, deren Klasse unter den drei wahrscheinlichsten ist.</translation>
</message>
<message>
<source>Top 3</source>
<translation>Top 3</translation>
</message>
<message>
<source>Share of samples whose class is among the five likeliest.</source>
<translation>Anteil der Samples, deren Klasse unter den fünf wahrscheinlichsten ist.</translation>
</message>
<message>
<source>Top 5</source>
<translation>Top 5</translation>
</message>
<message>
<source>How often a sample of a class gets a higher share for it than one of another class: 50 % is chance. Averaged over the classes, or labels.</source>
<translation>Wie oft ein Sample einer Klasse für sie einen höheren Anteil erhält als eines einer anderen Klasse: 50 % ist Zufall. Gemittelt über die Klassen oder Labels.</translation>
</message>
<message>
<source>ROC-AUC</source>
<translation>ROC-AUC</translation>
</message>
<message>
<source>Precision averaged over all recalls as the threshold falls: what matters where a class is rare. Averaged over the classes, or labels.</source>
<translation>Präzision, gemittelt über jeden Recall bei fallender Schwelle: was zählt, wo eine Klasse selten ist. Gemittelt über die Klassen oder Labels.</translation>
</message>
<message>
<source>Average precision</source>
<translation>Average Precision</translation>
</message>
<message>
<source>How far the network agrees with the truth beyond chance: 1 is perfect, 0 is chance.</source>
<translation>Wie weit das Netz über den Zufall hinaus mit der Wahrheit übereinstimmt: 1 ist perfekt, 0 ist Zufall.</translation>
</message>
<message>
<source>Cohen's kappa</source>
<translation>Cohens Kappa</translation>
</message>
<message>
<source>How closely what is said follows what is true, fair to rare classes: 1 is perfect, 0 is chance.</source>
<translation>Wie eng das Gesagte dem Wahren folgt, gerecht gegenüber seltenen Klassen: 1 ist perfekt, 0 ist Zufall.</translation>
</message>
<message>
<source>Matthews correlation</source>
<translation>Matthews-Korrelation</translation>
</message>
<message>
<source>How surprised the network is by the right class, on average, whatever loss it learns with.</source>
<translation>Wie sehr die richtige Klasse das Netz im Mittel überrascht, gleich mit welchem Verlust es lernt.</translation>
</message>
<message>
<source>Log loss</source>
<translation>Log-Loss</translation>
</message>
<message>
<source>Among how many classes the network wavers at each step: 1 is certain and right.</source>
<translation>Zwischen wie vielen Klassen das Netz bei jedem Schritt schwankt: 1 ist sicher und richtig.</translation>
</message>
<message>
<source>Perplexity</source>
<translation>Perplexität</translation>
</message>
<message>
<source>How far the shares that the network gives are from how often it is right, on average over 15 ranges.</source>
<translation>Wie weit die Anteile, die das Netz angibt, davon entfernt sind, wie oft es recht hat, im Mittel über 15 Bereiche.</translation>
</message>
<message>
<source>Calibration error</source>
<translation>Kalibrierungsfehler</translation>
</message>
<message>
<source>How many runs of one to four steps of what is said are in what is true: 1 is word for word.</source>
<translation>Wie viele Folgen von ein bis vier Schritten des Gesagten im Wahren vorkommen: 1 ist Wort für Wort.</translation>
</message>
<message>
<source>BLEU</source>
<translation>BLEU</translation>
</message>
<message>
<source>Steps to put in, leave out or replace until what is said is what is true, for each step that is true.</source>
<translation>Schritte, die einzufügen, wegzulassen oder zu ersetzen sind, bis das Gesagte das Wahre ist, je wahrem Schritt.</translation>
</message>
<message>
<source>Word error rate</source>
<translation>Wortfehlerrate</translation>
</message>
<message>
<source>The same for the letters of the classes' names instead of whole steps.</source>
<translation>Dasselbe für die Buchstaben der Klassennamen statt für ganze Schritte.</translation>
</message>
<message>
<source>Character error rate</source>
<translation>Zeichenfehlerrate</translation>
</message>
<message>
<source>How far predictions are from the target on average.</source>
<translation>Wie weit Vorhersagen im Mittel vom Ziel entfernt sind.</translation>
</message>
<message>
<source>Mean absolute error</source>
<translation>Mittlerer absoluter Fehler</translation>
</message>
<message>
<source>Typical distance from the target; large errors count more than in the mean absolute error.</source>
<translation>Typischer Abstand vom Ziel; große Fehler zählen mehr als beim mittleren absoluten Fehler.</translation>
</message>
<message>
<source>Root mean square error</source>
<translation>Wurzel des mittleren quadratischen Fehlers</translation>
</message>
<message>
<source>Share of the target's variance that is explained: 1 is perfect, 0 is as good as always saying the mean.</source>
<translation>Anteil der Varianz des Ziels, der erklärt wird: 1 ist perfekt, 0 so gut, wie immer das Mittel zu nennen.</translation>
</message>
<message>
<source>R²</source>
<translation>R²</translation>
</message>
<message>
<source>Half of all predictions are closer to the target than this: outliers do not count.</source>
<translation>Die Hälfte aller Vorhersagen liegt näher am Ziel als dies: Ausreißer zählen nicht.</translation>
</message>
<message>
<source>Median absolute error</source>
<translation>Median des absoluten Fehlers</translation>
</message>
<message>
<source>How far predictions are from the target on average, as a share of it; targets of 0 are left out.</source>
<translation>Wie weit Vorhersagen im Mittel vom Ziel entfernt sind, als Anteil davon; Ziele von 0 werden ausgelassen.</translation>
</message>
<message>
<source>Mean absolute percentage error</source>
<translation>Mittlerer absoluter prozentualer Fehler</translation>
</message>
<message>
<source>How good predictions are as a lower bound that one target in ten falls below.</source>
<translation>Wie gut Vorhersagen als Untergrenze sind, die eines von zehn Zielen unterschreitet.</translation>
</message>
<message>
<source>Quantile loss at 10 %</source>
<translation>Quantilverlust bei 10 %</translation>
</message>
<message>
<source>How good predictions are as an upper bound that one target in ten exceeds.</source>
<translation>Wie gut Vorhersagen als Obergrenze sind, die eines von zehn Zielen überschreitet.</translation>
</message>
<message>
<source>Quantile loss at 90 %</source>
<translation>Quantilverlust bei 90 %</translation>
</message>
<message>
<source>1 797 handwritten digits as 8×8 grey images. The task is to read the digit.</source>
<translation>1797 handgeschriebene Ziffern als Graustufenbilder mit 8×8 Pixeln. Die Aufgabe ist, die Ziffer zu lesen.</translation>
</message>
<message>
<source>Handwritten digits</source>
<translation>Handgeschriebene Ziffern</translation>
</message>
<message>
<source>150 irises of three species, each with four measurements. The task is to name the species.</source>
<translation>150 Schwertlilien dreier Arten, jede mit vier Messwerten. Die Aufgabe ist, die Art zu nennen.</translation>
</message>
<message>
<source>Iris flowers</source>
<translation>Schwertlilien</translation>
</message>
<message>
<source>178 Italian wines of three growers with 13 chemical measurements. The task is to tell the grower.</source>
<translation>178 italienische Weine dreier Winzer mit 13 chemischen Messwerten. Die Aufgabe ist, den Winzer zu erkennen.</translation>
</message>
<message>
<source>Wines</source>
<translation>Weine</translation>
</message>
<message>
<source>569 tumours, each described by 30 measurements of its cells. The task is to tell benign from malignant.</source>
<translation>569 Tumoren, jeder durch 30 Messwerte seiner Zellen beschrieben. Die Aufgabe ist, gutartige von bösartigen zu unterscheiden.</translation>
</message>
<message>
<source>Breast cancer</source>
<translation>Brustkrebs</translation>
</message>
<message>
<source>442 patients with ten measurements. The task is to foretell how far the disease is a year later.</source>
<translation>442 Patienten mit zehn Messwerten. Die Aufgabe ist, vorherzusagen, wie weit die Krankheit ein Jahr später ist.</translation>
</message>
<message>
<source>Diabetes</source>
<translation>Diabetes</translation>
</message>
<message>
<source>20 men of a fitness club with three exercises each. The task is to foretell weight, waist and pulse. Few samples: a score says little here.</source>
<translation>20 Männer eines Fitnessclubs mit je drei Übungen. Die Aufgabe ist, Gewicht, Taillenumfang und Puls vorherzusagen. Wenige Beispiele: Eine Bewertung sagt hier wenig.</translation>
</message>
<message>
<source>Linnerud exercises</source>
<translation>Linneruds Übungen</translation>
</message>
<message>
<source>Pictures in a folder for each class, or without classes. Folders called train, val and test are looked through together.</source>
<translation>Bilder in einem Ordner je Klasse oder ohne Klassen. Ordner namens train, val und test werden gemeinsam durchgesehen.</translation>
</message>
<message>
<source>Folder of pictures</source>
<translation>Ordner mit Bildern</translation>
</message>
<message>
<source>The folder that holds a folder for each class.</source>
<translation>Der Ordner, der für jede Klasse einen Ordner enthält.</translation>
</message>
<message>
<source>What is to be predicted: the class by the folder, or nothing, for autoencoders: the picture itself is to come out then. Auto: classes if there are folders.</source>
<translation>Was vorherzusagen ist: die Klasse nach dem Ordner, oder nichts, für Autoencoder: dann soll das Bild selbst herauskommen. Automatisch: Klassen, wenn es Ordner gibt.</translation>
</message>
<message>
<source>How high a picture is for the network. 0: as the pictures are if they are all alike and small, else 64.</source>
<translation>Wie hoch ein Bild für das Netz ist. 0: wie die Bilder, wenn alle gleich und klein sind, sonst 64.</translation>
</message>
<message>
<source>How wide a picture is for the network. 0: like the height.</source>
<translation>Wie breit ein Bild für das Netz ist. 0: wie die Höhe.</translation>
</message>
<message>
<source>Whether the network sees colours. Auto: it does if any picture that is looked at has them.</source>
<translation>Ob das Netz Farben sieht. Auto: ja, wenn eines der angesehenen Bilder Farben hat.</translation>
</message>
<message>
<source>How a picture of another shape is fitted. Cover: what is over is cut off on both sides. Stretch: all of it, distorted. Pad: all of it, with black beside it.</source>
<translation>Wie ein Bild anderer Form eingepasst wird. Cover: was übersteht, wird auf beiden Seiten abgeschnitten. Stretch: ganz, verzerrt. Pad: ganz, mit Schwarz daneben.</translation>
</message>
<message>
<source>Which files belong together, of one patient or recording, and are never on both sides of the split. Folder: those in the same folder below that of the class. Name: those whose names are alike up to the first _ or -.</source>
<translation>Welche Dateien zusammengehören, von einem Patienten oder einer Aufnahme, und nie auf beiden Seiten der Aufteilung liegen. Ordner: die im selben Ordner unter dem der Klasse. Name: die, deren Namen bis zum ersten _ oder - gleich sind.</translation>
</message>
<message>
<source>Pictures that a CSV or JSON file beside them lists, each with its class or with a number to foretell.</source>
<translation>Bilder, die eine CSV- oder JSON-Datei daneben aufzählt, jedes mit seiner Klasse oder einer Zahl, die vorherzusagen ist.</translation>
</message>
<message>
<source>Pictures with a table</source>
<translation>Bilder mit einer Tabelle</translation>
</message>
<message>
<source>The file that lists the pictures.</source>
<translation>Die Datei, die die Bilder aufzählt.</translation>
</message>
<message>
<source>The column with the pictures' names. Empty: the one that holds most of them.</source>
<translation>Die Spalte mit den Namen der Bilder. Leer: die, in der die meisten stehen.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label, class or target, or the last.</source>
<translation>Die Spalte, die vorherzusagen ist. Leer: die namens label, class oder target, sonst die letzte.</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, several labels if it holds lists such as red;round, else values.</source>
<translation>Was das Ziel ist. Auto: Klassen, wenn es Wörter oder wenige ganze Zahlen enthält, mehrere Labels bei Listen wie red;round, sonst Werte.</translation>
</message>
<message>
<source>Columns that each say of a label whether it applies: yes and no, or 1 and 0. With some, these labels are foretold, and not the target.</source>
<translation>Spalten, die je von einem Label sagen, ob es zutrifft: ja und nein, oder 1 und 0. Gibt es welche, werden diese Labels vorhergesagt, nicht das Ziel.</translation>
</message>
<message>
<source>The column that says which rows belong together, of one patient or customer: they are never on both sides of the split, and the network does not see it. Empty: none.</source>
<translation>Die Spalte, die sagt, welche Zeilen zusammengehören, von einem Patienten oder Kunden: Sie liegen nie auf beiden Seiten der Aufteilung, und das Netz sieht die Spalte nicht. Leer: keine.</translation>
</message>
<message>
<source>Pictures, and for each a mask that says of every pixel what it shows.</source>
<translation>Bilder und zu jedem eine Maske, die von jedem Pixel sagt, was es zeigt.</translation>
</message>
<message>
<source>Pictures with masks</source>
<translation>Bilder mit Masken</translation>
</message>
<message>
<source>The folder of the pictures, or the one around them and the masks.</source>
<translation>Der Ordner der Bilder, oder der um sie und die Masken herum.</translation>
</message>
<message>
<source>The folder with the masks. Empty: the one beside the pictures called masks, labels or the like.</source>
<translation>Der Ordner mit den Masken. Leer: der neben den Bildern, der masks, labels oder ähnlich heißt.</translation>
</message>
<message>
<source>Beside the pictures</source>
<translation>Neben den Bildern</translation>
</message>
<message>
<source>What masks are called, where * is the picture's name, as in *_mask.png. Empty: by their folder.</source>
<translation>Wie Masken heißen; * ist der Name des Bildes, etwa *_mask.png. Leer: nach ihrem Ordner.</translation>
</message>
<message>
<source>What masks hold: numbers of classes, black and white, or a colour for each class.</source>
<translation>Was Masken enthalten: Nummern von Klassen, Schwarz und Weiß oder eine Farbe je Klasse.</translation>
</message>
<message>
<source>A file that names the classes, one a line, or as JSON or CSV with their colours. Empty: the one called classes or labels, if it is there.</source>
<translation>Eine Datei, die die Klassen nennt: eine je Zeile, oder als JSON oder CSV mit ihren Farben. Leer: die namens classes oder labels, wenn es sie gibt.</translation>
</message>
<message>
<source>The one that is there</source>
<translation>Die vorhandene</translation>
</message>
<message>
<source>The classes: value=name, with “;” between them. Empty: by what the masks hold and the file with names says.</source>
<translation>Die Klassen: Wert=Name, durch „;“ getrennt. Leer: nach dem, was die Masken enthalten und die Datei mit Namen sagt.</translation>
</message>
<message>
<source>The value of what is not judged, such as 0, 255 or #e0e0c0; none: all is judged. Empty: 255, unless it is one of two values.</source>
<translation>Der Wert dessen, was nicht gewertet wird, etwa 0, 255 oder #e0e0c0; none: alles wird gewertet. Leer: 255, außer es ist einer von zwei Werten.</translation>
</message>
<message>
<source>Pictures, and a JSON file that tells for each what is in it and the box around it.</source>
<translation>Bilder und eine JSON-Datei, die zu jedem sagt, was darauf ist, und den Rahmen darum.</translation>
</message>
<message>
<source>Pictures with boxes (COCO)</source>
<translation>Bilder mit Rahmen (COCO)</translation>
</message>
<message>
<source>The JSON file with images, annotations and categories.</source>
<translation>Die JSON-Datei mit images, annotations und categories.</translation>
</message>
<message>
<source>The folder with the pictures. Empty: they are beside the file, or below its folder.</source>
<translation>Der Ordner mit den Bildern. Leer: Sie liegen neben der Datei oder unter ihrem Ordner.</translation>
</message>
<message>
<source>Beside the file</source>
<translation>Neben der Datei</translation>
</message>
<message>
<source>How many boxes a picture has room for; smaller ones are left out. 0: as many as the fullest picture has, 100 at most.</source>
<translation>Für wie viele Rahmen ein Bild Platz hat; kleinere werden weggelassen. 0: so viele, wie das vollste Bild hat, höchstens 100.</translation>
</message>
<message>
<source>Pictures, and for each an XML file of its name that tells what is in it and the boxes around it.</source>
<translation>Bilder und zu jedem eine XML-Datei seines Namens, die sagt, was darauf ist, und die Rahmen darum.</translation>
</message>
<message>
<source>Pictures with boxes (Pascal VOC)</source>
<translation>Bilder mit Rahmen (Pascal VOC)</translation>
</message>
<message>
<source>The folder around the pictures and the XML files.</source>
<translation>Der Ordner um die Bilder und die XML-Dateien.</translation>
</message>
<message>
<source>Pictures, and for each a text file of its name with a line for each box.</source>
<translation>Bilder und zu jedem eine Textdatei seines Namens mit einer Zeile je Rahmen.</translation>
</message>
<message>
<source>Pictures with boxes (YOLO)</source>
<translation>Bilder mit Rahmen (YOLO)</translation>
</message>
<message>
<source>The folder around the pictures and the text files.</source>
<translation>Der Ordner um die Bilder und die Textdateien.</translation>
</message>
<message>
<source>The file that names the classes: data.yaml or classes.txt. Empty: the one that is there.</source>
<translation>Die Datei, die die Klassen nennt: data.yaml oder classes.txt. Leer: die vorhandene.</translation>
</message>
<message>
<source>Rows of a CSV, TSV, Parquet or Excel file. Each row is an item; one column is foretold from the others.</source>
<translation>Zeilen einer CSV-, TSV-, Parquet- oder Excel-Datei. Jede Zeile ist ein Beispiel; eine Spalte wird aus den anderen vorhergesagt.</translation>
</message>
<message>
<source>Table</source>
<translation>Tabelle</translation>
</message>
<message>
<source>The file with the table.</source>
<translation>Die Datei mit der Tabelle.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or the last.</source>
<translation>Die Spalte, die vorhergesagt wird. Leer: die namens target, label oder class, sonst die letzte.</translation>
</message>
<message>
<source>Columns that the network does not see.</source>
<translation>Spalten, die das Netz nicht sieht.</translation>
</message>
<message>
<source>Whether the first row names the columns. Auto: it does if it looks unlike the rows below it.</source>
<translation>Ob die erste Zeile die Spalten benennt. Auto: ja, wenn sie anders aussieht als die Zeilen darunter.</translation>
</message>
<message>
<source>The column with the date of each row. With it, the earliest rows are learnt from and the latest ones validate. Empty: the rows are in no order.</source>
<translation>Die Spalte mit dem Datum jeder Zeile. Mit ihr wird aus den frühesten Zeilen gelernt, und die spätesten dienen der Validierung. Leer: Die Zeilen haben keine Reihenfolge.</translation>
</message>
<message>
<source>The sheet of an Excel file. Empty: the first one.</source>
<translation>Das Blatt einer Excel-Datei. Leer: das erste.</translation>
</message>
<message>
<source>Text files in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>Textdateien in je einem Ordner für jede Klasse. Ordner, die train, validation und test heißen, werden zusammen durchgesehen.</translation>
</message>
<message>
<source>Folder of texts</source>
<translation>Ordner mit Texten</translation>
</message>
<message>
<source>What a text is divided into. Words, or characters; bpe and wordpiece learn pieces of words from the training texts; file takes the tokenizer of another model.</source>
<translation>Worin ein Text zerlegt wird. words: Wörter, characters: Zeichen; bpe und wordpiece lernen Wortteile aus den Trainingstexten; file nimmt den Tokenizer eines anderen Modells.</translation>
</message>
<message>
<source>A tokenizer.json, as the library tokenizers saves it. Used where the tokenizer is “file”.</source>
<translation>Eine tokenizer.json, wie die Bibliothek tokenizers sie speichert. Sie gilt, wenn der Tokenizer „file“ ist.</translation>
</message>
<message>
<source>the tokenizer is made from the texts</source>
<translation>der Tokenizer wird aus den Texten gemacht</translation>
</message>
<message>
<source>How many different tokens there are at most: the commonest of the training texts. Others are unknown.</source>
<translation>Wie viele verschiedene Tokens es höchstens gibt: die häufigsten der Trainingstexte. Andere sind unbekannt.</translation>
</message>
<message>
<source>How long a sample is: longer texts are cut, shorter ones filled up. 0: as long as 95 % of the training texts are at most, and no longer than 2,048.</source>
<translation>Wie lang ein Sample ist: Längere Texte werden abgeschnitten, kürzere aufgefüllt. 0: so lang, wie 95 % der Trainingstexte höchstens sind, und nicht länger als 2.048.</translation>
</message>
<message>
<source>Whether capitals are read as small letters. A tokenizer from a file decides itself.</source>
<translation>Ob Großbuchstaben als kleine gelesen werden. Ein Tokenizer aus einer Datei entscheidet selbst.</translation>
</message>
<message>
<source>Rows of a CSV or TSV file, or JSON lines: one column holds texts, another what is to be foretold of them.</source>
<translation>Zeilen einer CSV- oder TSV-Datei oder JSON-Zeilen: Eine Spalte enthält Texte, eine andere, was daraus vorhergesagt werden soll.</translation>
</message>
<message>
<source>Table of texts</source>
<translation>Tabelle mit Texten</translation>
</message>
<message>
<source>The file with the texts.</source>
<translation>Die Datei mit den Texten.</translation>
</message>
<message>
<source>The column with the texts. Empty: the one with the longest.</source>
<translation>Die Spalte mit den Texten. Leer: die mit den längsten.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or a guess.</source>
<translation>Die Spalte, die vorhergesagt werden soll. Leer: die mit dem Namen target, label oder class, sonst die wahrscheinlichste.</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, else values.</source>
<translation>Was das Ziel ist. Auto: Klassen, wenn es Wörter oder wenige ganze Zahlen enthält, sonst Werte.</translation>
</message>
<message>
<source>Pictures with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Bilder mit ihren Klassen, wie die Bibliothek von Hugging Face sie speichert: Arrow- oder Parquet-Dateien.</translation>
</message>
<message>
<source>Saved dataset: pictures</source>
<translation>Gespeicherter Datensatz: Bilder</translation>
</message>
<message>
<source>The folder that save_to_disk made, or one with Parquet files.</source>
<translation>Der Ordner, den save_to_disk angelegt hat, oder einer mit Parquet-Dateien.</translation>
</message>
<message>
<source>Which part is taken, such as train or test. Empty: train, or the first.</source>
<translation>Welcher Teil genommen wird, etwa train oder test. Leer: train, sonst der erste.</translation>
</message>
<message>
<source>The column with the pictures. Empty: the first one that holds some.</source>
<translation>Die Spalte mit den Bildern. Leer: die erste, die welche enthält.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one with classes, or called label or target.</source>
<translation>Die vorherzusagende Spalte. Leer: die mit Klassen, oder die label oder target heißt.</translation>
</message>
<message>
<source>Texts with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Texte mit ihren Klassen, wie die Bibliothek von Hugging Face sie speichert: Arrow- oder Parquet-Dateien.</translation>
</message>
<message>
<source>Saved dataset: texts</source>
<translation>Gespeicherter Datensatz: Texte</translation>
</message>
<message>
<source>Rows of numbers and words, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Zeilen mit Zahlen und Wörtern, wie die Bibliothek von Hugging Face sie speichert: Arrow- oder Parquet-Dateien.</translation>
</message>
<message>
<source>Saved dataset: table</source>
<translation>Gespeicherter Datensatz: Tabelle</translation>
</message>
<message>
<source>Texts and what each becomes, a translation say: two files line by line, or two columns of one file. The network gets the text and what is said so far, and is to say the next word at each place.</source>
<translation>Texte und was aus jedem wird, etwa eine Übersetzung: zwei Dateien Zeile für Zeile, oder zwei Spalten einer Datei. Das Netz bekommt den Text und das bisher Gesagte und soll an jeder Stelle das nächste Wort sagen.</translation>
</message>
<message>
<source>Parallel text</source>
<translation>Paralleltext</translation>
</message>
<message>
<source>The file with the texts to begin with, or with both sides.</source>
<translation>Die Datei mit den Ausgangstexten, oder mit beiden Seiten.</translation>
</message>
<message>
<source>The file whose lines say the same as those of the first.</source>
<translation>Die Datei, deren Zeilen dasselbe sagen wie die der ersten.</translation>
</message>
<message>
<source>the first file holds both sides in two columns, or the second lies beside it</source>
<translation>die erste Datei enthält beide Seiten in zwei Spalten, oder die zweite liegt daneben</translation>
</message>
<message>
<source>The column with the texts to begin with. Empty: a guess by names and contents.</source>
<translation>Die Spalte mit den Ausgangstexten. Leer: geraten nach Namen und Inhalten.</translation>
</message>
<message>
<source>The column with what these become. Empty: a guess by names and contents.</source>
<translation>Die Spalte mit dem, was daraus wird. Leer: geraten nach Namen und Inhalten.</translation>
</message>
<message>
<source>How long a text is at most. 0: as long as 95 % of the training texts, and no longer than 2,048.</source>
<translation>Wie lang ein Text höchstens ist. 0: so lang wie 95 % der Trainingstexte, und nicht länger als 2.048.</translation>
</message>
<message>
<source>How long what it becomes is at most, with its end. 0: as long as 95 % of those for training.</source>
<translation>Wie lang das höchstens ist, was daraus wird, mit seinem Ende. 0: so lang wie 95 % davon im Training.</translation>
</message>
<message>
<source>One text file, or a folder of them, cut into stretches. The network is to say the next word at each place. One file is divided in its order, the last stretches validate; of several, each is in one part as a whole.</source>
<translation>Eine Textdatei oder ein Ordner davon, in Abschnitte geteilt. Das Netz soll an jeder Stelle das nächste Wort sagen. Eine Datei wird der Reihe nach geteilt, die letzten Abschnitte validieren; von mehreren ist jede ganz in einem Teil.</translation>
</message>
<message>
<source>Running text</source>
<translation>Fließtext</translation>
</message>
<message>
<source>The text file, or the folder that holds them.</source>
<translation>Die Textdatei, oder der Ordner mit ihnen.</translation>
</message>
<message>
<source>How long a stretch is, in words and signs; with characters, in these.</source>
<translation>Wie lang ein Abschnitt ist, in Wörtern und Zeichen; bei Buchstaben in diesen.</translation>
</message>
<message>
<source>Rows with two pictures or two texts and what is to be said of both: same or different, or a score. Both are inputs: left and right.</source>
<translation>Zeilen mit zwei Bildern oder zwei Texten und dem, was über beide zu sagen ist: gleich oder verschieden, oder ein Wert. Beide sind Eingänge: left und right.</translation>
</message>
<message>
<source>Pairs</source>
<translation>Paare</translation>
</message>
<message>
<source>The file that lists the pairs.</source>
<translation>Die Datei, die die Paare auflistet.</translation>
</message>
<message>
<source>The column with the first of both. Empty: a guess.</source>
<translation>Die Spalte mit dem ersten von beiden. Leer: geraten.</translation>
</message>
<message>
<source>The column with the second of both. Empty: a guess.</source>
<translation>Die Spalte mit dem zweiten von beiden. Leer: geraten.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label or score, or a guess.</source>
<translation>Die vorherzusagende Spalte. Leer: die mit dem Namen label oder score, oder geraten.</translation>
</message>
<message>
<source>Pairs drawn from a folder with pictures in a folder for each class: half of the same class, half of different ones. The pictures of each class are dealt to circles, and pairs lie within one: no picture is in two parts.</source>
<translation>Paare, gezogen aus einem Ordner mit Bildern in einem Ordner je Klasse: die Hälfte aus derselben Klasse, die Hälfte aus verschiedenen. Die Bilder jeder Klasse werden auf Kreise verteilt, und Paare liegen in einem davon: kein Bild ist in zwei Teilen.</translation>
</message>
<message>
<source>Pairs of pictures</source>
<translation>Bildpaare</translation>
</message>
<message>
<source>How many pairs are drawn.</source>
<translation>Wie viele Paare gezogen werden.</translation>
</message>
<message>
<source>Decides on the draw: the same seed gives the same items.</source>
<translation>Entscheidet über die Ziehung: derselbe Startwert gibt dieselben.</translation>
</message>
<message>
<source>Rows with three pictures or three texts: one, another that is like it, and one that is not. All three are inputs: anchor, positive and negative.</source>
<translation>Zeilen mit drei Bildern oder drei Texten: einem, einem ähnlichen und einem anderen. Alle drei sind Eingänge: anchor, positive und negative.</translation>
</message>
<message>
<source>The file that lists the triplets.</source>
<translation>Die Datei, die die Tripel auflistet.</translation>
</message>
<message>
<source>The column with what the others are compared to. Empty: a guess.</source>
<translation>Die Spalte mit dem, womit die anderen verglichen werden. Leer: geraten.</translation>
</message>
<message>
<source>The column with what is like it. Empty: a guess.</source>
<translation>Die Spalte mit dem Ähnlichen. Leer: geraten.</translation>
</message>
<message>
<source>The column with what is not like it. Empty: a guess.</source>
<translation>Die Spalte mit dem anderen. Leer: geraten.</translation>
</message>
<message>
<source>Triplets drawn from a folder with pictures in a folder for each class: two of one class, one of another. The pictures of each class are dealt to circles, and triplets lie within one: no picture is in two parts.</source>
<translation>Tripel, gezogen aus einem Ordner mit Bildern in einem Ordner je Klasse: zwei aus einer Klasse, eines aus einer anderen. Die Bilder jeder Klasse werden auf Kreise verteilt, und Tripel liegen in einem davon: kein Bild ist in zwei Teilen.</translation>
</message>
<message>
<source>Triplets of pictures</source>
<translation>Bildtripel</translation>
</message>
<message>
<source>How many triplets are drawn.</source>
<translation>Wie viele Tripel gezogen werden.</translation>
</message>
<message>
<source>Rows that say how a user rated something: MovieLens's u.data, ratings.dat and ratings.csv, or any table with such columns. User and item are inputs, numbered from the training part; whoever is not in it is number 0.</source>
<translation>Zeilen, die sagen, wie ein Nutzer etwas bewertet hat: u.data, ratings.dat und ratings.csv von MovieLens, oder jede Tabelle mit solchen Spalten. Nutzer und Gegenstand sind Eingänge, nummeriert nach dem Trainingsteil; wer dort nicht vorkommt, hat die Nummer 0.</translation>
</message>
<message>
<source>Ratings</source>
<translation>Bewertungen</translation>
</message>
<message>
<source>The file with the ratings.</source>
<translation>Die Datei mit den Bewertungen.</translation>
</message>
<message>
<source>The column with the users. Empty: a guess by names.</source>
<translation>Die Spalte mit den Nutzern. Leer: geraten nach Namen.</translation>
</message>
<message>
<source>The column with what they rated. Empty: a guess by names.</source>
<translation>Die Spalte mit dem Bewerteten. Leer: geraten nach Namen.</translation>
</message>
<message>
<source>The column with the ratings. Empty: a guess by names.</source>
<translation>Die Spalte mit den Bewertungen. Leer: geraten nach Namen.</translation>
</message>
<message>
<source>Rows of a table with a picture each: the picture and the other columns are two inputs, one column is foretold from both.</source>
<translation>Zeilen einer Tabelle mit je einem Bild: das Bild und die anderen Spalten sind zwei Eingänge, eine Spalte wird aus beiden vorhergesagt.</translation>
</message>
<message>
<source>Pictures with columns</source>
<translation>Bilder mit Spalten</translation>
</message>
<message>
<source>The table. The pictures lie in its folder or below.</source>
<translation>Die Tabelle. Die Bilder liegen in ihrem Ordner oder darunter.</translation>
</message>
<message>
<source>Sound files (WAV, FLAC, OGG, MP3) in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>Klangdateien (WAV, FLAC, OGG, MP3) in je einem Ordner für jede Klasse. Ordner, die train, validation und test heißen, werden zusammen durchgesehen.</translation>
</message>
<message>
<source>Folder of sounds</source>
<translation>Ordner mit Klängen</translation>
</message>
<message>
<source>How many samples a second the network hears; files of other rates are resampled. 0: as most files have, and no more than 16,000.</source>
<translation>Wie viele Abtastwerte je Sekunde das Netz hört; Dateien mit anderen Raten werden umgerechnet. 0: wie die meisten Dateien, und nicht mehr als 16.000.</translation>
</message>
<message>
<source>How long a sample is: longer sounds are cut, shorter ones followed by silence. 0: as long as 95 % of the files are at most, and no longer than 30 s.</source>
<translation>Wie lang ein Sample ist: Längere Klänge werden abgeschnitten, auf kürzere folgt Stille. 0: so lang, wie 95 % der Dateien höchstens sind, und nicht länger als 30 s.</translation>
</message>
<message>
<source>Mono is the mean of all channels; stereo keeps the two.</source>
<translation>Mono ist der Mittelwert aller Kanäle; Stereo behält die beiden.</translation>
</message>
<message>
<source>What the network is given. Mel: how loud each pitch is over time, a picture. Mfcc: the same in few numbers, as for speech. Wave: the sound itself.</source>
<translation>Was das Netz bekommt. Mel: wie laut jede Tonhöhe im Lauf der Zeit ist, ein Bild. Mfcc: dasselbe in wenigen Zahlen, wie für Sprache. Wave: der Klang selbst.</translation>
</message>
<message>
<source>How many bands of pitch a mel spectrogram has.</source>
<translation>Wie viele Tonhöhenbänder ein Mel-Spektrogramm hat.</translation>
</message>
<message>
<source>Sound files that a CSV file or JSON lines beside them list, each with its class or with a number to foretell.</source>
<translation>Klangdateien, die eine CSV-Datei oder JSON-Zeilen daneben aufzählen, jede mit ihrer Klasse oder mit einer Zahl, die vorhergesagt werden soll.</translation>
</message>
<message>
<source>Sounds with a table</source>
<translation>Klänge mit einer Tabelle</translation>
</message>
<message>
<source>The file that lists the sounds.</source>
<translation>Die Datei, die die Klänge aufzählt.</translation>
</message>
<message>
<source>The column with the sounds' names. Empty: the one that holds most of them.</source>
<translation>Die Spalte mit den Namen der Klänge. Leer: die, in der die meisten stehen.</translation>
</message>
<message>
<source>Rows of a table in the order of time. A network sees some rows and foretells the next values; it is checked with the latest rows.</source>
<translation>Zeilen einer Tabelle in zeitlicher Folge. Ein Netz sieht einige Zeilen und sagt die nächsten Werte vorher; geprüft wird es mit den neuesten Zeilen.</translation>
</message>
<message>
<source>The file with the rows.</source>
<translation>Die Datei mit den Zeilen.</translation>
</message>
<message>
<source>The column to foretell. Empty: target or value, or the last one of numbers.</source>
<translation>Die Spalte, die vorherzusagen ist. Leer: target oder value, sonst die letzte mit Zahlen.</translation>
</message>
<message>
<source>The columns that the network sees. None: all that hold numbers.</source>
<translation>Die Spalten, die das Netz sieht. Keine: alle, die Zahlen enthalten.</translation>
</message>
<message>
<source>The column with the date of each row. Empty: the first one with dates, if any.</source>
<translation>Die Spalte mit dem Datum jeder Zeile. Leer: die erste mit Daten, falls es eine gibt.</translation>
</message>
<message>
<source>How many rows the network sees.</source>
<translation>Wie viele Zeilen das Netz sieht.</translation>
</message>
<message>
<source>How many of the next values are foretold.</source>
<translation>Wie viele der nächsten Werte vorhergesagt werden.</translation>
</message>
<message>
<source>How many rows one window begins after the one before.</source>
<translation>Wie viele Zeilen ein Fenster nach dem vorigen beginnt.</translation>
</message>
<message>
<source>The network also sees the hour, the weekday and the month.</source>
<translation>Das Netz sieht auch die Stunde, den Wochentag und den Monat.</translation>
</message>
<message>
<source>A table for each recording, in one folder for each class. The rows of a table are steps in time.</source>
<translation>Eine Tabelle für jede Aufzeichnung, in einem Ordner für jede Klasse. Die Zeilen einer Tabelle sind Zeitschritte.</translation>
</message>
<message>
<source>Folder of recordings</source>
<translation>Ordner mit Aufzeichnungen</translation>
</message>
<message>
<source>The folder with a folder for each class.</source>
<translation>Der Ordner mit einem Ordner für jede Klasse.</translation>
</message>
<message>
<source>How many rows the network sees, the last ones of each file. 0: as many as the shortest file has.</source>
<translation>Wie viele Zeilen das Netz sieht, die letzten jeder Datei. 0: so viele, wie die kürzeste Datei hat.</translation>
</message>
<message>
<source>Inputs and targets from a .npz file, or from a .npy file with the targets in another one beside it.</source>
<translation>Eingaben und Ziele aus einer .npz-Datei, oder aus einer .npy-Datei mit den Zielen in einer anderen daneben.</translation>
</message>
<message>
<source>NumPy arrays</source>
<translation>NumPy-Arrays</translation>
</message>
<message>
<source>The file with the inputs.</source>
<translation>Die Datei mit den Eingaben.</translation>
</message>
<message>
<source>The array of inputs in a .npz, or several with commas. Empty: x, data or the like.</source>
<translation>Das Array der Eingaben in einer .npz, oder mehrere mit Kommas. Leer: x, data oder ähnlich.</translation>
</message>
<message>
<source>The array of targets in a .npz, or the name of the .npy beside the inputs. Empty: y, labels, targets or the like.</source>
<translation>Das Array der Ziele in einer .npz, oder der Name der .npy neben den Eingaben. Leer: y, labels, targets oder Ähnliches.</translation>
</message>
<message>
<source>What is to be predicted. Auto: classes if the targets are whole numbers of few kinds, else values. Reconstruction: nothing but the inputs themselves.</source>
<translation>Was vorherzusagen ist. Automatisch: Klassen, wenn die Ziele ganze Zahlen weniger Arten sind, sonst Werte. Nichts: nur die Eingaben selbst.</translation>
</message>
<message>
<source>What the inputs are. Auto: pictures if their shape looks like it.</source>
<translation>Was die Eingaben sind. Auto: Bilder, wenn ihre Form danach aussieht.</translation>
</message>
<message>
<source>The inputs are numbers of tokens or categories, for an embedding.</source>
<translation>Die Eingaben sind Nummern von Tokens oder Kategorien, für eine Einbettung.</translation>
</message>
<message>
<source>Pictures and labels in the format of MNIST, also packed (.gz).</source>
<translation>Bilder und Beschriftungen im Format von MNIST, auch gepackt (.gz).</translation>
</message>
<message>
<source>MNIST files (idx)</source>
<translation>MNIST-Dateien (idx)</translation>
</message>
<message>
<source>The file with the pictures.</source>
<translation>Die Datei mit den Bildern.</translation>
</message>
<message>
<source>The file with the labels beside it. Empty: the one that is called alike.</source>
<translation>Die Datei mit den Beschriftungen daneben. Leer: die, die entsprechend heißt.</translation>
</message>
<message>
<source>The batches of CIFAR-10 and CIFAR-100, Python's or binary. Python's are read without being executed.</source>
<translation>Die Pakete von CIFAR-10 und CIFAR-100, die von Python oder binäre. Die von Python werden gelesen, ohne ausgeführt zu werden.</translation>
</message>
<message>
<source>CIFAR files</source>
<translation>CIFAR-Dateien</translation>
</message>
<message>
<source>The folder with the batches.</source>
<translation>Der Ordner mit den Paketen.</translation>
</message>
<message>
<source>Which batches are taken.</source>
<translation>Welche Pakete genommen werden.</translation>
</message>
<message>
<source>A function in a Python file that gives inputs and targets as arrays. It runs in a process of its own, and only after you trust the file.</source>
<translation>Eine Funktion in einer Python-Datei, die Eingaben und Zielwerte als Arrays liefert. Sie läuft in einem eigenen Prozess, und erst, wenn Sie der Datei vertrauen.</translation>
</message>
<message>
<source>Python function</source>
<translation>Python-Funktion</translation>
</message>
<message>
<source>The file with the function.</source>
<translation>Die Datei mit der Funktion.</translation>
</message>
<message>
<source>The function. Empty: load_data, get_data, make_data or data, or the only one.</source>
<translation>Die Funktion. Leer: load_data, get_data, make_data oder data, oder die einzige.</translation>
</message>
<message>
<source>What it is called with, such as: samples=500, noise=0.1.</source>
<translation>Womit sie aufgerufen wird, etwa: samples=500, noise=0.1.</translation>
</message>
<message>
<source>What the targets are. Auto: classes if they are whole numbers of few kinds, else values.</source>
<translation>Was die Ziele sind. Auto: Klassen, wenn es ganze Zahlen weniger Arten sind, sonst Werte.</translation>
</message>
<message>
<source>After this time the function is ended.</source>
<translation>Nach dieser Zeit wird die Funktion beendet.</translation>
</message>
<message>
<source>Points on two half circles that reach into each other. Generated: the task is to tell the half circles apart.</source>
<translation>Punkte auf zwei Halbkreisen, die ineinandergreifen. Erzeugt: Die Aufgabe ist, die Halbkreise zu unterscheiden.</translation>
</message>
<message>
<source>Two moons (generated)</source>
<translation>Zwei Monde (erzeugt)</translation>
</message>
<message>
<source>How many samples are made.</source>
<translation>Wie viele Beispiele gemacht werden.</translation>
</message>
<message>
<source>How far points lie off, as a standard deviation.</source>
<translation>Wie weit Punkte daneben liegen, als Standardabweichung.</translation>
</message>
<message>
<source>Draws the data: the same seed gives the same data on every machine.</source>
<translation>Zieht die Daten: Derselbe Startwert gibt auf jedem Rechner dieselben Daten.</translation>
</message>
<message>
<source>Points on two half circles; a second input says which labels may be learnt from. Generated: the task is to tell the half circles apart from a few labels and many points.</source>
<translation>Punkte auf zwei Halbkreisen; ein zweiter Eingang sagt, aus welchen Labels gelernt werden darf. Erzeugt: Die Aufgabe ist, die Halbkreise anhand weniger Labels und vieler Punkte zu unterscheiden.</translation>
</message>
<message>
<source>Two moons with few labels (generated)</source>
<translation>Zwei Monde mit wenigen Labels (erzeugt)</translation>
</message>
<message>
<source>How many labels may be learnt from.</source>
<translation>Aus wie vielen Labels gelernt werden darf.</translation>
</message>
<message>
<source>Points on two spirals wound into each other. Generated: the task is to tell the arms apart.</source>
<translation>Punkte auf zwei ineinander gewundenen Spiralen. Erzeugt: Die Aufgabe ist, die Arme zu unterscheiden.</translation>
</message>
<message>
<source>Two spirals (generated)</source>
<translation>Zwei Spiralen (erzeugt)</translation>
</message>
<message>
<source>How often each arm winds around the middle.</source>
<translation>Wie oft sich jeder Arm um die Mitte windet.</translation>
</message>
<message>
<source>Points on a circle within a circle. Generated: the task is to tell inner from outer.</source>
<translation>Punkte auf einem Kreis in einem Kreis. Erzeugt: Die Aufgabe ist, innen und außen zu unterscheiden.</translation>
</message>
<message>
<source>Two circles (generated)</source>
<translation>Zwei Kreise (erzeugt)</translation>
</message>
<message>
<source>Points around a few middles. Generated: the task is to name the cloud, which a linear model can do.</source>
<translation>Punkte um einige Mitten. Erzeugt: Die Aufgabe ist, die Wolke zu nennen, was ein lineares Modell kann.</translation>
</message>
<message>
<source>Clouds of points (generated)</source>
<translation>Punktwolken (erzeugt)</translation>
</message>
<message>
<source>How many clouds there are.</source>
<translation>Wie viele Wolken es gibt.</translation>
</message>
<message>
<source>Small colour pictures of a circle, square, triangle or star. Generated: the task is to name the shape.</source>
<translation>Kleine farbige Bilder eines Kreises, Quadrats, Dreiecks oder Sterns. Erzeugt: Die Aufgabe ist, die Form zu nennen.</translation>
</message>
<message>
<source>Shapes (generated)</source>
<translation>Formen (erzeugt)</translation>
</message>
<message>
<source>How much the pixels are disturbed, as a share of full brightness.</source>
<translation>Wie sehr die Pixel gestört sind, als Anteil der vollen Helligkeit.</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to tell for each pixel which shape is there.</source>
<translation>Bilder von Formen übereinander. Erzeugt: Zu sagen ist für jedes Pixel, welche Form dort ist.</translation>
</message>
<message>
<source>Shapes with masks (generated)</source>
<translation>Formen mit Masken (erzeugt)</translation>
</message>
<message>
<source>How many shapes a picture has at most.</source>
<translation>Wie viele Formen ein Bild höchstens hat.</translation>
</message>
<message>
<source>How wide and high a picture is.</source>
<translation>Wie breit und hoch ein Bild ist.</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to find each shape and the box around it.</source>
<translation>Bilder von Formen übereinander. Erzeugt: Zu finden sind jede Form und der Rahmen darum.</translation>
</message>
<message>
<source>Shapes with boxes (generated)</source>
<translation>Formen mit Rahmen (erzeugt)</translation>
</message>
<message>
<source>Small coarse pictures of a shape. Generated: the task is to draw the same picture twice as wide and high.</source>
<translation>Kleine grobe Bilder einer Form. Erzeugt: Die Aufgabe ist, dasselbe Bild doppelt so breit und hoch zu zeichnen.</translation>
</message>
<message>
<source>Finer shapes (generated)</source>
<translation>Feinere Formen (erzeugt)</translation>
</message>
<message>
<source>Pictures of a shape. Generated: the task is to say where it is, how large and which one, two tasks at once.</source>
<translation>Bilder einer Form. Erzeugt: Die Aufgabe ist zu sagen, wo sie ist, wie groß und welche, zwei Aufgaben zugleich.</translation>
</message>
<message>
<source>Measured shapes (generated)</source>
<translation>Gemessene Formen (erzeugt)</translation>
</message>
<message>
<source>Two pictures of a shape each. Generated: the task is to tell whether both show the same shape.</source>
<translation>Zwei Bilder mit je einer Form. Erzeugt: Die Aufgabe ist zu sagen, ob beide dieselbe Form zeigen.</translation>
</message>
<message>
<source>Pairs of shapes (generated)</source>
<translation>Formenpaare (erzeugt)</translation>
</message>
<message>
<source>A picture of a tile, how many are bought and the discount. Generated: the task is to foretell the price.</source>
<translation>Ein Bild einer Kachel, wie viele gekauft werden und der Rabatt. Erzeugt: Die Aufgabe ist, den Preis vorherzusagen.</translation>
</message>
<message>
<source>Prices of tiles (generated)</source>
<translation>Preise von Kacheln (erzeugt)</translation>
</message>
<message>
<source>How much a price differs from what follows from the tile, as a standard deviation.</source>
<translation>Wie sehr ein Preis von dem abweicht, was aus der Kachel folgt, als Standardabweichung.</translation>
</message>
<message>
<source>Half a second of a rising or falling tone, or a major or minor chord. Generated: the task is to name it.</source>
<translation>Eine halbe Sekunde eines steigenden oder fallenden Tons, oder eines Dur- oder Mollakkords. Erzeugt: Die Aufgabe ist, ihn zu nennen.</translation>
</message>
<message>
<source>Chirps and chords (generated)</source>
<translation>Töne und Akkorde (erzeugt)</translation>
</message>
<message>
<source>How loud the noise is; 1 is as loud as can be.</source>
<translation>Wie laut das Rauschen ist; 1 ist so laut wie möglich.</translation>
</message>
<message>
<source>A second of sung tones. Generated: the task is to write down which ones, without being told when each is.</source>
<translation>Eine Sekunde gesungener Töne. Erzeugt: Die Aufgabe ist aufzuschreiben, welche es sind, ohne zu erfahren, wann jeder kommt.</translation>
</message>
<message>
<source>Words of tones (generated)</source>
<translation>Wörter aus Tönen (erzeugt)</translation>
</message>
<message>
<source>How many tones a word has at most.</source>
<translation>Wie viele Töne ein Wort höchstens hat.</translation>
</message>
<message>
<source>Three values of a chaotic system, step by step. Generated: the task is to foretell the first.</source>
<translation>Drei Werte eines chaotischen Systems, Schritt für Schritt. Erzeugt: Die Aufgabe ist, den ersten vorherzusagen.</translation>
</message>
<message>
<source>Lorenz system (generated)</source>
<translation>Lorenz-System (erzeugt)</translation>
</message>
<message>
<source>How many steps the series has.</source>
<translation>Wie viele Schritte die Reihe hat.</translation>
</message>
<message>
<source>How many steps the network sees.</source>
<translation>Wie viele Schritte das Netz sieht.</translation>
</message>
<message>
<source>How much each value is disturbed, as a standard deviation.</source>
<translation>Wie sehr jeder Wert gestört ist, als Standardabweichung.</translation>
</message>
<message>
<source>A demand hour by hour, with working days and free ones. Generated: the task is to foretell the next hours.</source>
<translation>Ein Bedarf Stunde für Stunde, mit Werktagen und freien Tagen. Erzeugt: Die Aufgabe ist, die nächsten Stunden vorherzusagen.</translation>
</message>
<message>
<source>Seasonal demand (generated)</source>
<translation>Bedarf mit Jahreszeiten (erzeugt)</translation>
</message>
<message>
<source>How much each hour is disturbed, as a standard deviation.</source>
<translation>Wie sehr jede Stunde gestört ist, als Standardabweichung.</translation>
</message>
<message>
<source>Stretches of a heart trace with a beat each. Generated: the task is to find the few that are abnormal.</source>
<translation>Abschnitte einer Herzkurve mit je einem Schlag. Erzeugt: Die Aufgabe ist, die wenigen abnormen zu finden.</translation>
</message>
<message>
<source>Heartbeats (generated)</source>
<translation>Herzschläge (erzeugt)</translation>
</message>
<message>
<source>The share of beats that are wide, early or without a peak.</source>
<translation>Der Anteil der Schläge, die breit, verfrüht oder ohne Spitze sind.</translation>
</message>
<message>
<source>How much the trace is disturbed, as a standard deviation; a peak is 1.</source>
<translation>Wie sehr die Kurve gestört ist, als Standardabweichung; eine Spitze ist 1.</translation>
</message>
<message>
<source>Brackets that close in the right order, or not quite. Generated: the task is to tell whether they do.</source>
<translation>Klammern, die sich in der richtigen Folge schließen, oder fast. Erzeugt: Die Aufgabe ist, zu sagen, ob sie es tun.</translation>
</message>
<message>
<source>Brackets (generated)</source>
<translation>Klammern (erzeugt)</translation>
</message>
<message>
<source>How many brackets a text has at most.</source>
<translation>Wie viele Klammern ein Text höchstens hat.</translation>
</message>
<message>
<source>How many kinds of brackets there are.</source>
<translation>Wie viele Arten von Klammern es gibt.</translation>
</message>
<message>
<source>Sums such as 37+58, as texts. Generated: the task is to name the last digit of the result.</source>
<translation>Summen wie 37+58, als Texte. Erzeugt: Die Aufgabe ist, die letzte Ziffer des Ergebnisses zu nennen.</translation>
</message>
<message>
<source>Sums (generated)</source>
<translation>Summen (erzeugt)</translation>
</message>
<message>
<source>How many digits each number has at most.</source>
<translation>Wie viele Ziffern jede Zahl höchstens hat.</translation>
</message>
<message>
<source>Sentences of a small grammar with “not” and “but”. Generated: the task is to tell praise from blame.</source>
<translation>Sätze einer kleinen Grammatik mit „not“ und „but“. Erzeugt: Die Aufgabe ist, Lob von Tadel zu unterscheiden.</translation>
</message>
<message>
<source>Praise and blame (generated)</source>
<translation>Lob und Tadel (erzeugt)</translation>
</message>
<message>
<source>The share of sentences with the wrong label.</source>
<translation>Der Anteil der Sätze mit falscher Beschriftung.</translation>
</message>
<message>
<source>Ratings of items by users with tastes that nobody sees. Generated: the task is to foretell a rating.</source>
<translation>Bewertungen von Dingen durch Nutzer mit Vorlieben, die niemand sieht. Erzeugt: Die Aufgabe ist, eine Bewertung vorherzusagen.</translation>
</message>
<message>
<source>Ratings (generated)</source>
<translation>Bewertungen (erzeugt)</translation>
</message>
<message>
<source>How many users there are.</source>
<translation>Wie viele Nutzer es gibt.</translation>
</message>
<message>
<source>How many items there are.</source>
<translation>Wie viele Dinge es gibt.</translation>
</message>
<message>
<source>How many tastes decide on a rating.</source>
<translation>Wie viele Vorlieben eine Bewertung bestimmen.</translation>
</message>
<message>
<source>How much a rating differs from what the tastes say, as a standard deviation.</source>
<translation>Wie sehr eine Bewertung von dem abweicht, was die Vorlieben sagen, als Standardabweichung.</translation>
</message>
<message>
<source>Sentences of a small grammar and what they are in a made-up language, which puts its words in another order. Generated: the task is to say the next word of the translation.</source>
<translation>Sätze einer kleinen Grammatik und was sie in einer erfundenen Sprache heißen, die ihre Wörter anders ordnet. Erzeugt: Die Aufgabe ist, das nächste Wort der Übersetzung zu sagen.</translation>
</message>
<message>
<source>Toy translation (generated)</source>
<translation>Spielzeug-Übersetzung (erzeugt)</translation>
</message>
<message>
<source>Sentences of a small grammar. Generated: the task is to say the next word, place by place, so that a network can go on writing by itself.</source>
<translation>Sätze einer kleinen Grammatik. Erzeugt: Die Aufgabe ist, Stelle für Stelle das nächste Wort zu sagen, sodass ein Netz von selbst weiterschreiben kann.</translation>
</message>
<message>
<source>Phrases (generated)</source>
<translation>Phrasen (erzeugt)</translation>
</message>
<message>
<source>Handwritten digits as grey pictures of 28×28. The task is to read the digit.</source>
<translation>Handgeschriebene Ziffern als graue Bilder mit 28×28. Die Aufgabe ist, die Ziffer zu lesen.</translation>
</message>
<message>
<source>MNIST</source>
<translation>MNIST</translation>
</message>
<message>
<source>Which part of the dataset is taken.</source>
<translation>Welcher Teil des Datensatzes genommen wird.</translation>
</message>
<message>
<source>Pieces of clothing as grey pictures of 28×28. The task is to tell what kind of clothing it is.</source>
<translation>Kleidungsstücke als graue Bilder mit 28×28. Die Aufgabe ist, die Art der Kleidung zu erkennen.</translation>
</message>
<message>
<source>Fashion-MNIST</source>
<translation>Fashion-MNIST</translation>
</message>
<message>
<source>Handwritten hiragana of old Japanese books, 28×28. The task is to tell the row of the syllable.</source>
<translation>Handgeschriebene Hiragana aus alten japanischen Büchern, 28×28. Die Aufgabe ist, die Reihe der Silbe zu erkennen.</translation>
</message>
<message>
<source>Kuzushiji-MNIST</source>
<translation>Kuzushiji-MNIST</translation>
</message>
<message>
<source>Handwritten digits and letters as grey pictures of 28×28, equally many of each of 47 classes.</source>
<translation>Handgeschriebene Ziffern und Buchstaben als graue Bilder mit 28×28, gleich viele von jeder der 47 Klassen.</translation>
</message>
<message>
<source>EMNIST, balanced</source>
<translation>EMNIST, ausgewogen</translation>
</message>
<message>
<source>Handwritten letters as grey pictures of 28×28; capitals and small letters are one class.</source>
<translation>Handgeschriebene Buchstaben als graue Bilder mit 28×28; große und kleine sind eine Klasse.</translation>
</message>
<message>
<source>EMNIST, letters</source>
<translation>EMNIST, Buchstaben</translation>
</message>
<message>
<source>Photographs of 32×32 of ten things: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.</source>
<translation>Fotos mit 32×32 von zehn Dingen: Flugzeug, Auto, Vogel, Katze, Hirsch, Hund, Frosch, Pferd, Schiff, Lastwagen.</translation>
</message>
<message>
<source>CIFAR-10</source>
<translation>CIFAR-10</translation>
</message>
<message>
<source>Photographs of 32×32 of a hundred things, six hundred of each.</source>
<translation>Fotos mit 32×32 von hundert Dingen, je sechshundert.</translation>
</message>
<message>
<source>CIFAR-100</source>
<translation>CIFAR-100</translation>
</message>
<message>
<source>Photographs of 96×96 of ten things: few to learn from, many to test with.</source>
<translation>Fotos mit 96×96 von zehn Dingen: wenige zum Lernen, viele zum Testen.</translation>
</message>
<message>
<source>STL-10</source>
<translation>STL-10</translation>
</message>
<message>
<source>Pictures of 64×64 that satellites took of Europe. The task is to tell forest, river, motorway and others.</source>
<translation>Bilder mit 64×64, die Satelliten von Europa aufnahmen. Die Aufgabe ist, Wald, Fluss, Autobahn und anderes zu unterscheiden.</translation>
</message>
<message>
<source>EuroSAT</source>
<translation>EuroSAT</translation>
</message>
<message>
<source>Photographs of ten things that are easily told apart, from ImageNet, 160 pixels on the short side.</source>
<translation>Fotos von zehn leicht zu unterscheidenden Dingen aus ImageNet, 160 Pixel an der kurzen Seite.</translation>
</message>
<message>
<source>Imagenette</source>
<translation>Imagenette</translation>
</message>
<message>
<source>Photographs of cats and dogs, about 200 of each of 37 breeds. The task is to tell the breed.</source>
<translation>Fotos von Katzen und Hunden, etwa 200 von jeder der 37 Rassen. Die Aufgabe ist, die Rasse zu erkennen.</translation>
</message>
<message>
<source>Oxford-IIIT Pets</source>
<translation>Oxford-IIIT Pets</translation>
</message>
<message>
<source>Photographs of textures, 120 of each of 47 kinds: striped, dotted, woven and others.</source>
<translation>Fotos von Texturen, 120 von jeder der 47 Arten: gestreift, gepunktet, gewebt und andere.</translation>
</message>
<message>
<source>Describable Textures</source>
<translation>Beschreibbare Texturen</translation>
</message>
<message>
<source>Photographs of food, a thousand of each of 101 dishes.</source>
<translation>Fotos von Essen, je tausend von 101 Gerichten.</translation>
</message>
<message>
<source>Food-101</source>
<translation>Food-101</translation>
</message>
<message>
<source>The beginnings of news. The task is to tell world, sports, business and science apart.</source>
<translation>Anfänge von Nachrichten. Die Aufgabe ist, Welt, Sport, Wirtschaft und Wissenschaft zu unterscheiden.</translation>
</message>
<message>
<source>AG News</source>
<translation>AG News</translation>
</message>
<message>
<source>Reviews of films. The task is to tell whether somebody liked the film.</source>
<translation>Filmkritiken. Die Aufgabe ist, zu erkennen, ob der Film gefallen hat.</translation>
</message>
<message>
<source>IMDB reviews</source>
<translation>IMDB-Kritiken</translation>
</message>
<message>
<source>Messages to twenty newsgroups of the nineties. The task is to tell the group.</source>
<translation>Beiträge in zwanzig Newsgroups der Neunziger. Die Aufgabe ist, die Gruppe zu erkennen.</translation>
</message>
<message>
<source>20 Newsgroups</source>
<translation>20 Newsgroups</translation>
</message>
<message>
<source>Words of one second that many people spoke: yes, no, up, down and others. The task is to tell the word.</source>
<translation>Wörter von einer Sekunde, von vielen Menschen gesprochen: yes, no, up, down und andere. Die Aufgabe ist, das Wort zu erkennen.</translation>
</message>
<message>
<source>Speech Commands</source>
<translation>Speech Commands</translation>
</message>
<message>
<source>Districts of California in 1990. The task is to foretell what a house costs there.</source>
<translation>Bezirke Kaliforniens im Jahr 1990. Die Aufgabe ist, vorherzusagen, was ein Haus dort kostet.</translation>
</message>
<message>
<source>Californian houses</source>
<translation>Kalifornische Häuser</translation>
</message>
<message>
<source>Patches of forest in Colorado with 54 measurements of each. The task is to tell which trees grow there.</source>
<translation>Waldstücke in Colorado mit je 54 Messwerten. Die Aufgabe ist, zu erkennen, welche Bäume dort wachsen.</translation>
</message>
<message>
<source>Forest cover</source>
<translation>Waldbewuchs</translation>
</message>
<message>
<source>Connections to a network, most of them attacks (KDD Cup 1999, a tenth). The task is to tell the attack.</source>
<translation>Verbindungen zu einem Netzwerk, die meisten davon Angriffe (KDD Cup 1999, ein Zehntel). Die Aufgabe ist, den Angriff zu erkennen.</translation>
</message>
<message>
<source>Attacks on a network</source>
<translation>Angriffe auf ein Netzwerk</translation>
</message>
<message>
<source>Values below the lower limit become it, values above the upper limit become that.</source>
<translation>Werte unter der unteren Grenze werden zu dieser, Werte über der oberen zu jener.</translation>
</message>
<message>
<source>Clip</source>
<translation>Begrenzen</translation>
</message>
<message>
<source>No value is below it afterwards.</source>
<translation>Kein Wert liegt danach darunter.</translation>
</message>
<message>
<source>No value is above it afterwards.</source>
<translation>Kein Wert liegt danach darüber.</translation>
</message>
<message>
<source>The input of the data that this is for. Empty: each one that it suits.</source>
<translation>Der Eingang der Daten, für den dies gilt. Leer: jeder, zu dem es passt.</translation>
</message>
<message>
<source>Values beyond what most training samples have become the nearest of those: outliers no longer weigh much.</source>
<translation>Werte jenseits derer der meisten Trainings-Samples werden zum nächsten von diesen: Ausreißer wiegen nicht mehr viel.</translation>
</message>
<message>
<source>Clip the extremes</source>
<translation>Extreme begrenzen</translation>
</message>
<message>
<source>This share of the lowest values is clipped.</source>
<translation>Dieser Anteil der niedrigsten Werte wird begrenzt.</translation>
</message>
<message>
<source>Values above those of this share are clipped.</source>
<translation>Werte über denen dieses Anteils werden begrenzt.</translation>
</message>
<message>
<source>Each value times a factor, plus an offset: to change a unit, or a sign.</source>
<translation>Jeder Wert mal einem Faktor, plus einem Versatz: um eine Einheit oder ein Vorzeichen zu ändern.</translation>
</message>
<message>
<source>Multiply and add</source>
<translation>Multiplizieren und addieren</translation>
</message>
<message>
<source>What values are multiplied by.</source>
<translation>Womit Werte multipliziert werden.</translation>
</message>
<message>
<source>What is added afterwards.</source>
<translation>Was danach addiert wird.</translation>
</message>
<message>
<source>log(1 + x − offset): draws together values that span powers of ten. None may lie below the offset.</source>
<translation>log(1 + x − offset): rückt Werte zusammen, die Zehnerpotenzen umspannen. Keiner darf unter dem Versatz liegen.</translation>
</message>
<message>
<source>Logarithm</source>
<translation>Logarithmus</translation>
</message>
<message>
<source>The lowest value that there can be.</source>
<translation>Der niedrigste Wert, den es geben kann.</translation>
</message>
<message>
<source>Takes off the median of the training samples and divides by how wide their middle half is, feature by feature. Outliers do not change that.</source>
<translation>Zieht den Median der Trainings-Samples ab und teilt durch die Breite ihrer mittleren Hälfte, Merkmal für Merkmal. Ausreißer ändern daran nichts.</translation>
</message>
<message>
<source>Scale by the middle half</source>
<translation>Nach der mittleren Hälfte skalieren</translation>
</message>
<message>
<source>The least value of the training samples becomes 0, the largest 1, feature by feature.</source>
<translation>Der kleinste Wert der Trainings-Samples wird 0, der größte 1, Merkmal für Merkmal.</translation>
</message>
<message>
<source>Scale to 0 … 1 by feature</source>
<translation>Je Merkmal auf 0 … 1 skalieren</translation>
</message>
<message>
<source>Each value becomes the share of training values below it: any spread turns into an even one.</source>
<translation>Jeder Wert wird zum Anteil der Trainingswerte unter ihm: Jede Verteilung wird gleichmäßig.</translation>
</message>
<message>
<source>Ranks</source>
<translation>Ränge</translation>
</message>
<message>
<source>Into so many steps the values are divided, less one.</source>
<translation>In so viele Stufen werden die Werte geteilt, weniger eine.</translation>
</message>
<message>
<source>Columns that the network does not get to see.</source>
<translation>Spalten, die das Netz nicht zu sehen bekommt.</translation>
</message>
<message>
<source>Drop columns</source>
<translation>Spalten weglassen</translation>
</message>
<message>
<source>The columns that are dropped.</source>
<translation>Die Spalten, die weggelassen werden.</translation>
</message>
<message>
<source>One channel instead of red, green and blue, as bright as the colours look.</source>
<translation>Ein Kanal statt Rot, Grün und Blau, so hell, wie die Farben wirken.</translation>
</message>
<message>
<source>The middle of each picture; what is around it is cut off.</source>
<translation>Die Mitte jedes Bildes; was darum ist, wird abgeschnitten.</translation>
</message>
<message>
<source>Cut out the middle</source>
<translation>Mitte ausschneiden</translation>
</message>
<message>
<source>How high the picture is afterwards.</source>
<translation>Wie hoch das Bild danach ist.</translation>
</message>
<message>
<source>How wide the picture is afterwards.</source>
<translation>Wie breit das Bild danach ist.</translation>
</message>
<message>
<source>Puts each picture in the middle of a larger one.</source>
<translation>Setzt jedes Bild in die Mitte eines größeren.</translation>
</message>
<message>
<source>Add a border</source>
<translation>Rand hinzufügen</translation>
</message>
<message>
<source>What the border is filled with.</source>
<translation>Womit der Rand gefüllt wird.</translation>
</message>
<message>
<source>The whole picture in another size, smoothly.</source>
<translation>Das ganze Bild in einer anderen Größe, weich.</translation>
</message>
<message>
<source>Resize</source>
<translation>Größe ändern</translation>
</message>
<message>
<source>Dark becomes light, and light dark.</source>
<translation>Dunkles wird hell, Helles dunkel.</translation>
</message>
<message>
<source>Invert</source>
<translation>Umkehren</translation>
</message>
<message>
<source>Spreads the brightness of each picture evenly over its whole range: pale pictures get contrast.</source>
<translation>Verteilt die Helligkeit jedes Bildes gleichmäßig über den ganzen Bereich: Blasse Bilder bekommen Kontrast.</translation>
</message>
<message>
<source>Equalise</source>
<translation>Ausgleichen</translation>
</message>
<message>
<source>Takes off a share of the value before: makes high sounds of a wave stronger.</source>
<translation>Zieht einen Teil des vorigen Wertes ab: macht hohe Töne einer Welle stärker.</translation>
</message>
<message>
<source>Stronger highs</source>
<translation>Höhen verstärken</translation>
</message>
<message>
<source>How much of the value before is taken off.</source>
<translation>Wie viel vom vorigen Wert abgezogen wird.</translation>
</message>
<message>
<source>So many steps of time: what is longer is cut at the end, what is shorter is filled.</source>
<translation>So viele Zeitschritte: Längeres wird am Ende abgeschnitten, Kürzeres aufgefüllt.</translation>
</message>
<message>
<source>Trim or fill</source>
<translation>Kürzen oder auffüllen</translation>
</message>
<message>
<source>Steps of time: samples of a wave, frames of a spectrogram.</source>
<translation>Zeitschritte: Abtastwerte einer Welle, Fenster eines Spektrogramms.</translation>
</message>
<message>
<source>What is filled in.</source>
<translation>Womit aufgefüllt wird.</translation>
</message>
<message>
<source>What is between each step and the one before: makes a series without a trend of one with it.</source>
<translation>Was zwischen jedem Schritt und dem vorigen liegt: macht aus einer Reihe mit Trend eine ohne.</translation>
</message>
<message>
<source>Differences</source>
<translation>Differenzen</translation>
</message>
<message>
<source>The mean of each step and those before it: smooths, and looks only back.</source>
<translation>Das Mittel jedes Schritts und der vorigen: glättet und schaut nur zurück.</translation>
</message>
<message>
<source>Moving mean</source>
<translation>Gleitendes Mittel</translation>
</message>
<message>
<source>Steps that the mean is taken of.</source>
<translation>Schritte, aus denen gemittelt wird.</translation>
</message>
<message>
<source>Takes the straight line that comes nearest off each window and channel.</source>
<translation>Zieht von jedem Fenster und Kanal die Gerade ab, die am nächsten kommt.</translation>
</message>
<message>
<source>Take off the trend</source>
<translation>Trend abziehen</translation>
</message>
<message>
<source>The first tokens of each text; what follows is cut off.</source>
<translation>Die ersten Tokens jedes Textes; was folgt, wird abgeschnitten.</translation>
</message>
<message>
<source>Truncate</source>
<translation>Abschneiden</translation>
</message>
<message>
<source>How many tokens are left.</source>
<translation>Wie viele Tokens bleiben.</translation>
</message>
<message>
<source>Mirrors pictures, so that left is right. Not for what has a direction, such as letters.</source>
<translation>Spiegelt Bilder, sodass links rechts ist. Nicht für das, was eine Richtung hat, etwa Buchstaben.</translation>
</message>
<message>
<source>Flip left and right</source>
<translation>Links und rechts spiegeln</translation>
</message>
<message>
<source>How likely it is to happen to a sample, 0 to 1.</source>
<translation>Wie wahrscheinlich es einem Sample geschieht, 0 bis 1.</translation>
</message>
<message>
<source>Turns pictures upside down. For what has no up and down: seen from above, or through a microscope.</source>
<translation>Stellt Bilder auf den Kopf. Für das, was kein Oben und Unten hat: von oben gesehen oder durch ein Mikroskop.</translation>
</message>
<message>
<source>Flip up and down</source>
<translation>Oben und unten spiegeln</translation>
</message>
<message>
<source>Turns pictures about their middle by a random angle. What comes in at the corners is black.</source>
<translation>Dreht Bilder um ihre Mitte um einen zufälligen Winkel. Was an den Ecken hereinkommt, ist schwarz.</translation>
</message>
<message>
<source>Rotate</source>
<translation>Drehen</translation>
</message>
<message>
<source>The largest angle, to either side.</source>
<translation>Der größte Winkel, nach beiden Seiten.</translation>
</message>
<message>
<source>Moves pictures, makes them larger or smaller, turns and slants them, all at once and a little.</source>
<translation>Verschiebt Bilder, macht sie größer oder kleiner, dreht und schert sie, alles zugleich und ein wenig.</translation>
</message>
<message>
<source>Shift, scale, rotate</source>
<translation>Verschieben, skalieren, drehen</translation>
</message>
<message>
<source>The largest shift, as shares of width and height.</source>
<translation>Die größte Verschiebung, als Anteile von Breite und Höhe.</translation>
</message>
<message>
<source>The smallest and the largest size; 1 is as it is.</source>
<translation>Die kleinste und die größte Größe; 1 ist, wie es ist.</translation>
</message>
<message>
<source>The largest slant, to either side.</source>
<translation>Die größte Scherung, nach beiden Seiten.</translation>
</message>
<message>
<source>Tilts pictures, as if they were seen from the side.</source>
<translation>Kippt Bilder, als sähe man sie von der Seite.</translation>
</message>
<message>
<source>Perspective</source>
<translation>Perspektive</translation>
</message>
<message>
<source>How far the corners move, 0 to 1.</source>
<translation>Wie weit die Ecken wandern, 0 bis 1.</translation>
</message>
<message>
<source>Takes a random part of each picture and makes it as large as the picture was.</source>
<translation>Nimmt einen zufälligen Teil jedes Bildes und macht ihn so groß, wie das Bild war.</translation>
</message>
<message>
<source>Crop and resize</source>
<translation>Zuschneiden und skalieren</translation>
</message>
<message>
<source>The smallest and the largest share of the area that is taken.</source>
<translation>Der kleinste und der größte Anteil der Fläche, der genommen wird.</translation>
</message>
<message>
<source>The narrowest and the widest form, as width over height.</source>
<translation>Die schmalste und die breiteste Form, als Breite durch Höhe.</translation>
</message>
<message>
<source>Shifts pictures by a few whole pixels: sets a black border around them, then crops them to their size.</source>
<translation>Verschiebt Bilder um wenige ganze Pixel: setzt einen schwarzen Rand um sie und schneidet sie dann auf ihre Größe zu.</translation>
</message>
<message>
<source>Pad and crop</source>
<translation>Auffüllen und zuschneiden</translation>
</message>
<message>
<source>The width of the border: the largest shift.</source>
<translation>Die Breite des Randes: die größte Verschiebung.</translation>
</message>
<message>
<source>Makes pictures brighter or darker, stronger or weaker in contrast and colour, and shifts their hues.</source>
<translation>Macht Bilder heller oder dunkler, stärker oder schwächer in Kontrast und Farbe und verschiebt ihre Farbtöne.</translation>
</message>
<message>
<source>Change colours</source>
<translation>Farben ändern</translation>
</message>
<message>
<source>By how much the brightness changes at most; 0: not.</source>
<translation>Um wie viel sich die Helligkeit höchstens ändert; 0: nicht.</translation>
</message>
<message>
<source>By how much the contrast changes at most; 0: not.</source>
<translation>Um wie viel sich der Kontrast höchstens ändert; 0: nicht.</translation>
</message>
<message>
<source>By how much colours get stronger or paler at most; 0: not.</source>
<translation>Um wie viel Farben höchstens kräftiger oder blasser werden; 0: nicht.</translation>
</message>
<message>
<source>By which part of the circle of colours hues shift at most; 0: not.</source>
<translation>Um welchen Teil des Farbkreises sich Farbtöne höchstens verschieben; 0: nicht.</translation>
</message>
<message>
<source>Turns some pictures grey, so that the network does not rely on colours.</source>
<translation>Macht manche Bilder grau, damit sich das Netz nicht auf Farben verlässt.</translation>
</message>
<message>
<source>Take colours away</source>
<translation>Farben entfernen</translation>
</message>
<message>
<source>Blurs pictures by a random amount.</source>
<translation>Macht Bilder zufällig stark unscharf.</translation>
</message>
<message>
<source>Blur</source>
<translation>Weichzeichnen</translation>
</message>
<message>
<source>How far the blur reaches; an odd number.</source>
<translation>Wie weit die Unschärfe reicht; eine ungerade Zahl.</translation>
</message>
<message>
<source>The least and the most blur, in pixels.</source>
<translation>Die geringste und die stärkste Unschärfe, in Pixeln.</translation>
</message>
<message>
<source>Leaves so many bits of each colour: 2 bits are four shades.</source>
<translation>Lässt so viele Bits jeder Farbe übrig: 2 Bits sind vier Stufen.</translation>
</message>
<message>
<source>Fewer shades</source>
<translation>Weniger Stufen</translation>
</message>
<message>
<source>Bits that are left; 8 changes nothing.</source>
<translation>Bits, die übrig bleiben; 8 ändert nichts.</translation>
</message>
<message>
<source>Inverts all values above a threshold, as an over-exposed film does.</source>
<translation>Kehrt alle Werte über einer Schwelle um, wie ein überbelichteter Film.</translation>
</message>
<message>
<source>Invert what is bright</source>
<translation>Helles umkehren</translation>
</message>
<message>
<source>What is brighter than this is inverted, 0 to 1.</source>
<translation>Was heller ist, wird umgekehrt, 0 bis 1.</translation>
</message>
<message>
<source>Blackens a random rectangle, so that the network does not rely on one place.</source>
<translation>Schwärzt ein zufälliges Rechteck, damit sich das Netz nicht auf eine Stelle verlässt.</translation>
</message>
<message>
<source>Erase a part</source>
<translation>Einen Teil löschen</translation>
</message>
<message>
<source>The smallest and the largest share of the area.</source>
<translation>Der kleinste und der größte Anteil der Fläche.</translation>
</message>
<message>
<source>The flattest and the tallest form, as height over width.</source>
<translation>Die flachste und die höchste Form, als Höhe durch Breite.</translation>
</message>
<message>
<source>Takes a few of fourteen changes for each picture, by chance, all as strong as the magnitude says. A good choice without knowing the pictures (Cubuk and others, 2019).</source>
<translation>Nimmt für jedes Bild zufällig einige von vierzehn Änderungen, alle so stark, wie das Ausmaß sagt. Eine gute Wahl, ohne die Bilder zu kennen (Cubuk und andere, 2019).</translation>
</message>
<message>
<source>RandAugment</source>
<translation>RandAugment</translation>
</message>
<message>
<source>How many changes each picture gets.</source>
<translation>Wie viele Änderungen jedes Bild bekommt.</translation>
</message>
<message>
<source>How strong they are, 0 to 30.</source>
<translation>Wie stark sie sind, 0 bis 30.</translation>
</message>
<message>
<source>Takes one of 25 pairs of changes for each picture, which were found by search on ImageNet or CIFAR-10 (Cubuk and others, 2018).</source>
<translation>Nimmt für jedes Bild eines von 25 Paaren von Änderungen, die durch Suche auf ImageNet oder CIFAR-10 gefunden wurden (Cubuk und andere, 2018).</translation>
</message>
<message>
<source>AutoAugment</source>
<translation>AutoAugment</translation>
</message>
<message>
<source>Pictures on which the pairs were found.</source>
<translation>Bilder, auf denen die Paare gefunden wurden.</translation>
</message>
<message>
<source>Adds random numbers. Of pictures, in shares of the way from black to white; of sounds, in shares of how loud each is; of other numbers, as the network gets them: of standardised ones, in deviations.</source>
<translation>Addiert zufällige Zahlen. Bei Bildern in Anteilen des Weges von Schwarz nach Weiß; bei Klängen in Anteilen der jeweiligen Lautstärke; bei anderen Zahlen so, wie das Netz sie bekommt: bei standardisierten in Abweichungen.</translation>
</message>
<message>
<source>The noise's deviation.</source>
<translation>Die Abweichung des Rauschens.</translation>
</message>
<message>
<source>Lets sounds begin earlier or later; what leaves at one end comes in at the other.</source>
<translation>Lässt Klänge früher oder später beginnen; was an einem Ende hinausgeht, kommt am anderen herein.</translation>
</message>
<message>
<source>Shift in time</source>
<translation>In der Zeit verschieben</translation>
</message>
<message>
<source>The largest shift, as a share of the length.</source>
<translation>Die größte Verschiebung, als Anteil der Länge.</translation>
</message>
<message>
<source>Makes sounds louder or quieter by a random amount.</source>
<translation>Macht Klänge zufällig lauter oder leiser.</translation>
</message>
<message>
<source>Louder and quieter</source>
<translation>Lauter und leiser</translation>
</message>
<message>
<source>The largest change, to either side.</source>
<translation>Die größte Änderung, nach beiden Seiten.</translation>
</message>
<message>
<source>Silences neighbouring bands of pitch of a spectrogram (SpecAugment).</source>
<translation>Bringt benachbarte Tonhöhenbänder eines Spektrogramms zum Schweigen (SpecAugment).</translation>
</message>
<message>
<source>Mask pitches</source>
<translation>Tonhöhen maskieren</translation>
</message>
<message>
<source>The most bands that one mask covers.</source>
<translation>Wie viele Bänder eine Maske höchstens bedeckt.</translation>
</message>
<message>
<source>How many masks each sound gets.</source>
<translation>Wie viele Masken jeder Klang bekommt.</translation>
</message>
<message>
<source>Silences neighbouring moments of a spectrogram (SpecAugment).</source>
<translation>Bringt benachbarte Augenblicke eines Spektrogramms zum Schweigen (SpecAugment).</translation>
</message>
<message>
<source>Mask moments</source>
<translation>Augenblicke maskieren</translation>
</message>
<message>
<source>The most frames that one mask covers.</source>
<translation>Wie viele Zeitfenster eine Maske höchstens bedeckt.</translation>
</message>
<message>
<source>Multiplies all numbers of a window of time by the same random factor around 1.</source>
<translation>Multipliziert alle Zahlen eines Zeitfensters mit demselben zufälligen Faktor um 1.</translation>
</message>
<message>
<source>Larger and smaller</source>
<translation>Größer und kleiner</translation>
</message>
<message>
<source>The factor's deviation from 1.</source>
<translation>Die Abweichung des Faktors von 1.</translation>
</message>
<message>
<source>Sets single values to 0, which is the mean of standardised columns, so that the network does not rely on one of them.</source>
<translation>Setzt einzelne Werte auf 0, den Mittelwert standardisierter Spalten, damit sich das Netz nicht auf eine davon verlässt.</translation>
</message>
<message>
<source>Leave columns out</source>
<translation>Spalten weglassen</translation>
</message>
<message>
<source>How likely it is to happen to each column of a sample, 0 to 1.</source>
<translation>Wie wahrscheinlich es jeder Spalte eines Samples geschieht, 0 bis 1.</translation>
</message>
<message>
<source>Makes single tokens unknown, so that the network does not rely on one word.</source>
<translation>Macht einzelne Token unbekannt, damit sich das Netz nicht auf ein Wort verlässt.</translation>
</message>
<message>
<source>Forget words</source>
<translation>Wörter vergessen</translation>
</message>
<message>
<source>How likely it is to happen to each token, 0 to 1.</source>
<translation>Wie wahrscheinlich es jedem Token geschieht, 0 bis 1.</translation>
</message>
<message>
<source>Lets single tokens change places with the one that follows.</source>
<translation>Lässt einzelne Token den Platz mit dem folgenden tauschen.</translation>
</message>
<message>
<source>Swap words</source>
<translation>Wörter tauschen</translation>
</message>
<message>
<source>How likely it is to happen to each pair of neighbours, 0 to 1.</source>
<translation>Wie wahrscheinlich es jedem Paar von Nachbarn geschieht, 0 bis 1.</translation>
</message>
<message>
<source>Adds two samples, each with a share, and their targets with the same shares (Zhang and others, 2017). Beside CutMix, each batch gets one of the two.</source>
<translation>Addiert zwei Samples mit je einem Anteil und ihre Ziele mit denselben Anteilen (Zhang und andere, 2017). Neben CutMix bekommt jeder Batch eines von beiden.</translation>
</message>
<message>
<source>MixUp</source>
<translation>MixUp</translation>
</message>
<message>
<source>How evenly two samples are mixed: near 0 mostly one of them, 1 any share alike.</source>
<translation>Wie gleichmäßig zwei Samples gemischt werden: nahe 0 meist eines davon, 1 jeder Anteil gleich oft.</translation>
</message>
<message>
<source>Pastes a rectangle of another picture, and mixes the targets by its area (Yun and others, 2019). Of masks the same rectangle is pasted. Beside MixUp, each batch gets one of the two.</source>
<translation>Klebt ein Rechteck eines anderen Bildes ein und mischt die Ziele nach dessen Fläche (Yun und andere, 2019). Von Masken wird dasselbe Rechteck eingeklebt. Neben MixUp bekommt jeder Batch eines von beiden.</translation>
</message>
<message>
<source>CutMix</source>
<translation>CutMix</translation>
</message>
<message>
<source>Mixes patches channel by channel, then channels patch by patch, with nothing but linear layers (MLP-Mixer).</source>
<translation>Mischt Patches Kanal für Kanal, dann Kanäle Patch für Patch, allein mit Linear-Schichten (MLP-Mixer).</translation>
</message>
<message>
<source>Window attention and a feed-forward part, each behind its norm and beside a skip connection (Swin). Channels come last.</source>
<translation>Attention in Fenstern und ein Feed-Forward-Teil, jeder hinter seiner Norm und neben einer Skip-Verbindung (Swin). Kanäle stehen zuletzt.</translation>
</message>
<message>
<source>Attention within shifted windows and a feed-forward part, each behind its norm and beside a skip connection (Swin). The windows lie half a window aside, so that they exchange what they know.</source>
<translation>Attention in verschobenen Fenstern und ein Feed-Forward-Teil, jeder hinter seiner Norm und neben einer Skip-Verbindung (Swin). Die Fenster liegen um ein halbes Fenster versetzt, sodass sie austauschen, was sie wissen.</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come last, as in the first transformer.</source>
<translation>Attention auf Früheres, Attention auf die Ausgabe des Encoders und ein Feed-Forward-Teil; die Normen stehen am Ende, wie beim ersten Transformer.</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come first.</source>
<translation>Attention auf Früheres, Attention auf die Ausgabe des Encoders und ein Feed-Forward-Teil; die Normen stehen am Anfang.</translation>
</message>
<message>
<source>Attention and a feed-forward part, each beside a skip connection and before its norm, as in the first transformer (BERT).</source>
<translation>Attention und ein Feed-Forward-Teil, jeder neben einer Skip-Verbindung und vor seiner Norm, wie beim ersten Transformer (BERT).</translation>
</message>
<message>
<source>Attention and a feed-forward part, each behind its norm and beside a skip connection: trains well when deep (GPT-2, ViT).</source>
<translation>Attention und ein Feed-Forward-Teil, jeder hinter seiner Norm und neben einer Skip-Verbindung: trainiert auch tief gut (GPT-2, ViT).</translation>
</message>
<message>
<source>Cuts an image into patches and puts a learned class token before them; each gets a learned position (ViT). Select position 0 behind the encoder to classify.</source>
<translation>Zerlegt ein Bild in Patches und stellt ihnen ein gelerntes Class-Token voran; jeder erhält eine gelernte Position (ViT). Wählen Sie hinter dem Encoder mit Select Position 0, um zu klassifizieren.</translation>
</message>
<message>
<source>Attention within square windows of a map whose channels come last: each pixel looks only at its window, with a learned bias for the offset of two pixels (Swin).</source>
<translation>Attention in quadratischen Fenstern einer Feature-Map, deren Kanäle zuletzt stehen: Jedes Pixel blickt nur auf sein Fenster, mit gelerntem Bias für den Versatz zweier Pixel (Swin).</translation>
</message>
<message>
<source>Five convolutions with pools, as in AlexNet: what a classifier of large photographs starts from.</source>
<translation>Fünf Faltungen mit Pooling, wie bei AlexNet: der Anfang eines Klassifikators großer Fotos.</translation>
</message>
<message>
<source>Looks at near and far surroundings at once: filters with growing gaps and the average of all (ASPP of DeepLab).</source>
<translation>Blickt zugleich auf nahe und ferne Umgebung: Filter mit wachsenden Lücken und das Mittel von allem (ASPP von DeepLab).</translation>
</message>
<message>
<source>A convolution that keeps the size, and batch norm: where an activation follows elsewhere, as before an Add.</source>
<translation>Eine Faltung, die die Größe erhält, und BatchNorm: wo die Aktivierung anderswo folgt, etwa vor einem Add.</translation>
</message>
<message>
<source>A convolution that keeps the size, batch norm and ReLU: the brick of most convolutional networks.</source>
<translation>Eine Faltung, die die Größe erhält, BatchNorm und ReLU: der Baustein der meisten Faltungsnetze.</translation>
</message>
<message>
<source>A wide filter for each channel by itself, then a feed-forward part at each pixel, each channel by a learned factor (layer scale), beside a skip connection (ConvNeXt).</source>
<translation>Ein breiter Filter für jeden Kanal einzeln, dann ein Feed-Forward-Teil an jedem Pixel, jeder Kanal mit gelerntem Faktor (Layer Scale), neben einer Skip-Verbindung (ConvNeXt).</translation>
</message>
<message>
<source>Layers that each get everything before them, and a step that halves channels and size (DenseNet).</source>
<translation>Schichten, die jeweils alles davor bekommen, und ein Schritt, der Kanäle und Größe halbiert (DenseNet).</translation>
</message>
<message>
<source>Adds a few channels to all that were there before (DenseNet). Repeat it for a dense block.</source>
<translation>Fügt allen bisherigen Kanälen einige hinzu (DenseNet). Wiederholen Sie ihn für einen Dense-Block.</translation>
</message>
<message>
<source>A convolution in two steps: each channel by itself, then all of them at each pixel. Far fewer multiplications (MobileNet, Xception).</source>
<translation>Eine Faltung in zwei Schritten: jeder Kanal einzeln, dann alle an jedem Pixel. Viel weniger Multiplikationen (MobileNet, Xception).</translation>
</message>
<message>
<source>Two convolutions with norm and ReLU one behind the other (U-Net).</source>
<translation>Zwei Faltungen mit Norm und ReLU hintereinander (U-Net).</translation>
</message>
<message>
<source>Four ways beside each other, from 1×1 filters to 5×5 and a pool, joined by their channels (GoogLeNet).</source>
<translation>Vier Wege nebeneinander, von 1×1- bis 5×5-Filtern und einem Pooling, über die Kanäle zusammengeführt (GoogLeNet).</translation>
</message>
<message>
<source>Widens, convolves each channel by itself, narrows again, beside a skip connection (MobileNetV2). The shape stays.</source>
<translation>Verbreitert, faltet jeden Kanal einzeln, verengt wieder, neben einer Skip-Verbindung (MobileNetV2). Die Form bleibt.</translation>
</message>
<message>
<source>An inverted residual without skip connection, for another size or other channels (MobileNetV2).</source>
<translation>Ein Inverted Residual ohne Skip-Verbindung, für eine andere Größe oder andere Kanäle (MobileNetV2).</translation>
</message>
<message>
<source>Two convolutions with pools, as in LeNet-5: what a classifier of small images starts from.</source>
<translation>Zwei Faltungen mit Pooling, wie bei LeNet-5: der Anfang eines Klassifikators kleiner Bilder.</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation (EfficientNet). The shape stays.</source>
<translation>Ein Inverted Residual mit Squeeze-and-Excitation (EfficientNet). Die Form bleibt.</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation and without skip connection, for another size or other channels (EfficientNet).</source>
<translation>Ein Inverted Residual mit Squeeze-and-Excitation und ohne Skip-Verbindung, für eine andere Größe oder andere Kanäle (EfficientNet).</translation>
</message>
<message>
<source>Two convolutions beside a skip connection (ResNet-18 and -34). What comes out has the shape of what arrives.</source>
<translation>Zwei Faltungen neben einer Skip-Verbindung (ResNet-18 und -34). Was herauskommt, hat die Form dessen, was ankommt.</translation>
</message>
<message>
<source>A basic residual block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-18 and -34).</source>
<translation>Ein einfacher Residualblock, der Feature-Maps kleiner und tiefer macht; eine 1×1-Faltung passt die Skip-Verbindung an (ResNet-18 und -34).</translation>
</message>
<message>
<source>A residual block whose 3×3 convolution works on few channels (ResNet-50 and deeper). What comes out has the shape of what arrives.</source>
<translation>Ein Residualblock, dessen 3×3-Faltung auf wenigen Kanälen arbeitet (ResNet-50 und tiefer). Was herauskommt, hat die Form dessen, was ankommt.</translation>
</message>
<message>
<source>A bottleneck block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-50 and deeper).</source>
<translation>Ein Bottleneck-Block, der Feature-Maps kleiner und tiefer macht; eine 1×1-Faltung passt die Skip-Verbindung an (ResNet-50 und tiefer).</translation>
</message>
<message>
<source>Weighs channels: from the average of each, two small layers decide how much of it passes (SENet).</source>
<translation>Gewichtet Kanäle: Aus dem Mittel eines jeden entscheiden zwei kleine Schichten, wie viel von ihm durchkommt (SENet).</translation>
</message>
<message>
<source>One step down: two convolutions, whose result also leaves for the step up, and a pool (U-Net).</source>
<translation>Ein Schritt hinab: zwei Faltungen, deren Ergebnis auch zum Schritt hinauf geht, und ein Pooling (U-Net).</translation>
</message>
<message>
<source>One step up: twice the size, joined with what left at the step down, and two convolutions (U-Net).</source>
<translation>Ein Schritt hinauf: doppelte Größe, vereint mit dem, was beim Schritt hinab abging, und zwei Faltungen (U-Net).</translation>
</message>
<message>
<source>Two linear layers with GELU between them, at each position by itself: half of every transformer.</source>
<translation>Zwei Linear-Schichten mit GELU dazwischen, an jeder Position für sich: die Hälfte jedes Transformers.</translation>
</message>
<message>
<source>A feed-forward part whose middle is multiplied by a gate (SwiGLU), as in most language models of today.</source>
<translation>Ein Feed-Forward-Teil, dessen Mitte mit einem Gate multipliziert wird (SwiGLU), wie in den meisten heutigen Sprachmodellen.</translation>
</message>
<message>
<source>A gate decides for each feature how much passes unchanged and how much is transformed.</source>
<translation>Ein Gate entscheidet für jedes Merkmal, wie viel unverändert durchkommt und wie viel umgeformt wird.</translation>
</message>
<message>
<source>Mean and log variance of a hidden description, and a sample drawn from it: the middle of a variational autoencoder.</source>
<translation>Mittelwert und Log-Varianz einer verborgenen Beschreibung und eine Ziehung daraus: die Mitte eines Variational Autoencoders.</translation>
</message>
<message>
<source>Reads one sequence of words and writes another; at each step it looks back at the words that fit (attention).</source>
<translation>Liest eine Wortfolge und schreibt eine andere; bei jedem Schritt blickt es auf die passenden Wörter zurück (Attention).</translation>
</message>
<message>
<source>Two causal convolutions with growing gaps beside a skip connection (TCN). Repeated, each looks twice as far back.</source>
<translation>Zwei kausale Faltungen mit wachsenden Lücken neben einer Skip-Verbindung (TCN). Wiederholt blickt jede doppelt so weit zurück.</translation>
</message>
<message>
<source>A gated causal convolution with growing gaps. One result goes on to the next repeat, the other is added to a sum of all (WaveNet).</source>
<translation>Eine kausale Faltung mit Gate und wachsenden Lücken. Ein Ergebnis geht zur nächsten Wiederholung weiter, das andere wird zu einer Summe aller addiert (WaveNet).</translation>
</message>
</context>
<context>
<name>sentence</name>
<message>
<source>{entry} is for {wanted}, but the data is {given}.</source>
<translation>{entry} ist für {wanted}, aber die Daten sind {given}.</translation>
</message>
<message>
<source>{entry} needs spectrograms, not waves.</source>
<translation>{entry} braucht Spektrogramme, keine Wellen.</translation>
</message>
<message>
<source>{entry} mixes all inputs of a sample, but one of them cannot be mixed.</source>
<translation>{entry} mischt alle Eingänge eines Samples, aber einer davon lässt sich nicht mischen.</translation>
</message>
<message>
<source>{entry} mixes targets, but there is no sense in mixing {what}.</source>
<translation>{entry} mischt Ziele, aber {what} zu mischen ergibt keinen Sinn.</translation>
</message>
<message>
<source>{entry} cannot mix the classes of single places. CutMix can, for pictures with masks.</source>
<translation>{entry} kann die Klassen einzelner Stellen nicht mischen. CutMix kann es, für Bilder mit Masken.</translation>
</message>
<message>
<source>{entry} mixes classes, which {loss} cannot compare with. Choose CrossEntropyLoss.</source>
<translation>{entry} mischt Klassen, womit {loss} nicht vergleichen kann. CrossEntropyLoss wählen.</translation>
</message>
<message>
<source>CutMix mixes one target for each sample, but {dataset} has one for each place. Choose MixUp.</source>
<translation>CutMix mischt ein Ziel je Sample, aber {dataset} hat eines für jede Stelle. MixUp wählen.</translation>
</message>
<message>
<source>{entry} needs pictures with {channels} channels.</source>
<translation>{entry} braucht Bilder mit {channels} Kanälen.</translation>
</message>
<message>
<source>{entry} needs waves, not spectrograms.</source>
<translation>{entry} braucht Wellen, keine Spektrogramme.</translation>
</message>
<message>
<source>Remove augmentation {place} ({choice})</source>
<translation>Augmentierung {place} entfernen ({choice})</translation>
</message>
<message>
<source>“{field}” is of a kind that a block cannot offer.</source>
<translation>„{field}“ ist von einer Art, die ein Block nicht anbieten kann.</translation>
</message>
<message>
<source>Choose another parameter.</source>
<translation>Wählen Sie einen anderen Parameter.</translation>
</message>
<message>
<source>“{node}” has no parameter “{param}”.</source>
<translation>„{node}“ hat keinen Parameter „{param}“.</translation>
</message>
<message>
<source>Choose one of its parameters.</source>
<translation>Wählen Sie einen seiner Parameter.</translation>
</message>
<message>
<source>The block “{network}” contains itself. Take one of them out.</source>
<translation>Der Block „{network}“ enthält sich selbst. Nehmen Sie einen davon heraus.</translation>
</message>
<message>
<source>The parameter “{exposed}” has no value yet. Give it one.</source>
<translation>Der Parameter „{exposed}“ hat noch keinen Wert. Geben Sie ihm einen.</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>{name} löschen</translation>
</message>
<message>
<source>Add an Input before {target}</source>
<translation>Input vor {target} hinzufügen</translation>
</message>
<message>
<source>Connect {nodes}</source>
<translation>{nodes} verbinden</translation>
</message>
<message>
<source>Give out the result of {name}</source>
<translation>Ergebnis von {name} ausgeben</translation>
</message>
<message>
<source>Replace it by Identity</source>
<translation>Durch Identity ersetzen</translation>
</message>
<message>
<source>Add an Output after {nodes}</source>
<translation>Output nach {nodes} hinzufügen</translation>
</message>
<message>
<source>{signature} is a layer of your own that needs fixed sizes ({why}), but gets {spec}. Give the Inputs numbers.</source>
<translation>{signature} ist eine eigene Schicht, die feste Größen braucht ({why}), aber {spec} erhält. Geben Sie den Inputs Zahlen.</translation>
</message>
<message>
<source>{signature} is a layer of your own: {waiting}.</source>
<translation>{signature} ist eine eigene Schicht: {waiting}.</translation>
</message>
<message>
<source>{signature} needs a fixed size for {name}, but gets {first}.</source>
<translation>{signature} braucht eine feste Größe für {name}, erhält aber {first}.</translation>
</message>
<message>
<source>it draws other numbers each time, also after training, so no export of it can be proved: that would compare draws. Take it out before you export.</source>
<translation>Hier werden jedes Mal andere Zahlen gezogen, auch nach dem Training; daher lässt sich kein Export beweisen: Es würden Ziehungen verglichen. Nehmen Sie sie vor dem Export heraus.</translation>
</message>
<message>
<source>ONNX cannot carry it. {reason}</source>
<translation>ONNX kann das nicht darstellen. {reason}</translation>
</message>
<message>
<source>Choose another initialiser.</source>
<translation>Wählen Sie einen anderen Initialisierer.</translation>
</message>
<message>
<source>Take the initialiser off.</source>
<translation>Nehmen Sie den Initialisierer weg.</translation>
</message>
<message>
<source>Begin with PyTorch's own numbers</source>
<translation>Mit PyTorchs eigenen Zahlen beginnen</translation>
</message>
<message>
<source>Begin with {other}</source>
<translation>Mit {other} beginnen</translation>
</message>
<message>
<source>Reset {param}</source>
<translation>{param} zurücksetzen</translation>
</message>
<message>
<source>batch normalisation cannot learn from a batch of one sample, because nothing varies in it.</source>
<translation>Batch-Normalisierung kann aus einem Batch mit einem einzigen Sample nicht lernen, weil darin nichts variiert.</translation>
</message>
<message>
<source>Set training.batch_size to 2</source>
<translation>training.batch_size auf 2 setzen</translation>
</message>
<message>
<source>It is kept as it is; the network cannot run with it.</source>
<translation>Sie bleibt, wie sie ist; das Netz kann damit nicht laufen.</translation>
</message>
<message>
<source>Reset {name}</source>
<translation>{name} zurücksetzen</translation>
</message>
<message>
<source>Call it {other}</source>
<translation>In {other} umbenennen</translation>
</message>
<message>
<source>{said} cannot be measured with the target of {dataset}, {wanted}. Give the Output another name, or add an Output “{truth}” of what is right.</source>
<translation>{said} lässt sich mit dem Ziel von {dataset}, {wanted}, nicht messen. Geben Sie dem Output einen anderen Namen, oder fügen Sie einen Output „{truth}“ mit dem Richtigen hinzu.</translation>
</message>
<message>
<source>Balanced class weights belong to the loss of the recipe; objectives weigh classes in their losses.</source>
<translation>Ausgeglichene Klassengewichte gehören zum Verlust des Rezepts; Zielfunktionen gewichten Klassen in ihren Verlusten.</translation>
</message>
<message>
<source>The objective “{objective}” is to watch “{unknown}”, but no Output with a number is called so.</source>
<translation>Die Zielfunktion „{objective}“ soll „{unknown}“ beobachten, aber kein Output mit einer Zahl heißt so.</translation>
</message>
<message>
<source>the Input takes {outputs}, but {dataset} gives {spec} there.</source>
<translation>Der Input nimmt {outputs}, aber {dataset} gibt dort {spec} aus.</translation>
</message>
<message>
<source>The objective “{objective}” has nothing to make small: no Output has a single number.</source>
<translation>Die Zielfunktion „{objective}“ hat nichts, was klein werden soll: Kein Output hat eine einzelne Zahl.</translation>
</message>
<message>
<source>{who} is drawn in a network that is not there: “{network}”.</source>
<translation>{who} ist in einem Netz gezeichnet, das es nicht gibt: „{network}“.</translation>
</message>
<message>
<source>{who} is to train a network that is not there: “{unknown}”.</source>
<translation>{who} soll ein Netz trainieren, das es nicht gibt: „{unknown}“.</translation>
</message>
<message>
<source>No objective is active in epoch {epoch}. Let one of them begin earlier or end later.</source>
<translation>In Epoche {epoch} ist keine Zielfunktion aktiv. Lassen Sie eine früher beginnen oder später enden.</translation>
</message>
<message>
<source>the data has no port of this name. Call the Input one of: {known}.</source>
<translation>Die Daten haben keinen Anschluss dieses Namens. Nennen Sie den Input wie einen von: {known}.</translation>
</message>
<message>
<source>“{network}” takes {outputs} as {node}, but gets {arriving} here.</source>
<translation>„{network}“ nimmt {outputs} als {node}, erhält hier aber {arriving}.</translation>
</message>
<message>
<source>{name} must be {low} or more, not {each}.</source>
<translation>{name} muss mindestens {low} sein, nicht {each}.</translation>
</message>
<message>
<source>No objective counts in every step of epoch {epoch}, so some steps would do nothing.</source>
<translation>In Epoche {epoch} zählt keine Zielfunktion in jedem Schritt; manche Schritte täten also nichts.</translation>
</message>
<message>
<source>{message} Connect a loss to an Output.</source>
<translation>{message} Verbinden Sie einen Verlust mit einem Output.</translation>
</message>
<message>
<source>Two objectives are called “{each}”.</source>
<translation>Zwei Zielfunktionen heißen „{each}“.</translation>
</message>
<message>
<source>the drawing of an objective cannot be a layer of another one.</source>
<translation>Die Zeichnung einer Zielfunktion kann keine Schicht einer anderen sein.</translation>
</message>
<message>
<source>a network that learns stands in a drawing once, not repeated.</source>
<translation>Ein Netz, das lernt, steht in einer Zeichnung einmal, nicht wiederholt.</translation>
</message>
<message>
<source>Set {path} to {value}</source>
<translation>{path} auf {value} setzen</translation>
</message>
<message>
<source>Leave it out</source>
<translation>Weglassen</translation>
</message>
<message>
<source>Delete the objective “{each}”</source>
<translation>Zielfunktion „{each}“ löschen</translation>
</message>
<message>
<source>Set repeats to 1</source>
<translation>repeats auf 1 setzen</translation>
</message>
<message>
<source>Let {node} take {arriving}</source>
<translation>{node} soll {arriving} nehmen</translation>
</message>
<message>
<source>Remove step {place} ({name})</source>
<translation>Schritt {place} entfernen ({name})</translation>
</message>
<message>
<source>{dataset} has {classes} classes, but the network gives {scores} scores.</source>
<translation>{dataset} hat {classes} Klassen, aber das Netz gibt {scores} Scores aus.</translation>
</message>
<message>
<source>{dataset} has {wanted}, but the network has {ends}: {names}.</source>
<translation>{dataset} hat {wanted}, das Netz aber {ends}: {names}.</translation>
</message>
<message>
<source>the network works only if {told}, but {title} gives {given}.</source>
<translation>Das Netz funktioniert nur, wenn {told}; {title} gibt aber {given}.</translation>
</message>
<message>
<source>the network takes {shape} {dtype}, but a sample of {title} is {shape2} {dtype2}.</source>
<translation>Das Netz nimmt {shape} {dtype}, ein Sample von {title} ist aber {shape2} {dtype2}.</translation>
</message>
<message>
<source>The setting {path} must be from {low} to {high} {unit}, not {value}.</source>
<translation>Die Einstellung {path} muss von {low} bis {high} {unit} reichen, nicht {value}.</translation>
</message>
<message>
<source>The setting {path} is one of {allowed}, not “{value}”.</source>
<translation>Die Einstellung {path} ist eine von {allowed}, nicht „{value}“.</translation>
</message>
<message>
<source>{dataset} has {wanted} ({kinds}), but the network has {ends}: {names}.</source>
<translation>{dataset} hat {wanted} ({kinds}), das Netz aber {ends}: {names}.</translation>
</message>
<message>
<source>Training needs one Output to compare with the target, but there are: {names}.</source>
<translation>Das Training braucht einen Output, der mit dem Ziel verglichen wird, es gibt aber: {names}.</translation>
</message>
<message>
<source>Set shape to {shape}</source>
<translation>shape auf {shape} setzen</translation>
</message>
<message>
<source>Set {width} of {node} to {classes}</source>
<translation>{width} von {node} auf {classes} setzen</translation>
</message>
<message>
<source>Set dtype to {dtype}</source>
<translation>dtype auf {dtype} setzen</translation>
</message>
<message>
<source>Insert Linear with {classes} features</source>
<translation>Linear mit {classes} Merkmalen einfügen</translation>
</message>
<message>
<source>Set shape to {shape} and dtype to {dtype}</source>
<translation>shape auf {shape} und dtype auf {dtype} setzen</translation>
</message>
<message>
<source>The setting training.ema is a decay from 0 (none) to less than 1, not {ema}.</source>
<translation>Die Einstellung training.ema ist ein Abklingfaktor von 0 (keiner) bis unter 1, nicht {ema}.</translation>
</message>
<message>
<source>Weights are averaged over steps (training.ema) or over the last epochs (training.swa), not both.</source>
<translation>Gewichte werden über Schritte (training.ema) oder über die letzten Epochen (training.swa) gemittelt, nicht beides.</translation>
</message>
<message>
<source>The warm-up takes all {epochs} epochs: nothing would be trained at the full rate.</source>
<translation>Das Warm-up nimmt alle {epochs} Epochen ein: Nichts würde mit der vollen Lernrate trainiert.</translation>
</message>
<message>
<source>A batch of {batch_size} cannot be shared by {together} devices.</source>
<translation>Ein Batch von {batch_size} lässt sich nicht auf {together} Geräte verteilen.</translation>
</message>
<message>
<source>With objectives each device needs whole networks; the engine fsdp gives it shares of one.</source>
<translation>Mit Zielfunktionen braucht jedes Gerät ganze Netze; die Engine fsdp gibt ihm nur Anteile davon.</translation>
</message>
<message>
<source>The engine fsdp does not train in fp16, whose gradients are scaled; bf16 needs no scaling.</source>
<translation>Die Engine fsdp trainiert nicht in fp16, dessen Gradienten skaliert werden; bf16 braucht keine Skalierung.</translation>
</message>
<message>
<source>Adafactor keeps sums of whole rows and columns of weights: it needs the engine ddp.</source>
<translation>Adafactor führt Summen ganzer Zeilen und Spalten von Gewichten: Es braucht die Engine ddp.</translation>
</message>
<message>
<source>Muon turns whole matrices: it needs the engine ddp.</source>
<translation>Muon dreht ganze Matrizen: Es braucht die Engine ddp.</translation>
</message>
<message>
<source>The engine fsdp gathers weights block by block, so only blocks can be computed again.</source>
<translation>Die Engine fsdp sammelt Gewichte Block für Block ein, daher lassen sich nur Blöcke neu berechnen.</translation>
</message>
<message>
<source>{dataset} has not one class for each sample, so samples cannot be drawn to balance classes.</source>
<translation>{dataset} hat nicht eine Klasse je Sample, also können Samples nicht so gezogen werden, dass Klassen gleich oft kommen.</translation>
</message>
<message>
<source>{loss} on {dataset} has no weights of classes to balance; CrossEntropyLoss and NLLLoss on classes have some.</source>
<translation>{loss} auf {dataset} hat keine Klassengewichte zum Ausgleichen; CrossEntropyLoss und NLLLoss auf Klassen haben welche.</translation>
</message>
<message>
<source>The metric “{name}” cannot be measured on {dataset}; possible are: {possible}.</source>
<translation>Die Metrik „{name}“ lässt sich auf {dataset} nicht messen; möglich sind: {possible}.</translation>
</message>
<message>
<source>The metric “{twice}” is named more than once in training.metrics.</source>
<translation>Die Metrik „{twice}“ steht mehr als einmal in training.metrics.</translation>
</message>
<message>
<source>The best epoch is to be told by “{best_by}”, but measured are: {known}.</source>
<translation>Die beste Epoche soll sich nach „{best_by}“ richten, gemessen werden aber: {known}.</translation>
</message>
<message>
<source>The setting training.{name} must be from {low} to {high} {unit}, not {value}.</source>
<translation>Die Einstellung training.{name} muss von {low} bis {high} {unit} reichen, nicht {value}.</translation>
</message>
<message>
<source>The setting training.{name} is one of {allowed}, not “{value}”.</source>
<translation>Die Einstellung training.{name} ist eines von {allowed}, nicht „{value}“.</translation>
</message>
<message>
<source>Measure it no longer: {name}</source>
<translation>Nicht mehr messen: {name}</translation>
</message>
<message>
<source>Measure each once</source>
<translation>Jede einmal messen</translation>
</message>
<message>
<source>Set {param} of {source} to {value}</source>
<translation>{param} von {source} auf {value} setzen</translation>
</message>
<message>
<source>Set {param} to {shown}</source>
<translation>{param} auf {shown} setzen</translation>
</message>
<message>
<source>Insert {type} after {after}</source>
<translation>{type} nach {after} einfügen</translation>
</message>
<message>
<source>Replace it by {type}</source>
<translation>Durch {type} ersetzen</translation>
</message>
<message>
<source>Give it weights of its own</source>
<translation>Eigene Gewichte geben</translation>
</message>
<message>
<source>Share with {first}</source>
<translation>Mit {first} teilen</translation>
</message>
<message>
<source>Let {owner} take part again</source>
<translation>{owner} wieder teilnehmen lassen</translation>
</message>
<message>
<source>The setting data.split is one of {splits}, not “{split}”.</source>
<translation>Die Einstellung data.split ist eines von {splits}, nicht „{split}“.</translation>
</message>
<message>
<source>The setting data.validation is a share between 0 and 1, not {validation}.</source>
<translation>Die Einstellung data.validation ist ein Anteil zwischen 0 und 1, nicht {validation}.</translation>
</message>
<message>
<source>The setting data.test is a share from 0 (no test part) to less than 1, not {test}.</source>
<translation>Die Einstellung data.test ist ein Anteil von 0 (kein Testteil) bis unter 1, nicht {test}.</translation>
</message>
<message>
<source>The shares of data.validation ({validation}) and data.test ({test}) leave nothing to learn from; together they must be less than 1.</source>
<translation>Die Anteile data.validation ({validation}) und data.test ({test}) lassen nichts zum Lernen übrig; zusammen müssen sie kleiner als 1 sein.</translation>
</message>
<message>
<source>The setting {count} must be 0 (no folds) or from 2 to {most_folds}, not {folds}.</source>
<translation>Die Einstellung {count} muss 0 (keine Folds) oder 2 bis {most_folds} sein, nicht {folds}.</translation>
</message>
<message>
<source>The setting {chosen} must be from 0 to {folds}, as there are {folds2} folds, not {fold}.</source>
<translation>Die Einstellung {chosen} muss von 0 bis {folds} reichen, da es {folds2} Folds gibt, nicht {fold}.</translation>
</message>
<message>
<source>A spectrogram is made of windows of the sound that overlap, and pieces would cut them: it cannot be made inside a file that streams.</source>
<translation>Ein Spektrogramm entsteht aus Fenstern des Klangs, die sich überlappen, und Stücke würden sie zerschneiden: In einer Datei für Reihen in Stücken kann es nicht entstehen.</translation>
</message>
<message>
<source>No layer of the network remembers anything of “{series}”, so it cannot take it in pieces.</source>
<translation>Keine Schicht des Netzes behält etwas von „{series}“, daher kann es die Reihe nicht in Stücken nehmen.</translation>
</message>
<message>
<source>Streaming is for recurrent layers and causal attention; export without it.</source>
<translation>Reihen in Stücken sind für rekurrente Schichten und kausale Attention; exportieren Sie ohne sie.</translation>
</message>
<message>
<source>The layer “{name}” reads the series backwards too, so it needs all of it.</source>
<translation>Die Schicht „{name}“ liest die Reihe auch rückwärts und braucht sie daher ganz.</translation>
</message>
<message>
<source>The layer “{name}” begins with what another layer gives, not with what it remembers.</source>
<translation>Die Schicht „{name}“ beginnt mit dem, was eine andere Schicht gibt, nicht mit dem, was sie behält.</translation>
</message>
<message>
<source>The layer “{name}” may look at what comes later in the series, so it needs all of it.</source>
<translation>Die Schicht „{name}“ darf ansehen, was später in der Reihe kommt, und braucht sie daher ganz.</translation>
</message>
<message>
<source>Turn on {flag} and give it no masks, or export without streaming.</source>
<translation>Schalten Sie {flag} ein und geben Sie ihr keine Masken, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>The layer “{name}” compares two sequences, so it keeps nothing that a piece could go on from.</source>
<translation>Die Schicht „{name}“ vergleicht zwei Sequenzen und behält daher nichts, woran ein Stück anknüpfen könnte.</translation>
</message>
<message>
<source>Turn off bidirectional, or export without streaming.</source>
<translation>Schalten Sie bidirectional aus, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>Leave its beginning unconnected, or export without streaming.</source>
<translation>Lassen Sie ihren Anfang unverbunden, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>Use attention of one sequence over itself, or export without streaming.</source>
<translation>Nehmen Sie Attention einer Sequenz auf sich selbst, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>a wire cannot be used, {reason}.</source>
<translation>Eine Verbindung ist nicht nutzbar: {reason}.</translation>
</message>
<message>
<source>its input “{port}” {what}. Connect another layer's output to it.</source>
<translation>Der Eingang „{port}“ {what}. Verbinden Sie ihn mit dem Ausgang einer anderen Schicht.</translation>
</message>
<message>
<source>its input “{port}” takes one wire, but gets one from {names}. Remove one.</source>
<translation>Der Eingang „{port}“ nimmt eine Verbindung, erhält aber je eine von {names}. Entfernen Sie eine.</translation>
</message>
<message>
<source>The wires run in a circle: {names}. A network computes in one direction; remove one of these wires.</source>
<translation>Die Verbindungen laufen im Kreis: {names}. Ein Netz rechnet in eine Richtung; entfernen Sie eine dieser Verbindungen.</translation>
</message>
<message>
<source>The network “{network}” has no {type}, so no data {verb} it. Add an {type} layer.</source>
<translation>Das Netz „{network}“ hat keinen {type}; so gelangen keine Daten {verb}. Fügen Sie eine Schicht {type} hinzu.</translation>
</message>
<message>
<source>its result is not used. Connect it to another layer or to an Output, or delete it.</source>
<translation>Das Ergebnis wird nicht verwendet. Verbinden Sie es mit einer anderen Schicht oder einem Output, oder löschen Sie die Schicht.</translation>
</message>
<message>
<source>Remove the wire {names}</source>
<translation>Verbindung {names} entfernen</translation>
</message>
<message>
<source>Remove the wire</source>
<translation>Verbindung entfernen</translation>
</message>
<message>
<source>Remove the wire from {nodes}</source>
<translation>Verbindung von {nodes} entfernen</translation>
</message>
<message>
<source>The project already has a network with id “{id}”.</source>
<translation>Das Projekt hat bereits ein Netz mit der ID „{id}“.</translation>
</message>
<message>
<source>A project keeps at least one network.</source>
<translation>Ein Projekt behält mindestens ein Netz.</translation>
</message>
<message>
<source>Delete its layers instead.</source>
<translation>Löschen Sie stattdessen seine Schichten.</translation>
</message>
<message>
<source>The block “{network}” would have two parameters “{twice}”.</source>
<translation>Der Block „{network}“ hätte zwei Parameter „{twice}“.</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Wählen Sie einen anderen Namen.</translation>
</message>
<message>
<source>“{wrong}” cannot be a parameter's name.</source>
<translation>„{wrong}“ kann kein Parametername sein.</translation>
</message>
<message>
<source>Take letters and digits, and no word in use.</source>
<translation>Nehmen Sie Buchstaben und Ziffern und kein Wort, das schon verwendet wird.</translation>
</message>
<message>
<source>“{edit}” cannot be a layer's name.</source>
<translation>„{edit}“ kann kein Schichtname sein.</translation>
</message>
<message>
<source>The project has no layer of its own called “{edit}”.</source>
<translation>Das Projekt hat keine eigene Schicht namens „{edit}“.</translation>
</message>
<message>
<source>There is no setting “{path}”.</source>
<translation>Es gibt keine Einstellung „{path}“.</translation>
</message>
<message>
<source>Settings start with “data.” or “training.”.</source>
<translation>Einstellungen beginnen mit „data.“ oder „training.“.</translation>
</message>
<message>
<source>Here can stand: {allowed}.</source>
<translation>Hier kann stehen: {allowed}.</translation>
</message>
<message>
<source>“{name}” is a single value.</source>
<translation>„{name}“ ist ein einzelner Wert.</translation>
</message>
<message>
<source>The list has {steps} entries, counted from 0.</source>
<translation>Die Liste hat {steps} Einträge, gezählt ab 0.</translation>
</message>
<message>
<source>The setting “{path}” expects {expected}, got {value}.</source>
<translation>Die Einstellung „{path}“ erwartet {expected}, erhielt aber {value}.</translation>
</message>
<message>
<source>The project has no network with id “{network}”.</source>
<translation>Das Projekt hat kein Netz mit der ID „{network}“.</translation>
</message>
<message>
<source>“{path}” could not be written: {strerror}.</source>
<translation>„{path}“ konnte nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Check that the folder “{parent}” exists, may be written to and has space, or save elsewhere.</source>
<translation>Prüfen Sie, ob der Ordner „{parent}“ existiert, beschreibbar ist und Platz hat, oder speichern Sie anderswo.</translation>
</message>
<message>
<source>The network “{networks}” has no node with id “{node}”.</source>
<translation>Das Netz „{networks}“ hat keinen Knoten mit der ID „{node}“.</translation>
</message>
<message>
<source>“{node}” is a {node2}, not a block.</source>
<translation>„{node}“ ist {node2}, kein Block.</translation>
</message>
<message>
<source>Choose a block.</source>
<translation>Wählen Sie einen Block.</translation>
</message>
<message>
<source>The block that “{node}” uses is missing.</source>
<translation>Der Block, den „{node}“ verwendet, fehlt.</translation>
</message>
<message>
<source>Delete it, or paste it again.</source>
<translation>Löschen Sie ihn, oder fügen Sie ihn noch einmal ein.</translation>
</message>
<message>
<source>The block “{inner}” would contain itself.</source>
<translation>Der Block „{inner}“ würde sich selbst enthalten.</translation>
</message>
<message>
<source>“{other}” uses the weights of “{use}”.</source>
<translation>„{other}“ nutzt die Gewichte von „{use}“.</translation>
</message>
<message>
<source>Give it weights of its own first.</source>
<translation>Geben Sie zuerst eigene Gewichte.</translation>
</message>
<message>
<source>The project has another layer of its own called “{other}” already.</source>
<translation>Das Projekt hat bereits eine andere eigene Schicht namens „{other}“.</translation>
</message>
<message>
<source>Rename one of the two first.</source>
<translation>Benennen Sie zuerst eine der beiden um.</translation>
</message>
<message>
<source>Copy layers from a canvas first.</source>
<translation>Kopieren Sie zuerst Schichten von einer Zeichenfläche.</translation>
</message>
<message>
<source>The clipboard holds no layers.</source>
<translation>Die Zwischenablage enthält keine Schichten.</translation>
</message>
<message>
<source>The copied layers are incomplete.</source>
<translation>Die kopierten Schichten sind unvollständig.</translation>
</message>
<message>
<source>A block is made of layers, but none is selected.</source>
<translation>Ein Block besteht aus Schichten, aber keine ist ausgewählt.</translation>
</message>
<message>
<source>Select the layers that are to be in it.</source>
<translation>Wählen Sie die Schichten aus, die darin sein sollen.</translation>
</message>
<message>
<source>“{end}” is an {end2} of the network and cannot be in a block.</source>
<translation>„{end}“ ist ein {end2} des Netzes und kann nicht in einem Block sein.</translation>
</message>
<message>
<source>Select only the layers between; the block gets Inputs and Outputs of its own.</source>
<translation>Wählen Sie nur die Schichten dazwischen aus; der Block bekommt eigene Inputs und Outputs.</translation>
</message>
<message>
<source>A path leaves the selection and comes back through “{back}”, so the block would feed itself.</source>
<translation>Ein Weg verlässt die Auswahl und kommt über „{back}“ zurück; der Block würde sich selbst speisen.</translation>
</message>
<message>
<source>Select “{back}”, too.</source>
<translation>Wählen Sie „{back}“ mit aus.</translation>
</message>
<message>
<source>“{node}” shares the weights of “{owner}”, but only one of them is selected.</source>
<translation>„{node}“ teilt die Gewichte von „{owner}“, aber nur eine der beiden ist ausgewählt.</translation>
</message>
<message>
<source>Select both, or give each weights of its own.</source>
<translation>Wählen Sie beide aus, oder geben Sie jeder eigene Gewichte.</translation>
</message>
<message>
<source>The network “{network}” already has a node with id “{id}”.</source>
<translation>Das Netz „{network}“ hat bereits einen Knoten mit der ID „{id}“.</translation>
</message>
<message>
<source>These two ports are already connected.</source>
<translation>Diese beiden Anschlüsse sind bereits verbunden.</translation>
</message>
<message>
<source>The wire to remove is not there.</source>
<translation>Die zu entfernende Verbindung gibt es nicht.</translation>
</message>
<message>
<source>A layer has no trait “{edit}”.</source>
<translation>Eine Schicht hat keine Eigenschaft „{edit}“.</translation>
</message>
<message>
<source>There is: {traits}.</source>
<translation>Es gibt: {traits}.</translation>
</message>
<message>
<source>“{node}” cannot share its weights with itself.</source>
<translation>„{node}“ kann die Gewichte nicht mit sich selbst teilen.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Wählen Sie eine andere Schicht.</translation>
</message>
<message>
<source>A frame or note cannot have the id “{id}” here.</source>
<translation>Ein Rahmen oder eine Notiz kann hier nicht die ID „{id}“ haben.</translation>
</message>
<message>
<source>A frame or note is at least {smallest} units wide and high.</source>
<translation>Ein Rahmen oder eine Notiz ist mindestens {smallest} Einheiten breit und hoch.</translation>
</message>
<message>
<source>The wire that points are set for is not there.</source>
<translation>Die Verbindung, für die Punkte gesetzt werden, gibt es nicht.</translation>
</message>
<message>
<source>A wire passes through at most {most} points, not {points}.</source>
<translation>Eine Verbindung läuft durch höchstens {most} Punkte, nicht {points}.</translation>
</message>
<message>
<source>Remove some of them.</source>
<translation>Entfernen Sie einige davon.</translation>
</message>
<message>
<source>“{name}” cannot be a layer's name: take letters, digits and underscores, and no word that Python or a torch.nn.Module uses itself.</source>
<translation>„{name}“ kann kein Schichtname sein: Nehmen Sie Buchstaben, Ziffern und Unterstriche und kein Wort, das Python oder ein torch.nn.Module selbst verwendet.</translation>
</message>
<message>
<source>The network “{network}” already has a layer named “{name}”.</source>
<translation>Das Netz „{network}“ hat bereits eine Schicht namens „{name}“.</translation>
</message>
<message>
<source>The network “{network}” has no frame or note with id “{id}”.</source>
<translation>Das Netz „{network}“ hat keinen Rahmen und keine Notiz mit der ID „{id}“.</translation>
</message>
<message>
<source>The network “{network}” has no node with id “{node}”.</source>
<translation>Das Netz „{network}“ hat keinen Knoten mit der ID „{node}“.</translation>
</message>
<message>
<source>The block “{block}” is bypassed.</source>
<translation>Der Block „{block}“ ist umgangen.</translation>
</message>
<message>
<source>Let it take part again before you expand it.</source>
<translation>Lassen Sie ihn wieder teilnehmen, bevor Sie ihn auflösen.</translation>
</message>
<message>
<source>The block “{block}” shares its weights with another one.</source>
<translation>Der Block „{block}“ teilt seine Gewichte mit einem anderen.</translation>
</message>
<message>
<source>Give it weights of its own before you expand it.</source>
<translation>Geben Sie ihm eigene Gewichte, bevor Sie ihn auflösen.</translation>
</message>
<message>
<source>repeats is {count}.</source>
<translation>repeats ist {count}.</translation>
</message>
<message>
<source>Set it to a whole number of at least 1.</source>
<translation>Setzen Sie es auf eine ganze Zahl ab 1.</translation>
</message>
<message>
<source>what “{name}” is depends on where the network is used.</source>
<translation>Was „{name}“ ist, hängt davon ab, wo das Netz verwendet wird.</translation>
</message>
<message>
<source>Give “{name}” a value first.</source>
<translation>Geben Sie „{name}“ zuerst einen Wert.</translation>
</message>
<message>
<source>Without “{block}”, two layers would be connected twice.</source>
<translation>Ohne „{block}“ wären zwei Schichten doppelt verbunden.</translation>
</message>
<message>
<source>Put a layer, such as Identity, on one of the wires first.</source>
<translation>Setzen Sie zuerst eine Schicht wie Identity auf eine der Verbindungen.</translation>
</message>
<message>
<source>The block “{block}” feeds itself.</source>
<translation>Der Block „{block}“ speist sich selbst.</translation>
</message>
<message>
<source>Remove the wire first.</source>
<translation>Entfernen Sie zuerst die Verbindung.</translation>
</message>
<message>
<source>“{layer}” has no value for “{param}”.</source>
<translation>„{layer}“ hat keinen Wert für „{param}“.</translation>
</message>
<message>
<source>Give it one first; it becomes the default.</source>
<translation>Geben Sie zuerst einen an; er wird zum Standardwert.</translation>
</message>
<message>
<source>The value of “{param}” in “{layer}” depends on what arrives there: it is no default.</source>
<translation>Der Wert von „{param}“ in „{layer}“ hängt davon ab, was dort ankommt: Er ist kein Standardwert.</translation>
</message>
<message>
<source>Give it another value first.</source>
<translation>Geben Sie zuerst einen anderen Wert an.</translation>
</message>
<message>
<source>The block “{graph}” has a parameter “{name}” already, with another default.</source>
<translation>Der Block „{graph}“ hat bereits einen Parameter „{name}“ mit einem anderen Standardwert.</translation>
</message>
<message>
<source>The block “{graph}” has no parameter “{name}”.</source>
<translation>Der Block „{graph}“ hat keinen Parameter „{name}“.</translation>
</message>
<message>
<source>It has: {known}.</source>
<translation>Vorhanden: {known}.</translation>
</message>
<message>
<source>The uses of “{graph}” give “{exposed}” several values.</source>
<translation>Die Verwendungen von „{graph}“ geben „{exposed}“ verschiedene Werte.</translation>
</message>
<message>
<source>Give it the same value everywhere.</source>
<translation>Geben Sie ihm überall denselben Wert.</translation>
</message>
<message>
<source>“{exposed}” has no value of its own: it follows from where “{graph}” is used.</source>
<translation>„{exposed}“ hat keinen eigenen Wert: Er folgt daraus, wo „{graph}“ verwendet wird.</translation>
</message>
<message>
<source>Give it a plain value first.</source>
<translation>Geben Sie zuerst einen einfachen Wert an.</translation>
</message>
<message>
<source>This is not a Layerloom project, or it was cut short: {reason}.</source>
<translation>Das ist kein Layerloom-Projekt, oder es wurde abgeschnitten: {reason}.</translation>
</message>
<message>
<source>Open a file that Layerloom saved, or restore it from a copy.</source>
<translation>Öffnen Sie eine Datei, die Layerloom gespeichert hat, oder stellen Sie sie aus einer Kopie wieder her.</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} MB.</source>
<translation>„{path}“ ist größer als {max_bytes} MB.</translation>
</message>
<message>
<source>Is it really a Layerloom project?</source>
<translation>Ist es wirklich ein Layerloom-Projekt?</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>Es gibt keine Datei „{path}“.</translation>
</message>
<message>
<source>Check the path.</source>
<translation>Prüfen Sie den Pfad.</translation>
</message>
<message>
<source>“{path}” is a folder, not a project file.</source>
<translation>„{path}“ ist ein Ordner, keine Projektdatei.</translation>
</message>
<message>
<source>Give a file that ends in {suffix}.</source>
<translation>Geben Sie eine Datei an, die auf {suffix} endet.</translation>
</message>
<message>
<source>“{path}” could not be read: {strerror}.</source>
<translation>„{path}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Check its permissions.</source>
<translation>Prüfen Sie die Zugriffsrechte.</translation>
</message>
<message>
<source>“{path}” could not be opened. {message}</source>
<translation>„{path}“ konnte nicht geöffnet werden. {message}</translation>
</message>
<message>
<source>“{path}” was not written: the project holds what no file can ({error}).</source>
<translation>„{path}“ wurde nicht geschrieben: Das Projekt enthält, was keine Datei aufnehmen kann ({error}).</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>Die Datei ist leer.</translation>
</message>
<message>
<source>Restore it from a copy.</source>
<translation>Stellen Sie sie aus einer Kopie wieder her.</translation>
</message>
<message>
<source>Copy the layers again, with all their lines.</source>
<translation>Kopieren Sie die Schichten noch einmal, mit allen Zeilen.</translation>
</message>
<message>
<source>The text holds no layers.</source>
<translation>Der Text enthält keine Schichten.</translation>
</message>
<message>
<source>Line {number} of the copied layers cannot be read: “{shown}”.</source>
<translation>Zeile {number} der kopierten Schichten ist nicht lesbar: „{shown}“.</translation>
</message>
<message>
<source>Changes cannot be kept safe from crashes: “{place}” could not be written ({strerror}).</source>
<translation>Änderungen können nicht vor Abstürzen gesichert werden: „{place}“ konnte nicht geschrieben werden ({strerror}).</translation>
</message>
<message>
<source>Save often, and check that folder's permissions and space.</source>
<translation>Speichern Sie oft, und prüfen Sie Zugriffsrechte und Platz dieses Ordners.</translation>
</message>
<message>
<source>The project was saved by a newer Layerloom (format {version}; this one reads up to {target}).</source>
<translation>Das Projekt wurde von einem neueren Layerloom gespeichert (Format {version}; dieses liest bis {target}).</translation>
</message>
<message>
<source>Update Layerloom, or save the project with the older one.</source>
<translation>Aktualisieren Sie Layerloom, oder speichern Sie das Projekt mit dem älteren.</translation>
</message>
<message>
<source>The project has format {version}, which never existed.</source>
<translation>Das Projekt hat das Format {version}, das es nie gab.</translation>
</message>
<message>
<source>Restore the file from a copy.</source>
<translation>Stellen Sie die Datei aus einer Kopie wieder her.</translation>
</message>
<message>
<source>“{port}” is a {port2}, not a port.</source>
<translation>„{port}“ ist {port2}, kein Anschluss.</translation>
</message>
<message>
<source>Choose an Input or an Output.</source>
<translation>Wählen Sie einen Input oder einen Output.</translation>
</message>
<message>
<source>The file is damaged. Restore it from a copy, or mend this place in a text editor.</source>
<translation>Die Datei ist beschädigt. Stellen Sie sie aus einer Kopie wieder her, oder beheben Sie diese Stelle in einem Texteditor.</translation>
</message>
<message>
<source>At “{place}”, {expected} was expected, but there is {came}.</source>
<translation>Bei „{place}“ wurde {expected} erwartet, dort steht aber {came}.</translation>
</message>
<message>
<source>Sharing weights takes at least two layers.</source>
<translation>Zum Teilen von Gewichten braucht es mindestens zwei Schichten.</translation>
</message>
<message>
<source>Select layers of the same type.</source>
<translation>Wählen Sie Schichten desselben Typs aus.</translation>
</message>
<message>
<source>“{other}” is a {other2} and “{chosen}” is a {chosen2}: they have no weights in common.</source>
<translation>„{other}“ ist {other2} und „{chosen}“ ist {chosen2}: Sie haben keine Gewichte gemeinsam.</translation>
</message>
<message>
<source>None of these layers shares its weights.</source>
<translation>Keine dieser Schichten teilt ihre Gewichte.</translation>
</message>
<message>
<source>Select one that does.</source>
<translation>Wählen Sie eine aus, die es tut.</translation>
</message>
<message>
<source>“{name}” is {value} here, which cannot stand in an expression.</source>
<translation>„{name}“ ist hier {value}, was in keinem Ausdruck stehen kann.</translation>
</message>
<message>
<source>Did you mean {close}?</source>
<translation>Meinten Sie {close}?</translation>
</message>
<message>
<source>There is no {kind} called “{name}”.{hint}</source>
<translation>„{name}“ gibt es nicht ({kind}).{hint}</translation>
</message>
<message>
<source>“{text}” is no finite number{text2}.</source>
<translation>„{text}“ ist keine endliche Zahl{text2}.</translation>
</message>
<message>
<source>this depends on a size that is open ({value}), but a number is needed.</source>
<translation>Das hängt von einer offenen Größe ab ({value}), nötig ist aber eine Zahl.</translation>
</message>
<message>
<source>An expression has at most {longest} characters.</source>
<translation>Ein Ausdruck hat höchstens {longest} Zeichen.</translation>
</message>
<message>
<source>“{text}” divides by 0.</source>
<translation>„{text}“ teilt durch 0.</translation>
</message>
<message>
<source>“{text}” has no value here{text2}.</source>
<translation>„{text}“ hat hier keinen Wert{text2}.</translation>
</message>
<message>
<source>“{text}” is no expression such as 2*channels.</source>
<translation>„{text}“ ist kein Ausdruck wie 2*channels.</translation>
</message>
<message>
<source>What the project says of its data is damaged: {error}.</source>
<translation>Was das Projekt über seine Daten sagt, ist beschädigt: {error}.</translation>
</message>
<message>
<source>{self} must be {expected}, not {value}.</source>
<translation>{self} muss {expected} sein, nicht {value}.</translation>
</message>
<message>
<source>{self} is for weights with {needs}, but this one is {shape}.</source>
<translation>{self} ist für Gewichte mit {needs}, diese haben aber {shape}.</translation>
</message>
<message>
<source>{self} cannot split {shape} channels into {groups} groups of equal size.</source>
<translation>{self} kann {shape} Kanäle nicht in {groups} gleich große Gruppen teilen.</translation>
</message>
<message>
<source>a must be below b, but a is {a} and b is {b}.</source>
<translation>a muss kleiner als b sein, aber a ist {a} und b ist {b}.</translation>
</message>
<message>
<source>mean must not be more than two std away from the limits {a} and {b}, but is {mean}.</source>
<translation>mean darf höchstens zwei std von den Grenzen {a} und {b} entfernt sein, ist aber {mean}.</translation>
</message>
<message>
<source>{self} is for weights, but this layer has none.</source>
<translation>{self} ist für Gewichte, diese Schicht hat aber keine.</translation>
</message>
<message>
<source>There is no parameter “{name}” (there is: {known}).</source>
<translation>Es gibt keinen Parameter „{name}“ (es gibt: {known}).</translation>
</message>
<message>
<source>Hardtanh needs a max_val above its min_val {min_val}, but has {max_val}.</source>
<translation>Hardtanh braucht ein max_val über seinem min_val {min_val}, hat aber {max_val}.</translation>
</message>
<message>
<source>RReLU needs a lower of at most its upper {upper}, but has {lower}.</source>
<translation>RReLU braucht ein lower von höchstens seinem upper {upper}, hat aber {lower}.</translation>
</message>
<message>
<source>GLU cannot halve dimension {dim} of {x}: {size} is odd.</source>
<translation>GLU kann Dimension {dim} von {x} nicht halbieren: {size} ist ungerade.</translation>
</message>
<message>
<source>ONNX knows {who} to more than 1 only where a fixed size arrives.</source>
<translation>ONNX kennt {who} auf mehr als 1 nur, wo eine feste Größe ankommt.</translation>
</message>
<message>
<source>{who} with an output_ratio of {output_ratio} leaves nothing of the {name}, which is {size}.</source>
<translation>{who} mit einem output_ratio von {output_ratio} lässt nichts übrig ({name}: {size}).</translation>
</message>
<message>
<source>{who} cannot take {out} windows of {kernel} from {size} in {name}.</source>
<translation>{who} kann nicht {out} Fenster der Größe {kernel} aus {size} nehmen ({name}).</translation>
</message>
<message>
<source>{who} needs feature maps such as (N, channels, height, width), but gets {x}.</source>
<translation>{who} braucht Merkmalskarten wie (N, Kanäle, Höhe, Breite), erhält aber {x}.</translation>
</message>
<message>
<source>ONNX does not know {who}.</source>
<translation>ONNX kennt {who} nicht.</translation>
</message>
<message>
<source>FunctionalLinear needs features for each sample, such as (N, 64), but gets {x}.</source>
<translation>FunctionalLinear braucht Merkmale je Sample, etwa (N, 64), erhält aber {x}.</translation>
</message>
<message>
<source>FunctionalLinear needs one weight (out, in) for all samples, but gets {weight}. MatMul multiplies by one for each.</source>
<translation>FunctionalLinear braucht ein Gewicht (out, in) für alle Samples, erhält aber {weight}. MatMul multipliziert mit je einem.</translation>
</message>
<message>
<source>FunctionalLinear needs a weight (out, {shape}) for {x}, but gets {weight}.</source>
<translation>FunctionalLinear braucht für {x} ein Gewicht (out, {shape}), erhält aber {weight}.</translation>
</message>
<message>
<source>FunctionalLinear needs a bias ({shape}), but gets {bias}.</source>
<translation>FunctionalLinear braucht ein Bias ({shape}), erhält aber {bias}.</translation>
</message>
<message>
<source>CDist needs vectors of one length, but gets {one} and {two}.</source>
<translation>CDist braucht Vektoren gleicher Länge, erhält aber {one} und {two}.</translation>
</message>
<message>
<source>CDist of {one} and {two} would pair each sample with every other one.</source>
<translation>CDist von {one} und {two} würde jedes Sample mit jedem anderen paaren.</translation>
</message>
<message>
<source>CDist needs rows of vectors, such as (N, 16, 3), but gets {spec}.</source>
<translation>CDist braucht Zeilen von Vektoren, etwa (N, 16, 3), erhält aber {spec}.</translation>
</message>
<message>
<source>{type} cannot divide by 0. Choose another number.</source>
<translation>{type} kann nicht durch 0 teilen. Wählen Sie eine andere Zahl.</translation>
</message>
<message>
<source>Clamp needs a lower limit, an upper one, or both.</source>
<translation>Clamp braucht eine untere Grenze, eine obere oder beide.</translation>
</message>
<message>
<source>Clamp has a lower limit of {low}, which is above the upper one of {high}.</source>
<translation>Clamp hat eine untere Grenze von {low}, die über der oberen von {high} liegt.</translation>
</message>
<message>
<source>{who} needs as many keys as values, but gets {key} and {value}.</source>
<translation>{who} braucht so viele Keys wie Values, erhält aber {key} und {value}.</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; {known}.</source>
<translation>{type} {model} hat bei {features} der Bildgröße keine Merkmalskarte; {known}.</translation>
</message>
<message>
<source>{type} gives larger feature maps only beside a feature map, not beside a single vector or tokens.</source>
<translation>{type} gibt größere Merkmalskarten nur neben einer Merkmalskarte aus, nicht neben einem einzelnen Vektor oder Tokens.</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than “{node}”.</source>
<translation>{type} {model} hat keine Merkmalskarte, die größer als „{node}“ ist.</translation>
</message>
<message>
<source>{type} {model} needs images in three colours (N, 3, height, width), but gets {spec}.</source>
<translation>{type} {model} braucht Bilder in drei Farben (N, 3, Höhe, Breite), erhält aber {spec}.</translation>
</message>
<message>
<source>{type} {model} takes images of {size}×{size} only, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {model} nimmt nur Bilder der Größe {size}×{size}, erhält aber {spec}. Setzen Sie ein Upsample davor.</translation>
</message>
<message>
<source>{type} {model} needs images of at least {low}×{low} for these features, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {model} braucht für diese Merkmale Bilder von mindestens {low}×{low}, erhält aber {spec}. Setzen Sie ein Upsample davor.</translation>
</message>
<message>
<source>{type} shall take its weights from a file, but weights_file is empty.</source>
<translation>{type} soll seine Gewichte aus einer Datei nehmen, aber weights_file ist leer.</translation>
</message>
<message>
<source>{type} {model} has no weights called {weights} for images of its size. It has: {names}.</source>
<translation>{type} {model} hat keine Gewichte namens {weights} für Bilder dieser Größe. Vorhanden: {names}.</translation>
</message>
<message>
<source>{type} {model} has no part called “{part}” to train from. It has: {parts}.</source>
<translation>{type} {model} hat keinen Teil „{part}“, ab dem trainiert werden kann. Vorhanden: {parts}.</translation>
</message>
<message>
<source>{type} {model} has no features called “{node}”. It has: {names}.</source>
<translation>{type} {model} hat keine Merkmale namens „{node}“. Vorhanden: {names}.</translation>
</message>
<message>
<source>{who} needs the features of one step (N, features), but gets {x}.</source>
<translation>{who} braucht die Merkmale eines Schritts (N, Merkmale), erhält aber {x}.</translation>
</message>
<message>
<source>{who} takes {states} together, but {missing} is not connected.</source>
<translation>{who} nimmt {states} zusammen, aber {missing} ist nicht verbunden.</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {spec}.</source>
<translation>{who} braucht {port} als {batch}, erhält aber {spec}.</translation>
</message>
<message>
<source>MaskedFill cannot put {value} among whole numbers {x}. Choose a whole number.</source>
<translation>MaskedFill kann {value} nicht zwischen ganze Zahlen {x} setzen. Wählen Sie eine ganze Zahl.</translation>
</message>
<message>
<source>{who} can keep the size with “same” only at a stride of 1, not {stride}.</source>
<translation>{who} kann die Größe mit „same“ nur bei einem stride von 1 erhalten, nicht {stride}.</translation>
</message>
<message>
<source>{who} can pad at most {limit} with “{padding_mode}” in {name}, but padding is {wanted}.</source>
<translation>{who} kann mit „{padding_mode}“ höchstens {limit} auffüllen ({name}), aber padding ist {wanted}.</translation>
</message>
<message>
<source>{who} needs an output_padding less than stride or dilation ({stride}), not {extra}.</source>
<translation>{who} braucht ein output_padding kleiner als stride oder dilation ({stride}), nicht {extra}.</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {axes}.</source>
<translation>Das padding von {who} ({padding}) lässt nichts übrig ({axes}).</translation>
</message>
<message>
<source>Bilinear needs two inputs that differ in the last dimension only, but gets {one} and {two}.</source>
<translation>Bilinear braucht zwei Eingänge, die sich nur in der letzten Dimension unterscheiden, erhält aber {one} und {two}.</translation>
</message>
<message>
<source>{who} needs queries and keys of one length, but gets {query} and {key}: their last sizes differ.</source>
<translation>{who} braucht Querys und Keys gleicher Länge, erhält aber {query} und {key}: Ihre letzten Größen unterscheiden sich.</translation>
</message>
<message>
<source>{who} shares keys among heads (enable_gqa), but {query} has no heads (N, heads, positions, features).</source>
<translation>{who} teilt Keys zwischen Heads (enable_gqa), aber {query} hat keine Heads (N, Heads, Positionen, Merkmale).</translation>
</message>
<message>
<source>{who} needs attn_mask as {scores} or {scores2}, but gets {mask}.</source>
<translation>{who} braucht attn_mask als {scores} oder {scores2}, erhält aber {mask}.</translation>
</message>
<message>
<source>{who} needs query, key and value alike as (N, heads, positions, features) or (N, positions, features), but gets {x} as {port}.</source>
<translation>{who} braucht query, key und value einheitlich als (N, Heads, Positionen, Merkmale) oder (N, Positionen, Merkmale), erhält aber {x} als {port}.</translation>
</message>
<message>
<source>{who} cannot share the {shape} heads of {port} {x} evenly among {heads} heads of the query.</source>
<translation>{who} kann die {shape} Heads von {port} {x} nicht gleichmäßig auf {heads} Heads der Query verteilen.</translation>
</message>
<message>
<source>Einsum with “{equation}” {reason}.</source>
<translation>Einsum mit „{equation}“ {reason}.</translation>
</message>
<message>
<source>{who} looks up whole numbers, but gets real ones {x}. Choose int64 as the Input's dtype.</source>
<translation>{who} schlägt ganze Zahlen nach, erhält aber reelle {x}. Wählen Sie int64 als dtype des Inputs.</translation>
</message>
<message>
<source>{who} has {count} entries, so padding_idx cannot be {index}.</source>
<translation>{who} hat {count} Einträge, daher kann padding_idx nicht {index} sein.</translation>
</message>
<message>
<source>EmbeddingBag needs a row of numbers for each sample (N, L), but gets {x}.</source>
<translation>EmbeddingBag braucht je Sample eine Reihe Zahlen (N, L), erhält aber {x}.</translation>
</message>
<message>
<source>EmbeddingBag with mode max cannot use scale_grad_by_freq.</source>
<translation>EmbeddingBag mit mode max kann scale_grad_by_freq nicht verwenden.</translation>
</message>
<message>
<source>EmbeddingBag takes weights with mode sum only, but its mode is {mode}.</source>
<translation>EmbeddingBag nimmt Gewichte nur mit mode sum, aber sein mode ist {mode}.</translation>
</message>
<message>
<source>EmbeddingBag needs a weight for each number, {shape}, but gets {weights}.</source>
<translation>EmbeddingBag braucht für jede Zahl ein Gewicht, {shape}, erhält aber {weights}.</translation>
</message>
<message>
<source>{who} needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>{who} braucht Kanäle mit Positionen, etwa (N, 16, 8, 8), erhält aber {x}.</translation>
</message>
<message>
<source>{who} would sum over dimension 1 of {x}, the batch, and so mix the samples.</source>
<translation>{who} würde über Dimension 1 von {x}, den Batch, summieren und so die Samples vermischen.</translation>
</message>
<message>
<source>{who} is told to take the last {dims} dimensions together, but {x} has {most} beside the batch.</source>
<translation>{who} soll die letzten {dims} Dimensionen zusammennehmen, aber {x} hat neben dem Batch {most}.</translation>
</message>
<message>
<source>PixelShuffle needs {factor} channels ({factor2}×{factor2}) for each one that it makes, but {x} has {channels}.</source>
<translation>PixelShuffle braucht {factor} Kanäle ({factor2}×{factor2}) für jeden, den es macht, aber {x} hat {channels}.</translation>
</message>
<message>
<source>PixelUnshuffle needs a height and a width that are multiples of {factor}, but gets {x}.</source>
<translation>PixelUnshuffle braucht eine Höhe und Breite, die Vielfache von {factor} sind, erhält aber {x}.</translation>
</message>
<message>
<source>ChannelShuffle needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>ChannelShuffle braucht Kanäle mit Positionen, etwa (N, 16, 8, 8), erhält aber {x}.</translation>
</message>
<message>
<source>ChannelShuffle cannot split {channels} channels into {groups} groups of equal size.</source>
<translation>ChannelShuffle kann {channels} Kanäle nicht in {groups} gleich große Gruppen teilen.</translation>
</message>
<message>
<source>Fold needs columns (N, channels·kernel, windows), but gets {x}.</source>
<translation>Fold braucht Spalten (N, Kanäle·Kernel, Fenster), erhält aber {x}.</translation>
</message>
<message>
<source>Fold makes windows of {shown} from each column, but the {rows} numbers of {x} are no multiple of {numbers}.</source>
<translation>Fold macht aus jeder Spalte Fenster von {shown}, aber die {rows} Zahlen von {x} sind kein Vielfaches von {numbers}.</translation>
</message>
<message>
<source>Fold puts {places} windows into {shown}, but gets {columns} columns in {x}.</source>
<translation>Fold setzt {places} Fenster in {shown}, erhält aber {columns} Spalten in {x}.</translation>
</message>
<message>
<source>The window of Fold spans {span} in {axes}, but its output has only {size}.</source>
<translation>Das Fenster von Fold umfasst {span} ({axes}), aber der Ausgang hat nur {size}.</translation>
</message>
<message>
<source>ShiftedWindowMask needs a map (N, height, width, channels), but gets {x}.</source>
<translation>ShiftedWindowMask braucht eine Karte (N, Höhe, Breite, Kanäle), erhält aber {x}.</translation>
</message>
<message>
<source>ShiftedWindowMask is for shifts within a window, but the {axis} of a window is {window} and shift is {shift}.</source>
<translation>ShiftedWindowMask ist für Verschiebungen innerhalb eines Fensters ({axis}: {window}), aber shift ist {shift}.</translation>
</message>
<message>
<source>ShiftedWindowMask has windows of {window} in {axis}, which do not fill the {size} of {x}. Choose a window that divides it.</source>
<translation>ShiftedWindowMask hat Fenster von {window} ({axis}), die die {size} von {x} nicht füllen. Wählen Sie ein Fenster, das teilt.</translation>
</message>
<message>
<source>{who} needs whole numbers (int64) as index, but gets {index}.</source>
<translation>{who} braucht ganze Zahlen (int64) als index, erhält aber {index}.</translation>
</message>
<message>
<source>{who} needs an index with {rest} in all dimensions but {at}, but gets {x} and {index}.</source>
<translation>{who} braucht einen index mit: {rest} (in allen Dimensionen außer {at}), erhält aber {x} und {index}.</translation>
</message>
<message>
<source>IndexSelect gets {have} of indices, and needs one of the two.</source>
<translation>IndexSelect erhält {have} (indices) und braucht eines von beiden.</translation>
</message>
<message>
<source>OneHot needs whole numbers (int64), but gets {x}.</source>
<translation>OneHot braucht ganze Zahlen (int64), erhält aber {x}.</translation>
</message>
<message>
<source>Diagonal needs two dimensions, but dim1 and dim2 are both {one} in {x}.</source>
<translation>Diagonal braucht zwei Dimensionen, aber dim1 und dim2 sind in {x} beide {one}.</translation>
</message>
<message>
<source>Diagonal needs square matrices, but {x} has {shape} and {shape2} there.</source>
<translation>Diagonal braucht quadratische Matrizen, aber {x} hat dort {shape} und {shape2}.</translation>
</message>
<message>
<source>Diagonal with offset {offset} lies outside of the matrices of {x}.</source>
<translation>Diagonal mit offset {offset} liegt außerhalb der Matrizen von {x}.</translation>
</message>
<message>
<source>IndexSelect needs one list of indices for all samples, but gets {index}.</source>
<translation>IndexSelect braucht eine Liste von Indizes für alle Samples, erhält aber {index}.</translation>
</message>
<message>
<source>IndexSelect cannot take number {place} of dimension {dim} of {x}, which has {size}.</source>
<translation>IndexSelect kann Nummer {place} der Dimension {dim} von {x} nicht nehmen; sie hat {size}.</translation>
</message>
<message>
<source>VectorQuantizer needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>VectorQuantizer braucht zuerst den Batch, erhält aber {x}. Setzen Sie ein Permute davor.</translation>
</message>
<message>
<source>PaddingMask needs the numbers of words (int64), but gets {x}.</source>
<translation>PaddingMask braucht die Nummern von Wörtern (int64), erhält aber {x}.</translation>
</message>
<message>
<source>{type} needs matrices for each sample, such as (N, 8, 8), but gets {x}.</source>
<translation>{type} braucht Matrizen je Sample, etwa (N, 8, 8), erhält aber {x}.</translation>
</message>
<message>
<source>Concatenate needs tensors with as many dimensions as each other, but gets {shown}.</source>
<translation>Concatenate braucht Tensoren mit gleich vielen Dimensionen, erhält aber {shown}.</translation>
</message>
<message>
<source>Stack can put the new dimension of {first} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Stack kann die neue Dimension von {first} an {rank} bis {rank2} setzen, aber dim ist {dim}.</translation>
</message>
<message>
<source>MatMul needs rows of the first as long as columns of the second, but gets {one} and {two}: {inputs} and {inputs2} do not match.</source>
<translation>MatMul braucht Zeilen des ersten so lang wie Spalten des zweiten, erhält aber {one} und {two}: {inputs} und {inputs2} passen nicht zusammen.</translation>
</message>
<message>
<source>MatMul of {one} and {two} would sum over the batch and so mix the samples.</source>
<translation>MatMul von {one} und {two} würde über den Batch summieren und so die Samples vermischen.</translation>
</message>
<message>
<source>MatMul of {one} and {two} would pair each sample with every other one.</source>
<translation>MatMul von {one} und {two} würde jedes Sample mit jedem anderen paaren.</translation>
</message>
<message>
<source>Concatenate along dimension {dim} needs tensors that are equal in all others, but gets {first} and {spec}.</source>
<translation>Concatenate entlang Dimension {dim} braucht Tensoren, die in allen anderen gleich sind, erhält aber {first} und {spec}.</translation>
</message>
<message>
<source>Stack needs tensors of one shape, but gets {first} and {spec}.</source>
<translation>Stack braucht Tensoren einer Form, erhält aber {first} und {spec}.</translation>
</message>
<message>
<source>MatMul needs vectors or matrices, but gets a single number.</source>
<translation>MatMul braucht Vektoren oder Matrizen, erhält aber eine einzelne Zahl.</translation>
</message>
<message>
<source>GroupNorm compares the values of a group, but each of {num_groups} has only one in {x}.</source>
<translation>GroupNorm vergleicht die Werte einer Gruppe, aber jede der {num_groups} hat in {x} nur einen.</translation>
</message>
<message>
<source>{who} compares the positions of a channel, but {inputs} has only one.</source>
<translation>{who} vergleicht die Positionen eines Kanals, aber {inputs} hat nur eine.</translation>
</message>
<message>
<source>TopK cannot take {k} numbers along dimension {dim} of {x}, which has {size}.</source>
<translation>TopK kann entlang Dimension {dim} von {x} nicht {k} Zahlen nehmen; sie hat {size}.</translation>
</message>
<message>
<source>{who} cuts away {cut} in {name}, but its input has only {size}.</source>
<translation>{who} schneidet {cut} weg ({name}), aber der Eingang hat nur {size}.</translation>
</message>
<message>
<source>{who} can add at most {most} at an end in {name}{once}, as it takes that from the input, but is told to add {before}.</source>
<translation>{who} kann an einem Ende höchstens {most} hinzufügen ({name}){once}, da es das vom Eingang nimmt, soll aber {before} hinzufügen.</translation>
</message>
<message>
<source>{who} cannot take its border from yes and no {x}.</source>
<translation>{who} kann seinen Rand nicht aus Ja und Nein {x} nehmen.</translation>
</message>
<message>
<source>Pad needs two numbers for each dimension that is padded, from the last one on, for {x} at most {rank}, but has {padding}.</source>
<translation>Pad braucht zwei Zahlen je aufgefüllter Dimension, von der letzten an, für {x} höchstens {rank}, hat aber {padding}.</translation>
</message>
<message>
<source>Pad with mode {mode} is for tensors of 2 to 5 dimensions, but gets {x}.</source>
<translation>Pad mit mode {mode} ist für Tensoren mit 2 bis 5 Dimensionen, erhält aber {x}.</translation>
</message>
<message>
<source>Pad with mode {mode} needs {count} numbers for {x}, but has {padding}.</source>
<translation>Pad mit mode {mode} braucht {count} Zahlen für {x}, hat aber {padding}.</translation>
</message>
<message>
<source>Pad would add samples to the batch, dimension {dim} of {x}; pad fewer dimensions.</source>
<translation>Pad würde dem Batch, Dimension {dim} von {x}, Samples hinzufügen; füllen Sie weniger Dimensionen auf.</translation>
</message>
<message>
<source>A patch of PatchEmbedding has {patch} in {name}, but its input has only {size}.</source>
<translation>Ein Patch von PatchEmbedding hat {patch} ({name}), aber der Eingang hat nur {size}.</translation>
</message>
<message>
<source>The window of {who} ({str}) must fit into the volume itself, but that is {str2}.</source>
<translation>Das Fenster von {who} ({str}) muss in das Volumen selbst passen, aber das ist {str2}.</translation>
</message>
<message>
<source>ONNX knows {who} with a divisor_override and ceil_mode only where a fixed size arrives.</source>
<translation>ONNX kennt {who} mit divisor_override und ceil_mode nur, wo eine feste Größe ankommt.</translation>
</message>
<message>
<source>{who} can pad at most half its window ({half} in {name}), but padding is {padding}.</source>
<translation>{who} kann höchstens sein halbes Fenster auffüllen ({half}, {name}), aber padding ist {padding}.</translation>
</message>
<message>
<source>{who} knows {max_len} positions, but {x} has {steps}.</source>
<translation>{who} kennt {max_len} Positionen, aber {x} hat {steps}.</translation>
</message>
<message>
<source>RotaryEmbedding needs (N, heads, positions, features) or (N, positions, features), but gets {x}.</source>
<translation>RotaryEmbedding braucht (N, Heads, Positionen, Merkmale) oder (N, Positionen, Merkmale), erhält aber {x}.</translation>
</message>
<message>
<source>RotaryEmbedding turns pairs of features, but {x} has {features}.</source>
<translation>RotaryEmbedding dreht Paare von Merkmalen, aber {x} hat {features}.</translation>
</message>
<message>
<source>{who} has numbers of their own for {near} distances, so max_distance must be more than {max_distance}.</source>
<translation>{who} hat eigene Zahlen für {near} Abstände, daher muss max_distance größer sein als {max_distance}.</translation>
</message>
<message>
<source>{who} needs sequences (N, steps, features), but gets {x}.</source>
<translation>{who} braucht Sequenzen (N, Schritte, Merkmale), erhält aber {x}.</translation>
</message>
<message>
<source>{who} projects to fewer values than its hidden_size {hidden_size}, but proj_size is {proj_size}.</source>
<translation>{who} projiziert auf weniger Werte als sein hidden_size {hidden_size}, aber proj_size ist {proj_size}.</translation>
</message>
<message>
<source>{who} begins with {ports} together, but {missing} is not connected.</source>
<translation>{who} beginnt mit {ports} zusammen, aber {missing} ist nicht verbunden.</translation>
</message>
<message>
<source>{who} needs {port} as (layers and directions, N, features), here {wanted}, but gets {spec}.</source>
<translation>{who} braucht {port} als (Schichten und Richtungen, N, Merkmale), hier {wanted}, erhält aber {spec}.</translation>
</message>
<message>
<source>{who} has nothing to reduce: it gets one number for each sample, {x}.</source>
<translation>{who} hat nichts zu reduzieren: Es erhält eine Zahl je Sample, {x}.</translation>
</message>
<message>
<source>{type} with a correction of {correction} needs at least {correction2} numbers, but gets {count} of {x}.</source>
<translation>{type} mit einer correction von {correction} braucht mindestens {correction2} Zahlen, erhält aber {count} von {x}.</translation>
</message>
<message>
<source>{type} drops channels of {things} ({wanted}), but gets {x}. Use Dropout here.</source>
<translation>{type} ist für {things} ({wanted}) und lässt Kanäle fallen, erhält aber {x}. Verwenden Sie hier Dropout.</translation>
</message>
<message>
<source>{type} drops channels (N, channels, …), but gets {x}. Use Dropout here.</source>
<translation>{type} lässt Kanäle (N, Kanäle, …) fallen, erhält aber {x}. Verwenden Sie hier Dropout.</translation>
</message>
<message>
<source>Expand needs a size for each dimension of a sample, or −1 to keep the one of {x}, but shape is {str}.</source>
<translation>Expand braucht für jede Dimension eines Samples eine Größe, oder −1, um die von {x} zu behalten, aber shape ist {str}.</translation>
</message>
<message>
<source>Expand cannot stretch {x} to {shape}: only a size of 1 stretches.</source>
<translation>Expand kann {x} nicht auf {shape} strecken: Nur eine Größe von 1 lässt sich strecken.</translation>
</message>
<message>
<source>{who} would set each sample of {x} against every other one.</source>
<translation>{who} würde jedes Sample von {x} gegen jedes andere setzen.</translation>
</message>
<message>
<source>ExpandAs cannot stretch {x} to {other}: only a size of 1 stretches.</source>
<translation>ExpandAs kann {x} nicht auf {other} strecken: Nur eine Größe von 1 lässt sich strecken.</translation>
</message>
<message>
<source>Repeat is told how often for {often} dimensions, but {x} has {rank}.</source>
<translation>Repeat hat Wiederholungen für {often} Dimensionen, aber {x} hat {rank}.</translation>
</message>
<message>
<source>Repeat would repeat the batch of {x} and so make more samples than there are.</source>
<translation>Repeat würde den Batch von {x} wiederholen und so mehr Samples machen, als es gibt.</translation>
</message>
<message>
<source>Roll needs as many shifts as dims, but has {shifts} and {dims}.</source>
<translation>Roll braucht so viele shifts wie dims, hat aber {shifts} und {dims}.</translation>
</message>
<message>
<source>PyTorch and ONNX differ about Upsample with antialias where the width becomes 1 and the height changes.</source>
<translation>PyTorch und ONNX sind sich über Upsample mit antialias uneins, wo die Breite 1 wird und die Höhe sich ändert.</translation>
</message>
<message>
<source>Upsample needs one size for all sides of {x}, or one each for {axes}, but has {str}.</source>
<translation>Upsample braucht eine Größe für alle Seiten von {x} oder je eine ({axes}), hat aber {str}.</translation>
</message>
<message>
<source>Upsample with mode {mode} needs {modes} dimensions after the channels, but gets {x}.</source>
<translation>Upsample mit mode {mode} braucht {modes} Dimensionen nach den Kanälen, erhält aber {x}.</translation>
</message>
<message>
<source>Upsample can smooth (antialias) images with bilinear or bicubic only, but gets {x} with {mode}.</source>
<translation>Upsample kann nur Bilder mit bilinear oder bicubic glätten (antialias), erhält aber {x} mit {mode}.</translation>
</message>
<message>
<source>{who} with scale_factor {scale_factor} leaves nothing of {x}.</source>
<translation>{who} mit scale_factor {scale_factor} lässt von {x} nichts übrig.</translation>
</message>
<message>
<source>ONNX knows Upsample with mode area only where a fixed size arrives.</source>
<translation>ONNX kennt Upsample mit mode area nur, wo eine feste Größe ankommt.</translation>
</message>
<message>
<source>ONNX knows Upsample with antialias and align_corners only where a fixed size arrives.</source>
<translation>ONNX kennt Upsample mit antialias und align_corners nur, wo eine feste Größe ankommt.</translation>
</message>
<message>
<source>ONNX rounds Upsample with antialias otherwise where scale_factor gives no whole size.</source>
<translation>ONNX rundet Upsample mit antialias anders, wo scale_factor keine ganze Größe ergibt.</translation>
</message>
<message>
<source>ONNX knows GridSample with mode bicubic for images only.</source>
<translation>ONNX kennt GridSample mit mode bicubic nur für Bilder.</translation>
</message>
<message>
<source>GridSample needs a grid {wanted} for {x}, but gets {grid}.</source>
<translation>GridSample braucht für {x} ein Gitter {wanted}, erhält aber {grid}.</translation>
</message>
<message>
<source>AffineGrid needs a size of 2 numbers for images or 3 for volumes, but has {dims}.</source>
<translation>AffineGrid braucht ein size von 2 Zahlen für Bilder oder 3 für Volumen, hat aber {dims}.</translation>
</message>
<message>
<source>AffineGrid needs a matrix {wanted} for each sample, but gets {theta}.</source>
<translation>AffineGrid braucht je Sample eine Matrix {wanted}, erhält aber {theta}.</translation>
</message>
<message>
<source>Flatten has nothing to flatten: it gets one number for each sample, {x}.</source>
<translation>Flatten hat nichts zu glätten: Es erhält eine Zahl je Sample, {x}.</translation>
</message>
<message>
<source>Flatten has start_dim {start_dim}, which in {x} comes after end_dim {end_dim}.</source>
<translation>Flatten hat start_dim {start_dim}, das in {x} nach end_dim {end_dim} kommt.</translation>
</message>
<message>
<source>Reshape needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>Reshape braucht zuerst den Batch, erhält aber {x}. Setzen Sie ein Permute davor.</translation>
</message>
<message>
<source>Reshape cannot arrange the {have} numbers of each sample of {x} as {wanted}.</source>
<translation>Reshape kann die {have} Zahlen je Sample von {x} nicht als {wanted} anordnen.</translation>
</message>
<message>
<source>Reshape is told by a 0 to keep the size of dimension {beyond}, which {x} does not have.</source>
<translation>Reshape soll mit einer 0 die Größe von Dimension {beyond} behalten, die {x} nicht hat.</translation>
</message>
<message>
<source>{who} can find out one size only, but {param} has {value} times −1.</source>
<translation>{who} kann nur eine Größe selbst bestimmen, aber {param} hat {value}-mal −1.</translation>
</message>
<message>
<source>Unflatten cannot arrange the {have} numbers along dimension {dim} of {x} as {wanted}.</source>
<translation>Unflatten kann die {have} Zahlen entlang Dimension {dim} von {x} nicht als {wanted} anordnen.</translation>
</message>
<message>
<source>Squeeze names a dimension of {x} twice: {str}.</source>
<translation>Squeeze nennt eine Dimension von {x} doppelt: {str}.</translation>
</message>
<message>
<source>Unsqueeze can put a dimension into {x} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Unsqueeze kann eine Dimension in {x} an {rank} bis {rank2} setzen, aber dim ist {dim}.</translation>
</message>
<message>
<source>Permute must name each dimension of {x} once, from 0 (the batch) to {rank}, but is told {str}.</source>
<translation>Permute muss jede Dimension von {x} einmal nennen, von 0 (dem Batch) bis {rank}, nennt aber {str}.</translation>
</message>
<message>
<source>Select cannot take number {index} of dimension {dim}, which has {size} (0 to {size2}) in {x}.</source>
<translation>Select kann Nummer {index} der Dimension {dim} nicht nehmen; sie hat in {x} {size} (0 bis {size2}).</translation>
</message>
<message>
<source>Squeeze drops dimensions of size 1, but dimension {dim} of {x} has {shape}.</source>
<translation>Squeeze entfernt Dimensionen der Größe 1, aber Dimension {dim} von {x} hat {shape}.</translation>
</message>
<message>
<source>PairwiseDistance measures along the last dimension, which is the batch in {x}, and so would mix the samples. It needs features there, such as (N, 64).</source>
<translation>PairwiseDistance misst entlang der letzten Dimension, die in {x} der Batch ist, und würde so die Samples vermischen. Es braucht dort Merkmale, etwa (N, 64).</translation>
</message>
<message>
<source>Slice has {param} {v}, which is beyond dimension {dim} of {x}.</source>
<translation>Slice hat {param} {v}, was außerhalb von Dimension {dim} von {x} liegt.</translation>
</message>
<message>
<source>{who} can give {most} tensors at most, but {x} would make {count}. Take single ones by Select.</source>
<translation>{who} kann höchstens {most} Tensoren ausgeben, aber {x} ergäbe {count}. Nehmen Sie einzelne mit Select.</translation>
</message>
<message>
<source>Slice leaves nothing of dimension {dim} of {x}: it starts at {first} and ends before {last}.</source>
<translation>Slice lässt von Dimension {dim} von {x} nichts übrig: Es beginnt bei {first} und endet vor {last}.</translation>
</message>
<message>
<source>Chunk cannot split the {size} of dimension {dim} of {x} into {chunks} equal parts.</source>
<translation>Chunk kann die {size} von Dimension {dim} von {x} nicht in {chunks} gleiche Teile teilen.</translation>
</message>
<message>
<source>Split cannot cut the {size} of dimension {dim} of {x} into {str}. The sizes must add up; one may be −1 for what is left.</source>
<translation>Split kann die {size} von Dimension {dim} von {x} nicht in {str} schneiden. Die Größen müssen sich dazu addieren; eine darf −1 sein für den Rest.</translation>
</message>
<message>
<source>CropAs cannot cut {x} to the size of {other}: dimension {dim} has {shape}, which is less than {shape2}.</source>
<translation>CropAs kann {x} nicht auf die Größe von {other} schneiden: Dimension {dim} hat {shape}, weniger als {shape2}.</translation>
</message>
<message>
<source>Constant has {count} numbers for the {places} places of its shape. Give one for all, or one for each.</source>
<translation>Constant hat {count} Zahlen für die {places} Plätze seiner Form. Geben Sie eine für alle oder je eine an.</translation>
</message>
<message>
<source>Constant is to hold whole numbers (int64), but has fractions.</source>
<translation>Constant soll ganze Zahlen (int64) enthalten, hat aber Brüche.</translation>
</message>
<message>
<source>RandomNoise with a shape needs the batch first, but gets {x}.</source>
<translation>RandomNoise mit einer Form braucht zuerst den Batch, erhält aber {x}.</translation>
</message>
<message>
<source>FullLike cannot fill whole numbers {x} with {fill_value}. Choose a whole number.</source>
<translation>FullLike kann ganze Zahlen {x} nicht mit {fill_value} füllen. Wählen Sie eine ganze Zahl.</translation>
</message>
<message>
<source>{type} {what}, but gets {spec}. Put an Upsample before it.</source>
<translation>{type}: {what}, erhält aber {spec}. Setzen Sie ein Upsample davor.</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; it has them at {has}.</source>
<translation>{type} {model} hat bei {features} der Bildgröße keine Merkmalskarte; vorhanden sind {has}.</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than map {index} ({module}).</source>
<translation>{type} {model} hat keine Merkmalskarte, die größer als Karte {index} ({module}) ist.</translation>
</message>
<message>
<source>{type} {model} has no weights called {tag}. It has: {pretrained}.</source>
<translation>{type} {model} hat keine Gewichte namens {tag}. Vorhanden: {pretrained}.</translation>
</message>
<message>
<source>{type} {model} has feature maps 0 to {taps}, but not {index}.</source>
<translation>{type} {model} hat die Merkmalskarten 0 bis {taps}, aber nicht {index}.</translation>
</message>
<message>
<source>{type} {model} gives no tokens, but feature maps.</source>
<translation>{type} {model} gibt keine Tokens aus, sondern Merkmalskarten.</translation>
</message>
<message>
<source>{self} needs {features} features in {port} as in {sequences}, but gets {x}.</source>
<translation>{self} braucht {features} Merkmale in {port} wie in {sequences}, erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs the indices of a MaxPool{dims}d with return_indices, but gets {indices}.</source>
<translation>{who} braucht die Indizes eines MaxPool{dims}d mit return_indices, erhält aber {indices}.</translation>
</message>
<message>
<source>{who} needs an index for each value, but gets {x} and {indices}.</source>
<translation>{who} braucht für jeden Wert einen Index, erhält aber {x} und {indices}.</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {name}.</source>
<translation>Das padding von {who} ({padding}) lässt nichts übrig ({name}).</translation>
</message>
<message>
<source>{who} cannot come to {wanted} in {name}: a MaxPool with these windows never makes {size} of it{usual}.</source>
<translation>{who} kann nicht auf {wanted} kommen ({name}): Ein MaxPool mit diesen Fenstern macht daraus nie {size}{usual}.</translation>
</message>
<message>
<source>{who} cannot ignore class {ignore_index}: the target {target} holds a share of each class.</source>
<translation>{who} kann Klasse {ignore_index} nicht ignorieren: Das Ziel {target} enthält einen Anteil jeder Klasse.</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs a list of classes {x} int64 for each sample, ended by −1, but the target is {target}.</source>
<translation>{who} erhält Scores {x} und braucht daher je Sample eine Liste von Klassen {x} int64, mit −1 beendet, aber das Ziel ist {target}.</translation>
</message>
<message>
<source>{who} needs class numbers (N) int64, but the target is {specs}.</source>
<translation>{who} braucht Klassennummern (N) int64, aber das Ziel ist {specs}.</translation>
</message>
<message>
<source>{who} needs one {what}, (N), but the target is {target}.</source>
<translation>{who} braucht {what}, (N), aber das Ziel ist {target}.</translation>
</message>
<message>
<source>{who} needs a grid with 5 channels and one more for each class, such as (N, 9, 8, 8), but gets {x}.</source>
<translation>{who} braucht ein Gitter mit 5 Kanälen und einem weiteren je Klasse, etwa (N, 9, 8, 8), erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs boxes (N, boxes, 5), but the target is {target}.</source>
<translation>{who} braucht Rahmen (N, Rahmen, 5), aber das Ziel ist {target}.</translation>
</message>
<message>
<source>{who} needs as many channels in both, but gets {specs} and {specs2}.</source>
<translation>{who} braucht in beiden gleich viele Kanäle, erhält aber {specs} und {specs2}.</translation>
</message>
<message>
<source>{who} needs features such as (N, 64, 16, 16), but gets {each}.</source>
<translation>{who} braucht Merkmale wie (N, 64, 16, 16), erhält aber {each}.</translation>
</message>
<message>
<source>{who} compares sets of samples such as (N, 8), but gets {each}.</source>
<translation>{who} vergleicht Mengen von Samples wie (N, 8), erhält aber {each}.</translation>
</message>
<message>
<source>{who} needs a target of −1 and 1, but gets yes and no {target}.</source>
<translation>{who} braucht ein Ziel aus −1 und 1, erhält aber Ja und Nein {target}.</translation>
</message>
<message>
<source>{who} needs a −1 or 1 for each pair of scores {one}, but the target is {target}.</source>
<translation>{who} braucht −1 oder 1 für jedes Paar von Scores {one}, aber das Ziel ist {target}.</translation>
</message>
<message>
<source>{who} needs one −1 or 1 for each pair, (N), but the target is {target}.</source>
<translation>{who} braucht je Paar eine −1 oder 1, (N), aber das Ziel ist {target}.</translation>
</message>
<message>
<source>{who} needs the batch first, but gets {x}.</source>
<translation>{who} braucht zuerst den Batch, erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs a score for each of two classes at least, but gets {x}. For a single score, the target must be 1 or 0 as a real number.</source>
<translation>{who} braucht je einen Score für mindestens zwei Klassen, erhält aber {x}. Für einen einzelnen Score muss das Ziel 1 oder 0 als reelle Zahl sein.</translation>
</message>
<message>
<source>Flatten the output first.</source>
<translation>Setzen Sie zuerst ein Flatten hinter den Ausgang.</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs class numbers {wanted}, but the target is {target}.{advice}</source>
<translation>{who} erhält Scores {x} und braucht daher Klassennummern {wanted}, aber das Ziel ist {target}.{advice}</translation>
</message>
<message>
<source>{who} needs an output of the target's shape {target}, but gets {x}.{hint}</source>
<translation>{who} braucht einen Ausgang in der Form des Ziels {target}, erhält aber {x}.{hint}</translation>
</message>
<message>
<source>{who} compares numbers, but gets {came} {x}.</source>
<translation>{who} vergleicht Zahlen, erhält aber {came} {x}.</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {str}.</source>
<translation>{who} braucht Tensoren einer Form, erhält aber {str}.</translation>
</message>
<message>
<source>{who} needs tensors of one dtype, but gets {dtypes}.</source>
<translation>{who} braucht Tensoren eines dtype, erhält aber {dtypes}.</translation>
</message>
<message>
<source>{who} needs scores, but gets whole numbers {x}.</source>
<translation>{who} braucht Scores, erhält aber ganze Zahlen {x}.</translation>
</message>
<message>
<source>{who} needs a score for each class, such as (N, 10), but gets {x}.</source>
<translation>{who} braucht einen Score für jede Klasse, etwa (N, 10), erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs one score for each class, such as (N, 10), but gets {x}. Flatten the output first.</source>
<translation>{who} braucht genau einen Score für jede Klasse, etwa (N, 10), erhält aber {x}. Setzen Sie zuerst ein Flatten hinter den Ausgang.</translation>
</message>
<message>
<source>{who} needs as many numbers in {param} as there are {what}, which is {classes}, but has {count}.</source>
<translation>{who} braucht in {param} {classes} Zahlen (so viele gibt es: {what}), hat aber {count}.</translation>
</message>
<message>
<source>Flatten the output, then let a Linear layer make the right size.</source>
<translation>Setzen Sie ein Flatten hinter den Ausgang, dann bringt eine Linear-Schicht ihn auf die richtige Größe.</translation>
</message>
<message>
<source>Let the last layer make {wanted} of them.</source>
<translation>Lassen Sie die letzte Schicht {wanted} daraus machen.</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {each}.</source>
<translation>{who} braucht Merkmale je Sample, etwa (N, 64), erhält aber {each}.</translation>
</message>
<message>
<source>{who} needs logarithms of probabilities for each step, (N, steps, symbols), but gets {x}.</source>
<translation>{who} braucht Logarithmen von Wahrscheinlichkeiten je Schritt, (N, Schritte, Symbole), erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs symbol numbers (N, length) int64, but the targets are {targets}.</source>
<translation>{who} braucht Symbolnummern (N, Länge) int64, aber die Ziele sind {targets}.</translation>
</message>
<message>
<source>{who} has the blank at number {blank}, but there are {shape} symbols, counted from 0.</source>
<translation>{who} hat das Leerzeichen (blank) bei Nummer {blank}, aber es gibt {shape} Symbole, gezählt ab 0.</translation>
</message>
<message>
<source>{who} needs a length for each sample, (N) int64, but {port} is {each}.</source>
<translation>{who} braucht je Sample eine Länge, (N) int64, aber {port} ist {each}.</translation>
</message>
<message>
<source>{loss} compares {names} and {names2}, but training has one output and one target for each sample. Choose another loss.</source>
<translation>{loss} vergleicht {names} und {names2}, aber das Training hat je Sample einen Ausgang und ein Ziel. Wählen Sie einen anderen Verlust.</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has one for each place. Choose CrossEntropyLoss.</source>
<translation>{loss} braucht eine Klasse je Sample, aber {dataset} hat eine für jede Stelle. Wählen Sie CrossEntropyLoss.</translation>
</message>
<message>
<source>{loss} needs {wanted}. Choose another loss.</source>
<translation>{loss} braucht {wanted}. Wählen Sie einen anderen Verlust.</translation>
</message>
<message>
<source>{loss} with log_target needs logarithms, but {dataset} has classes. Switch log_target off.</source>
<translation>{loss} mit log_target braucht Logarithmen, aber {dataset} hat Klassen. Schalten Sie log_target aus.</translation>
</message>
<message>
<source>{loss} needs one class for each place, but {dataset} only says in which order they come. Draw an objective with CTCLoss.</source>
<translation>{loss} braucht eine Klasse für jede Stelle, aber {dataset} sagt nur, in welcher Reihenfolge sie kommen. Zeichnen Sie eine Zielfunktion mit CTCLoss.</translation>
</message>
<message>
<source>{dataset} has boxes to predict; no loss compares one output with them.</source>
<translation>{dataset} hat Rahmen, die vorherzusagen sind; kein Verlust vergleicht eine Ausgabe mit ihnen.</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has any number of labels. Choose BCEWithLogitsLoss.</source>
<translation>{loss} braucht eine Klasse je Sample, aber {dataset} hat beliebig viele Labels. Wählen Sie BCEWithLogitsLoss.</translation>
</message>
<message>
<source>{loss} cannot compare the output with the input: {dataset} has {reason}. Choose MSELoss or L1Loss, and data of numbers.</source>
<translation>{loss} kann die Ausgabe nicht mit der Eingabe vergleichen: {dataset} hat {reason}. Wählen Sie MSELoss oder L1Loss und Daten aus Zahlen.</translation>
</message>
<message>
<source>{loss} needs classes, but {dataset} has values to predict. Choose MSELoss or L1Loss.</source>
<translation>{loss} braucht Klassen, aber {dataset} hat Werte, die vorherzusagen sind. Wählen Sie MSELoss oder L1Loss.</translation>
</message>
<message>
<source>{who} needs a variance for each output {x}, or one for all in its last dimension, but var is {var}.</source>
<translation>{who} braucht eine Varianz für jeden Ausgang {x} oder eine für alle in der letzten Dimension, aber var ist {var}.</translation>
</message>
<message>
<source>{who} averages over a batch, but gets a single number.</source>
<translation>{who} mittelt über einen Batch, erhält aber eine einzelne Zahl.</translation>
</message>
<message>
<source>{who} needs an output of the shape {wanted}, an estimate for each of {count} quantiles of the target {target}, but gets {x}.</source>
<translation>{who} braucht einen Ausgang der Form {wanted}, je eine Schätzung für {count} Quantile des Ziels {target}, erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs numbers of each sample, such as (N, 1), but gets {x}.</source>
<translation>{who} braucht Zahlen je Sample, etwa (N, 1), erhält aber {x}.</translation>
</message>
<message>
<source>{who} needs one weight for each sample, (N), but gets {weight}.</source>
<translation>{who} braucht ein Gewicht je Sample, (N), erhält aber {weight}.</translation>
</message>
<message>
<source>{who} needs sequences (N, positions, features), but gets {spec} as {port}.</source>
<translation>{who} braucht Sequenzen (N, Positionen, Merkmale), erhält aber {spec} als {port}.</translation>
</message>
<message>
<source>{who} cannot split {features} features into {heads} heads of equal size.</source>
<translation>{who} kann {features} Merkmale nicht in {heads} gleich große Heads teilen.</translation>
</message>
<message>
<source>{who} needs {port} as {pair}, {batch} or {batch2}, but gets {mask}.</source>
<translation>{who} braucht {port} als {pair}, {batch} oder {batch2}, erhält aber {mask}.</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {mask}.</source>
<translation>{who} braucht {port} als {batch}, erhält aber {mask}.</translation>
</message>
<message>
<source>{who} hides what comes later itself while {causal} is on, and takes no {port} beside that.</source>
<translation>{who} verbirgt selbst, was später kommt, solange {causal} an ist, und nimmt daneben kein {port}.</translation>
</message>
<message>
<source>{who} needs {port} as yes and no (bool) or as {dtype}, but gets {mask}.</source>
<translation>{who} braucht {port} als Ja und Nein (bool) oder als {dtype}, erhält aber {mask}.</translation>
</message>
<message>
<source>{who} gets {inputs} at “{param}” and is told to take the number {number} there. Remove the wire, or empty the number.</source>
<translation>{who} erhält {inputs} an „{param}“ und soll dort die Zahl {number} nehmen. Entfernen Sie die Verbindung, oder leeren Sie die Zahl.</translation>
</message>
<message>
<source>{who} needs a tensor or a number for “{param}”. Connect one, or type a number.</source>
<translation>{who} braucht einen Tensor oder eine Zahl für „{param}“. Verbinden Sie einen, oder geben Sie eine Zahl ein.</translation>
</message>
<message>
<source>Nesterov momentum needs a momentum above 0 and a dampening of 0.</source>
<translation>Nesterov-Momentum braucht ein momentum über 0 und ein dampening von 0.</translation>
</message>
<message>
<source>The first of etas must be below 1 and the second above 1, not {shrink}, {grow}.</source>
<translation>Der erste Wert von etas muss unter 1 und der zweite über 1 liegen, nicht {shrink}, {grow}.</translation>
</message>
<message>
<source>The first of step_sizes must not be above the second, not {low}, {high}.</source>
<translation>Der erste Wert von step_sizes darf nicht über dem zweiten liegen, nicht {low}, {high}.</translation>
</message>
<message>
<source>Its ENTRIES is no tuple of LayerDef.</source>
<translation>ENTRIES ist kein Tupel von LayerDef.</translation>
</message>
<message>
<source>“{strange}” cannot be a type: it is no name.</source>
<translation>„{strange}“ kann kein Typ sein: Es ist kein Name.</translation>
</message>
<message>
<source>It cannot be loaded: {name}: {told}.</source>
<translation>Lässt sich nicht laden: {name}: {told}.</translation>
</message>
<message>
<source>The environment cannot be read: {error}.</source>
<translation>Die Umgebung ist nicht lesbar: {error}.</translation>
</message>
<message>
<source>Stronger highs: this is for waves, but the sounds are read as a picture of their pitches.</source>
<translation>Höhen verstärken: Das ist für Wellen, aber die Klänge werden als Bild ihrer Tonhöhen gelesen.</translation>
</message>
<message>
<source>Truncate: a sample has {kind} tokens, fewer than {length}. Give a smaller length.</source>
<translation>Abschneiden: Ein Sample hat {kind} Tokens, weniger als {length}. Geben Sie eine kleinere Länge an.</translation>
</message>
<message>
<source>Differences: a sample has one step only, and two are needed. Read longer windows.</source>
<translation>Differenzen: Ein Sample hat nur einen Schritt, und zwei werden gebraucht. Lesen Sie längere Fenster.</translation>
</message>
<message>
<source>Clip: the lower limit {low} lies above the upper one, {high}. Exchange them.</source>
<translation>Begrenzen: Die untere Grenze {low} liegt über der oberen, {high}. Vertauschen Sie sie.</translation>
</message>
<message>
<source>Clip: values lie between {least} and {most}, so that all would become the same. Choose limits between which some of them lie.</source>
<translation>Begrenzen: Die Werte liegen zwischen {least} und {most}, sodass alle gleich würden. Wählen Sie Grenzen, zwischen denen einige von ihnen liegen.</translation>
</message>
<message>
<source>Multiply and add: with the factor 0, all values would be the same. Give another one.</source>
<translation>Multiplizieren und addieren: Mit dem Faktor 0 wären alle Werte gleich. Geben Sie einen anderen an.</translation>
</message>
<message>
<source>Logarithm: values begin at {low}, below the offset {offset}. Set the offset to {low}.</source>
<translation>Logarithmus: Die Werte beginnen bei {low}, unter dem Versatz {offset}. Setzen Sie den Versatz auf {low}.</translation>
</message>
<message>
<source>Drop columns: at least one column must be left.</source>
<translation>Spalten weglassen: Mindestens eine Spalte muss bleiben.</translation>
</message>
<message>
<source>Drop columns: there is no column “{name}” (there is: {known}).</source>
<translation>Spalten weglassen: Es gibt keine Spalte „{name}“ (es gibt: {known}).</translation>
</message>
<message>
<source>a picture has channels, height and width, but a sample is {shape}.</source>
<translation>Ein Bild hat Kanäle, Höhe und Breite, aber ein Sample ist {shape}.</translation>
</message>
<message>
<source>Grey: the pictures have {channels} channel already; three were expected. Remove the step.</source>
<translation>Grau: Die Bilder haben schon {channels} Kanal; drei wurden erwartet. Entfernen Sie den Schritt.</translation>
</message>
<message>
<source>Cut out the middle: {height}×{width} is larger than the picture, {height2}×{width2}. Give a smaller size.</source>
<translation>Mitte ausschneiden: {height}×{width} ist größer als das Bild, {height2}×{width2}. Geben Sie eine kleinere Größe an.</translation>
</message>
<message>
<source>Add a border: {height}×{width} is smaller than the picture, {height2}×{width2}. Give a larger size.</source>
<translation>Rand hinzufügen: {height}×{width} ist kleiner als das Bild, {height2}×{width2}. Geben Sie eine größere Größe an.</translation>
</message>
<message>
<source>Equalise: the pictures have no range of values. Remove the step.</source>
<translation>Ausgleichen: Die Bilder haben keinen Wertebereich. Entfernen Sie den Schritt.</translation>
</message>
<message>
<source>the data has no input “{name}” (there is: {known}).</source>
<translation>Die Daten haben keinen Eingang „{name}“ (es gibt: {known}).</translation>
</message>
<message>
<source>this is for {wanted}, but the data is {given}. Remove the step.</source>
<translation>Das ist für {wanted}, aber die Daten sind {given}. Entfernen Sie den Schritt.</translation>
</message>
<message>
<source>the boxes of the pictures would no longer lie where they are drawn.</source>
<translation>Die Kästen der Bilder lägen nicht mehr dort, wo sie gezeichnet sind.</translation>
</message>
<message>
<source>samples would have {now} places, but what is to be predicted is known for {was}. Set the size where the data is read.</source>
<translation>Samples hätten {now} Stellen, aber was vorherzusagen ist, ist für {was} bekannt. Stellen Sie die Größe dort ein, wo die Daten gelesen werden.</translation>
</message>
<message>
<source>The code has no class or function called {name}. Write “class {name}(nn.Module):”.</source>
<translation>Der Code hat keine Klasse oder Funktion namens {name}. Schreiben Sie „class {name}(nn.Module):“.</translation>
</message>
<message>
<source>The argument “{name}” of {owner} has no kind that can be set here. Annotate it as int, float, bool, str, tuple[int, ...] or Literal[…].</source>
<translation>Das Argument „{name}“ von {owner} hat keine Art, die hier eingestellt werden kann. Annotieren Sie es als int, float, bool, str, tuple[int, ...] oder Literal[…].</translation>
</message>
<message>
<source>{node} has no method “forward”, so it computes nothing.</source>
<translation>{node} hat keine Methode „forward“, rechnet also nichts.</translation>
</message>
<message>
<source>“{function}” takes *args or **kwargs. Name its arguments.</source>
<translation>„{function}“ nimmt *args oder **kwargs. Benennen Sie die Argumente.</translation>
</message>
<message>
<source>“forward” takes no tensor. Give it an argument, such as x.</source>
<translation>„forward“ nimmt keinen Tensor. Geben Sie ihm ein Argument, etwa x.</translation>
</message>
<message>
<source>Line {lineno} of {name} cannot be read: {msg}.</source>
<translation>Zeile {lineno} von {name} ist nicht lesbar: {msg}.</translation>
</message>
<message>
<source>The code of {name} cannot be read: it is nested too deeply or holds odd bytes.</source>
<translation>Der Code von {name} ist nicht lesbar: Er ist zu tief verschachtelt oder enthält seltsame Bytes.</translation>
</message>
<message>
<source>The default of “{arg}” in “{function}” is no plain value. Write a number or a word.</source>
<translation>Der Standardwert von „{arg}“ in „{function}“ ist kein einfacher Wert. Schreiben Sie eine Zahl oder ein Wort.</translation>
</message>
<message>
<source>{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).</source>
<translation>{who} braucht eine feste Größe in Dimension {dim}, aber {spec} lässt sie offen ({size}).</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put an Embedding before it.</source>
<translation>{who} rechnet mit reellen Zahlen, erhält aber ganze Zahlen {spec}. Setzen Sie ein Embedding davor.</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put a To before it.</source>
<translation>{who} rechnet mit reellen Zahlen, erhält aber ganze Zahlen {spec}. Setzen Sie ein To davor.</translation>
</message>
<message>
<source>{who} calculates with numbers, but gets yes and no {spec}. Put a To before it.</source>
<translation>{who} rechnet mit Zahlen, erhält aber Ja und Nein {spec}. Setzen Sie ein To davor.</translation>
</message>
<message>
<source>{who} needs yes and no (bool), such as a comparison gives, but gets {spec}.</source>
<translation>{who} braucht Ja und Nein (bool), wie ein Vergleich es gibt, erhält aber {spec}.</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {spec}.</source>
<translation>{who} braucht Merkmale je Sample, etwa (N, 64), erhält aber {spec}.</translation>
</message>
<message>
<source>{who} needs channels, such as (N, 16, 8, 8), but gets {spec}.</source>
<translation>{who} braucht Kanäle, etwa (N, 16, 8, 8), erhält aber {spec}.</translation>
</message>
<message>
<source>{fitting} is for {came}.</source>
<translation>{fitting} ist für {came}.</translation>
</message>
<message>
<source>{who} needs {things} ({wanted}), but gets {spec}.{other}</source>
<translation>{who} braucht {things} ({wanted}), erhält aber {spec}.{other}</translation>
</message>
<message>
<source>{who} cannot split {count} {what} into {parts} {parts_name} of equal size.</source>
<translation>{who} kann {count} {what} nicht in {parts} gleich große {parts_name} teilen.</translation>
</message>
<message>
<source>{who} has {param} {dim}, but the dimensions of {spec} go from 0 to {rank} or from -1 to {rank2}.</source>
<translation>{who} hat {param} {dim}, aber die Dimensionen von {spec} gehen von 0 bis {rank} oder von -1 bis {rank2}.</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another {param}.</source>
<translation>{who} würde entlang Dimension {dim}, dem Batch, {verb} und so die Samples vermischen. Wählen Sie ein anderes {param}.</translation>
</message>
<message>
<source>{who} gets {shown}, and would set each sample against every other one. Bring the batches to the same dimension.</source>
<translation>{who} erhält {shown} und würde jedes Sample gegen jedes andere setzen. Bringen Sie die Batches in dieselbe Dimension.</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another one.</source>
<translation>{who} würde entlang Dimension {dim}, dem Batch, {verb} und so die Samples vermischen. Wählen Sie eine andere.</translation>
</message>
<message>
<source>{who} has {param} {shown}, which name one dimension of {spec} twice.</source>
<translation>{who} hat {param} {shown}, was eine Dimension von {spec} doppelt nennt.</translation>
</message>
<message>
<source>{who} knows no size called {unknown}: {x} has none of that name.</source>
<translation>{who} kennt keine Größe namens {unknown}: {x} hat keine dieses Namens.</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {shown}: {clash} do not match.</source>
<translation>{who} braucht Tensoren einer Form, erhält aber {shown}: {clash} passen nicht zusammen.</translation>
</message>
<message>
<source>The window of {who} spans {spans} in {name}, but its input has only {sizes}{padded}.</source>
<translation>Das Fenster von {who} umfasst {spans} ({name}), aber der Eingang hat nur {sizes}{padded}.</translation>
</message>
<message>
<source>This project holds Python code of its own, which runs only after you trust it.</source>
<translation>Dieses Projekt enthält eigenen Python-Code, der erst läuft, wenn Sie ihm vertrauen.</translation>
</message>
<message>
<source>Read it, then trust it: in the window at the layer, or with `layerloom trust FILE`.</source>
<translation>Lesen Sie ihn, und vertrauen Sie ihm dann: im Fenster bei der Schicht oder mit `layerloom trust FILE`.</translation>
</message>
<message>
<source>The trust could not be written to “{path}”: {strerror}.</source>
<translation>Das Vertrauen konnte nicht in „{path}“ geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Check the folder's permissions.</source>
<translation>Prüfen Sie die Zugriffsrechte des Ordners.</translation>
</message>
<message>
<source>Did you mean “{near}”?</source>
<translation>Meinten Sie „{near}“?</translation>
</message>
<message>
<source>There is: {known}.</source>
<translation>Es gibt: {known}.</translation>
</message>
<message>
<source>The library has no block “{id}”.</source>
<translation>Die Bibliothek hat keinen Block „{id}“.</translation>
</message>
<message>
<source>There is a block called “{name}” already.</source>
<translation>Es gibt bereits einen Block namens „{name}“.</translation>
</message>
<message>
<source>Choose another name, or replace it.</source>
<translation>Wählen Sie einen anderen Namen, oder ersetzen Sie ihn.</translation>
</message>
<message>
<source>“{block}” came with Layerloom and cannot be deleted.</source>
<translation>„{block}“ gehört zu Layerloom und kann nicht gelöscht werden.</translation>
</message>
<message>
<source>The folder “{parent}” could not be made: {strerror}.</source>
<translation>Der Ordner „{parent}“ konnte nicht angelegt werden: {strerror}.</translation>
</message>
<message>
<source>“{block}” could not be deleted: {strerror}.</source>
<translation>„{block}“ konnte nicht gelöscht werden: {strerror}.</translation>
</message>
<message>
<source>There is no template “{id}”.</source>
<translation>Es gibt keine Vorlage „{id}“.</translation>
</message>
<message>
<source>{hint}There is: {known}.</source>
<translation>{hint}Es gibt: {known}.</translation>
</message>
<message>
<source>This network has layers of {error}, which is not installed.</source>
<translation>Dieses Netz hat Schichten aus {error}, das nicht installiert ist.</translation>
</message>
<message>
<source>Install it with: pip install {error} (where Layerloom runs with uv: uv sync --extra {error}).</source>
<translation>Installieren Sie es mit: pip install {error} (wo Layerloom mit uv läuft: uv sync --extra {error}).</translation>
</message>
<message>
<source>The size {missing} is that of no Input.</source>
<translation>Die Größe {missing} gehört zu keinem Input.</translation>
</message>
<message>
<source>{reason} Choose another initialiser.</source>
<translation>{reason} Wählen Sie einen anderen Initialisierer.</translation>
</message>
<message>
<source>Samples must stay apart: let the first size of what you give be that of what you get.</source>
<translation>Samples müssen getrennt bleiben: Die erste Größe der Ausgabe muss die der Eingabe sein.</translation>
</message>
<message>
<source>its code raised {name}: {value}.</source>
<translation>Der Code hat {name} ausgelöst: {value}.</translation>
</message>
<message>
<source>it gives {outputs} results, but its signature promises {outputs2}. Annotate what `forward` returns, such as tuple[torch.Tensor, torch.Tensor].</source>
<translation>Es gibt {outputs} Ergebnisse, die Signatur verspricht aber {outputs2}. Annotieren Sie, was `forward` zurückgibt, etwa tuple[torch.Tensor, torch.Tensor].</translation>
</message>
<message>
<source>{outputs} came out for a batch of 7, {others} for one of 11. {keep}</source>
<translation>{outputs} kam bei einem Batch von 7 heraus, {others} bei einem von 11. {keep}</translation>
</message>
<message>
<source>The network “{network}” cannot be compiled. {message}</source>
<translation>Das Netz „{network}“ kann nicht kompiliert werden. {message}</translation>
</message>
<message>
<source>Run {path}: the checkpoint “{checkpoint}” does not fit its network ({first}).</source>
<translation>Lauf {path}: Der Checkpoint „{checkpoint}“ passt nicht zum Netz ({first}).</translation>
</message>
<message>
<source>The specification of run {path} is not text.</source>
<translation>Die Spezifikation des Laufs {path} ist kein Text.</translation>
</message>
<message>
<source>No epoch is complete yet; the latest weights are used.</source>
<translation>Noch ist keine Epoche vollständig; die neuesten Gewichte werden verwendet.</translation>
</message>
<message>
<source>“{path}” is no run folder: it holds no spec.json.</source>
<translation>„{path}“ ist kein Laufordner: Er enthält keine spec.json.</translation>
</message>
<message>
<source>The run {path} could not be read: {strerror}.</source>
<translation>Der Lauf {path} konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Train the run until its first epoch is complete; that saves a checkpoint.</source>
<translation>Trainieren Sie den Lauf, bis seine erste Epoche vollständig ist; das speichert einen Checkpoint.</translation>
</message>
<message>
<source>Train the run again.</source>
<translation>Trainieren Sie den Lauf noch einmal.</translation>
</message>
<message>
<source>Start a new run.</source>
<translation>Starten Sie einen neuen Lauf.</translation>
</message>
<message>
<source>What is said about run {run} (its name, tags and notes, in about.json) cannot be read: {reason}.</source>
<translation>Was über Lauf {run} gesagt ist (Name, Tags und Notizen, in about.json), kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Repair the file, or remove it to begin anew.</source>
<translation>Reparieren Sie die Datei, oder entfernen Sie sie, um neu zu beginnen.</translation>
</message>
<message>
<source>What is said about run {run} is no JSON: {error}.</source>
<translation>Was über Lauf {run} gesagt ist, ist kein JSON: {error}.</translation>
</message>
<message>
<source>Give numbers, words, lists.</source>
<translation>Geben Sie Zahlen, Wörter oder Listen an.</translation>
</message>
<message>
<source>The validation loss was least after epoch {best} ({validated}) and is {now} now, while the training loss fell from {trained} to {learnt}.</source>
<translation>Der Validierungsverlust war nach Epoche {best} am kleinsten ({validated}) und ist jetzt {now}, während der Trainingsverlust von {trained} auf {learnt} fiel.</translation>
</message>
<message>
<source>The training loss has stayed near {now} for {latest} epochs, and the {metric} on the training data itself is only {quality}.</source>
<translation>Der Trainingsverlust ist seit {latest} Epochen bei etwa {now} geblieben, und die Metrik {metric} erreicht selbst auf den Trainingsdaten nur {quality}.</translation>
</message>
<message>
<source>Of {samples} training samples that were looked at, the network contradicts up to {share}: it is sure that they are of another class than their label says.</source>
<translation>Von {samples} betrachteten Trainings-Samples widerspricht das Netz bis zu {share}: Es ist sich sicher, dass sie einer anderen Klasse angehören, als ihr Label sagt.</translation>
</message>
<message>
<source>The network learns its training data by heart instead of what is general about it.</source>
<translation>Das Netz lernt seine Trainingsdaten auswendig statt das Allgemeine daran.</translation>
</message>
<message>
<source>The network is too small or too restricted for what it is to learn.</source>
<translation>Das Netz ist zu klein oder zu eingeschränkt für das, was es lernen soll.</translation>
</message>
<message>
<source>Some labels seem to be wrong; the network will learn their mistakes if it trains for long.</source>
<translation>Einige Labels scheinen falsch zu sein; das Netz wird ihre Fehler lernen, wenn es lange trainiert.</translation>
</message>
<message>
<source>The gradient's norm reached {largest} at step {step}, most of it in the layer “{layer}”; it was {usual} at first.</source>
<translation>Die Norm des Gradienten erreichte {largest} in Schritt {step}, das meiste davon in der Schicht „{layer}“; anfangs war sie {usual}.</translation>
</message>
<message>
<source>For the size of its weights, the gradient of the layer “{layer}” is {share} of the strongest one.</source>
<translation>Gemessen an der Größe ihrer Gewichte ist der Gradient der Schicht „{layer}“ {share} des stärksten.</translation>
</message>
<message>
<source>In the layer “{layer}”, {share} of the units gave 0 for every sample looked at.</source>
<translation>In der Schicht „{layer}“ ergaben {share} der Einheiten für jedes betrachtete Sample 0.</translation>
</message>
<message>
<source>Steps are driven by a few huge gradients, which throw the weights about.</source>
<translation>Wenige riesige Gradienten treiben die Schritte und werfen die Gewichte umher.</translation>
</message>
<message>
<source>What is to be learnt does not reach the first layers, which stay as they were drawn by chance.</source>
<translation>Was gelernt werden soll, erreicht die ersten Schichten nicht; sie bleiben, wie der Zufall sie gezogen hat.</translation>
</message>
<message>
<source>Units that always give 0 get no gradient: they never learn again.</source>
<translation>Einheiten, die immer 0 ergeben, bekommen keinen Gradienten: Sie lernen nie wieder.</translation>
</message>
<message>
<source>The loss of “{winner}” is {now} now ({first} at first), that of “{loser}” is {now2} ({first2} at first).</source>
<translation>Der Verlust von „{winner}“ ist jetzt {now} (anfangs {first}), der von „{loser}“ ist {now2} (anfangs {first2}).</translation>
</message>
<message>
<source>One side of the contest wins outright, so that the other learns nothing from it any more.</source>
<translation>Eine Seite des Wettstreits gewinnt klar, sodass die andere nichts mehr daraus lernt.</translation>
</message>
<message>
<source>The generator makes the same thing again and again, whatever it is given.</source>
<translation>Der Generator macht immer wieder dasselbe, was auch immer er bekommt.</translation>
</message>
<message>
<source>What comes out of “{layer}” differs from sample to sample by only {share} of what its numbers differ by at all.</source>
<translation>Was aus „{layer}“ kommt, unterscheidet sich von Sample zu Sample nur um {share} dessen, worin sich seine Zahlen überhaupt unterscheiden.</translation>
</message>
<message>
<source>Let “{side}” learn every {every} steps</source>
<translation>„{side}“ alle {every} Schritte lernen lassen</translation>
</message>
<message>
<source>Set batch_size to {size}</source>
<translation>batch_size auf {size} setzen</translation>
</message>
<message>
<source>The loss was {first} at first and is {last} now, while each step changes the weights by {moved} of their size.</source>
<translation>Der Verlust war anfangs {first} und ist zuletzt {last}, während jeder Schritt die Gewichte um {moved} ihrer Größe ändert.</translation>
</message>
<message>
<source>The training loss went from {losses} to {losses2} in {losses3} epochs; a step changes the weights by at most {moved} of their size.</source>
<translation>Der Trainingsverlust ging in {losses3} Epochen von {losses} auf {losses2}; ein Schritt ändert die Gewichte um höchstens {moved} ihrer Größe.</translation>
</message>
<message>
<source>The loss became no number after steps that changed the weights by {moved} of their size.</source>
<translation>Der Verlust war keine Zahl mehr, nach Schritten, die die Gewichte um {moved} ihrer Größe änderten.</translation>
</message>
<message>
<source>Steps leap over what they look for.</source>
<translation>Die Schritte springen über das hinweg, was sie suchen.</translation>
</message>
<message>
<source>The training would get there, but only after very many more epochs.</source>
<translation>Das Training käme ans Ziel, aber erst nach sehr vielen weiteren Epochen.</translation>
</message>
<message>
<source>Set lr to {wanted}</source>
<translation>lr auf {wanted} setzen</translation>
</message>
<message>
<source>Set clip_norm to 1</source>
<translation>clip_norm auf 1 setzen</translation>
</message>
<message>
<source>Set weight_decay to {wanted}</source>
<translation>weight_decay auf {wanted} setzen</translation>
</message>
<message>
<source>Set patience to {patience}</source>
<translation>patience auf {patience} setzen</translation>
</message>
<message>
<source>Insert Dropout after {before}</source>
<translation>Dropout nach {before} einfügen</translation>
</message>
<message>
<source>Set {name} of {node} to {wanted}</source>
<translation>{name} von {node} auf {wanted} setzen</translation>
</message>
<message>
<source>Set label_smoothing to 0.1</source>
<translation>label_smoothing auf 0.1 setzen</translation>
</message>
<message>
<source>Insert {type} after {node}</source>
<translation>{type} nach {node} einfügen</translation>
</message>
<message>
<source>Replace {node} by {new}</source>
<translation>{node} durch {new} ersetzen</translation>
</message>
<message>
<source>{share} of the time, training waits for its next batch.</source>
<translation>{share} der Zeit wartet das Training auf seinen nächsten Batch.</translation>
</message>
<message>
<source>The network could learn faster: what prepares its batches is too slow.</source>
<translation>Das Netz könnte schneller lernen: Was seine Batches vorbereitet, ist zu langsam.</translation>
</message>
<message>
<source>Leave out the augmentation {augment}</source>
<translation>Augmentierung {augment} weglassen</translation>
</message>
<message>
<source>The worker process is still running.</source>
<translation>Der Arbeitsprozess läuft noch.</translation>
</message>
<message>
<source>Its process ended without saying why.</source>
<translation>Der Prozess endete ohne Angabe eines Grundes.</translation>
</message>
<message>
<source>The checkpoint of run {folder} could not be copied: {error}.</source>
<translation>Der Checkpoint von Lauf {folder} konnte nicht kopiert werden: {error}.</translation>
</message>
<message>
<source>Check that the disk has space and may be written to.</source>
<translation>Prüfen Sie, ob der Datenträger Platz hat und beschreibbar ist.</translation>
</message>
<message>
<source>The request for the import could not be written: {strerror}.</source>
<translation>Die Anfrage für den Import konnte nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Check that disk has space.</source>
<translation>Prüfen Sie, ob der Datenträger Platz hat.</translation>
</message>
<message>
<source>The bench could not be kept: {strerror}.</source>
<translation>Die Messung konnte nicht aufgehoben werden: {strerror}.</translation>
</message>
<message>
<source>Save it elsewhere.</source>
<translation>Speichern Sie sie anderswo.</translation>
</message>
<message>
<source>Start it again; a training goes on from its last checkpoint.</source>
<translation>Starten Sie erneut; ein Training setzt bei seinem letzten Checkpoint fort.</translation>
</message>
<message>
<source>“{place}” is no place to meet.</source>
<translation>„{place}“ ist kein Treffpunkt.</translation>
</message>
<message>
<source>Write it as MACHINE:PORT, such as node1:29500.</source>
<translation>Schreiben Sie ihn als RECHNER:PORT, etwa node1:29500.</translation>
</message>
<message>
<source>The run {folder} could not be copied to “{root}”: {strerror}.</source>
<translation>Der Lauf {folder} konnte nicht nach „{root}“ kopiert werden: {strerror}.</translation>
</message>
<message>
<source>Make space, or choose another place.</source>
<translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
</message>
<message>
<source>The run {folder} could not be moved to “{root}”: {strerror}.</source>
<translation>Der Lauf {folder} konnte nicht nach „{root}“ verschoben werden: {strerror}.</translation>
</message>
<message>
<source>It is still in “{parent}”.</source>
<translation>Er ist noch in „{parent}“.</translation>
</message>
<message>
<source>The weights that run {run} began with could not be copied: {strerror}.</source>
<translation>Die Gewichte, mit denen der Lauf {run} begann, konnten nicht kopiert werden: {strerror}.</translation>
</message>
<message>
<source>Make space for them, or prune again.</source>
<translation>Schaffen Sie Platz dafür, oder beschneiden Sie noch einmal.</translation>
</message>
<message>
<source>Check that the folder exists, may be written to and has space, or save the project elsewhere.</source>
<translation>Prüfen Sie, ob der Ordner existiert, beschreibbar ist und Platz hat, oder speichern Sie das Projekt anderswo.</translation>
</message>
<message>
<source>There is no run folder “{path}”.</source>
<translation>Es gibt keinen Laufordner „{path}“.</translation>
</message>
<message>
<source>Give a folder inside a project's .runs.</source>
<translation>Geben Sie einen Ordner in den .runs eines Projekts an.</translation>
</message>
<message>
<source>The run {path} is being trained already, by process {other}.</source>
<translation>Der Lauf {path} wird bereits trainiert, von Prozess {other}.</translation>
</message>
<message>
<source>Stop that one first, or wait until it is done.</source>
<translation>Stoppen Sie zuerst diesen, oder warten Sie, bis er fertig ist.</translation>
</message>
<message>
<source>The run {self} was written by a script of your own: it holds no network for this.</source>
<translation>Den Lauf {self} hat ein eigenes Skript geschrieben: Er enthält kein Netz dafür.</translation>
</message>
<message>
<source>Its curves and files are there; choose another run for this.</source>
<translation>Seine Kurven und Dateien sind da; wählen Sie dafür einen anderen Lauf.</translation>
</message>
<message>
<source>No run could be made in “{root}”: {strerror}.</source>
<translation>In „{root}“ konnte kein Lauf angelegt werden: {strerror}.</translation>
</message>
<message>
<source>“{path}” is not empty.</source>
<translation>„{path}“ ist nicht leer.</translation>
</message>
<message>
<source>Give a folder that does not exist yet, or remove it first.</source>
<translation>Geben Sie einen Ordner an, den es noch nicht gibt, oder entfernen Sie ihn zuerst.</translation>
</message>
<message>
<source>No run could be made in “{path}”: {strerror}.</source>
<translation>In „{path}“ konnte kein Lauf angelegt werden: {strerror}.</translation>
</message>
<message>
<source>The runs in “{root}” could not be listed: {strerror}.</source>
<translation>Die Läufe in „{root}“ konnten nicht aufgelistet werden: {strerror}.</translation>
</message>
<message>
<source>The specification of run {self} is not text.</source>
<translation>Die Spezifikation des Laufs {self} ist kein Text.</translation>
</message>
<message>
<source>The specification of run {self} could not be read: {strerror}.</source>
<translation>Die Spezifikation des Laufs {self} konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>What the search needs could not be written: {strerror}.</source>
<translation>Was die Suche braucht, konnte nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Check that the disk has space.</source>
<translation>Prüfen Sie, ob der Datenträger Platz hat.</translation>
</message>
<message>
<source>The events file “{path}” could not be opened: {strerror}.</source>
<translation>Die Ereignisdatei „{path}“ konnte nicht geöffnet werden: {strerror}.</translation>
</message>
<message>
<source>Check that its folder may be written to and has space.</source>
<translation>Prüfen Sie, ob der Ordner beschreibbar ist und Platz hat.</translation>
</message>
<message>
<source>The events file “{path}” could not be read: {strerror}.</source>
<translation>Die Ereignisdatei „{path}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>The run {run} has told no numbers yet.</source>
<translation>Der Lauf {run} hat noch keine Zahlen gemeldet.</translation>
</message>
<message>
<source>Train it for at least one epoch.</source>
<translation>Trainieren Sie ihn mindestens eine Epoche.</translation>
</message>
<message>
<source>“{parent}” could not be made: {strerror}.</source>
<translation>„{parent}“ konnte nicht angelegt werden: {strerror}.</translation>
</message>
<message>
<source>Check that `ssh {way}` works in a terminal.</source>
<translation>Prüfen Sie, ob `ssh {way}` in einem Terminal funktioniert.</translation>
</message>
<message>
<source>The machine {way} {what}: {last}.</source>
<translation>Der Rechner {way} {what}: {last}.</translation>
</message>
<message>
<source>The machine {way} {what}.</source>
<translation>Der Rechner {way} {what}.</translation>
</message>
<message>
<source>“{host}” is no machine.</source>
<translation>„{host}“ ist kein Rechner.</translation>
</message>
<message>
<source>Write it as ssh takes it: machine, or user@machine.</source>
<translation>Schreiben Sie ihn, wie ssh ihn nimmt: rechner oder benutzer@rechner.</translation>
</message>
<message>
<source>No program called ssh was found.</source>
<translation>Es wurde kein Programm namens ssh gefunden.</translation>
</message>
<message>
<source>Install OpenSSH, or train here.</source>
<translation>Installieren Sie OpenSSH, oder trainieren Sie hier.</translation>
</message>
<message>
<source>The run {run} is being trained.</source>
<translation>Der Lauf {run} wird gerade trainiert.</translation>
</message>
<message>
<source>Stop it first, then delete it.</source>
<translation>Stoppen Sie ihn zuerst, und löschen Sie ihn dann.</translation>
</message>
<message>
<source>The run {run} could not be put into the trash: {strerror}.</source>
<translation>Der Lauf {run} konnte nicht in den Papierkorb gelegt werden: {strerror}.</translation>
</message>
<message>
<source>Check the folder's permissions; it is where it was.</source>
<translation>Prüfen Sie die Zugriffsrechte des Ordners; er ist, wo er war.</translation>
</message>
<message>
<source>The trash in “{root}” could not be emptied: {strerror}.</source>
<translation>Der Papierkorb in „{root}“ konnte nicht geleert werden: {strerror}.</translation>
</message>
<message>
<source>The run {was} could not be taken out of the trash: {strerror}.</source>
<translation>Der Lauf {was} konnte nicht aus dem Papierkorb geholt werden: {strerror}.</translation>
</message>
<message>
<source>It may still be in “{now}”.</source>
<translation>Er ist vielleicht noch in „{now}“.</translation>
</message>
<message>
<source>The process that makes variants ended without an answer.</source>
<translation>Der Prozess, der Varianten macht, endete ohne Antwort.</translation>
</message>
<message>
<source>Try it again.</source>
<translation>Noch einmal versuchen.</translation>
</message>
<message>
<source>No process could be started to make variants: {strerror}.</source>
<translation>Es konnte kein Prozess gestartet werden, der Varianten macht: {strerror}.</translation>
</message>
<message>
<source>Close other programs.</source>
<translation>Andere Programme schließen.</translation>
</message>
<message>
<source>Variants are not made any more.</source>
<translation>Es werden keine Varianten mehr gemacht.</translation>
</message>
<message>
<source>The worker process ended unexpectedly ({code}).{said}</source>
<translation>Der Arbeitsprozess endete unerwartet ({code}).{said}</translation>
</message>
<message>
<source>The worker process ended before it got its job. {crash_reason}</source>
<translation>Der Arbeitsprozess endete, bevor er seinen Auftrag bekam. {crash_reason}</translation>
</message>
<message>
<source>The folder for logs “{folder}” could not be made: {strerror}.</source>
<translation>Der Ordner für Protokolle „{folder}“ konnte nicht angelegt werden: {strerror}.</translation>
</message>
<message>
<source>Make it, or name another home in the environment variable LAYERLOOM_HOME.</source>
<translation>Legen Sie ihn an, oder nennen Sie in der Umgebungsvariablen LAYERLOOM_HOME einen anderen Ort.</translation>
</message>
<message>
<source>The worker process could not be started: {strerror}.</source>
<translation>Der Arbeitsprozess konnte nicht gestartet werden: {strerror}.</translation>
</message>
<message>
<source>Close other programs, try again.</source>
<translation>Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
</message>
<message>
<source>The run ends after epoch {epoch}, as it was asked to.</source>
<translation>Der Lauf endet nach Epoche {epoch}, wie verlangt.</translation>
</message>
<message>
<source>The batch size of {batch_size} is larger than the data: each step sees all {samples} samples.</source>
<translation>Die Batchgröße von {batch_size} ist größer als die Daten: Jeder Schritt sieht alle {samples} Samples.</translation>
</message>
<message>
<source>Start a new run; the best checkpoint, if it is whole, can still be exported.</source>
<translation>Starten Sie einen neuen Lauf; der beste Checkpoint kann, wenn er heil ist, noch exportiert werden.</translation>
</message>
<message>
<source>{message} The one before is whole. The training goes on, and it is tried again.</source>
<translation>{message} Der vorige ist heil. Das Training geht weiter, und es wird noch einmal versucht.</translation>
</message>
<message>
<source>The checkpoint could not be written: {strerror}.</source>
<translation>Der Checkpoint konnte nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Make space or check the permissions of “{path}”, then resume the run.</source>
<translation>Schaffen Sie Platz, oder prüfen Sie die Zugriffsrechte von „{path}“; setzen Sie dann den Lauf fort.</translation>
</message>
<message>
<source>The disk has room again: a checkpoint was written.</source>
<translation>Der Datenträger hat wieder Platz: Ein Checkpoint wurde geschrieben.</translation>
</message>
<message>
<source>Training on the CPU: {reason}.</source>
<translation>Training auf der CPU: {reason}.</translation>
</message>
<message>
<source>There is no device called “{wanted}”.</source>
<translation>Es gibt kein Gerät namens „{wanted}“.</translation>
</message>
<message>
<source>Choose auto, cpu or cuda.</source>
<translation>Wählen Sie auto, cpu oder cuda.</translation>
</message>
<message>
<source>CUDA was asked for, but {reason}.</source>
<translation>CUDA wurde verlangt, aber {reason}.</translation>
</message>
<message>
<source>Choose the device auto or cpu, or install an NVIDIA driver and a PyTorch built for CUDA.</source>
<translation>Wählen Sie das Gerät auto oder cpu, oder installieren Sie einen NVIDIA-Treiber und ein PyTorch für CUDA.</translation>
</message>
<message>
<source>The run is to use {per_machine} devices of each machine; GPUs here: {there}.</source>
<translation>Der Lauf soll {per_machine} Geräte jedes Rechners verwenden; GPUs hier: {there}.</translation>
</message>
<message>
<source>Set training.devices to {there}, or the device to cpu.</source>
<translation>Setzen Sie training.devices auf {there} oder das Gerät auf cpu.</translation>
</message>
<message>
<source>There is no device “{name}”; CUDA devices here: {count} (cuda:0 to cuda:{count2}).</source>
<translation>Es gibt kein Gerät „{name}“; CUDA-Geräte hier: {count} (cuda:0 bis cuda:{count2}).</translation>
</message>
<message>
<source>Choose cuda.</source>
<translation>Wählen Sie cuda.</translation>
</message>
<message>
<source>The checkpoint has {name}, which the network lacks.</source>
<translation>Der Checkpoint hat {name}, was dem Netz fehlt.</translation>
</message>
<message>
<source>The network has {name}, which the checkpoint lacks.</source>
<translation>Das Netz hat {name}, was dem Checkpoint fehlt.</translation>
</message>
<message>
<source>Of {name} the checkpoint has {shape}, the network {own}.</source>
<translation>Von {name} hat der Checkpoint {shape}, das Netz {own}.</translation>
</message>
<message>
<source>So do {told} more weights.</source>
<translation>Ebenso {told} weitere Gewichte.</translation>
</message>
<message>
<source>The checkpoint is of another network: its weights differ.</source>
<translation>Der Checkpoint gehört zu einem anderen Netz: Seine Gewichte weichen ab.</translation>
</message>
<message>
<source>Make the network smaller, or train on a device with more memory.</source>
<translation>Machen Sie das Netz kleiner, oder trainieren Sie auf einem Gerät mit mehr Speicher.</translation>
</message>
<message>
<source>Lower the batch size (to {half}, with {times} batches a step it learns from as many samples), or make the network smaller.</source>
<translation>Verringern Sie die Batchgröße (auf {half}; mit {times} Batches je Schritt lernt es aus ebenso vielen Samples), oder machen Sie das Netz kleiner.</translation>
</message>
<message>
<source>The memory was not enough{where}, with {size} samples in a batch.</source>
<translation>Der Speicher reichte nicht{where}, mit {size} Samples je Batch.</translation>
</message>
<message>
<source>The GPU no longer answers{where} ({first}).</source>
<translation>Die GPU antwortet nicht mehr{where} ({first}).</translation>
</message>
<message>
<source>The last checkpoint is whole: resume the run. If it happens again, restart the computer or train on the CPU.</source>
<translation>Der letzte Checkpoint ist heil: Nehmen Sie den Lauf wieder auf. Kommt es erneut vor, starten Sie den Computer neu, oder trainieren Sie auf der CPU.</translation>
</message>
<message>
<source>The GPU stopped{where}: a number was out of its bounds ({first}).</source>
<translation>Die GPU hat angehalten{where}: Eine Zahl lag außerhalb ihrer Grenzen ({first}).</translation>
</message>
<message>
<source>Train on the CPU, which says which one: often a class number or a word that the network has no place for.</source>
<translation>Trainieren Sie auf der CPU, die sagt, welche: oft eine Klassennummer oder ein Wort, für das das Netz keinen Platz hat.</translation>
</message>
<message>
<source>Something went wrong that should not have ({name}: {first}).</source>
<translation>Es ist etwas schiefgegangen, das nicht hätte passieren dürfen ({name}: {first}).</translation>
</message>
<message>
<source>The run's log has the details.</source>
<translation>Einzelheiten stehen im Protokoll des Laufs.</translation>
</message>
<message>
<source>A file could not be used: {error}.</source>
<translation>Eine Datei konnte nicht verwendet werden: {error}.</translation>
</message>
<message>
<source>Deterministic mode is on, but PyTorch has no deterministic way to compute {operation}{where}.</source>
<translation>Der deterministische Modus ist an, aber PyTorch kann {operation}{where} nicht deterministisch berechnen.</translation>
</message>
<message>
<source>Set training.deterministic to off, or take another layer.</source>
<translation>Setzen Sie training.deterministic auf off, oder nehmen Sie eine andere Schicht.</translation>
</message>
<message>
<source>Check the parameters of “{node}” and what arrives at it.</source>
<translation>Prüfen Sie die Parameter von „{node}“ und was dort ankommt.</translation>
</message>
<message>
<source>See the run's details.</source>
<translation>Sehen Sie in den Einzelheiten des Laufs nach.</translation>
</message>
<message>
<source>Training failed{where}: {first}.</source>
<translation>Das Training ist gescheitert{where}: {first}.</translation>
</message>
<message>
<source>Every objective has an optimiser of its own, so there is no learning rate of the recipe to look for.</source>
<translation>Jede Zielfunktion hat einen eigenen Optimierer, daher gibt es keine Lernrate des Rezepts zu suchen.</translation>
</message>
<message>
<source>Let an objective take the recipe's optimiser.</source>
<translation>Lassen Sie eine Zielfunktion den Optimierer des Rezepts nehmen.</translation>
</message>
<message>
<source>The loss is no number any more. The last steps are computed again, to find where that began.</source>
<translation>Der Verlust ist keine Zahl mehr. Die letzten Schritte werden noch einmal berechnet, um zu finden, wo das begann.</translation>
</message>
<message>
<source>It came in with the data: a sample of that batch holds something that is no number.</source>
<translation>Es kam mit den Daten herein: Ein Sample dieses Batches enthält etwas, das keine Zahl ist.</translation>
</message>
<message>
<source>It began in the weights of the layer “{node}”, which the step before had made so.</source>
<translation>Es begann in den Gewichten der Schicht „{node}“, die der Schritt zuvor so gemacht hatte.</translation>
</message>
<message>
<source>It began in the layer “{node}”.</source>
<translation>Es begann in der Schicht „{node}“.</translation>
</message>
<message>
<source>It began in the loss itself: what the network gave is finite.</source>
<translation>Es begann im Verlust selbst: Was das Netz ausgab, ist endlich.</translation>
</message>
<message>
<source>The training has no step that could be measured.</source>
<translation>Das Training hat keinen Schritt, der sich messen ließe.</translation>
</message>
<message>
<source>Train at least one epoch.</source>
<translation>Trainieren Sie mindestens eine Epoche.</translation>
</message>
<message>
<source>A network that was pruned is trained on one device: its weights cannot be spread.</source>
<translation>Ein beschnittenes Netz wird auf einem Gerät trainiert: Seine Gewichte lassen sich nicht verteilen.</translation>
</message>
<message>
<source>Set devices and machines of the recipe to 1.</source>
<translation>Setzen Sie Geräte und Rechner des Rezepts auf 1.</translation>
</message>
<message>
<source>The weights that run {path} is to begin with cannot be used: {first}.</source>
<translation>Die Gewichte, mit denen der Lauf {path} beginnen soll, lassen sich nicht verwenden: {first}.</translation>
</message>
<message>
<source>Prune again.</source>
<translation>Beschneiden Sie noch einmal.</translation>
</message>
<message>
<source>{name} has nothing to learn: no layer has weights.</source>
<translation>{name} hat nichts zu lernen: Keine Schicht hat Gewichte.</translation>
</message>
<message>
<source>Add a layer that learns, such as Linear or Conv2d.</source>
<translation>Fügen Sie eine Schicht hinzu, die lernt, etwa Linear oder Conv2d.</translation>
</message>
<message>
<source>{name} has nothing to learn: all layers are frozen.</source>
<translation>{name} hat nichts zu lernen: Alle Schichten sind eingefroren.</translation>
</message>
<message>
<source>Unfreeze a layer.</source>
<translation>Tauen Sie eine Schicht auf.</translation>
</message>
<message>
<source>{name} has nothing to learn in the first epoch: all layers are frozen until epoch {starts}.</source>
<translation>{name} hat in der ersten Epoche nichts zu lernen: Alle Schichten sind bis Epoche {starts} eingefroren.</translation>
</message>
<message>
<source>The run {path} has been trained already.</source>
<translation>Der Lauf {path} wurde bereits trainiert.</translation>
</message>
<message>
<source>Resume it, or start a new run.</source>
<translation>Setzen Sie ihn fort, oder starten Sie einen neuen Lauf.</translation>
</message>
<message>
<source>“{name}” has other weights in the objective than by itself: {first} is {first2}.</source>
<translation>„{name}“ hat in der Zielfunktion andere Gewichte als für sich: {first} ist {first2}.</translation>
</message>
<message>
<source>Let its Inputs have the shapes that arrive in the objective.</source>
<translation>Geben Sie seinen Inputs die Formen, die in der Zielfunktion ankommen.</translation>
</message>
<message>
<source>{entry} has labels outside of the classes that the project knows: {named}.</source>
<translation>{entry} hat Labels außerhalb der Klassen, die das Projekt kennt: {named}.</translation>
</message>
<message>
<source>Read the data again on the Data page; the network then needs {labels} scores instead of {known}.</source>
<translation>Lesen Sie die Daten auf der Seite „Daten“ neu ein; das Netz braucht dann {labels} Scores statt {known}.</translation>
</message>
<message>
<source>The warm-up takes {steps} steps, but the whole run has {run}: nothing would be trained at the full learning rate.</source>
<translation>Das Warm-up dauert {steps} Schritte, der ganze Lauf hat aber {run}: Nichts würde mit der vollen Lernrate trainiert.</translation>
</message>
<message>
<source>Set training.warmup to less, or train for more epochs.</source>
<translation>Setzen Sie training.warmup niedriger, oder trainieren Sie mehr Epochen.</translation>
</message>
<message>
<source>Choose a .safetensors file, or a state_dict that torch.save wrote.</source>
<translation>Wählen Sie eine .safetensors-Datei oder ein state_dict, das torch.save geschrieben hat.</translation>
</message>
<message>
<source>“{name}” starts with torchvision's weights {offered} of {model}.</source>
<translation>„{name}“ beginnt mit den torchvision-Gewichten {offered} von {model}.</translation>
</message>
<message>
<source>There are no weights for {missing} of {model} in {where}; {missing2} of {own} are missing.</source>
<translation>In {where} gibt es keine Gewichte für {missing} von {model}; {missing2} von {own} fehlen.</translation>
</message>
<message>
<source>Choose the model that the file is of, or another file.</source>
<translation>Wählen Sie das Modell, zu dem die Datei gehört, oder eine andere Datei.</translation>
</message>
<message>
<source>The file “{file}” holds no weights by name.</source>
<translation>Die Datei „{file}“ enthält keine benannten Gewichte.</translation>
</message>
<message>
<source>The weights {self} of {model} could not be downloaded: {reason}.</source>
<translation>Die Gewichte {self} von {model} konnten nicht heruntergeladen werden: {reason}.</translation>
</message>
<message>
<source>Check the network, or fetch {url} elsewhere and put the file at {file}; or choose a local file or none as “weights”.</source>
<translation>Prüfen Sie die Netzwerkverbindung, oder holen Sie {url} anderswo, und legen Sie die Datei unter {file} ab; oder wählen Sie als „weights“ eine lokale Datei oder keine.</translation>
</message>
<message>
<source>“{name}” starts with the weights in {file}.</source>
<translation>„{name}“ beginnt mit den Gewichten in {file}.</translation>
</message>
<message>
<source>“{name}” starts with timm's weights {by_timm}.{said}</source>
<translation>„{name}“ beginnt mit den timm-Gewichten {by_timm}.{said}</translation>
</message>
<message>
<source>{name} of {model} is {shape}, but {shape2} in {where}.</source>
<translation>{name} von {model} ist {shape}, in {where} aber {shape2}.</translation>
</message>
<message>
<source>There is no file of weights “{file}”.</source>
<translation>Es gibt keine Gewichtsdatei „{file}“.</translation>
</message>
<message>
<source>Choose another one; relative paths start at the project.</source>
<translation>Wählen Sie eine andere; relative Pfade beginnen beim Projekt.</translation>
</message>
<message>
<source>The file of weights “{file}” cannot be read: {reason}.</source>
<translation>Die Gewichtsdatei „{file}“ kann nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Downloading the weights {self} of {model}: {tenths} % of {megabytes} MB.</source>
<translation>Die Gewichte {self} von {model} werden heruntergeladen: {tenths} % von {megabytes} MB.</translation>
</message>
<message>
<source>Downloading the weights {self} of {model} ({megabytes} MB) …</source>
<translation>Gewichte {self} von {model} werden heruntergeladen ({megabytes} MB) …</translation>
</message>
<message>
<source>The {what} loss became {name} in epoch {epoch}, at step {step}.</source>
<translation>Der Verlust ({what}) wurde in Epoche {epoch}, Schritt {step}, zu {name}.</translation>
</message>
<message>
<source>Lower the learning rate (it is {lr}), limit the gradient with clip_norm 1, or normalise the data.</source>
<translation>Verkleinern Sie die Lernrate (sie ist {lr}), begrenzen Sie den Gradienten mit clip_norm 1, oder normalisieren Sie die Daten.</translation>
</message>
<message>
<source>No layer of the network is a block, so none can be computed again for its gradient.</source>
<translation>Keine Schicht des Netzes ist ein Block, daher lässt sich keiner für seinen Gradienten neu berechnen.</translation>
</message>
<message>
<source>Set training.recompute to pieces, or to none.</source>
<translation>Setzen Sie training.recompute auf pieces oder auf none.</translation>
</message>
<message>
<source>Read the data again on the Data page, and give the network as many scores as there are classes.</source>
<translation>Lesen Sie die Daten auf der Seite „Daten“ neu ein, und geben Sie dem Netz so viele Scores, wie es Klassen gibt.</translation>
</message>
<message>
<source>Read the data again on the Data page, and set the number of classes to what is in it.</source>
<translation>Lesen Sie die Daten auf der Seite „Daten“ neu ein, und setzen Sie die Zahl der Klassen auf das, was darin ist.</translation>
</message>
<message>
<source>Set num_embeddings to one more than the highest number in the data.</source>
<translation>Setzen Sie num_embeddings um eins höher als die größte Zahl in den Daten.</translation>
</message>
<message>
<source>Set training.batch_size to 2 or more, or use LayerNorm or GroupNorm.</source>
<translation>Setzen Sie training.batch_size auf mindestens 2, oder verwenden Sie LayerNorm oder GroupNorm.</translation>
</message>
<message>
<source>Put a Sigmoid before it, use BCEWithLogitsLoss, or scale the targets.</source>
<translation>Setzen Sie ein Sigmoid davor, verwenden Sie BCEWithLogitsLoss, oder skalieren Sie die Ziele.</translation>
</message>
<message>
<source>The labels hold the class number {given}{where}, for which the network has no score.</source>
<translation>Die Labels enthalten die Klassennummer {given}{where}, für die das Netz keinen Score hat.</translation>
</message>
<message>
<source>The labels hold a class number{where} that is higher than the number of classes allows.</source>
<translation>Die Labels enthalten eine Klassennummer{where}, die höher ist, als die Zahl der Klassen erlaubt.</translation>
</message>
<message>
<source>Something was looked up{where} with a number that is outside of the table.</source>
<translation>Etwas wurde{where} mit einer Nummer nachgeschlagen, die außerhalb der Tabelle liegt.</translation>
</message>
<message>
<source>Batch normalisation cannot learn{where} from a single value: in one sample nothing varies.</source>
<translation>Batch-Normalisierung kann{where} aus einem einzelnen Wert nicht lernen: In einem Sample variiert nichts.</translation>
</message>
<message>
<source>The loss compares shares from 0 to 1, but something else came{where}.</source>
<translation>Der Verlust vergleicht Anteile von 0 bis 1, aber es kam etwas anderes{where}.</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here ({why}); the training goes on without it.</source>
<translation>Der Compiler von PyTorch ist hier nicht verwendbar ({why}); das Training geht ohne ihn weiter.</translation>
</message>
<message>
<source>Steps are computed by PyTorch's compiler from here on.</source>
<translation>Ab hier berechnet der Compiler von PyTorch die Schritte.</translation>
</message>
<message>
<source>Start a new run, or resume the run with the network that it was begun with.</source>
<translation>Starten Sie einen neuen Lauf, oder nehmen Sie den Lauf mit dem Netz wieder auf, mit dem er begonnen wurde.</translation>
</message>
<message>
<source>The checkpoint was written by a newer version.</source>
<translation>Der Checkpoint wurde von einer neueren Version geschrieben.</translation>
</message>
<message>
<source>Update Layerloom.</source>
<translation>Aktualisieren Sie Layerloom.</translation>
</message>
<message>
<source>The checkpoint does not fit the run's network or recipe ({name}: {first}).</source>
<translation>Der Checkpoint passt nicht zum Netz oder Rezept des Laufs ({name}: {first}).</translation>
</message>
<message>
<source>The precision fp16 needs a GPU: on the processor its small numbers would become 0.</source>
<translation>Die Rechengenauigkeit fp16 braucht eine GPU: Auf dem Prozessor würden ihre kleinen Zahlen 0.</translation>
</message>
<message>
<source>Set the precision to bf16 or float32.</source>
<translation>Setzen Sie die Rechengenauigkeit auf bf16 oder float32.</translation>
</message>
<message>
<source>{terms} They know images of {image}×{image} with mean ({mean}) and deviation ({std}).</source>
<translation>{terms} Sie kennen Bilder von {image}×{image} mit Mittel ({mean}) und Abweichung ({std}).</translation>
</message>
<message>
<source>Their licence: {license}.</source>
<translation>Ihre Lizenz: {license}.</translation>
</message>
<message>
<source>The weights {self} of timm could not be downloaded: {reason}.</source>
<translation>Die timm-Gewichte {self} konnten nicht heruntergeladen werden: {reason}.</translation>
</message>
<message>
<source>Check the network, or fetch model.safetensors from https://huggingface.co/timm/{self} elsewhere and choose file as “weights”; or choose none.</source>
<translation>Prüfen Sie die Netzwerkverbindung, oder holen Sie model.safetensors anderswo von https://huggingface.co/timm/{self}, und wählen Sie als „weights“ eine Datei; oder keine.</translation>
</message>
<message>
<source>Downloading the weights {self} of timm: {tenths} % of about {megabytes} MB.</source>
<translation>Die timm-Gewichte {self} werden heruntergeladen: {tenths} % von etwa {megabytes} MB.</translation>
</message>
<message>
<source>Downloading the weights {self} of timm (about {megabytes} MB) …</source>
<translation>Gewichte {self} von timm werden heruntergeladen (etwa {megabytes} MB) …</translation>
</message>
<message>
<source>The network that is trained has no such layer, or passes it by.</source>
<translation>Das Netz, das trainiert wird, hat keine solche Schicht oder umgeht sie.</translation>
</message>
<message>
<source>No numbers run along this wire while the network computes.</source>
<translation>Durch diese Verbindung laufen keine Zahlen, während das Netz rechnet.</translation>
</message>
<message>
<source>It cannot be watched ({name}: {first}).</source>
<translation>Es lässt sich nicht beobachten ({name}: {first}).</translation>
</message>
<message>
<source>There is no file to measure.</source>
<translation>Es gibt keine Datei zum Messen.</translation>
</message>
<message>
<source>Export the run first: layerloom export RUN.</source>
<translation>Exportieren Sie zuerst den Lauf: layerloom export RUN.</translation>
</message>
<message>
<source>Compiling took {taken} s in all, which is not counted.</source>
<translation>Das Übersetzen dauerte insgesamt {taken} s, was nicht gezählt ist.</translation>
</message>
<message>
<source>Batch {batch} and more were not measured: compiling had taken long enough.</source>
<translation>Batch {batch} und mehr wurden nicht gemessen: Das Übersetzen hatte lange genug gedauert.</translation>
</message>
<message>
<source>Loading the checkpoint</source>
<translation>Der Checkpoint wird geladen</translation>
</message>
<message>
<source>PyTorch compiles for batch {batch}</source>
<translation>PyTorch übersetzt für Batch {batch}</translation>
</message>
<message>
<source>Export without `inside`, and give it spectrograms; or export without streaming.</source>
<translation>Exportieren Sie ohne `inside` und geben Sie ihr Spektrogramme; oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>Export to another folder.</source>
<translation>Exportieren Sie in einen anderen Ordner.</translation>
</message>
<message>
<source>“{weights}” could not be written: {strerror}.</source>
<translation>„{weights}“ konnte nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Check that the folder “{parent}” may be written to and has space, or export to another one.</source>
<translation>Prüfen Sie, ob in den Ordner „{parent}“ geschrieben werden darf und Platz ist, oder exportieren Sie in einen anderen.</translation>
</message>
<message>
<source>Putting preparation and answers inside</source>
<translation>Vorbereitung und Antworten kommen in die Datei</translation>
</message>
<message>
<source>Exporting for a series in pieces</source>
<translation>Export für eine Reihe in Stücken</translation>
</message>
<message>
<source>Lowering to {precision}</source>
<translation>Umwandeln in {precision}</translation>
</message>
<message>
<source>Inside the file, “{spec}” takes {words}.</source>
<translation>Mit allem in der Datei nimmt „{spec}“: {words}.</translation>
</message>
<message>
<source>“{series}” is a picture, which is fitted as a whole: not inside a file that streams.</source>
<translation>„{series}“ ist ein Bild, das als Ganzes eingepasst wird: nicht in einer Datei für Reihen in Stücken.</translation>
</message>
<message>
<source>Export without `inside`, or without streaming.</source>
<translation>Exportieren Sie ohne `inside` oder ohne Reihen in Stücken.</translation>
</message>
<message>
<source>With everything inside, the file answers {relative} of the scale apart from the ordinary one, on {samples} samples; at most {tolerance} was expected.</source>
<translation>Mit allem darin antwortet die Datei bei {samples} Beispielen um {relative} der Skala anders als die gewöhnliche; höchstens {tolerance} wurde erwartet.</translation>
</message>
<message>
<source>Export without `inside`, and report this network.</source>
<translation>Exportieren Sie ohne `inside`, und melden Sie dieses Netz.</translation>
</message>
<message>
<source>What is read as “{kind}” cannot be read inside the file: there are no ONNX operators that do it.</source>
<translation>Was als „{kind}“ gelesen wird, kann nicht in der Datei gelesen werden: Es gibt keine ONNX-Operatoren dafür.</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime read it.</source>
<translation>Exportieren Sie ohne `inside`, und lassen Sie es die Laufzeit lesen.</translation>
</message>
<message>
<source>The step “{kind}” cannot be put into the file: there are no ONNX operators that do it.</source>
<translation>Der Schritt „{kind}“ kann nicht in die Datei: Es gibt keine ONNX-Operatoren dafür.</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime do it; or take the step out of the preparation.</source>
<translation>Exportieren Sie ohne `inside`, und lassen Sie es die Laufzeit tun; oder nehmen Sie den Schritt aus der Vorbereitung.</translation>
</message>
<message>
<source>“{value}” is a single number, without a batch: nothing can be put around it.</source>
<translation>„{value}“ ist eine einzelne Zahl ohne Batch: Darum herum lässt sich nichts bauen.</translation>
</message>
<message>
<source>Export without `inside`.</source>
<translation>Exportieren Sie ohne `inside`.</translation>
</message>
<message>
<source>ONNX Runtime has no bfloat16 kernels on the CPU: the file keeps its weights in bfloat16 and computes in float32.</source>
<translation>ONNX Runtime kann auf der CPU nicht in bfloat16 rechnen: Die Datei hält ihre Gewichte in bfloat16 und rechnet in float32.</translation>
</message>
<message>
<source>In {precision} this network gives numbers that are not finite: what it computes is too large.</source>
<translation>In {precision} liefert dieses Netz Zahlen, die nicht endlich sind: Was es rechnet, ist zu groß.</translation>
</message>
<message>
<source>Take bfloat16, or keep the layers with the largest numbers in float32.</source>
<translation>Nehmen Sie bfloat16, oder lassen Sie die Schichten mit den größten Zahlen in float32.</translation>
</message>
<message>
<source>Smaller numbers are made of networks of less than 2 GiB; this one has {size} GiB.</source>
<translation>Kleinere Zahlen gibt es für Netze von weniger als 2 GiB; dieses hat {size} GiB.</translation>
</message>
<message>
<source>Export it in float32, with its weights in a file beside it.</source>
<translation>Exportieren Sie es in float32, mit den Gewichten in einer Datei daneben.</translation>
</message>
<message>
<source>Numbers of four bits came with operator set {options}: the file uses that one, not {opset}.</source>
<translation>Zahlen mit vier Bit gibt es seit dem Operatorsatz {options}: Die Datei verwendet diesen, nicht {opset}.</translation>
</message>
<message>
<source>Export it in another precision, or keep the layer that it names in float32.</source>
<translation>Exportieren Sie es in einer anderen Genauigkeit, oder lassen Sie die genannte Schicht in float32.</translation>
</message>
<message>
<source>This network in {precision} needs operators that are not part of the ONNX standard ({foreign}).</source>
<translation>Dieses Netz braucht in {precision} Operatoren, die nicht zum ONNX-Standard gehören ({foreign}).</translation>
</message>
<message>
<source>“{layer}” gives numbers up to {largest}; float16 ends at {largest2}.</source>
<translation>„{layer}“ liefert Zahlen bis {largest}; float16 endet bei {largest2}.</translation>
</message>
<message>
<source>Take bfloat16, or keep this layer in float32.</source>
<translation>Nehmen Sie bfloat16, oder lassen Sie diese Schicht in float32.</translation>
</message>
<message>
<source>ONNX Runtime cannot run this network in {precision}: {words}.</source>
<translation>ONNX Runtime kann dieses Netz in {precision} nicht ausführen: {words}.</translation>
</message>
<message>
<source>{where} cannot be exported to ONNX: {what}.</source>
<translation>{where} kann nicht nach ONNX exportiert werden: {what}.</translation>
</message>
<message>
<source>Replace the layer by one that ONNX knows, or export the Python source instead.</source>
<translation>Ersetzen Sie die Schicht durch eine, die ONNX kennt, oder exportieren Sie stattdessen den Python-Quelltext.</translation>
</message>
<message>
<source>The network cannot be exported to ONNX: it would need operators of “{foreign}”, which are no standard.</source>
<translation>Das Netz kann nicht nach ONNX exportiert werden: Es bräuchte Operatoren von „{foreign}“, die nicht zum Standard gehören.</translation>
</message>
<message>
<source>The network cannot be exported with version {opset} of ONNX's operators: the exporter could write it with version {value} only.</source>
<translation>Das Netz kann nicht mit Version {opset} der ONNX-Operatoren exportiert werden: Der Exporter konnte es nur mit Version {value} schreiben.</translation>
</message>
<message>
<source>Ask for version {value} (`--opset {value}`), or for {opset}, the usual one.</source>
<translation>Verlangen Sie Version {value} (`--opset {value}`) oder {opset}, die übliche.</translation>
</message>
<message>
<source>ONNX cannot carry the open sizes ({names}) of this network: the file takes the sizes of the data only.</source>
<translation>ONNX kann die offenen Größen ({names}) dieses Netzes nicht darstellen: Die Datei nimmt nur die Größen der Daten.</translation>
</message>
<message>
<source>what is drawn at random after training too is another number each time, so the file could not be proved to compute what was trained.</source>
<translation>Was auch nach dem Training zufällig gezogen wird, ist jedes Mal eine andere Zahl; daher war nicht zu beweisen, dass die Datei berechnet, was trainiert wurde.</translation>
</message>
<message>
<source>Take such layers out, or tell them to draw only while training, and train again.</source>
<translation>Nehmen Sie solche Schichten heraus, oder lassen Sie sie nur im Training ziehen, und trainieren Sie erneut.</translation>
</message>
<message>
<source>Exporting to ONNX</source>
<translation>Nach ONNX wird exportiert</translation>
</message>
<message>
<source>This network has no weights that can be taken out.</source>
<translation>Dieses Netz hat keine Gewichte, die sich herausnehmen lassen.</translation>
</message>
<message>
<source>It needs a Linear or a Conv layer.</source>
<translation>Es braucht eine Linear- oder Conv-Schicht.</translation>
</message>
<message>
<source>This network has no layer “{unknown}” to be pruned.</source>
<translation>Dieses Netz hat keine Schicht „{unknown}“, die beschnitten werden könnte.</translation>
</message>
<message>
<source>It has {known}.</source>
<translation>Es hat {known}.</translation>
</message>
<message>
<source>No channel of this network can be taken out: {reasons}.</source>
<translation>Kein Kanal dieses Netzes lässt sich herausnehmen: {reasons}.</translation>
</message>
<message>
<source>Prune single weights instead (without --structured).</source>
<translation>Nehmen Sie stattdessen einzelne Gewichte heraus (ohne --structured).</translation>
</message>
<message>
<source>In pieces, “{series}” has any number of steps, which the network cannot take. {message}</source>
<translation>In Stücken hat „{series}“ beliebig viele Schritte, was das Netz nicht annehmen kann. {message}</translation>
</message>
<message>
<source>Take layers that do not depend on how many steps there are, or export without streaming.</source>
<translation>Nehmen Sie Schichten, die nicht von der Zahl der Schritte abhängen, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>The {way}{where} disagrees with the module at output “{output}” with batch size {batch_size}: they are {max_abs} apart, {relative} of the output's scale; at most {tolerance} was expected.{begins}</source>
<translation>{way}{where} und Modul stimmen am Ausgang „{output}“ bei Batchgröße {batch_size} nicht überein: Sie liegen {max_abs} auseinander, das sind {relative} der Größenordnung der Ausgabe; höchstens {tolerance} war erwartet.{begins}</translation>
</message>
<message>
<source>Module, printed source and ONNX file agree on {samples} samples at batch sizes {sizes}: at most {max_abs} apart ({relative} of the output's scale).</source>
<translation>Modul, Quelltext und ONNX-Datei stimmen bei {samples} Samples und Batchgrößen {sizes} überein: höchstens {max_abs} Abstand ({relative} der Skala des Ausgangs).</translation>
</message>
<message>
<source>It begins at the layer “{begins}”.</source>
<translation>Es beginnt bei der Schicht „{begins}“.</translation>
</message>
<message>
<source>Nothing was written. The layer may not be exportable with an open batch size; report this network.</source>
<translation>Es wurde nichts geschrieben. Die Schicht ist vielleicht nicht mit offener Batchgröße exportierbar; melden Sie dieses Netz.</translation>
</message>
<message>
<source>“{path}” is a folder; a file was expected.</source>
<translation>„{path}“ ist ein Ordner; erwartet wurde eine Datei.</translation>
</message>
<message>
<source>Give a name in it: {path}.</source>
<translation>Geben Sie einen Namen darin an: {path}.</translation>
</message>
<message>
<source>Comparing the file with what was trained</source>
<translation>Die Datei wird mit dem Trainierten verglichen</translation>
</message>
<message>
<source>Writing the file</source>
<translation>Die Datei wird geschrieben</translation>
</message>
<message>
<source>Done</source>
<translation>Fertig</translation>
</message>
<message>
<source>In float32 no layer loses anything.</source>
<translation>In float32 verliert keine Schicht etwas.</translation>
</message>
<message>
<source>Ask about another precision, such as int8-static.</source>
<translation>Fragen Sie nach einer anderen Genauigkeit, etwa int8-static.</translation>
</message>
<message>
<source>Lowering all layers</source>
<translation>Alle Schichten werden verkleinert</translation>
</message>
<message>
<source>Choosing what to keep</source>
<translation>Auswahl, was bleibt</translation>
</message>
<message>
<source>Measuring layer {place} of {count}: {layer}</source>
<translation>Schicht {place} von {count} wird gemessen: {layer}</translation>
</message>
<message>
<source>In pieces the network gives something else than for a whole series: the difference is {found} of the largest number, {allowed} was allowed.</source>
<translation>In Stücken gibt das Netz etwas anderes als für eine ganze Reihe: Der Unterschied ist {found} der größten Zahl, erlaubt war {allowed}.</translation>
</message>
<message>
<source>Export without streaming.</source>
<translation>Exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>Take bfloat16 or int4, which compute in float32; or export without streaming.</source>
<translation>Nehmen Sie bfloat16 oder int4, die in float32 rechnen; oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>Some layer looks across the steps, such as a convolution or a pooling. Export without streaming.</source>
<translation>Eine Schicht blickt über die Schritte hinweg, etwa eine Faltung oder ein Pooling. Exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>What “{spec}” is prepared by needs the whole series: pieces become something else.</source>
<translation>Die Vorbereitung von „{spec}“ braucht die ganze Reihe: Aus Stücken wird etwas anderes.</translation>
</message>
<message>
<source>Take preparations that change each step for itself, or export without streaming.</source>
<translation>Nehmen Sie Vorbereitungen, die jeden Schritt für sich ändern, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>The network cannot take “{series}” in pieces of any length. {message}</source>
<translation>Das Netz kann „{series}“ nicht in Stücken beliebiger Länge nehmen. {message}</translation>
</message>
<message>
<source>Streaming needs one input that is a series; the network has {names}.</source>
<translation>Reihen in Stücken brauchen einen Eingang, der eine Reihe ist; das Netz hat {names}.</translation>
</message>
<message>
<source>Export it without streaming.</source>
<translation>Exportieren Sie es ohne Reihen in Stücken.</translation>
</message>
<message>
<source>model.pt2 takes {examples} samples at once: a layer in it works with one size of batches only.</source>
<translation>model.pt2 nimmt genau {examples} Samples auf einmal: Eine Schicht darin arbeitet nur mit einer Batchgröße.</translation>
</message>
<message>
<source>torch.export cannot trace this network: {first}.</source>
<translation>torch.export kann dieses Netz nicht nachzeichnen: {first}.</translation>
</message>
<message>
<source>Take it away as source (torch) instead.</source>
<translation>Nehmen Sie es stattdessen als Quelltext mit (torch).</translation>
</message>
<message>
<source>{name} gives other numbers than the trained network: {apart} apart at a scale of {scale}.</source>
<translation>{name} gibt andere Zahlen als das trainierte Netz: {apart} Abstand bei einer Größenordnung von {scale}.</translation>
</message>
<message>
<source>Nothing of it was written; please report this network.</source>
<translation>Davon wurde nichts geschrieben; bitte melden Sie dieses Netz.</translation>
</message>
<message>
<source>The notebook reads the project's data from where it lies here; on another machine, bring it along.</source>
<translation>Das Notebook liest die Daten des Projekts von dort, wo sie hier liegen; bringen Sie sie auf einen anderen Rechner mit.</translation>
</message>
<message>
<source>Choose another folder, or make room.</source>
<translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
</message>
<message>
<source>No program here {recipe}: they take numbers, and their first lines say which. predict_files.py takes files as they are.</source>
<translation>Kein Programm hier {recipe}: Sie nehmen Zahlen, und ihre ersten Zeilen sagen, welche. predict_files.py nimmt Dateien, wie sie sind.</translation>
</message>
<message>
<source>The programs print what the network gives, number by number; predict_files.py says what it means.</source>
<translation>Die Programme geben aus, was das Netz liefert, Zahl für Zahl; predict_files.py sagt, was es bedeutet.</translation>
</message>
<message>
<source>There is no program in {languages}: {reason}.</source>
<translation>Es gibt kein Programm in {languages}: {reason}.</translation>
</message>
<message>
<source>To give it pictures, export the model with its preparation inside the file.</source>
<translation>Um ihm Bilder zu geben, exportiere das Modell mit seiner Vorbereitung in der Datei.</translation>
</message>
<message>
<source>This program reads no texts; those in Python and JavaScript do.</source>
<translation>Dieses Programm liest keine Texte; die in Python und JavaScript schon.</translation>
</message>
<message>
<source>This program reads no sounds; those in Python and JavaScript do.</source>
<translation>Dieses Programm liest keine Töne; die in Python und JavaScript schon.</translation>
</message>
<message>
<source>“{each}” takes {count}prepared numbers{shape}: no program here {lacks}; predict_files.py takes files as they are.</source>
<translation>„{each}“ nimmt {count}vorbereitete Zahlen{shape}: Kein Programm hier {lacks}; predict_files.py nimmt Dateien, wie sie sind.</translation>
</message>
<message>
<source>“{each}” takes {articles}, or {count}raw numbers{shape}.</source>
<translation>„{each}“ nimmt {articles} oder {count}rohe Zahlen{shape}.</translation>
</message>
<message>
<source>No program here {lacks}; predict_files.py does.</source>
<translation>Kein Programm hier {lacks}; predict_files.py schon.</translation>
</message>
<message>
<source>“{each}” takes {count}numbers: {names}.</source>
<translation>„{each}“ nimmt {count}Zahlen: {names}.</translation>
</message>
<message>
<source>{step} lets the samples of a batch depend on each other.</source>
<translation>{step} lässt die Samples eines Batches voneinander abhängen.</translation>
</message>
<message>
<source>A network computes every sample by itself; only layers that learn from batches may look at several.</source>
<translation>Ein Netz berechnet jedes Sample für sich; nur Schichten, die aus Batches lernen, dürfen mehrere betrachten.</translation>
</message>
<message>
<source>The example inputs hold no tensor.</source>
<translation>Die Beispieleingaben enthalten keinen Tensor.</translation>
</message>
<message>
<source>Give the tensors that the module is called with.</source>
<translation>Geben Sie die Tensoren an, mit denen das Modul aufgerufen wird.</translation>
</message>
<message>
<source>The first dimension of every input must be the batch, but the example inputs are {shown}.</source>
<translation>Die erste Dimension jeder Eingabe muss der Batch sein, aber die Beispieleingaben sind {shown}.</translation>
</message>
<message>
<source>Give each input as many samples as the others.</source>
<translation>Geben Sie jeder Eingabe so viele Samples wie den anderen.</translation>
</message>
<message>
<source>Inputs are float32, int64 or bool, but an example input is {dtype}.</source>
<translation>Eingaben sind float32, int64 oder bool, aber eine Beispieleingabe ist {dtype}.</translation>
</message>
<message>
<source>Convert it: networks here calculate in float32.</source>
<translation>Wandeln Sie sie um: Netze rechnen hier mit float32.</translation>
</message>
<message>
<source>{name} cannot be called with the example inputs: {error}.</source>
<translation>{name} kann nicht mit den Beispieleingaben aufgerufen werden: {error}.</translation>
</message>
<message>
<source>Give a tensor, a tuple with all arguments, or a dictionary of named ones.</source>
<translation>Geben Sie einen Tensor, ein Tupel mit allen Argumenten oder ein Wörterbuch mit benannten an.</translation>
</message>
<message>
<source>What {name} takes cannot be guessed.</source>
<translation>Was {name} nimmt, lässt sich nicht erraten.</translation>
</message>
<message>
<source>Say the shape of one sample: --input 3x224x224, or --input int64:128 for whole numbers.</source>
<translation>Nennen Sie die Form eines Samples: --input 3x224x224, oder --input int64:128 für ganze Zahlen.</translation>
</message>
<message>
<source>A scripted module cannot be followed: what it does is hidden in compiled code.</source>
<translation>Einem gescripteten Modul kann nicht gefolgt werden: Was es tut, ist in kompiliertem Code verborgen.</translation>
</message>
<message>
<source>Import the module that it was made from.</source>
<translation>Importieren Sie das Modul, aus dem es gemacht wurde.</translation>
</message>
<message>
<source>Not used when the module is evaluated, and so left out: {unused}{more}.</source>
<translation>Beim Auswerten des Moduls nicht verwendet und daher weggelassen: {unused}{more}.</translation>
</message>
<message>
<source>{function} looks at numbers in {place}: what follows from them is as it was with the example inputs.</source>
<translation>{function} betrachtet in {place} Zahlen: Was daraus folgt, ist so wie bei den Beispieleingaben.</translation>
</message>
<message>
<source>The module gives other numbers each time, so its outputs were not compared.</source>
<translation>Das Modul gibt jedes Mal andere Zahlen aus, daher wurden seine Ausgaben nicht verglichen.</translation>
</message>
<message>
<source>The graph does not compute what the module does: its outputs are {difference} of their scale apart.</source>
<translation>Der Graph berechnet nicht, was das Modul tut: Die Ausgaben liegen um {difference} ihrer Skala auseinander.</translation>
</message>
<message>
<source>Something in the module follows from the numbers that come in, or changes while it computes.</source>
<translation>Etwas im Modul folgt aus den ankommenden Zahlen oder ändert sich beim Rechnen.</translation>
</message>
<message>
<source>Give example inputs that it takes; the first dimension is the batch, which may be of any size.</source>
<translation>Geben Sie Beispieleingaben an, die es nimmt; die erste Dimension ist der Batch, dessen Größe beliebig ist.</translation>
</message>
<message>
<source>One parameter in the module, but several here, which learn apart: {spoken}.</source>
<translation>Ein Parameter im Modul, hier aber mehrere, die getrennt lernen: {spoken}.</translation>
</message>
<message>
<source>The module computes something that networks here may not.</source>
<translation>Das Modul berechnet etwas, das Netze hier nicht dürfen.</translation>
</message>
<message>
<source>Nothing said what it takes, so {sizes} was tried, which it does.</source>
<translation>Es war nicht angegeben, was es nimmt; versucht wurde {sizes}, und das nimmt es.</translation>
</message>
<message>
<source>Running {file}</source>
<translation>{file} wird ausgeführt</translation>
</message>
<message>
<source>Following what it computes</source>
<translation>Was sie berechnet, wird verfolgt</translation>
</message>
<message>
<source>Writing the project and its weights</source>
<translation>Projekt und Gewichte werden geschrieben</translation>
</message>
<message>
<source>“{text}” is no class.</source>
<translation>„{text}“ ist keine Klasse.</translation>
</message>
<message>
<source>Write its name, or a call with plain values: Net(num_classes=10).</source>
<translation>Schreiben Sie den Namen oder einen Aufruf mit einfachen Werten: Net(num_classes=10).</translation>
</message>
<message>
<source>“{path}” has no “{name}”.</source>
<translation>„{path}“ hat kein „{name}“.</translation>
</message>
<message>
<source>It has: {own}.</source>
<translation>Vorhanden: {own}.</translation>
</message>
<message>
<source>{call} gives {name}, not a torch.nn.Module.</source>
<translation>{call} ergibt {name}, kein torch.nn.Module.</translation>
</message>
<message>
<source>Name the class.</source>
<translation>Nennen Sie die Klasse.</translation>
</message>
<message>
<source>“{path}” was changed after it was trusted.</source>
<translation>„{path}“ wurde geändert, nachdem ihm vertraut wurde.</translation>
</message>
<message>
<source>Import it again.</source>
<translation>Importieren Sie es noch einmal.</translation>
</message>
<message>
<source>Run it with Python first.</source>
<translation>Führen Sie es zuerst mit Python aus.</translation>
</message>
<message>
<source>Give its arguments, such as {path}:{name}(num_classes=10).</source>
<translation>Geben Sie die Argumente an, etwa {path}:{name}(num_classes=10).</translation>
</message>
<message>
<source>In {place}, a tensor is used that was changed in place through another one (a view of it).</source>
<translation>In {place} wird ein Tensor verwendet, der über einen anderen (eine Sicht darauf) verändert wurde.</translation>
</message>
<message>
<source>Write the calculation without in-place operations there.</source>
<translation>Schreiben Sie die Berechnung dort ohne In-place-Operationen.</translation>
</message>
<message>
<source>{target} in “{path}” is called with {one} once and with {two} another time: that follows from the numbers that came in.</source>
<translation>{target} in „{path}“ wird einmal mit {one} und einmal mit {two} aufgerufen: Das folgt aus den ankommenden Zahlen.</translation>
</message>
<message>
<source>A graph computes the same whatever comes in; such a step has to be a layer of its own.</source>
<translation>Ein Graph berechnet immer dasselbe, gleich was ankommt; ein solcher Schritt muss eine eigene Schicht sein.</translation>
</message>
<message>
<source>The module does something else for {batches} samples than for {batches2}.</source>
<translation>Das Modul tut bei {batches} Samples etwas anderes als bei {batches2}.</translation>
</message>
<message>
<source>What it computes for a sample must not depend on how many there are.</source>
<translation>Was es für ein Sample berechnet, darf nicht davon abhängen, wie viele es sind.</translation>
</message>
<message>
<source>The module gives tensors of another kind when the batch has another size.</source>
<translation>Das Modul gibt bei anderer Batchgröße Tensoren anderer Art aus.</translation>
</message>
<message>
<source>What happens in “{path}” is not the same for {batches} and {batches2} samples, or depends on their numbers.</source>
<translation>Was in „{path}“ geschieht, ist für {batches} und {batches2} Samples nicht dasselbe oder hängt von deren Zahlen ab.</translation>
</message>
<message>
<source>Only what is computed the same way for every sample can become a graph.</source>
<translation>Nur was für jedes Sample auf dieselbe Weise berechnet wird, kann ein Graph werden.</translation>
</message>
<message>
<source>A tensor has {pair} entries in dimension {place} for {batches} samples and {pair2} for {batches2}: something is joined to the batch itself, which mixes the samples.</source>
<translation>Ein Tensor hat in Dimension {place} {pair} Einträge bei {batches} Samples und {pair2} bei {batches2}: Etwas wird an den Batch selbst angehängt, was die Samples vermischt.</translation>
</message>
<message>
<source>Samples must be computed independently of each other.</source>
<translation>Samples müssen unabhängig voneinander berechnet werden.</translation>
</message>
<message>
<source>The weights “{path}” could not be read: {error}.</source>
<translation>Die Gewichte „{path}“ konnten nicht gelesen werden: {error}.</translation>
</message>
<message>
<source>Import the module again.</source>
<translation>Importieren Sie das Modul noch einmal.</translation>
</message>
<message>
<source>The network “{main}” does not answer for the data by itself, so it cannot be judged sample by sample.</source>
<translation>Das Netz „{main}“ antwortet nicht allein auf die Daten, daher lässt es sich nicht Sample für Sample beurteilen.</translation>
</message>
<message>
<source>Its objectives say how good it is: see the curves and the samples of the run on the Train page.</source>
<translation>Wie gut es ist, sagen seine Zielfunktionen: Sehen Sie die Kurven und die Samples des Laufs auf der Seite „Trainieren“ an.</translation>
</message>
<message>
<source>The run “{run}” has no test part: all of its data was learnt from or validated with.</source>
<translation>Der Lauf „{run}“ hat keinen Testteil: Alle seine Daten dienten dem Lernen oder der Validierung.</translation>
</message>
<message>
<source>Set a share for the test part on the Data page, and train again.</source>
<translation>Setzen Sie auf der Seite Daten einen Anteil für den Testteil, und trainieren Sie neu.</translation>
</message>
<message>
<source>The network's output for sample {sample} is not a finite number.</source>
<translation>Die Ausgabe des Netzes für Sample {sample} ist keine endliche Zahl.</translation>
</message>
<message>
<source>Train again with a smaller learning rate, or with gradient clipping.</source>
<translation>Trainieren Sie erneut mit kleinerer Lernrate oder mit begrenztem Gradienten.</translation>
</message>
<message>
<source>“{place}” of the run “{run}”, which counts the looks at the test part, cannot be read.</source>
<translation>„{place}“ des Laufs „{run}“, das die Blicke auf den Testteil zählt, lässt sich nicht lesen.</translation>
</message>
<message>
<source>Restore the file; without it nobody knows how often the test part was looked at.</source>
<translation>Stellen Sie die Datei wieder her; ohne sie weiß niemand, wie oft der Testteil angesehen wurde.</translation>
</message>
<message>
<source>“{archive}” holds {fitting} files that it may be: {named}.</source>
<translation>„{archive}“ enthält {fitting} Dateien, die es sein können: {named}.</translation>
</message>
<message>
<source>Say which in the path, as in “{example}”.</source>
<translation>Nennen Sie die Datei im Pfad, wie in „{example}“.</translation>
</message>
<message>
<source>“{archive}” holds no file of this kind ({endings}).</source>
<translation>„{archive}“ enthält keine Datei dieser Art ({endings}).</translation>
</message>
<message>
<source>Choose another archive, or another kind of source.</source>
<translation>Wählen Sie ein anderes Archiv oder eine andere Art von Quelle.</translation>
</message>
<message>
<source>“{archive}” could not be unpacked: {strerror}.</source>
<translation>„{archive}“ konnte nicht entpackt werden: {strerror}.</translation>
</message>
<message>
<source>Check the file, and the folder for what is kept (LAYERLOOM_HOME).</source>
<translation>Prüfen Sie die Datei und den Ordner für Aufbewahrtes (LAYERLOOM_HOME).</translation>
</message>
<message>
<source>“{archive}” holds no “{as_posix}”.</source>
<translation>„{archive}“ enthält kein „{as_posix}“.</translation>
</message>
<message>
<source>Choose the archive again.</source>
<translation>Wählen Sie das Archiv noch einmal.</translation>
</message>
<message>
<source>“{folder}” could not be looked into: {strerror}.</source>
<translation>In „{folder}“ konnte nicht nachgesehen werden: {strerror}.</translation>
</message>
<message>
<source>“{archive}” was unpacked, but could not be kept in “{parent}”: {strerror}.</source>
<translation>„{archive}“ wurde entpackt, konnte aber nicht in „{parent}“ aufbewahrt werden: {strerror}.</translation>
</message>
<message>
<source>Check the folder's rights.</source>
<translation>Prüfen Sie die Rechte des Ordners.</translation>
</message>
<message>
<source>Save it anew with numpy.save.</source>
<translation>Speichern Sie es mit numpy.save neu.</translation>
</message>
<message>
<source>“{file}” could not be read: {strerror}.</source>
<translation>„{file}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Check the file and its rights.</source>
<translation>Prüfen Sie die Datei und ihre Rechte.</translation>
</message>
<message>
<source>There is no file “{file}”.</source>
<translation>Es gibt keine Datei „{file}“.</translation>
</message>
<message>
<source>Choose the file where it is now.</source>
<translation>Wählen Sie die Datei dort, wo sie jetzt liegt.</translation>
</message>
<message>
<source>“{file}” is a folder, but a file was expected.</source>
<translation>„{file}“ ist ein Ordner, erwartet wurde aber eine Datei.</translation>
</message>
<message>
<source>Choose the file in it.</source>
<translation>Wählen Sie die Datei darin.</translation>
</message>
<message>
<source>“{said}” holds Python objects. Reading them could run foreign code, so it was not done.</source>
<translation>„{said}“ enthält Python-Objekte. Sie zu lesen könnte fremden Code ausführen, deshalb geschah es nicht.</translation>
</message>
<message>
<source>Make it an array of numbers first, all rows of one length, and save that.</source>
<translation>Machen Sie daraus erst ein Array von Zahlen, alle Zeilen gleich lang, und speichern Sie dieses.</translation>
</message>
<message>
<source>“{said}” is damaged: it says that its sizes are {shape}.</source>
<translation>„{said}“ ist beschädigt: Als Größen sind {shape} angegeben.</translation>
</message>
<message>
<source>“{said}” holds a single number, but an array of samples was expected.</source>
<translation>„{said}“ enthält eine einzelne Zahl, erwartet wurde aber ein Array von Samples.</translation>
</message>
<message>
<source>“{said}” holds values of the type {dtype}, but real numbers were expected.</source>
<translation>„{said}“ enthält Werte des Typs {dtype}, erwartet wurden aber reelle Zahlen.</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {size} came.</source>
<translation>„{said}“ ist abgeschnitten: {needed} Byte wurden erwartet, aber {size} kamen.</translation>
</message>
<message>
<source>Copy it again.</source>
<translation>Kopieren Sie sie noch einmal.</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {content} came.</source>
<translation>„{said}“ ist abgeschnitten: {needed} Byte wurden erwartet, aber {content} kamen.</translation>
</message>
<message>
<source>“{said}” could not be unpacked: {error}.</source>
<translation>„{said}“ konnte nicht entpackt werden: {error}.</translation>
</message>
<message>
<source>Save the file anew with numpy.savez.</source>
<translation>Speichern Sie die Datei mit numpy.savez neu.</translation>
</message>
<message>
<source>“{file}” is no archive of arrays: {error}.</source>
<translation>„{file}“ ist kein Archiv von Arrays: {error}.</translation>
</message>
<message>
<source>“{said}” is no NumPy array, or it is cut short.</source>
<translation>„{said}“ ist kein NumPy-Array, oder es ist abgeschnitten.</translation>
</message>
<message>
<source>“{said}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>„{said}“ bräuchte entpackt {needed} MiB; bis zu {most_unpacked} MiB werden gelesen.</translation>
</message>
<message>
<source>Save it with numpy.savez or numpy.save: what is not compressed can be of any size.</source>
<translation>Speichern Sie es mit numpy.savez oder numpy.save: Was nicht komprimiert ist, darf beliebig groß sein.</translation>
</message>
<message>
<source>{items}, {key}: a value is empty, infinite or too large, where finite numbers are expected.</source>
<translation>{items}, {key}: Ein Wert ist leer, unendlich oder zu groß; erwartet werden endliche Zahlen.</translation>
</message>
<message>
<source>Fill it in, or leave the item out.</source>
<translation>Tragen Sie ihn ein, oder lassen Sie das Element aus.</translation>
</message>
<message>
<source>there are {array} inputs, but {values} targets.</source>
<translation>es gibt {array} Eingaben, aber {values} Ziele.</translation>
</message>
<message>
<source>Save as many targets as inputs, in the same order.</source>
<translation>Speichern Sie so viele Ziele wie Eingaben, in derselben Reihenfolge.</translation>
</message>
<message>
<source>the inputs have the shape {shape}; at least 2 samples are needed.</source>
<translation>die Eingaben haben die Form {shape}; mindestens 2 Samples sind nötig.</translation>
</message>
<message>
<source>Choose an array that holds some.</source>
<translation>Wählen Sie ein Array, das welche enthält.</translation>
</message>
<message>
<source>numbers of tokens are whole and not below 0, but there are others.</source>
<translation>Nummern von Token sind ganzzahlig und nicht kleiner als 0, es gibt aber andere.</translation>
</message>
<message>
<source>Do not take the numbers for tokens, or correct them.</source>
<translation>Behandeln Sie die Zahlen nicht als Token, oder berichtigen Sie sie.</translation>
</message>
<message>
<source>“{said}” has the shape {array}, but targets are one number, or one row of numbers, per sample, or whole numbers of classes for each place.</source>
<translation>„{said}“ hat die Form {array}, aber Ziele sind eine Zahl oder eine Zeile von Zahlen je Sample, oder ganze Nummern von Klassen für jede Stelle.</translation>
</message>
<message>
<source>Save the targets with the shape (samples) or (samples, values), or classes of places as whole numbers.</source>
<translation>Speichern Sie die Ziele mit der Form (Samples) oder (Samples, Werte), oder Klassen von Stellen als ganze Zahlen.</translation>
</message>
<message>
<source>“{said}” holds no class numbers: they are whole, and one per sample.</source>
<translation>„{said}“ enthält keine Klassennummern: Diese sind ganzzahlig, eine je Sample.</translation>
</message>
<message>
<source>Predict values.</source>
<translation>Sagen Sie Werte vorher.</translation>
</message>
<message>
<source>“{said}”: the target of sample {bad} is not a finite number{bad2}.</source>
<translation>„{said}“: Das Ziel von Sample {bad} ist keine endliche Zahl{bad2}.</translation>
</message>
<message>
<source>Fill it in, or leave these samples out when you save the arrays.</source>
<translation>Tragen Sie es ein, oder lassen Sie diese Samples beim Speichern der Arrays aus.</translation>
</message>
<message>
<source>“{said}” of the shape {array} does not say which labels each sample has: a row of 0 and 1 for each was expected.</source>
<translation>„{said}“ mit der Form {array} sagt nicht, welche Labels jedes Sample hat: Erwartet wurde für jedes eine Zeile aus 0 und 1.</translation>
</message>
<message>
<source>Save one column for each label, or choose another task.</source>
<translation>Speichern Sie eine Spalte je Label, oder wählen Sie eine andere Aufgabe.</translation>
</message>
<message>
<source>“{said}” holds class numbers up to {found}; fewer than {most_classes} classes were expected.</source>
<translation>„{said}“ enthält Klassennummern bis {found}; erwartet wurden weniger als {most_classes} Klassen.</translation>
</message>
<message>
<source>Number the classes from 0 without gaps, or predict values.</source>
<translation>Nummerieren Sie die Klassen lückenlos ab 0, oder sagen Sie Werte vorher.</translation>
</message>
<message>
<source>Save or download the dataset again.</source>
<translation>Speichern oder laden Sie den Datensatz noch einmal.</translation>
</message>
<message>
<source>“{folder}” is a file; the folder of a saved dataset was expected.</source>
<translation>„{folder}“ ist eine Datei; erwartet wurde der Ordner eines gespeicherten Datensatzes.</translation>
</message>
<message>
<source>Choose its folder.</source>
<translation>Wählen Sie ihren Ordner.</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>Es gibt keinen Ordner „{folder}“.</translation>
</message>
<message>
<source>Choose the folder where it is now.</source>
<translation>Wählen Sie den Ordner dort, wo er jetzt ist.</translation>
</message>
<message>
<source>“{folder}” is no saved dataset: it holds no state.json, dataset_dict.json or Parquet files.</source>
<translation>„{folder}“ ist kein gespeicherter Datensatz: Er enthält weder state.json noch dataset_dict.json noch Parquet-Dateien.</translation>
</message>
<message>
<source>Choose the folder that save_to_disk made, or one with Parquet files.</source>
<translation>Wählen Sie den Ordner, den save_to_disk angelegt hat, oder einen mit Parquet-Dateien.</translation>
</message>
<message>
<source>“{folder}” says that it has no parts.</source>
<translation>„{folder}“ sagt, dass es keine Teile hat.</translation>
</message>
<message>
<source>“{folder}” has no part “{chosen}”; it has {parts}.</source>
<translation>„{folder}“ hat keinen Teil „{chosen}“; es gibt {parts}.</translation>
</message>
<message>
<source>Choose one of these.</source>
<translation>Wählen Sie eine davon.</translation>
</message>
<message>
<source>“{folder}/state.json” names no files of data.</source>
<translation>„{folder}/state.json“ nennt keine Dateien mit Daten.</translation>
</message>
<message>
<source>“{path}” has {rows} rows; at least 2 are needed.</source>
<translation>„{path}“ hat {rows} Zeilen; mindestens 2 werden gebraucht.</translation>
</message>
<message>
<source>Choose another part.</source>
<translation>Wählen Sie einen anderen Teil.</translation>
</message>
<message>
<source>“{path}” has two columns of one name.</source>
<translation>„{path}“ hat zwei Spalten mit einem Namen.</translation>
</message>
<message>
<source>Rename one of them and save it again.</source>
<translation>Benennen Sie eine davon um und speichern Sie noch einmal.</translation>
</message>
<message>
<source>“{folder}/state.json” names a file elsewhere: “{name}”.</source>
<translation>„{folder}/state.json“ nennt eine Datei an anderer Stelle: „{name}“.</translation>
</message>
<message>
<source>“{file}” is damaged: “{key}” is no list of names.</source>
<translation>„{file}“ ist beschädigt: „{key}“ ist keine Liste von Namen.</translation>
</message>
<message>
<source>“{file}” is damaged: an object was expected.</source>
<translation>„{file}“ ist beschädigt: Ein Objekt wurde erwartet.</translation>
</message>
<message>
<source>“{file}” is damaged: {error}.</source>
<translation>„{file}“ ist beschädigt: {error}.</translation>
</message>
<message>
<source>The files of “{folder}” have different columns: {error}.</source>
<translation>Die Dateien von „{folder}“ haben verschiedene Spalten: {error}.</translation>
</message>
<message>
<source>“{file}” is no whole Arrow file: {error}.</source>
<translation>„{file}“ ist keine vollständige Arrow-Datei: {error}.</translation>
</message>
<message>
<source>“{file}” needs more than {most_loaded} GiB of memory.</source>
<translation>„{file}“ braucht mehr als {most_loaded} GiB Speicher.</translation>
</message>
<message>
<source>Save the dataset with save_to_disk: such files are not loaded, and may be of any size.</source>
<translation>Speichern Sie den Datensatz mit save_to_disk: Solche Dateien werden nicht geladen und können beliebig groß sein.</translation>
</message>
<message>
<source>“{file}” is no whole Parquet file: {error}.</source>
<translation>„{file}“ ist keine vollständige Parquet-Datei: {error}.</translation>
</message>
<message>
<source>Choose a folder with batches as they are given away, or unpack the archive again.</source>
<translation>Wählen Sie einen Ordner mit Batches, wie sie verteilt werden, oder entpacken Sie das Archiv noch einmal.</translation>
</message>
<message>
<source>“{folder}” holds no batches of CIFAR for “{part}”: files such as data_batch_1, data_batch_1.bin or train were expected.</source>
<translation>„{folder}“ enthält keine CIFAR-Batches für „{part}“: Erwartet wurden Dateien wie data_batch_1, data_batch_1.bin oder train.</translation>
</message>
<message>
<source>Choose the folder into which the archive was unpacked.</source>
<translation>Wählen Sie den Ordner, in den das Archiv entpackt wurde.</translation>
</message>
<message>
<source>“{file}”: an array “data” [n, {pixels}] was expected, but there is {came}.</source>
<translation>„{file}“: Erwartet wurde ein Array „data“ [n, {pixels}], gefunden wurde aber {came}.</translation>
</message>
<message>
<source>“{file}”: pictures of bytes were expected, but {dtype} came.</source>
<translation>„{file}“: Erwartet wurden Bilder aus Bytes, aber {dtype} kam.</translation>
</message>
<message>
<source>“{file}”: a list “labels” of class numbers was expected.</source>
<translation>„{file}“: Erwartet wurde eine Liste „labels“ mit Klassennummern.</translation>
</message>
<message>
<source>“{file}”: there are {pictures} pictures, but {labels} labels.</source>
<translation>„{file}“: Es gibt {pictures} Bilder, aber {labels} Labels.</translation>
</message>
<message>
<source>“{file}” has {content} bytes, which are no whole number of pictures of {labels} bytes: it is cut short, or no batch.</source>
<translation>„{file}“ hat {content} Byte, und das ist keine ganze Zahl von Bildern zu {labels} Byte: Die Datei ist abgeschnitten oder kein Batch.</translation>
</message>
<message>
<source>“{folder}” is a file, but a folder was expected.</source>
<translation>„{folder}“ ist eine Datei, erwartet wurde aber ein Ordner.</translation>
</message>
<message>
<source>Found boxes are six numbers each (x, y, width, height, class, score), but a prediction is {came}.</source>
<translation>Gefundene Rahmen sind je sechs Zahlen (x, y, Breite, Höhe, Klasse, Score), aber eine Vorhersage ist {came}.</translation>
</message>
<message>
<source>Give the grid that DetectionLoss takes, or decode the boxes before the Output called prediction.</source>
<translation>Geben Sie das Gitter aus, das DetectionLoss nimmt, oder dekodieren Sie die Rahmen vor dem Output namens prediction.</translation>
</message>
<message>
<source>Install scikit-learn, which ships the file: pip install scikit-learn.</source>
<translation>Installieren Sie scikit-learn, das die Datei mitbringt: pip install scikit-learn.</translation>
</message>
<message>
<source>Restore the file, or choose another dataset.</source>
<translation>Stellen Sie die Datei wieder her, oder wählen Sie einen anderen Datensatz.</translation>
</message>
<message>
<source>There is no dataset called “{name}”.</source>
<translation>Es gibt keinen Datensatz namens „{name}“.</translation>
</message>
<message>
<source>{hint}There is: {entries}.</source>
<translation>{hint}Es gibt: {entries}.</translation>
</message>
<message>
<source>a sample has the shape {shape}, but {shape2} was expected.</source>
<translation>ein Sample hat die Form {shape}, erwartet wurde aber {shape2}.</translation>
</message>
<message>
<source>there are {inputs} samples, but {targets} targets.</source>
<translation>es gibt {inputs} Samples, aber {targets} Ziele.</translation>
</message>
<message>
<source>there are {inputs} samples; at least 2 are needed.</source>
<translation>es gibt {inputs} Samples; mindestens 2 sind nötig.</translation>
</message>
<message>
<source>“{kind}” has the shape {shape}, but {shape2} was expected.</source>
<translation>„{kind}“ hat die Form {shape}, erwartet wurde aber {shape2}.</translation>
</message>
<message>
<source>the value in row {row}, column {name} is {value}{more}.</source>
<translation>der Wert in Zeile {row}, Spalte {name} ist {value}{more}.</translation>
</message>
<message>
<source>Fill the value in or remove the row.</source>
<translation>Tragen Sie den Wert ein, oder entfernen Sie die Zeile.</translation>
</message>
<message>
<source>row {row} has the class {found}, but there are {labels} classes (0 to {labels2}).</source>
<translation>Zeile {row} hat die Klasse {found}, es gibt aber {labels} Klassen (0 bis {labels2}).</translation>
</message>
<message>
<source>Correct the label or remove the row.</source>
<translation>Berichtigen Sie das Label, oder entfernen Sie die Zeile.</translation>
</message>
<message>
<source>the data comes with scikit-learn, which is not installed.</source>
<translation>die Daten kommen mit scikit-learn, das nicht installiert ist.</translation>
</message>
<message>
<source>The data file “{path}” is empty.</source>
<translation>Die Datendatei „{path}“ ist leer.</translation>
</message>
<message>
<source>The data file “{path}” is missing in “{parent}”.</source>
<translation>Die Datendatei „{path}“ fehlt in „{parent}“.</translation>
</message>
<message>
<source>The data file “{path}” could not be read: {error}.</source>
<translation>Die Datendatei „{path}“ konnte nicht gelesen werden: {error}.</translation>
</message>
<message>
<source>“{path}”, line {number}: {cells} values were found, but {rows} expected.</source>
<translation>„{path}“, Zeile {number}: {cells} Werte wurden gefunden, aber {rows} erwartet.</translation>
</message>
<message>
<source>“{path}”, line {number}: a value is not a number: {cells}.</source>
<translation>„{path}“, Zeile {number}: Ein Wert ist keine Zahl: {cells}.</translation>
</message>
<message>
<source>Check the network and try again: what came is kept. Or put the file into “{folder}” yourself.</source>
<translation>Prüfen Sie das Netz und versuchen Sie es noch einmal: Was kam, bleibt erhalten. Oder legen Sie die Datei selbst in „{folder}“.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off again and again.</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: {url} brach immer wieder ab.</translation>
</message>
<message>
<source>Make room there, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>Schaffen Sie dort Platz, oder setzen Sie LAYERLOOM_HOME auf einen Ordner mit mehr.</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: {reason}.</source>
<translation>„{file}“ konnte nicht in „{folder}“ geschrieben werden: {reason}.</translation>
</message>
<message>
<source>It was removed. Try again later; if it stays so, the file was changed where it lies.</source>
<translation>Sie wurde entfernt. Versuchen Sie es später noch einmal; bleibt es so, wurde die Datei dort verändert, wo sie liegt.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: “{url}” is no address of a kind that is known here.</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: „{url}“ ist keine Adresse einer hier bekannten Art.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} answered {code} ({reason}).</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: {url} antwortete {code} ({reason}).</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} could not be reached ({error}).</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: {url} war nicht zu erreichen ({error}).</translation>
</message>
<message>
<source>“{file}” needs {needed} MiB more in “{parent}”, but only {free} MiB are free.</source>
<translation>„{file}“ braucht {needed} MiB mehr in „{parent}“, aber nur {free} MiB sind frei.</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: the disk is full.</source>
<translation>„{file}“ konnte nicht in „{folder}“ geschrieben werden: Der Datenträger ist voll.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: no address is known.</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: Es ist keine Adresse bekannt.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} gave another file, whose {kind} begins with {found}, not with {wanted}.</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: {url} lieferte eine andere Datei, deren {kind} mit {found} beginnt, nicht mit {wanted}.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off ({error}).</source>
<translation>„{file}“ konnte nicht heruntergeladen werden: {url} brach ab ({error}).</translation>
</message>
<message>
<source>All {source} items are of the class “{labels}”: there is nothing to tell apart.</source>
<translation>Alle {source} Elemente gehören zur Klasse „{labels}“: Es gibt nichts zu unterscheiden.</translation>
</message>
<message>
<source>Add items of another class.</source>
<translation>Fügen Sie Elemente einer anderen Klasse hinzu.</translation>
</message>
<message>
<source>{lonely} of {labels} classes have one item only: {listed}. Two are needed, one to learn from and one to validate with.</source>
<translation>{lonely} von {labels} Klassen haben nur ein Element: {listed}. Zwei sind nötig, eines zum Lernen und eines zum Validieren.</translation>
</message>
<message>
<source>Add items of these classes, or leave them out.</source>
<translation>Fügen Sie Elemente dieser Klassen hinzu, oder lassen Sie die Klassen aus.</translation>
</message>
<message>
<source>“{labels}” has {counts} items, but “{labels2}” has {counts2}. A network that always says “{labels}” would be right for {counts3} %.</source>
<translation>„{labels}“ hat {counts} Elemente, „{labels2}“ aber {counts2}. Ein Netz, das immer „{labels}“ sagt, hätte zu {counts3} % recht.</translation>
</message>
<message>
<source>Look at the scores of each class rather than at the share of right answers, or give rare classes more weight in the loss.</source>
<translation>Achten Sie auf die Bewertungen jeder Klasse statt auf den Anteil richtiger Antworten, oder geben Sie seltenen Klassen mehr Gewicht im Loss.</translation>
</message>
<message>
<source>{keys} of {source} items are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{keys} von {source} Einträgen sind gleich einem früheren. Wird aus einem der beiden gelernt und nach dem anderen gefragt, ist die Wertung zu gut.</translation>
</message>
<message>
<source>Leave the second ones out, unless they were really observed again.</source>
<translation>Lassen Sie die zweiten aus, außer sie wurden wirklich noch einmal beobachtet.</translation>
</message>
<message>
<source>{far} of {values} values of “{name}” lie far from the others. The loss will care for them most.</source>
<translation>{far} von {values} Werten von „{name}“ liegen weit von den anderen entfernt. Um sie wird sich der Loss am meisten kümmern.</translation>
</message>
<message>
<source>Look whether they are right; leave out what is not.</source>
<translation>Sehen Sie nach, ob sie stimmen; lassen Sie aus, was nicht stimmt.</translation>
</message>
<message>
<source>Say under “function” which one gives the data.</source>
<translation>Sagen Sie unter „function“, welche die Daten liefert.</translation>
</message>
<message>
<source>“{name}” of “{file}” ended its process without an answer.</source>
<translation>„{name}“ von „{file}“ beendete seinen Prozess ohne eine Antwort.</translation>
</message>
<message>
<source>“{path}” has no function called load_data or the like; there is: {there}.</source>
<translation>„{path}“ hat keine Funktion, die load_data oder ähnlich heißt; es gibt: {there}.</translation>
</message>
<message>
<source>“{name}” is Python code, which runs only after you trust it.</source>
<translation>„{name}“ ist Python-Code, der erst läuft, wenn Sie ihm vertrauen.</translation>
</message>
<message>
<source>Read it, then trust it: on the Data page, or with layerloom trust {name}.</source>
<translation>Lesen Sie ihn und vertrauen Sie ihm dann: auf der Seite Daten oder mit layerloom trust {name}.</translation>
</message>
<message>
<source>“{path}” has no function “{wanted}”; there is: {there}.</source>
<translation>„{path}“ hat keine Funktion „{wanted}“; es gibt: {there}.</translation>
</message>
<message>
<source>Correct it, and read the data again.</source>
<translation>Berichtigen Sie sie und lesen Sie die Daten noch einmal.</translation>
</message>
<message>
<source>“{name}” of “{file}” is not there any more once the file has run.</source>
<translation>„{name}“ von „{file}“ ist nicht mehr da, sobald die Datei gelaufen ist.</translation>
</message>
<message>
<source>“{name}” of “{file}” needs more memory than there is.</source>
<translation>„{name}“ von „{file}“ braucht mehr Speicher, als es gibt.</translation>
</message>
<message>
<source>“{name}” gave a dictionary with {what}; “inputs” and “targets” were expected in it.</source>
<translation>„{name}“ lieferte ein Dictionary mit {what}; darin wurden „inputs“ und „targets“ erwartet.</translation>
</message>
<message>
<source>“{name}” gave a value of the type {what}; (inputs, targets) or a dictionary with both was expected.</source>
<translation>„{name}“ lieferte einen Wert vom Typ {what}; erwartet wurde (Eingaben, Zielwerte) oder ein Dictionary mit beiden.</translation>
</message>
<message>
<source>“{name}” gave {what} of different lengths, which are no array.</source>
<translation>„{name}“ lieferte {what} verschiedener Längen, die kein Array sind.</translation>
</message>
<message>
<source>“{name}” gave values that are no numbers ({what}); numbers, or words as targets, were expected.</source>
<translation>„{name}“ lieferte Werte, die keine Zahlen sind ({what}); erwartet wurden Zahlen, oder Wörter als Zielwerte.</translation>
</message>
<message>
<source>“{path}” has more than {largest} MiB, which is no program.</source>
<translation>„{path}“ hat mehr als {largest} MiB, was kein Programm ist.</translation>
</message>
<message>
<source>Choose another.</source>
<translation>Wählen Sie eine andere.</translation>
</message>
<message>
<source>“{path}” is no text in UTF-8.</source>
<translation>„{path}“ ist kein Text in UTF-8.</translation>
</message>
<message>
<source>Choose a Python file.</source>
<translation>Wählen Sie eine Python-Datei.</translation>
</message>
<message>
<source>“{path}” is no Python, line {reason}.</source>
<translation>„{path}“ ist kein Python, Zeile {reason}.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Berichtigen Sie die Datei.</translation>
</message>
<message>
<source>“{text}” are no arguments: names with plain values were expected.</source>
<translation>„{text}“ sind keine Argumente: Erwartet wurden Namen mit einfachen Werten.</translation>
</message>
<message>
<source>Write them as: samples=500.</source>
<translation>Schreiben Sie sie so: samples=500.</translation>
</message>
<message>
<source>What “{function}” gives could not be kept in “{parent}”: {strerror}.</source>
<translation>Was „{function}“ liefert, konnte nicht in „{parent}“ aufbewahrt werden: {strerror}.</translation>
</message>
<message>
<source>Make room on this disk, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>Schaffen Sie Platz auf diesem Datenträger, oder setzen Sie LAYERLOOM_HOME auf einen Ordner mit mehr Platz.</translation>
</message>
<message>
<source>“{name}” of “{file}” failed, line {what}.</source>
<translation>„{name}“ von „{file}“ schlug fehl, Zeile {what}.</translation>
</message>
<message>
<source>“{function}” of “{path}” took more than {limit} s and was ended.</source>
<translation>„{function}“ von „{path}“ brauchte mehr als {limit} s und wurde beendet.</translation>
</message>
<message>
<source>Make it quicker, or set a longer limit.</source>
<translation>Machen Sie sie schneller, oder setzen Sie eine längere Zeit.</translation>
</message>
<message>
<source>The column “{column}” is empty in {alone} of {names} rows; each of these counts as a group.</source>
<translation>Die Spalte „{column}“ ist in {alone} von {names} Zeilen leer; jede davon zählt als eine Gruppe.</translation>
</message>
<message>
<source>The files lie in the folders of their classes at once; a folder for each group was expected below these.</source>
<translation>Die Dateien liegen unmittelbar in den Ordnern ihrer Klassen; darunter wurde ein Ordner für jede Gruppe erwartet.</translation>
</message>
<message>
<source>Take the beginning of the files' names instead, or no groups.</source>
<translation>Nehmen Sie stattdessen den Anfang der Dateinamen, oder keine Gruppen.</translation>
</message>
<message>
<source>There is no column “{wanted}” to tell groups by; there is {there}.</source>
<translation>Es gibt keine Spalte „{wanted}“, die Gruppen unterscheidet; es gibt {there}.</translation>
</message>
<message>
<source>Fill it in where it is known.</source>
<translation>Tragen Sie ein, was bekannt ist.</translation>
</message>
<message>
<source>“{file}” is cut short: {sizes} numbers need {needed} bytes, but {came} came.</source>
<translation>„{file}“ ist abgeschnitten: {sizes} Zahlen brauchen {needed} Byte, aber {came} kamen.</translation>
</message>
<message>
<source>Copy or download it again.</source>
<translation>Kopieren oder laden Sie sie noch einmal herunter.</translation>
</message>
<message>
<source>“{file}” is no idx file: it begins with {came}, but 00 00 08 01 (labels) or 00 00 08 03 (pictures) was expected.</source>
<translation>„{file}“ ist keine idx-Datei: Sie beginnt mit {came}, erwartet wurde aber 00 00 08 01 (Labels) oder 00 00 08 03 (Bilder).</translation>
</message>
<message>
<source>Choose another file, or another kind of source.</source>
<translation>Wählen Sie eine andere Datei oder eine andere Art von Quelle.</translation>
</message>
<message>
<source>“{file}” ends within its sizes.</source>
<translation>„{file}“ endet mitten in den Größenangaben.</translation>
</message>
<message>
<source>“{file}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>„{file}“ bräuchte entpackt {needed} MiB; bis zu {most_unpacked} MiB werden gelesen.</translation>
</message>
<message>
<source>Unpack it first: a file that is not compressed can be of any size.</source>
<translation>Entpacken Sie sie zuerst: Eine nicht komprimierte Datei darf beliebig groß sein.</translation>
</message>
<message>
<source>“{file}” is a damaged archive: {error}.</source>
<translation>„{file}“ ist ein beschädigtes Archiv: {error}.</translation>
</message>
<message>
<source>There are no {many} in “{root}”: no file ends in {endings}.</source>
<translation>Es gibt keine {many} in „{root}“: Keine Datei endet auf {endings}.</translation>
</message>
<message>
<source>“{root}” holds {files}, but no folders: the folder of a {one} is its class.</source>
<translation>„{root}“ enthält {files}, aber keine Ordner: Der Ordner gibt die Klasse an ({one}).</translation>
</message>
<message>
<source>{beside} lie in no folder of a class and were left out: {beside2}.</source>
<translation>{beside} liegen in keinem Ordner einer Klasse und wurden ausgelassen: {beside2}.</translation>
</message>
<message>
<source>All {said} in {where} are of one class, “{labels}”; two at least are needed.</source>
<translation>Alle {said} in {where} gehören zu einer Klasse, „{labels}“; mindestens zwei sind nötig.</translation>
</message>
<message>
<source>{total} files that are no {many} by their ending were left out ({shown}).</source>
<translation>{total} Dateien, die der Endung nach keine {many} sind, wurden ausgelassen ({shown}).</translation>
</message>
<message>
<source>{unnamed} with a backslash or letters that are no text in the name were left out.</source>
<translation>{unnamed} mit einem Backslash oder mit Zeichen, die kein Text sind, im Namen: ausgelassen.</translation>
</message>
<message>
<source>“{root}” is a file; a folder with a folder for each class was expected.</source>
<translation>„{root}“ ist eine Datei; erwartet wurde ein Ordner mit einem Ordner für jede Klasse.</translation>
</message>
<message>
<source>Choose a folder.</source>
<translation>Wählen Sie einen Ordner.</translation>
</message>
<message>
<source>Choose a folder that holds folders of {many}.</source>
<translation>Wählen Sie einen Ordner, der Ordner mit {many} enthält.</translation>
</message>
<message>
<source>Put the {many} of each class into a folder of their own.</source>
<translation>Legen Sie die {many} jeder Klasse in einen eigenen Ordner.</translation>
</message>
<message>
<source>1 {one} lies in no folder of a class and was left out: {beside}.</source>
<translation>1 {one} liegt in keinem Ordner einer Klasse; ausgelassen: {beside}.</translation>
</message>
<message>
<source>Add {many} of another class.</source>
<translation>Fügen Sie {many} einer anderen Klasse hinzu.</translation>
</message>
<message>
<source>Move what is to be used into the folder of its class.</source>
<translation>Verschieben Sie, was verwendet werden soll, in den Ordner seiner Klasse.</translation>
</message>
<message>
<source>What is to be used must end in {endings}.</source>
<translation>Was verwendet werden soll, muss auf {endings} enden.</translation>
</message>
<message>
<source>Rename what is to be used.</source>
<translation>Benennen Sie um, was verwendet werden soll.</translation>
</message>
<message>
<source>The folder “{folder}” could not be read: {reason}.</source>
<translation>Der Ordner „{folder}“ konnte nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>The folder “{root}” could not be read: {reason}.</source>
<translation>Der Ordner „{root}“ konnte nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Allow reading it, or remove it.</source>
<translation>Erlauben Sie, ihn zu lesen, oder entfernen Sie ihn.</translation>
</message>
<message>
<source>It is empty.</source>
<translation>Er ist leer.</translation>
</message>
<message>
<source>“{path}” has no row that can be used. {first}</source>
<translation>„{path}“ hat keine Zeile, die verwendbar ist. {first}</translation>
</message>
<message>
<source>Choose another column or file.</source>
<translation>Wählen Sie eine andere Spalte oder Datei.</translation>
</message>
<message>
<source>“{path}”, {key}: “{labels}” in “{target}” is no number; one was expected.</source>
<translation>„{path}“, {key}: „{labels}“ in „{target}“ ist keine Zahl; eine wurde erwartet.</translation>
</message>
<message>
<source>Choose a file inside it.</source>
<translation>Wählen Sie eine Datei darin.</translation>
</message>
<message>
<source>The column “{target}” of “{path}” holds no numbers.</source>
<translation>Die Spalte „{target}“ von „{path}“ enthält keine Zahlen.</translation>
</message>
<message>
<source>Take it as classes.</source>
<translation>Nehmen Sie sie als Klassen.</translation>
</message>
<message>
<source>“{path}”, {key}: the column “{target}” is empty; what is to be foretold was expected.</source>
<translation>„{path}“, {key}: Die Spalte „{target}“ ist leer; erwartet wurde, was vorherzusagen ist.</translation>
</message>
<message>
<source>Correct it, or take the column as classes.</source>
<translation>Berichtigen Sie es, oder nehmen Sie die Spalte als Klassen.</translation>
</message>
<message>
<source>Correct the row if it matters.</source>
<translation>Berichtigen Sie die Zeile, wenn sie wichtig ist.</translation>
</message>
<message>
<source>Fill it in, or remove the row.</source>
<translation>Tragen Sie es ein, oder entfernen Sie die Zeile.</translation>
</message>
<message>
<source>Nothing is learnt of {labels}, but items of this kind validate or test ({rows}). The network cannot know them.</source>
<translation>Über {labels} wird nichts gelernt, aber Elemente dieser Art dienen der Validierung oder dem Test ({rows}). Das Netz kann sie nicht kennen.</translation>
</message>
<message>
<source>Divide so that each class is in each part, or leave these items out.</source>
<translation>Teilen Sie so auf, dass jede Klasse in jedem Teil ist, oder lassen Sie diese Elemente aus.</translation>
</message>
<message>
<source>No item of {unasked} validates, so nobody learns how well these are told.</source>
<translation>Kein Element von {unasked} dient der Validierung, also erfährt niemand, wie gut diese erkannt werden.</translation>
</message>
<message>
<source>Hold more back, or divide so that each class is in each part.</source>
<translation>Halten Sie mehr zurück, oder teilen Sie so auf, dass jede Klasse in jedem Teil ist.</translation>
</message>
<message>
<source>Rows that validate or test ({new}) have words in “{name}” that no row has which is learnt from: {words}. Such a word counts as none at all.</source>
<translation>Zeilen für Validierung oder Test ({new}) haben in „{name}“ Wörter, die keine gelernte Zeile hat: {words}. Ein solches Wort zählt wie gar keines.</translation>
</message>
<message>
<source>Put rare words together in the file, or hold less back.</source>
<translation>Fassen Sie seltene Wörter in der Datei zusammen, oder halten Sie weniger zurück.</translation>
</message>
<message>
<source>What is learnt by heart looks as if it were understood there, so the score is too good.</source>
<translation>Auswendig Gelerntes sieht dort wie verstanden aus, also ist das Ergebnis zu gut.</translation>
</message>
<message>
<source>Nothing keeps them together, since the parts are drawn without regard to groups.</source>
<translation>Nichts hält sie zusammen, denn die Teile werden ohne Rücksicht auf Gruppen gezogen.</translation>
</message>
<message>
<source>A network may know them by heart.</source>
<translation>Ein Netz kann sie auswendig kennen.</translation>
</message>
<message>
<source>Groups on both sides of the split: {torn} of {all_of}.</source>
<translation>Gruppen auf beiden Seiten der Aufteilung: {torn} von {all_of}.</translation>
</message>
<message>
<source>Divide by groups, so that each of them is on one side only.</source>
<translation>Teilen Sie nach Gruppen auf, damit jede nur auf einer Seite liegt.</translation>
</message>
<message>
<source>Files in the same folder look as if they belonged together, as of one patient or recording.</source>
<translation>Dateien im selben Ordner sehen aus, als gehörten sie zusammen, etwa zu einem Patienten oder einer Aufnahme.</translation>
</message>
<message>
<source>Files whose names begin alike look as if they belonged together, as of one patient or recording.</source>
<translation>Dateien, deren Namen gleich beginnen, sehen aus, als gehörten sie zusammen, etwa zu einem Patienten oder einer Aufnahme.</translation>
</message>
<message>
<source>“{column}” looks as if it told what belongs together, as one patient or customer.</source>
<translation>„{column}“ sieht aus, als sagte es, was zusammengehört, etwa zu einem Patienten oder Kunden.</translation>
</message>
<message>
<source>Copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>Kopien dessen, woraus gelernt wird, liegen in anderen Teilen: {validating} in der Validierung, {testing} im Testteil, zuerst „{first}“ und „{second}“.</translation>
</message>
<message>
<source>Copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>Kopien dessen, woraus gelernt wird, dienen der Validierung: {validating} von {of}, zuerst „{first}“ und „{second}“.</translation>
</message>
<message>
<source>Near copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>Beinahe-Kopien dessen, woraus gelernt wird, liegen in anderen Teilen: {validating} in der Validierung, {testing} im Testteil, zuerst „{first}“ und „{second}“.</translation>
</message>
<message>
<source>Near copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>Beinahe-Kopien dessen, woraus gelernt wird, dienen der Validierung: {validating} von {of}, zuerst „{first}“ und „{second}“.</translation>
</message>
<message>
<source>Leave all but one of each out, so that no other split tears them apart.</source>
<translation>Lassen Sie von jedem alle bis auf eines aus, damit keine andere Aufteilung sie auseinanderreißt.</translation>
</message>
<message>
<source>Look at them, and leave all but one of each out.</source>
<translation>Sehen Sie sie an, und lassen Sie von jedem alle bis auf eines aus.</translation>
</message>
<message>
<source>“{column}” holds dates, but some rows validate or test that are earlier than the latest one that is learnt from: {early} of {held}. If the future is to be foretold, the score is too good.</source>
<translation>„{column}“ enthält Daten der Zeit, aber manche Zeilen für Validierung oder Test sind früher als die späteste gelernte: {early} von {held}. Soll die Zukunft vorhergesagt werden, ist das Ergebnis zu gut.</translation>
</message>
<message>
<source>Divide by time, so that the latest rows validate.</source>
<translation>Teilen Sie nach der Zeit auf, damit die spätesten Zeilen der Validierung dienen.</translation>
</message>
<message>
<source>The items are in the order of time, but some validate or test that come before ones that are learnt from: {early} of {held}. The network is asked for what it knows the future of.</source>
<translation>Die Elemente sind zeitlich geordnet, aber manche für Validierung oder Test kommen vor gelernten: {early} von {held}. Das Netz wird nach dem gefragt, dessen Zukunft es kennt.</translation>
</message>
<message>
<source>Divide by time, so that the latest ones validate.</source>
<translation>Teilen Sie nach der Zeit auf, damit die spätesten der Validierung dienen.</translation>
</message>
<message>
<source>What was read of the data could not be kept in “{parent}”: {reason}.</source>
<translation>Was von den Daten gelesen wurde, konnte nicht in „{parent}“ aufbewahrt werden: {reason}.</translation>
</message>
<message>
<source>Reading the data needs {bytes_needed} MiB in “{folder}”, but only {free} MiB are free.</source>
<translation>Die Daten zu lesen braucht {bytes_needed} MiB in „{folder}“, frei sind aber nur {free} MiB.</translation>
</message>
<message>
<source>Make room there, choose a smaller size, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>Schaffen Sie dort Platz, wählen Sie eine kleinere Größe, oder setzen Sie LAYERLOOM_HOME auf einen Ordner mit mehr Platz.</translation>
</message>
<message>
<source>The column “{name}” of {where} holds {labels} labels{only}; two at least were expected.</source>
<translation>Die Spalte „{name}“ von {where} enthält {labels} Labels{only}; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>Write lists such as red;round, or choose another column.</source>
<translation>Schreiben Sie Listen wie red;round, oder wählen Sie eine andere Spalte.</translation>
</message>
<message>
<source>Choose a column with labels that come again and again.</source>
<translation>Wählen Sie eine Spalte mit Labels, die immer wieder vorkommen.</translation>
</message>
<message>
<source>The column “{name}” of {where} holds no 1 and 0; whether the label applies was expected.</source>
<translation>Die Spalte „{name}“ von {where} enthält keine 1 und 0; erwartet wurde, ob das Label zutrifft.</translation>
</message>
<message>
<source>Choose columns that say yes or no of each row.</source>
<translation>Wählen Sie Spalten, die zu jeder Zeile ja oder nein sagen.</translation>
</message>
<message>
<source>Convert the file to a .npz in a program that you trust, and choose that.</source>
<translation>Wandeln Sie die Datei in einem Programm, dem Sie vertrauen, in eine .npz um, und wählen Sie diese.</translation>
</message>
<message>
<source>“{file}” is a damaged pickle: it has no end.</source>
<translation>„{file}“ ist ein beschädigtes Pickle: Es hat kein Ende.</translation>
</message>
<message>
<source>“{file}” has more than {largest} MiB.</source>
<translation>„{file}“ hat mehr als {largest} MiB.</translation>
</message>
<message>
<source>“{file}” holds values within values too deep to read.</source>
<translation>„{file}“ enthält Werte, die zu tief verschachtelt sind, um gelesen zu werden.</translation>
</message>
<message>
<source>“{file}” is a damaged pickle, or it is cut short.</source>
<translation>„{file}“ ist ein beschädigtes oder abgeschnittenes Pickle.</translation>
</message>
<message>
<source>“{self}” is a pickle that would call “{full}” when it is read. It was not executed.</source>
<translation>„{self}“ ist ein Pickle, das beim Lesen „{full}“ aufrufen würde. Es wurde nicht ausgeführt.</translation>
</message>
<message>
<source>“{self}” is a pickle of objects, not of plain values.</source>
<translation>„{self}“ ist ein Pickle von Objekten, nicht von einfachen Werten.</translation>
</message>
<message>
<source>Delete it if you do not know where it is from.</source>
<translation>Löschen Sie es, wenn Sie nicht wissen, woher es stammt.</translation>
</message>
<message>
<source>“{self}” is a pickle with more than plain values ({opcode}).</source>
<translation>„{self}“ ist ein Pickle mit mehr als einfachen Werten ({opcode}).</translation>
</message>
<message>
<source>“{self}” is a pickle that would call something when it is read.</source>
<translation>„{self}“ ist ein Pickle, das beim Lesen etwas aufrufen würde.</translation>
</message>
<message>
<source>{rows} look the same as a picture of another class: {shown}.</source>
<translation>Gleich wie ein Bild einer anderen Klasse: {rows}, nämlich {shown}.</translation>
</message>
<message>
<source>{groups} times {what} is there more than once: “{first}” and “{second}” first. Copies {harm}.</source>
<translation>{groups}-mal ist {what} mehrfach vorhanden: zuerst „{first}“ und „{second}“. Kopien {harm}.</translation>
</message>
<message>
<source>{bad} of one colour only, {bad2}: there is nothing in them to learn from.</source>
<translation>{bad} mit nur einer Farbe, {bad2}: Daraus ist nichts zu lernen.</translation>
</message>
<message>
<source>{odd} of an odd size: {shown}, while {width} × {height} are usual.</source>
<translation>{odd} von ungewöhnlicher Größe: {shown}; üblich sind {width} × {height}.</translation>
</message>
<message>
<source>Look at them; leave out what does not belong here.</source>
<translation>Sehen Sie sie an; lassen Sie aus, was nicht hierher gehört.</translation>
</message>
<message>
<source>{bad} more cannot be read either.</source>
<translation>{bad} weitere lassen sich auch nicht lesen.</translation>
</message>
<message>
<source>{hint} Or leave them out.</source>
<translation>{hint} Oder lassen Sie sie aus.</translation>
</message>
<message>
<source>Leave them out.</source>
<translation>Lassen Sie sie aus.</translation>
</message>
<message>
<source>“{labels}” has {counts}, “{labels2}” only {counts2}: a network that always says “{labels}” would be right in {counts3} of all cases.</source>
<translation>„{labels}“ hat {counts}, „{labels2}“ nur {counts2}: Ein Netz, das immer „{labels}“ sagt, hätte in {counts3} aller Fälle recht.</translation>
</message>
<message>
<source>Add pictures of the rare classes, and watch each class in Evaluate, not the accuracy alone.</source>
<translation>Fügen Sie Bilder der seltenen Klassen hinzu, und achten Sie in der Auswertung auf jede Klasse, nicht auf die Genauigkeit allein.</translation>
</message>
<message>
<source>{few} have fewer than {few2} pictures.</source>
<translation>{few} haben weniger als {few2} Bilder.</translation>
</message>
<message>
<source>Relabel the wrong ones, or leave them out.</source>
<translation>Ordnen Sie die falschen neu zu, oder lassen Sie sie aus.</translation>
</message>
<message>
<source>Leave all but one of each out.</source>
<translation>Lassen Sie von jedem alle bis auf eines aus.</translation>
</message>
<message>
<source>“{few}” has fewer than {few2} pictures.</source>
<translation>„{few}“ hat weniger als {few2} Bilder.</translation>
</message>
<message>
<source>Add pictures, or leave the class out.</source>
<translation>Fügen Sie Bilder hinzu, oder lassen Sie die Klasse aus.</translation>
</message>
<message>
<source>“{name}” is empty: it has 0 bytes.</source>
<translation>„{name}“ ist leer: 0 Byte.</translation>
</message>
<message>
<source>Copy it anew, or leave it out.</source>
<translation>Kopieren Sie die Datei neu, oder lassen Sie sie aus.</translation>
</message>
<message>
<source>“{name}” could not be read: {strerror}.</source>
<translation>„{name}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Check the file.</source>
<translation>Prüfen Sie die Datei.</translation>
</message>
<message>
<source>{what} has {drawn} × {drawn2} pixels, but its picture has {width} × {height}: they do not lie on each other.</source>
<translation>{what} hat {drawn} × {drawn2} Pixel, sein Bild aber {width} × {height}: Sie liegen nicht aufeinander.</translation>
</message>
<message>
<source>Save it in the size of the picture.</source>
<translation>Speichern Sie sie in der Größe des Bildes.</translation>
</message>
<message>
<source>Change the list of preparations, or remove the step.</source>
<translation>Ändern Sie die Liste der Aufbereitung, oder entfernen Sie den Schritt.</translation>
</message>
<message>
<source>There is no way to normalise called “{normalise}”.</source>
<translation>Es gibt keine Normalisierung namens „{normalise}“.</translation>
</message>
<message>
<source>Choose one of {normalisations}.</source>
<translation>Wählen Sie eine von {normalisations}.</translation>
</message>
<message>
<source>The network's Input takes samples of shape {shape} ({shape2} numbers), but a sample of {title} has the shape {shape3} ({shape4}).</source>
<translation>Der Input des Netzes nimmt Samples der Form {shape} ({shape2} Zahlen), aber ein Sample von {title} hat die Form {shape3} ({shape4}).</translation>
</message>
<message>
<source>Set the shape of the Input to {shape}.</source>
<translation>Setzen Sie die Form des Inputs auf {shape}.</translation>
</message>
<message>
<source>The recorded preparation of the data is damaged: {error}.</source>
<translation>Die festgehaltene Vorbereitung der Daten ist beschädigt: {error}.</translation>
</message>
<message>
<source>{rows} masks are of another size than their pictures, and were scaled: “{first}” has {size}.</source>
<translation>{rows} Masken haben eine andere Größe als ihre Bilder und wurden skaliert: „{first}“ hat {size}.</translation>
</message>
<message>
<source>Save masks in the size of their pictures, so that edges stay where they were drawn.</source>
<translation>Speichern Sie Masken in der Größe ihrer Bilder, damit Kanten bleiben, wo sie gezeichnet wurden.</translation>
</message>
<message>
<source>{rows} masks hold values of no class, which are not judged: “{first}” holds {value}.</source>
<translation>{rows} Masken enthalten Werte keiner Klasse, die nicht gewertet werden: „{first}“ enthält {value}.</translation>
</message>
<message>
<source>Add the value to the classes, or correct the masks.</source>
<translation>Nehmen Sie den Wert in die Klassen auf, oder berichtigen Sie die Masken.</translation>
</message>
<message>
<source>{rows} masks have nothing in them but “{label}”: {shown}.</source>
<translation>{rows} Masken enthalten nichts außer „{label}“: {shown}.</translation>
</message>
<message>
<source>Look whether something was forgotten; leave them out if so.</source>
<translation>Sehen Sie nach, ob etwas vergessen wurde; lassen Sie sie dann weg.</translation>
</message>
<message>
<source>That is right where there is nothing to find; leave them out if they were not looked at.</source>
<translation>Das ist richtig, wo es nichts zu finden gibt; lassen Sie sie weg, wenn sie nicht angesehen wurden.</translation>
</message>
<message>
<source>“{labels}” has {counts} boxes, but “{labels2}” has {counts2}.</source>
<translation>„{labels}“ hat {counts} Rahmen, „{labels2}“ aber {counts2}.</translation>
</message>
<message>
<source>{count} boxes are less than {tiny} pixels wide or high for the network, as in {shown}.</source>
<translation>{count} Rahmen sind für das Netz weniger als {tiny} Pixel breit oder hoch, etwa in {shown}.</translation>
</message>
<message>
<source>{rows} more masks cannot be used either.</source>
<translation>{rows} weitere Masken sind ebenfalls nicht verwendbar.</translation>
</message>
<message>
<source>A mask is of another size than its picture, and was scaled: “{first}” has {size}.</source>
<translation>Eine Maske hat eine andere Größe als ihr Bild und wurde skaliert: „{first}“ hat {size}.</translation>
</message>
<message>
<source>A mask holds a value of no class, which is not judged: “{first}” holds {value}.</source>
<translation>Eine Maske enthält einen Wert keiner Klasse, der nicht gewertet wird: „{first}“ enthält {value}.</translation>
</message>
<message>
<source>A mask has nothing in it but “{label}”: {shown}.</source>
<translation>Eine Maske enthält nichts außer „{label}“: {shown}.</translation>
</message>
<message>
<source>{bare} pictures have no boxes: {shown}.</source>
<translation>{bare} Bilder haben keine Rahmen: {shown}.</translation>
</message>
<message>
<source>{shown} has no boxes.</source>
<translation>{shown} hat keine Rahmen.</translation>
</message>
<message>
<source>A box in {shown} is less than {tiny} pixels wide or high for the network.</source>
<translation>Ein Rahmen in {shown} ist für das Netz weniger als {tiny} Pixel breit oder hoch.</translation>
</message>
<message>
<source>There are no boxes of {shown}.</source>
<translation>Es gibt keine Rahmen von {shown}.</translation>
</message>
<message>
<source>There are no pixels of {shown}.</source>
<translation>Es gibt keine Pixel von {shown}.</translation>
</message>
<message>
<source>“{names}” could not be read: {strerror}.</source>
<translation>„{names}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Few of all pixels are {listed}.</source>
<translation>Nur wenige aller Pixel sind {listed}.</translation>
</message>
<message>
<source>Watch the overlap of each class in Evaluate, not the accuracy alone, or give them weight in the loss.</source>
<translation>Achten Sie unter Auswerten auf die Überdeckung jeder Klasse, nicht nur auf die Genauigkeit, oder gewichten Sie sie im Verlust.</translation>
</message>
<message>
<source>Add pictures of the rare classes, or leave these out.</source>
<translation>Fügen Sie Bilder der seltenen Klassen hinzu, oder lassen Sie diese weg.</translation>
</message>
<message>
<source>Make the pictures larger (height and width).</source>
<translation>Machen Sie die Bilder größer (Höhe und Breite).</translation>
</message>
<message>
<source>Remove the class, or add some.</source>
<translation>Entfernen Sie die Klasse, oder fügen Sie welche hinzu.</translation>
</message>
<message>
<source>The dataset “{remote}” is not on this machine.</source>
<translation>Der Datensatz „{remote}“ ist nicht auf diesem Rechner.</translation>
</message>
<message>
<source>Choose it on the Data page to download it, or write: layerloom data get {remote}.</source>
<translation>Wählen Sie ihn auf der Seite Daten, um ihn herunterzuladen, oder schreiben Sie: layerloom data get {remote}.</translation>
</message>
<message>
<source>Delete the file and download the dataset again.</source>
<translation>Löschen Sie die Datei und laden Sie den Datensatz noch einmal herunter.</translation>
</message>
<message>
<source>“{origin}” could not be read or brought into the cache: {reason}.</source>
<translation>„{origin}“ konnte nicht gelesen oder in den Zwischenspeicher gebracht werden: {reason}.</translation>
</message>
<message>
<source>“{path}” has no {what}. It has {there}.</source>
<translation>„{path}“ hat keine {what}. Vorhanden ist {there}.</translation>
</message>
<message>
<source>Choose the columns to see.</source>
<translation>Wählen Sie die Spalten, die zu sehen sein sollen.</translation>
</message>
<message>
<source>“{key}” could not be read: {strerror}.</source>
<translation>„{key}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Row {row}{more} has {came} cells, but {names} were expected; it is left out.</source>
<translation>Zeile {row}{more} hat {came} Zellen, erwartet wurden aber {names}; sie wird ausgelassen.</translation>
</message>
<message>
<source>“{path}” has no column of numbers that vary; a series needs one.</source>
<translation>„{path}“ hat keine Spalte mit Zahlen, die sich ändern; eine Zeitreihe braucht eine.</translation>
</message>
<message>
<source>Choose another file, or correct the numbers in it.</source>
<translation>Wählen Sie eine andere Datei, oder berichtigen Sie die Zahlen darin.</translation>
</message>
<message>
<source>“{path}” has no column of dates, so there is no calendar to see.</source>
<translation>„{path}“ hat keine Spalte mit Datumsangaben, also ist kein Kalender zu sehen.</translation>
</message>
<message>
<source>Choose the column with the time, or do without the calendar.</source>
<translation>Wählen Sie die Spalte mit der Zeit, oder verzichten Sie auf den Kalender.</translation>
</message>
<message>
<source>Correct the row: windows now run across it.</source>
<translation>Berichtigen Sie die Zeile: Fenster laufen nun über sie hinweg.</translation>
</message>
<message>
<source>“{path}” has {raw} rows that can be used, which give {windows} windows of {length} rows with {horizon} after them; at least 2 are needed.</source>
<translation>„{path}“ hat {raw} verwendbare Zeilen, das ergibt {windows} Fenster von {length} Zeilen mit {horizon} danach; mindestens 2 sind nötig.</translation>
</message>
<message>
<source>Take shorter windows, fewer steps ahead, or a longer series.</source>
<translation>Nehmen Sie kürzere Fenster, weniger Schritte voraus oder eine längere Zeitreihe.</translation>
</message>
<message>
<source>“{path}” has no column “{name}”. It has {there}.</source>
<translation>„{path}“ hat keine Spalte „{name}“. Vorhanden ist {there}.</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds {kind}, but a series is of numbers.</source>
<translation>„{path}“: Die Spalte „{name}“ enthält {kind}, eine Zeitreihe besteht aber aus Zahlen.</translation>
</message>
<message>
<source>Choose another column.</source>
<translation>Wählen Sie eine andere Spalte.</translation>
</message>
<message>
<source>Column “{name}”: {missing} missing, the first in row {first}. The value before stands there.</source>
<translation>Spalte „{name}“: {missing} leer, zuerst in Zeile {first}. Dort steht der Wert davor.</translation>
</message>
<message>
<source>Column “{name}”: {faults} no number, the first in row {numbers} (“{cell}”). The value before stands there.</source>
<translation>Spalte „{name}“: {faults} nicht als Zahl lesbar, zuerst in Zeile {numbers} („{cell}“). Dort steht der Wert davor.</translation>
</message>
<message>
<source>Correct it.</source>
<translation>Berichtigen Sie es.</translation>
</message>
<message>
<source>The first {first} rows are left out: a column is empty in all of them.</source>
<translation>Die ersten {first} Zeilen werden ausgelassen: Eine Spalte ist in allen leer.</translation>
</message>
<message>
<source>{possible} of {possible2} windows are left out: what is to be foretold is missing.</source>
<translation>{possible} von {possible2} Fenstern werden ausgelassen: Was vorherzusagen ist, fehlt.</translation>
</message>
<message>
<source>Fill the values in, if they are known.</source>
<translation>Tragen Sie die Werte ein, wenn sie bekannt sind.</translation>
</message>
<message>
<source>“{path}”, row {numbers}: {strip} comes after {strip2}, but rows must be in the order of time{backwards}.</source>
<translation>„{path}“, Zeile {numbers}: {strip} folgt auf {strip2}, die Zeilen müssen aber zeitlich geordnet sein{backwards}.</translation>
</message>
<message>
<source>Sort the rows by “{name}”, the earliest first.</source>
<translation>Sortieren Sie die Zeilen nach „{name}“, die früheste zuerst.</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds no dates, but the time of each row was expected.</source>
<translation>„{path}“: Die Spalte „{name}“ enthält keine Datumsangaben, erwartet wurde aber die Zeit jeder Zeile.</translation>
</message>
<message>
<source>Choose another column, or none: rows are then taken to be in order.</source>
<translation>Wählen Sie eine andere Spalte oder keine: Dann gelten die Zeilen als geordnet.</translation>
</message>
<message>
<source>“{path}”, row {numbers}: the column “{name}” is {shown}.</source>
<translation>„{path}“, Zeile {numbers}: Die Spalte „{name}“ ist {shown}.</translation>
</message>
<message>
<source>Correct it: the order of the rows depends on it.</source>
<translation>Berichtigen Sie sie: Die Reihenfolge der Zeilen hängt davon ab.</translation>
</message>
<message>
<source>{twice} dates come again.</source>
<translation>{twice} Daten kommen doppelt vor.</translation>
</message>
<message>
<source>Rows {numbers} and {numbers2} have the same time, {date}.{more} Each row counts as a step.</source>
<translation>Die Zeilen {numbers} und {numbers2} haben dieselbe Zeit, {date}.{more} Jede Zeile zählt als ein Schritt.</translation>
</message>
<message>
<source>Keep one row for each time; several series in one file need a file each.</source>
<translation>Behalten Sie eine Zeile für jede Zeit; mehrere Zeitreihen in einer Datei brauchen je eine eigene Datei.</translation>
</message>
<message>
<source>{many} not as long as most ({usual}); the first, from row {numbers} to row {numbers2}, is {steps}. Windows run across it.</source>
<translation>{many} nicht so lang wie die meisten ({usual}); der erste, von Zeile {numbers} bis Zeile {numbers2}, dauert {steps}. Fenster laufen darüber hinweg.</translation>
</message>
<message>
<source>Fill the missing rows in, if their times matter.</source>
<translation>Ergänzen Sie die fehlenden Zeilen, wenn ihre Zeiten wichtig sind.</translation>
</message>
<message>
<source>Choose the data anew on the Data page.</source>
<translation>Wählen Sie die Daten auf der Seite „Daten“ neu.</translation>
</message>
<message>
<source>“{path}” holds no array {called}. It holds {names}.</source>
<translation>„{path}“ enthält kein Array {called}. Vorhanden ist {names}.</translation>
</message>
<message>
<source>Say under “{what}” which array it is.</source>
<translation>Geben Sie unter „{what}“ an, welches Array es ist.</translation>
</message>
<message>
<source>There are no targets beside “{path}”: y.npy, labels.npy or {stem}_labels.npy were looked for.</source>
<translation>Neben „{path}“ liegen keine Ziele: Gesucht wurde y.npy, labels.npy oder {stem}_labels.npy.</translation>
</message>
<message>
<source>Say under “targets” how the file is called, or choose “reconstruction” where there is nothing to predict.</source>
<translation>Sagen Sie unter „Ziele“, wie die Datei heißt, oder wählen Sie „Nichts“, wo es nichts vorherzusagen gibt.</translation>
</message>
<message>
<source>The targets “{targets}” must be another file in the folder of “{path}”.</source>
<translation>Die Ziele „{targets}“ müssen eine andere Datei im Ordner von „{path}“ sein.</translation>
</message>
<message>
<source>Put the file there and give its name.</source>
<translation>Legen Sie die Datei dorthin, und geben Sie ihren Namen an.</translation>
</message>
<message>
<source>“{path}” holds labels, but pictures were expected.</source>
<translation>„{path}“ enthält Labels, erwartet wurden aber Bilder.</translation>
</message>
<message>
<source>Choose the file with the pictures.</source>
<translation>Wählen Sie die Datei mit den Bildern.</translation>
</message>
<message>
<source>There are no labels beside “{path}”: a file that is called alike, with labels for images and idx1 for idx3, was looked for.</source>
<translation>Neben „{path}“ liegen keine Labels: Gesucht wurde eine Datei, die ebenso heißt, mit labels statt images und idx1 statt idx3.</translation>
</message>
<message>
<source>Say under “labels” how the file is called.</source>
<translation>Geben Sie unter „labels“ an, wie die Datei heißt.</translation>
</message>
<message>
<source>“{beside}” holds no labels: one whole number each was expected.</source>
<translation>„{beside}“ enthält keine Labels: Erwartet wurde je eine ganze Zahl.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Wählen Sie eine andere Datei.</translation>
</message>
<message>
<source>“{path}” holds texts as inputs, but numbers were expected.</source>
<translation>„{path}“ enthält Texte als Eingaben, erwartet wurden aber Zahlen.</translation>
</message>
<message>
<source>Save numbers, or a table or text files for words.</source>
<translation>Speichern Sie Zahlen, oder für Wörter eine Tabelle oder Textdateien.</translation>
</message>
<message>
<source>“{path}”: inputs of the shape {str} are no pictures; (n, height, width), (n, channels, height, width) or (n, height, width, channels) was expected, with 1 or 3 channels.</source>
<translation>„{path}“: Eingaben der Form {str} sind keine Bilder; erwartet wurde (n, height, width), (n, channels, height, width) oder (n, height, width, channels) mit 1 oder 3 Kanälen.</translation>
</message>
<message>
<source>Take them as arrays, or save them with another shape.</source>
<translation>Nehmen Sie sie als Arrays, oder speichern Sie sie mit einer anderen Form.</translation>
</message>
<message>
<source>Export it as COCO JSON (instances) again.</source>
<translation>Exportieren Sie sie erneut als COCO-JSON (instances).</translation>
</message>
<message>
<source>{crowds} annotations of crowds were left out: they are around many things at once.</source>
<translation>{crowds} Annotationen von Mengen wurden weggelassen: Sie umfassen vieles zugleich.</translation>
</message>
<message>
<source>“{path}”: {missing} of {images} pictures are not there: {shown}.</source>
<translation>„{path}“: {missing} von {images} Bildern fehlen: {shown}.</translation>
</message>
<message>
<source>“{path}” is no COCO file: the lists images, annotations and categories were expected.</source>
<translation>„{path}“ ist keine COCO-Datei: Erwartet wurden die Listen images, annotations und categories.</translation>
</message>
<message>
<source>None of the {images} pictures that “{path}” lists is there{first}.</source>
<translation>Keines der {images} Bilder, die „{path}“ nennt, ist da{first}.</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose their folder.</source>
<translation>Legen Sie die Datei neben die Bilder, oder wählen Sie deren Ordner.</translation>
</message>
<message>
<source>“{path}” is a folder; a JSON file was expected.</source>
<translation>„{path}“ ist ein Ordner; erwartet wurde eine JSON-Datei.</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB.</source>
<translation>„{path}“ ist größer als 1 GiB.</translation>
</message>
<message>
<source>Divide it.</source>
<translation>Teilen Sie sie auf.</translation>
</message>
<message>
<source>“{path}” is no JSON: {error}.</source>
<translation>„{path}“ ist kein JSON: {error}.</translation>
</message>
<message>
<source>They were left out; put them back if they matter.</source>
<translation>Sie wurden ausgelassen; legen Sie sie zurück, wenn sie wichtig sind.</translation>
</message>
<message>
<source>1 annotation of a crowd was left out.</source>
<translation>1 Annotation einer Menge wurde weggelassen.</translation>
</message>
<message>
<source>“{over}” has {count} boxes: the largest {most} of them are kept.</source>
<translation>„{over}“ hat {count} Rahmen: Die {most} größten bleiben.</translation>
</message>
<message>
<source>1 box reaches beyond the edge of its picture and ends there now.</source>
<translation>1 Rahmen reicht über den Rand seines Bildes hinaus und endet jetzt dort.</translation>
</message>
<message>
<source>{over} pictures have more than {most} boxes; the largest are kept. “{over2}” has {count}.</source>
<translation>{over} Bilder haben mehr als {most} Rahmen; die größten bleiben. „{over2}“ hat {count}.</translation>
</message>
<message>
<source>Correct them where they were drawn, if they matter.</source>
<translation>Berichtigen Sie sie, wo sie gezeichnet wurden, wenn sie wichtig sind.</translation>
</message>
<message>
<source>{cut} boxes reach beyond the edge of their picture and end there now.</source>
<translation>{cut} Rahmen reichen über den Rand ihres Bildes hinaus und enden jetzt dort.</translation>
</message>
<message>
<source>Set “most” to have more of them.</source>
<translation>Setzen Sie „most“ höher, um mehr davon zu haben.</translation>
</message>
<message>
<source>{said}, the first of them {said2}. They were left out; their pictures stay.</source>
<translation>{said}; der erste davon: {said2}. Sie wurden ausgelassen; ihre Bilder bleiben.</translation>
</message>
<message>
<source>{why}. It was left out; its picture stays.</source>
<translation>{why}. Er wurde ausgelassen; sein Bild bleibt.</translation>
</message>
<message>
<source>Call each XML file as its picture is called.</source>
<translation>Nennen Sie jede XML-Datei wie ihr Bild.</translation>
</message>
<message>
<source>“{lonely}” has no picture of its name.</source>
<translation>„{lonely}“ hat kein Bild seines Namens.</translation>
</message>
<message>
<source>“{name}” declares a document type, which may hold more than it shows.</source>
<translation>„{name}“ erklärt einen Dokumenttyp, der mehr enthalten kann, als er zeigt.</translation>
</message>
<message>
<source>There are no XML files in “{root}”.</source>
<translation>In „{root}“ gibt es keine XML-Dateien.</translation>
</message>
<message>
<source>Choose the folder around pictures and Annotations.</source>
<translation>Wählen Sie den Ordner um Bilder und Annotations.</translation>
</message>
<message>
<source>None of them is called as a picture is.</source>
<translation>Keine davon heißt wie ein Bild.</translation>
</message>
<message>
<source>“{root}” holds {described} XML files, but no picture with its boxes.{first}</source>
<translation>„{root}“ enthält {described} XML-Dateien, aber kein Bild mit seinen Rahmen.{first}</translation>
</message>
<message>
<source>The XML files in “{root}” describe no objects.</source>
<translation>Die XML-Dateien in „{root}“ beschreiben keine Objekte.</translation>
</message>
<message>
<source>Choose the folder with the annotations.</source>
<translation>Wählen Sie den Ordner mit den Annotationen.</translation>
</message>
<message>
<source>{lonely} XML files have no picture of their name, “{lonely2}” first.</source>
<translation>{lonely} XML-Dateien haben kein Bild ihres Namens, „{lonely2}“ zuerst.</translation>
</message>
<message>
<source>Remove the DOCTYPE from it.</source>
<translation>Entfernen Sie den DOCTYPE daraus.</translation>
</message>
<message>
<source>“{name}” is nested more than {deepest} deep; a Pascal VOC file was expected.</source>
<translation>„{name}“ ist tiefer als {deepest} verschachtelt; erwartet wurde eine Pascal-VOC-Datei.</translation>
</message>
<message>
<source>“{name}” is larger than 8 MiB; a Pascal VOC file was expected.</source>
<translation>„{name}“ ist größer als 8 MiB; erwartet wurde eine Pascal-VOC-Datei.</translation>
</message>
<message>
<source>“{name}” is no XML: {error}.</source>
<translation>„{name}“ ist kein XML: {error}.</translation>
</message>
<message>
<source>Save it anew.</source>
<translation>Speichern Sie die Datei neu.</translation>
</message>
<message>
<source>{message} Its picture was left out.</source>
<translation>{message} Sein Bild wurde weggelassen.</translation>
</message>
<message>
<source>No file names the classes: data.yaml or classes.txt was looked for. They are called by their numbers.</source>
<translation>Keine Datei nennt die Klassen; gesucht wurde data.yaml oder classes.txt. Sie heißen nach ihren Nummern.</translation>
</message>
<message>
<source>“{root}” holds {pictures} pictures, but no text files with their boxes.</source>
<translation>„{root}“ enthält {pictures} Bilder, aber keine Textdateien mit ihren Rahmen.</translation>
</message>
<message>
<source>Choose the folder around images and labels.</source>
<translation>Wählen Sie den Ordner um images und labels.</translation>
</message>
<message>
<source>{over} pictures beside those with boxes were left out.</source>
<translation>{over} Bilder neben denen mit Rahmen wurden weggelassen.</translation>
</message>
<message>
<source>They have no labels.</source>
<translation>Sie haben keine Labels.</translation>
</message>
<message>
<source>“{path}” is larger than 4 MiB; a description of data was expected.</source>
<translation>„{path}“ ist größer als 4 MiB; erwartet wurde eine Beschreibung von Daten.</translation>
</message>
<message>
<source>“{path}” has a class number {named}.</source>
<translation>„{path}“ enthält die Klassennummer {named}.</translation>
</message>
<message>
<source>Numbers below {most_classes} are read.</source>
<translation>Gelesen werden Nummern unter {most_classes}.</translation>
</message>
<message>
<source>Add classes.txt with one name in each line.</source>
<translation>Fügen Sie classes.txt mit einem Namen je Zeile hinzu.</translation>
</message>
<message>
<source>“{path}” has {pictures} bytes, and “{beside}” {numbers} labels of {labels} classes, which do not belong together.</source>
<translation>„{path}“ hat {pictures} Bytes, und „{beside}“ {numbers} Labels von {labels} Klassen; das gehört nicht zusammen.</translation>
</message>
<message>
<source>“{path}” is empty or no text: {error}.</source>
<translation>„{path}“ ist leer oder kein Text: {error}.</translation>
</message>
<message>
<source>{count} pairs of {folder} pictures. The task is to tell whether both are of the same class.</source>
<translation>{count} Paare aus {folder} Bildern. Die Aufgabe ist zu sagen, ob beide aus derselben Klasse sind.</translation>
</message>
<message>
<source>{count} triplets of {folder} pictures: the positive is of the anchor's class, the negative is not.</source>
<translation>{count} Tripel aus {folder} Bildern: das ähnliche ist aus der Klasse des Ankers, das andere nicht.</translation>
</message>
<message>
<source>“{path}” has {classes} pictures of {count} classes; four of each of two classes are needed.</source>
<translation>„{path}“ hat {classes} Bilder aus {count} Klassen; nötig sind vier aus jeder von zwei Klassen.</translation>
</message>
<message>
<source>Add pictures: none may be learnt from and validated with.</source>
<translation>Fügen Sie Bilder hinzu: keines darf zugleich lernen und validieren.</translation>
</message>
<message>
<source>“{function}” gave words as inputs, but numbers were expected.</source>
<translation>„{function}“ lieferte Wörter als Eingaben, aber Zahlen wurden erwartet.</translation>
</message>
<message>
<source>Give numbers for words.</source>
<translation>Liefern Sie Zahlen statt Wörtern.</translation>
</message>
<message>
<source>“{function}” gave inputs of the shape {str}, which are no pictures.</source>
<translation>„{function}“ lieferte Eingaben der Form {str}, die keine Bilder sind.</translation>
</message>
<message>
<source>Take them as arrays, or give (n, height, width) or (n, channels, height, width).</source>
<translation>Nehmen Sie sie als Arrays, oder liefern Sie (n, Höhe, Breite) oder (n, Kanäle, Höhe, Breite).</translation>
</message>
<message>
<source>{samples} steps are too few for windows of {length} and {horizon} steps ahead.</source>
<translation>{samples} Schritte sind zu wenige für Fenster von {length} und {horizon} Schritte voraus.</translation>
</message>
<message>
<source>Make more steps, or shorter windows.</source>
<translation>Erzeugen Sie mehr Schritte oder kürzere Fenster.</translation>
</message>
<message>
<source>Generated; nothing was observed.</source>
<translation>Erzeugt; nichts davon wurde beobachtet.</translation>
</message>
<message>
<source>“{path}” has no column of numbers or categories besides “{file}” and “{target}”.</source>
<translation>„{path}“ hat außer „{file}“ und „{target}“ keine Spalte mit Zahlen oder Kategorien.</translation>
</message>
<message>
<source>{kept} pictures with {features} columns each. The task is to foretell “{target}”.</source>
<translation>{kept} Bilder mit je {features} Spalten. Die Aufgabe ist, „{target}“ vorherzusagen.</translation>
</message>
<message>
<source>“{strip}” names no picture that is there, or several.</source>
<translation>„{strip}“ nennt kein Bild, das da ist, oder mehrere.</translation>
</message>
<message>
<source>Of the {listed}, {rows} are there; two at least are needed.</source>
<translation>Von den {listed} sind {rows} da; mindestens zwei sind nötig.</translation>
</message>
<message>
<source>{troubles} more rows name no picture that is there.</source>
<translation>{troubles} weitere Zeilen nennen kein Bild, das da ist.</translation>
</message>
<message>
<source>The column “{file}” names the pictures; another was expected as target.</source>
<translation>Die Spalte „{file}“ nennt die Bilder; als Ziel wurde eine andere erwartet.</translation>
</message>
<message>
<source>Choose one.</source>
<translation>Wählen Sie eine.</translation>
</message>
<message>
<source>Add one, or choose “Pictures with a table”, which needs none.</source>
<translation>Fügen Sie eine hinzu, oder wählen Sie „Bilder mit Tabelle“, das keine braucht.</translation>
</message>
<message>
<source>No column of “{path}” names pictures; names such as cat.jpg were expected in one.</source>
<translation>Keine Spalte von „{path}“ nennt Bilder; Namen wie cat.jpg wurden in einer erwartet.</translation>
</message>
<message>
<source>Choose the column with the pictures' names, or open the file as a table.</source>
<translation>Wählen Sie die Spalte mit den Namen der Bilder, oder öffnen Sie die Datei als Tabelle.</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose another column.</source>
<translation>Legen Sie die Datei zu den Bildern, oder wählen Sie eine andere Spalte.</translation>
</message>
<message>
<source>Correct the name; the row was left out.</source>
<translation>Berichtigen Sie den Namen; die Zeile wurde ausgelassen.</translation>
</message>
<message>
<source>Correct the names; the rows were left out.</source>
<translation>Berichtigen Sie die Namen; die Zeilen wurden ausgelassen.</translation>
</message>
<message>
<source>{beside} are in no folder of a class and were left out: {shown}.</source>
<translation>{beside} liegen in keinem Ordner einer Klasse und wurden ausgelassen: {shown}.</translation>
</message>
<message>
<source>“{root}” holds {pictures}, but no folders: the folder of a picture is its class.</source>
<translation>„{root}“ enthält {pictures}, aber keine Ordner: Der Ordner eines Bildes ist seine Klasse.</translation>
</message>
<message>
<source>Put the pictures of each class into a folder, choose a table that lists them, or predict nothing.</source>
<translation>Legen Sie die Bilder jeder Klasse in einen Ordner, wählen Sie eine Tabelle, die sie nennt, oder sagen Sie nichts vorher.</translation>
</message>
<message>
<source>All {keys} in “{root}” are of one class, “{labels}”; two at least were expected.</source>
<translation>Alle {keys} in „{root}“ gehören zu einer Klasse, „{labels}“; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>Choose the folder above, add a folder with pictures of another class, or predict nothing.</source>
<translation>Wählen Sie den Ordner darüber, fügen Sie einen Ordner mit Bildern einer anderen Klasse hinzu, oder sagen Sie nichts vorher.</translation>
</message>
<message>
<source>1 picture is in no folder of a class and was left out: {shown}.</source>
<translation>1 Bild liegt in keinem Ordner einer Klasse und wurde ausgelassen: {shown}.</translation>
</message>
<message>
<source>There is no picture in “{root}” ({endings}).</source>
<translation>In „{root}“ ist kein Bild ({endings}).</translation>
</message>
<message>
<source>Choose a folder that holds folders of pictures.</source>
<translation>Wählen Sie einen Ordner, der Ordner mit Bildern enthält.</translation>
</message>
<message>
<source>The folder “{name}” holds no pictures, so there is no such class.</source>
<translation>Der Ordner „{name}“ enthält keine Bilder, also gibt es diese Klasse nicht.</translation>
</message>
<message>
<source>Add pictures, or remove it.</source>
<translation>Fügen Sie Bilder hinzu, oder entfernen Sie ihn.</translation>
</message>
<message>
<source>Save it as CSV, with one row for each picture.</source>
<translation>Speichern Sie sie als CSV, mit einer Zeile für jedes Bild.</translation>
</message>
<message>
<source>“{path}”, row {number}{more} has {count} values; {expected} were expected. It was left out.</source>
<translation>„{path}“, Zeile {number}{more} hat {count} Werte; erwartet wurden {expected}. Sie wurde ausgelassen.</translation>
</message>
<message>
<source>“{path}” must be a list of objects, or an object of names and labels.</source>
<translation>„{path}“ muss eine Liste von Objekten oder ein Objekt aus Namen und Labels sein.</translation>
</message>
<message>
<source>“{path}” lists no pictures: it has no rows.</source>
<translation>„{path}“ zählt keine Bilder auf: Es gibt keine Zeilen.</translation>
</message>
<message>
<source>Put texts that hold the separator into quotes.</source>
<translation>Setzen Sie Texte, die das Trennzeichen enthalten, in Anführungszeichen.</translation>
</message>
<message>
<source>“{path}” has {count} columns called “{name}”.</source>
<translation>„{path}“ hat {count} Spalten namens „{name}“.</translation>
</message>
<message>
<source>Give each column a name of its own.</source>
<translation>Geben Sie jeder Spalte einen eigenen Namen.</translation>
</message>
<message>
<source>Write it as [{{"file": "1.jpg", "label": "cat"}}, …].</source>
<translation>Schreiben Sie es als [{{"file": "1.jpg", "label": "cat"}}, …].</translation>
</message>
<message>
<source>Write it as {{"file": "1.jpg", "label": "cat"}}.</source>
<translation>Schreiben Sie es als {{"file": "1.jpg", "label": "cat"}}.</translation>
</message>
<message>
<source>“{path}” is a folder; a file that lists pictures was expected.</source>
<translation>„{path}“ ist ein Ordner; erwartet wurde eine Datei, die Bilder aufzählt.</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB; a list of pictures was expected.</source>
<translation>„{path}“ ist größer als 1 GiB; erwartet wurde eine Liste von Bildern.</translation>
</message>
<message>
<source>“{path}”, row {line_num} cannot be read: {error}.</source>
<translation>„{path}“, Zeile {line_num} kann nicht gelesen werden: {error}.</translation>
</message>
<message>
<source>“{path}”, row {number} is no object of names and values.</source>
<translation>„{path}“, Zeile {number} ist kein Objekt aus Namen und Werten.</translation>
</message>
<message>
<source>“{path}”, row {number} is no JSON: {error}.</source>
<translation>„{path}“, Zeile {number} ist kein JSON: {error}.</translation>
</message>
<message>
<source>Correct the line.</source>
<translation>Berichtigen Sie die Zeile.</translation>
</message>
<message>
<source>{tried} be read. {first}</source>
<translation>{tried} gelesen werden. {first}</translation>
</message>
<message>
<source>Give pictures that open elsewhere.</source>
<translation>Geben Sie Bilder an, die sich anderswo öffnen lassen.</translation>
</message>
<message>
<source>“{key}” is not there any more.</source>
<translation>„{key}“ ist nicht mehr da.</translation>
</message>
<message>
<source>Put it back, or look through the data again.</source>
<translation>Legen Sie es zurück, oder sehen Sie die Daten noch einmal durch.</translation>
</message>
<message>
<source>They were left out; correct the file if they matter.</source>
<translation>Sie wurden ausgelassen; berichtigen Sie die Datei, wenn sie wichtig sind.</translation>
</message>
<message>
<source>None of the {rows} pictures that “{path}” lists in “{file}” is there.</source>
<translation>Keines der {rows} Bilder, die „{path}“ in „{file}“ aufzählt, ist da.</translation>
</message>
<message>
<source>One column of labels was chosen, “{chosen}”; two at least were expected.</source>
<translation>Eine Spalte mit Labels wurde gewählt, „{chosen}“; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>All pictures in “{path}” are of one class, “{labels}”; two at least were expected.</source>
<translation>Alle Bilder in „{path}“ gehören zu einer Klasse, „{labels}“; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose the column that names them.</source>
<translation>Legen Sie die Datei neben die Bilder, oder wählen Sie die Spalte, die sie nennt.</translation>
</message>
<message>
<source>Choose more of them, or take it as the target.</source>
<translation>Wählen Sie mehr davon, oder nehmen Sie sie als Ziel.</translation>
</message>
<message>
<source>“{path}” has no column called “{name}”.</source>
<translation>„{path}“ hat keine Spalte namens „{name}“.</translation>
</message>
<message>
<source>There is: {there}.</source>
<translation>Vorhanden ist: {there}.</translation>
</message>
<message>
<source>No column of “{path}” names pictures.</source>
<translation>Keine Spalte von „{path}“ nennt Bilder.</translation>
</message>
<message>
<source>Choose the column with the files' names.</source>
<translation>Wählen Sie die Spalte mit den Namen der Dateien.</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”.</source>
<translation>„{path}“ hat keine Spalte außer „{file}“.</translation>
</message>
<message>
<source>Add one with the class of each picture.</source>
<translation>Fügen Sie eine mit der Klasse jedes Bildes hinzu.</translation>
</message>
<message>
<source>“{path}”, column “{name}”: “{bad}” is no number; numbers were expected.</source>
<translation>„{path}“, Spalte „{name}“: „{bad}“ ist keine Zahl; erwartet wurden Zahlen.</translation>
</message>
<message>
<source>Choose another column to foretell.</source>
<translation>Wählen Sie eine andere Spalte zum Vorhersagen.</translation>
</message>
<message>
<source>“{path}”: {rows} of {names} rows {why}, first {rows2}.</source>
<translation>„{path}“: {rows} von {names} Zeilen {why}, zuerst {rows2}.</translation>
</message>
<message>
<source>Pictures end in {picture_endings}; convert what is to be used.</source>
<translation>Bilder enden auf {picture_endings}; wandeln Sie um, was verwendet werden soll.</translation>
</message>
<message>
<source>{count} {have} with a backslash or with letters that are no text, and left out: {first}.</source>
<translation>{count} {have} mit einem Backslash oder mit Zeichen, die kein Text sind; ausgelassen: {first}.</translation>
</message>
<message>
<source>The folder “{folder}” leads to a folder that was looked through already, and was left out.</source>
<translation>Der Ordner „{folder}“ führt zu einem Ordner, der schon durchgesehen ist, und wurde ausgelassen.</translation>
</message>
<message>
<source>The folder “{folder}” could not be looked into: {reason}.</source>
<translation>Der Ordner „{folder}“ konnte nicht durchgesehen werden: {reason}.</translation>
</message>
<message>
<source>{count} {are} by the ending ({endings}) and left out.</source>
<translation>{count} {are} (der Endung nach: {endings}); ausgelassen.</translation>
</message>
<message>
<source>Remove the link if it is there by mistake.</source>
<translation>Entfernen Sie die Verknüpfung, wenn sie aus Versehen da ist.</translation>
</message>
<message>
<source>The folder “{root}” could not be looked into: {reason}.</source>
<translation>Der Ordner „{root}“ konnte nicht durchgesehen werden: {reason}.</translation>
</message>
<message>
<source>“{strip}” is no class: a number or a colour was expected before “=”.</source>
<translation>„{strip}“ ist keine Klasse: Vor „=“ wurde eine Nummer oder eine Farbe erwartet.</translation>
</message>
<message>
<source>Write 0=ground; 1=cat.</source>
<translation>Schreiben Sie 0=Grund; 1=Katze.</translation>
</message>
<message>
<source>“{name}” has pixels of the kind {mode}, which are no classes.</source>
<translation>„{name}“ hat Pixel der Art {mode}, die keine Klassen sind.</translation>
</message>
<message>
<source>Save it as a PNG of 8 bits.</source>
<translation>Speichern Sie sie als PNG mit 8 Bit.</translation>
</message>
<message>
<source>The classes “{text}” are numbers as well as colours.</source>
<translation>Die Klassen „{text}“ sind teils Nummern, teils Farben.</translation>
</message>
<message>
<source>Give one or the other.</source>
<translation>Geben Sie das eine oder das andere an.</translation>
</message>
<message>
<source>“{name}” is in colours; a mask of grey numbers was expected.</source>
<translation>„{name}“ ist farbig; erwartet wurde eine Maske mit Graustufen als Nummern.</translation>
</message>
<message>
<source>Save it as the others are.</source>
<translation>Speichern Sie sie wie die anderen.</translation>
</message>
<message>
<source>“{name}” holds no whole numbers; class numbers were expected.</source>
<translation>„{name}“ enthält keine ganzen Zahlen; erwartet wurden Klassennummern.</translation>
</message>
<message>
<source>Save it as integers.</source>
<translation>Speichern Sie sie als ganze Zahlen.</translation>
</message>
<message>
<source>“{name}” has the shape {shape}; (height, width) was expected.</source>
<translation>„{name}“ hat die Form {shape}; erwartet wurde (Höhe, Breite).</translation>
</message>
<message>
<source>Reshape it.</source>
<translation>Formen Sie sie um.</translation>
</message>
<message>
<source>Two classes have the {what} “{twice}”; each needs one of its own.</source>
<translation>Zwei Klassen haben denselben Eintrag „{twice}“ ({what}); jede braucht einen eigenen.</translation>
</message>
<message>
<source>Change one of them.</source>
<translation>Ändern Sie eine davon.</translation>
</message>
<message>
<source>“{name}” is no NumPy array of numbers.</source>
<translation>„{name}“ ist kein NumPy-Array aus Zahlen.</translation>
</message>
<message>
<source>Save it with numpy.save.</source>
<translation>Speichern Sie sie mit numpy.save.</translation>
</message>
<message>
<source>“{path}” names no classes.</source>
<translation>„{path}“ nennt keine Klassen.</translation>
</message>
<message>
<source>Write one name in each line, or choose another file.</source>
<translation>Schreiben Sie einen Namen je Zeile, oder wählen Sie eine andere Datei.</translation>
</message>
<message>
<source>“{path}” must be a list of classes.</source>
<translation>„{path}“ muss eine Liste von Klassen sein.</translation>
</message>
<message>
<source>Write it as ["ground", "cat", …].</source>
<translation>Schreiben Sie es als ["ground", "cat", …].</translation>
</message>
<message>
<source>“{path}” is larger than 1 MiB; a list of classes was expected.</source>
<translation>„{path}“ ist größer als 1 MiB; erwartet wurde eine Liste von Klassen.</translation>
</message>
<message>
<source>The pattern “{pattern}” has no single *, which stands for the name of the picture.</source>
<translation>Das Muster „{pattern}“ hat nicht genau ein *, das für den Namen des Bildes steht.</translation>
</message>
<message>
<source>1 picture has no mask of its name and was left out: {lonely}.</source>
<translation>1 Bild hat keine Maske seines Namens und wurde ausgelassen: {lonely}.</translation>
</message>
<message>
<source>1 mask has no picture of its name and was left out: {over}.</source>
<translation>1 Maske hat kein Bild ihres Namens und wurde ausgelassen: {over}.</translation>
</message>
<message>
<source>There are no masks{where} in “{folder}” ({mask_endings}).</source>
<translation>Es gibt keine Masken{where} in „{folder}“ ({mask_endings}).</translation>
</message>
<message>
<source>Put them into a folder called masks beside the pictures, or choose their folder.</source>
<translation>Legen Sie sie in einen Ordner namens masks neben den Bildern, oder wählen Sie ihren Ordner.</translation>
</message>
<message>
<source>There are no pictures in “{root}” besides the masks.</source>
<translation>In „{root}“ gibt es außer den Masken keine Bilder.</translation>
</message>
<message>
<source>Choose the folder above.</source>
<translation>Wählen Sie den Ordner darüber.</translation>
</message>
<message>
<source>Write it as in *_mask.png.</source>
<translation>Schreiben Sie es wie *_mask.png.</translation>
</message>
<message>
<source>None of the {masks} masks is called like one of the {pictures} pictures in “{root}”: “{places}” and “{pictures2}” come first.</source>
<translation>Keine der {masks} Masken heißt wie eines der {pictures} Bilder in „{root}“: „{places}“ und „{pictures2}“ kommen zuerst.</translation>
</message>
<message>
<source>Call each mask as its picture, or give a pattern such as *_mask.png.</source>
<translation>Nennen Sie jede Maske wie ihr Bild, oder geben Sie ein Muster wie *_mask.png an.</translation>
</message>
<message>
<source>{lonely} pictures have no mask of their name and were left out: {lonely2}.</source>
<translation>{lonely} Bilder haben keine Maske ihres Namens und wurden ausgelassen: {lonely2}.</translation>
</message>
<message>
<source>{over} masks have no picture of their name and were left out: {over2}.</source>
<translation>{over} Masken haben kein Bild ihres Namens und wurden ausgelassen: {over2}.</translation>
</message>
<message>
<source>Add the masks if these are to be learnt from.</source>
<translation>Fügen Sie die Masken hinzu, wenn daraus gelernt werden soll.</translation>
</message>
<message>
<source>Call them as their pictures, or remove them.</source>
<translation>Nennen Sie sie wie ihre Bilder, oder entfernen Sie sie.</translation>
</message>
<message>
<source>The masks hold 1 class; two at least were expected.</source>
<translation>Die Masken enthalten 1 Klasse; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>The masks hold no class; two at least were expected.</source>
<translation>Die Masken enthalten keine Klasse; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>Choose other masks, or name the classes under Classes, as in 0=ground; 1=cat.</source>
<translation>Wählen Sie andere Masken, oder nennen Sie die Klassen unter Klassen, etwa 0=Grund; 1=Katze.</translation>
</message>
<message>
<source>The masks have {kept} classes; {most_classes} at most are read.</source>
<translation>Die Masken haben {kept} Klassen; höchstens {most_classes} werden gelesen.</translation>
</message>
<message>
<source>Join some of them.</source>
<translation>Fassen Sie einige zusammen.</translation>
</message>
<message>
<source>None of the {count} masks that were looked at can be read. {told}</source>
<translation>Keine der {count} angesehenen Masken ist lesbar. {told}</translation>
</message>
<message>
<source>Save them as PNG.</source>
<translation>Speichern Sie sie als PNG.</translation>
</message>
<message>
<source>The masks hold {seen} different {what}, “{names}” among them: these are pictures, or masks that were saved with loss.</source>
<translation>Die Masken enthalten {seen} verschiedene {what}, etwa „{names}“: Das sind Bilder, oder Masken, die verlustbehaftet gespeichert wurden.</translation>
</message>
<message>
<source>Give masks with one value for each class, saved as PNG.</source>
<translation>Geben Sie Masken mit einem Wert je Klasse, als PNG gespeichert.</translation>
</message>
<message>
<source>{rows} pairs. The task is to foretell “{target}” of both together.</source>
<translation>{rows} Paare. Die Aufgabe ist, „{target}“ von beiden zusammen vorherzusagen.</translation>
</message>
<message>
<source>{keys} triplets: the positive is like the anchor, the negative is not.</source>
<translation>{keys} Tripel: das ähnliche gleicht dem Anker, das andere nicht.</translation>
</message>
<message>
<source>“{path}” has no column that is plainly the {missing} part; pictures or texts were expected.</source>
<translation>„{path}“ hat keine Spalte, die klar der Teil {missing} ist; Bilder oder Texte wurden erwartet.</translation>
</message>
<message>
<source>“{path}” has no column besides “{left}” and “{right}”; one that says what is to be foretold of each pair was expected.</source>
<translation>„{path}“ hat keine Spalte außer „{left}“ und „{right}“; erwartet wurde eine, die sagt, was von jedem Paar vorherzusagen ist.</translation>
</message>
<message>
<source>Add one, or choose another column.</source>
<translation>Fügen Sie eine hinzu, oder wählen Sie eine andere Spalte.</translation>
</message>
<message>
<source>Choose it; there is {there}.</source>
<translation>Wählen Sie sie; es gibt {there}.</translation>
</message>
<message>
<source>{keys} texts with what each becomes. The task is to say the next word of that, place by place.</source>
<translation>{keys} Texte mit dem, was aus jedem wird. Die Aufgabe ist, davon Stelle für Stelle das nächste Wort zu sagen.</translation>
</message>
<message>
<source>Correct the row if it matters; it was left out.</source>
<translation>Berichtigen Sie die Zeile, wenn sie wichtig ist; sie wurde ausgelassen.</translation>
</message>
<message>
<source>“{path}” has {first} lines, but “{other}” has {second}; the same number was expected, as each line says the same as that of the other.</source>
<translation>„{path}“ hat {first} Zeilen, aber „{other}“ hat {second}; dieselbe Zahl wurde erwartet, da jede Zeile dasselbe sagt wie die der anderen.</translation>
</message>
<message>
<source>“{path}” holds no two columns of texts, divided by tabs; a text and what it becomes was expected.</source>
<translation>„{path}“ enthält keine zwei durch Tabulatoren getrennten Textspalten; ein Text und was daraus wird wurde erwartet.</translation>
</message>
<message>
<source>“{path}” holds one text a line; a second file with what each becomes was expected.</source>
<translation>„{path}“ enthält einen Text je Zeile; eine zweite Datei mit dem, was aus jedem wird, wurde erwartet.</translation>
</message>
<message>
<source>“{path}” needs two columns of texts, one with what the other becomes; it has {there}.</source>
<translation>„{path}“ braucht zwei Textspalten, eine mit dem, was aus der anderen wird; es gibt {there}.</translation>
</message>
<message>
<source>“{path}” holds {count} with a text and what it becomes; two at least were expected.</source>
<translation>„{path}“ enthält {count} mit einem Text und dem, was daraus wird; mindestens zwei wurden erwartet.</translation>
</message>
<message>
<source>Give the two files of the same part, unchanged.</source>
<translation>Geben Sie die zwei Dateien desselben Teils, unverändert.</translation>
</message>
<message>
<source>Choose a file with both, or the second file as well.</source>
<translation>Wählen Sie eine Datei mit beidem, oder auch die zweite Datei.</translation>
</message>
<message>
<source>“{path}”, row {number} has {row} cells; {need} at least were expected.</source>
<translation>„{path}“, Zeile {number} hat {row} Zellen; mindestens {need} wurden erwartet.</translation>
</message>
<message>
<source>Choose the other file, too: train.de for train.en, say.</source>
<translation>Wählen Sie auch die andere Datei: etwa train.de zu train.en.</translation>
</message>
<message>
<source>Choose the two columns.</source>
<translation>Wählen Sie die zwei Spalten.</translation>
</message>
<message>
<source>Give a file with more of them.</source>
<translation>Geben Sie eine Datei mit mehr davon.</translation>
</message>
<message>
<source>“{path}”, row {number}: one side is empty; a text was expected on both.</source>
<translation>„{path}“, Zeile {number}: eine Seite ist leer; auf beiden wurde ein Text erwartet.</translation>
</message>
<message>
<source>Choose the file anew; it may have been moved.</source>
<translation>Wählen Sie die Datei neu; sie wurde vielleicht verschoben.</translation>
</message>
<message>
<source>“{path}” has no two stretches of {length} {unit}; these are needed at least.</source>
<translation>„{path}“ hat keine zwei Abschnitte von {length} {unit}; so viele sind mindestens nötig.</translation>
</message>
<message>
<source>{stretches} stretches of {length} {unit}. The task is to say the next one, place by place.</source>
<translation>{stretches} Abschnitte von {length} {unit}. Die Aufgabe ist, Stelle für Stelle zu sagen, was folgt.</translation>
</message>
<message>
<source>Give longer texts, or take shorter stretches.</source>
<translation>Geben Sie längere Texte, oder nehmen Sie kürzere Abschnitte.</translation>
</message>
<message>
<source>There are no texts in “{path}”: no file ends in {text_endings}.</source>
<translation>In „{path}“ sind keine Texte: keine Datei endet auf {text_endings}.</translation>
</message>
<message>
<source>The texts in “{root}” have more than a thousand million letters.</source>
<translation>Die Texte in „{root}“ haben mehr als eine Milliarde Buchstaben.</translation>
</message>
<message>
<source>Take a part of them.</source>
<translation>Nehmen Sie einen Teil davon.</translation>
</message>
<message>
<source>“{name}” is empty; a text was expected.</source>
<translation>„{name}“ ist leer; ein Text wurde erwartet.</translation>
</message>
<message>
<source>It was left out.</source>
<translation>Sie wurde ausgelassen.</translation>
</message>
<message>
<source>Correct it if it matters; the row was left out.</source>
<translation>Berichtigen Sie es, wenn es wichtig ist; die Zeile wurde ausgelassen.</translation>
</message>
<message>
<source>The column {where} holds {good} ratings that are numbers; two at least are needed.</source>
<translation>Die Spalte {where} enthält {good} Bewertungen, die Zahlen sind; mindestens zwei sind nötig.</translation>
</message>
<message>
<source>{good} ratings. The task is to foretell “{rating}” for a user and an item.</source>
<translation>{good} Bewertungen. Die Aufgabe ist, „{rating}“ für einen Nutzer und einen Gegenstand vorherzusagen.</translation>
</message>
<message>
<source>“{path}” has {names} columns; three at least were expected: user, item and rating.</source>
<translation>„{path}“ hat {names} Spalten; mindestens drei wurden erwartet: Nutzer, Gegenstand und Bewertung.</translation>
</message>
<message>
<source>“{path}” holds no ratings; lines such as 1::1193::5::978300760 were expected.</source>
<translation>„{path}“ enthält keine Bewertungen; Zeilen wie 1::1193::5::978300760 wurden erwartet.</translation>
</message>
<message>
<source>“{path}” has no column that is called like the {what}; it has {there}.</source>
<translation>„{path}“ hat keine Spalte, die wie {what} heißt; es gibt {there}.</translation>
</message>
<message>
<source>Choose the columns with user, item and rating.</source>
<translation>Wählen Sie die Spalten mit Nutzer, Gegenstand und Bewertung.</translation>
</message>
<message>
<source>Choose a file with ratings, such as u.data or ratings.csv.</source>
<translation>Wählen Sie eine Datei mit Bewertungen, etwa u.data oder ratings.csv.</translation>
</message>
<message>
<source>Choose ratings.dat, or a table with a header.</source>
<translation>Wählen Sie ratings.dat, oder eine Tabelle mit Kopfzeile.</translation>
</message>
<message>
<source>Choose the column with the {what}.</source>
<translation>Wählen Sie die Spalte mit {what}.</translation>
</message>
<message>
<source>{told} more rows of “{name}” were left out.</source>
<translation>{told} weitere Zeilen von „{name}“ wurden ausgelassen.</translation>
</message>
<message>
<source>{samples} pictures with {what} of {labels} classes.</source>
<translation>{samples} Bilder mit {what} von {labels} Klassen.</translation>
</message>
<message>
<source>“{name}” is not there any more.</source>
<translation>„{name}“ ist nicht mehr da.</translation>
</message>
<message>
<source>{self} pictures with {labels} classes.</source>
<translation>{self} Bilder mit {labels} Klassen.</translation>
</message>
<message>
<source>Take the dataset as pictures to learn from these.</source>
<translation>Nehmen Sie den Datensatz als Bilder, um aus diesen zu lernen.</translation>
</message>
<message>
<source>“{path}” has no column to foretell; it has {rows}.</source>
<translation>„{path}“ hat keine Spalte zum Vorhersagen; es gibt {rows}.</translation>
</message>
<message>
<source>Choose a dataset with classes or values.</source>
<translation>Wählen Sie einen Datensatz mit Klassen oder Werten.</translation>
</message>
<message>
<source>{self} pictures with the value {names}.</source>
<translation>{self} Bilder mit dem Wert {names}.</translation>
</message>
<message>
<source>“{path}” has no pictures in “{column}”; it has {rows}.</source>
<translation>„{path}“ hat keine Bilder in „{column}“; es gibt {rows}.</translation>
</message>
<message>
<source>Choose another column, or another kind of source.</source>
<translation>Wählen Sie eine andere Spalte oder eine andere Art von Quelle.</translation>
</message>
<message>
<source>“{path}” has no texts in “{text}”; it has {rows}.</source>
<translation>„{path}“ hat keine Texte in „{text}“; es gibt {rows}.</translation>
</message>
<message>
<source>“{column}” cannot be foretold from itself.</source>
<translation>„{column}“ kann nicht aus sich selbst vorhergesagt werden.</translation>
</message>
<message>
<source>Choose two different columns.</source>
<translation>Wählen Sie zwei verschiedene Spalten.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no numbers or words.</source>
<translation>Die Spalte „{name}“ wird nicht benutzt: Sie enthält keine Zahlen oder Wörter.</translation>
</message>
<message>
<source>{keys} holds no picture.</source>
<translation>{keys} enthält kein Bild.</translation>
</message>
<message>
<source>Fill it in, or leave the row out.</source>
<translation>Füllen Sie es aus, oder lassen Sie die Zeile weg.</translation>
</message>
<message>
<source>The picture of {key} could not be read: {strerror}.</source>
<translation>Das Bild von {key} konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Save the dataset with its pictures in it.</source>
<translation>Speichern Sie den Datensatz mit seinen Bildern darin.</translation>
</message>
<message>
<source>The column “{twice}” was chosen twice; each part needs its own.</source>
<translation>Die Spalte „{twice}“ wurde zweimal gewählt; jeder Teil braucht seine eigene.</translation>
</message>
<message>
<source>“{path}” has no row that can be used.{first}</source>
<translation>„{path}“ hat keine brauchbare Zeile.{first}</translation>
</message>
<message>
<source>Choose other columns.</source>
<translation>Wählen Sie andere Spalten.</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”; one that says what to foretell was expected.</source>
<translation>„{path}“ hat keine Spalte außer „{file}“; erwartet wurde eine, die sagt, was vorherzusagen ist.</translation>
</message>
<message>
<source>None of the {names} sounds that “{path}” lists is there.</source>
<translation>Keiner der {names} Klänge, die „{path}“ aufzählt, ist da.</translation>
</message>
<message>
<source>No column of “{path}” names sounds.</source>
<translation>Keine Spalte von „{path}“ nennt Klänge.</translation>
</message>
<message>
<source>Add a column with the class of each sound.</source>
<translation>Fügen Sie eine Spalte mit der Klasse jedes Klangs hinzu.</translation>
</message>
<message>
<source>Put the file beside the sounds, or choose the column that names them.</source>
<translation>Legen Sie die Datei neben die Klänge, oder wählen Sie die Spalte, die sie nennt.</translation>
</message>
<message>
<source>{what} names “{key}”, which row {seen} names already.</source>
<translation>{what} nennt „{key}“, das schon Zeile {seen} nennt.</translation>
</message>
<message>
<source>{what} names no file.</source>
<translation>{what} nennt keine Datei.</translation>
</message>
<message>
<source>Name it, or remove the row.</source>
<translation>Nennen Sie sie, oder entfernen Sie die Zeile.</translation>
</message>
<message>
<source>{what} names “{key}”, which is not there.</source>
<translation>{what} nennt „{key}“, das nicht da ist.</translation>
</message>
<message>
<source>Remove one of the rows.</source>
<translation>Entfernen Sie eine der Zeilen.</translation>
</message>
<message>
<source>Put the file there, or remove the row.</source>
<translation>Legen Sie die Datei dorthin, oder entfernen Sie die Zeile.</translation>
</message>
<message>
<source>A rate of {rate} Hz is too low for sound; {lowest} at least was expected.</source>
<translation>Eine Rate von {rate} Hz ist für Klang zu niedrig; mindestens {lowest} wurde erwartet.</translation>
</message>
<message>
<source>Set it to 0.</source>
<translation>Setzen Sie sie auf 0.</translation>
</message>
<message>
<source>None of the sounds can be read. {message}</source>
<translation>Keiner der Klänge kann gelesen werden. {message}</translation>
</message>
<message>
<source>Put it back, or choose the data anew.</source>
<translation>Legen Sie es zurück, oder wählen Sie die Daten neu.</translation>
</message>
<message>
<source>“{path}” has no column besides “{text}”; one that says what to foretell was expected.</source>
<translation>„{path}“ hat keine Spalte außer „{text}“; erwartet wurde eine, die sagt, was vorherzusagen ist.</translation>
</message>
<message>
<source>Add a column with the class of each text, or choose two different columns.</source>
<translation>Fügen Sie eine Spalte mit der Klasse jedes Textes hinzu, oder wählen Sie zwei verschiedene Spalten.</translation>
</message>
<message>
<source>Choose a tokenizer.json of the library tokenizers, or another tokenizer.</source>
<translation>Wählen Sie eine tokenizer.json der Bibliothek tokenizers oder einen anderen Tokenizer.</translation>
</message>
<message>
<source>The tokenizer is to come from a file, but none was named.</source>
<translation>Der Tokenizer soll aus einer Datei kommen, aber keine wurde genannt.</translation>
</message>
<message>
<source>Choose its tokenizer.json.</source>
<translation>Wählen Sie seine tokenizer.json.</translation>
</message>
<message>
<source>“{path}” is larger than 256 MiB; a tokenizer.json was expected.</source>
<translation>„{path}“ ist größer als 256 MiB; erwartet wurde eine tokenizer.json.</translation>
</message>
<message>
<source>The tokenizer “{path}” could not be read: {strerror}.</source>
<translation>Der Tokenizer „{path}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>“{path}” is no tokenizer: it is not text.</source>
<translation>„{path}“ ist kein Tokenizer: Es ist kein Text.</translation>
</message>
<message>
<source>there are {counted}; at least {least} are needed, {why}.</source>
<translation>Es gibt {counted}; mindestens {least} sind nötig, {why}.</translation>
</message>
<message>
<source>there is {counted}; at least {least} are needed, {why}.</source>
<translation>Es gibt {counted}; mindestens {least} sind nötig, {why}.</translation>
</message>
<message>
<source>Add samples, or take fewer parts or folds.</source>
<translation>Fügen Sie Samples hinzu, oder nehmen Sie weniger Teile oder Folds.</translation>
</message>
<message>
<source>a fold is empty.</source>
<translation>ein Fold ist leer.</translation>
</message>
<message>
<source>Take fewer folds, or add samples.</source>
<translation>Nehmen Sie weniger Folds, oder fügen Sie Samples hinzu.</translation>
</message>
<message>
<source>the class “{label}” has {counted}; at least {least} are needed, {why}.</source>
<translation>Die Klasse „{label}“ hat {counted}; mindestens {least} sind nötig, {why}.</translation>
</message>
<message>
<source>Add samples of this class or leave it out.</source>
<translation>Fügen Sie Samples dieser Klasse hinzu, oder lassen Sie sie aus.</translation>
</message>
<message>
<source>nothing says which samples belong together, so they cannot be divided by groups.</source>
<translation>nichts sagt, welche Samples zusammengehören, also lassen sie sich nicht nach Gruppen aufteilen.</translation>
</message>
<message>
<source>Choose what tells the group in the settings of the data, or another way to divide it.</source>
<translation>Wählen Sie in den Einstellungen der Daten, was die Gruppe angibt, oder ein anderes Verfahren.</translation>
</message>
<message>
<source>of {count} samples in the order of time, {last} are held back, {between}none is left to learn from.</source>
<translation>Von {count} zeitlich geordneten Samples werden {last} zurückgehalten, {between}keines bleibt zum Lernen.</translation>
</message>
<message>
<source>Take shorter windows, a smaller share to hold back, fewer folds, or more rows.</source>
<translation>Nehmen Sie kürzere Fenster, einen kleineren zurückgehaltenen Anteil, weniger Folds oder mehr Zeilen.</translation>
</message>
<message>
<source>The share of validation data must lie between 0 and 1, not {validation}.</source>
<translation>Der Anteil der Validierungsdaten muss zwischen 0 und 1 liegen, nicht bei {validation}.</translation>
</message>
<message>
<source>Set it to 0.2, say.</source>
<translation>Setzen Sie ihn etwa auf 0.2.</translation>
</message>
<message>
<source>The shares of validation data ({validation}) and test data ({test}) leave nothing to learn from.</source>
<translation>Die Anteile von Validierungsdaten ({validation}) und Testdaten ({test}) lassen nichts zum Lernen übrig.</translation>
</message>
<message>
<source>Set each to 0.2, say.</source>
<translation>Setzen Sie jeden etwa auf 0,2.</translation>
</message>
<message>
<source>There is no way to divide data called “{split}”.</source>
<translation>Es gibt kein Verfahren namens „{split}“, um Daten aufzuteilen.</translation>
</message>
<message>
<source>Choose one of {splits}.</source>
<translation>Wählen Sie eines von {splits}.</translation>
</message>
<message>
<source>Of {folds} {what}, the number {number} was chosen; there must be 2 at least, counted from 0.</source>
<translation>Von {folds} {what} wurde die Nummer {number} gewählt; es müssen mindestens 2 sein, gezählt ab 0.</translation>
</message>
<message>
<source>Choose one from 0 to {folds}.</source>
<translation>Wählen Sie einen von 0 bis {folds}.</translation>
</message>
<message>
<source>{facts} epochs in batches of {batch} suit {samples} samples.</source>
<translation>{facts} Epochen in Batches zu {batch} passen zu {samples} Samples.</translation>
</message>
<message>
<source>It ends in {outputs} scores, one for each class, and learns by {loss}.</source>
<translation>Es endet in {outputs} Scores, einem für jede Klasse, und lernt mit {loss}.</translation>
</message>
<message>
<source>It ends in {outputs} numbers to be predicted, and learns by {loss}.</source>
<translation>Es endet in {outputs} Zahlen, die vorherzusagen sind, und lernt mit {loss}.</translation>
</message>
<message>
<source>It ends in the number to be predicted, and learns by {loss}.</source>
<translation>Es endet in der Zahl, die vorherzusagen ist, und lernt mit {loss}.</translation>
</message>
<message>
<source>A sample is {values} numbers: {widths} linear layers, {first} wide at first, read them.</source>
<translation>Ein Sample sind {values} Zahlen: {widths} lineare Schichten, die erste {first} breit, lesen sie.</translation>
</message>
<message>
<source>{kind} is {shape}: {number} convolutions look at it from fine to coarse.</source>
<translation>{kind} ist {shape}: {number} Faltungen betrachten es von fein bis grob.</translation>
</message>
<message>
<source>A sample is a wave of {shape} values: {number} convolutions along time look at it.</source>
<translation>Ein Sample ist eine Welle von {shape} Werten: {number} Faltungen entlang der Zeit betrachten sie.</translation>
</message>
<message>
<source>A window is {steps} steps of {each}, too many for an LSTM: convolutions along time.</source>
<translation>Ein Fenster sind {steps} Schritte mit je {each}, zu viele für ein LSTM: Faltungen entlang der Zeit.</translation>
</message>
<message>
<source>A text is {shape} tokens of {tokens}: each gets a vector of {size} numbers, a GRU reads them.</source>
<translation>Ein Text sind {shape} Token aus {tokens}: Jedes bekommt einen Vektor von {size} Zahlen, ein GRU liest sie.</translation>
</message>
<message>
<source>A window is {steps} steps of {each}: an LSTM reads them in order.</source>
<translation>Ein Fenster sind {steps} Schritte mit je {each}: Ein LSTM liest sie der Reihe nach.</translation>
</message>
<message>
<source>A sample is {shape} tokens of {tokens}: each gets a vector of {size} numbers.</source>
<translation>Ein Sample sind {shape} Token aus {tokens}: Jedes bekommt einen Vektor von {size} Zahlen.</translation>
</message>
<message>
<source>No network is suggested: numbers of tokens are no values that could be given back.</source>
<translation>Es wird kein Netz vorgeschlagen: Nummern von Token sind keine Werte, die zurückgegeben werden könnten.</translation>
</message>
<message>
<source>It ends in {classes} scores for each place, and learns by {loss}.</source>
<translation>Es endet in {classes} Scores für jede Stelle und lernt mit {loss}.</translation>
</message>
<message>
<source>A picture is {shape}: an autoencoder halves it {depth} times and builds it up again.</source>
<translation>Ein Bild ist {shape}: Ein Autoencoder halbiert es {depth}-mal und baut es wieder auf.</translation>
</message>
<message>
<source>No network is suggested for boxes yet: they need a loss that compares lists of boxes, which comes with the training of detectors.</source>
<translation>Für Rahmen wird noch kein Netz vorgeschlagen: Sie brauchen einen Verlust, der Listen von Rahmen vergleicht; er kommt mit dem Training von Detektoren.</translation>
</message>
<message>
<source>No network is suggested: what is said has no places in the samples. Draw an objective with CTCLoss, or begin with the template for it.</source>
<translation>Es wird kein Netz vorgeschlagen: Was gesagt wird, hat in den Samples keine Stellen. Zeichnen Sie eine Zielfunktion mit CTCLoss, oder beginnen Sie mit der Vorlage dafür.</translation>
</message>
<message>
<source>No network is suggested for pictures of another size: begin with the template for finer pictures.</source>
<translation>Für Bilder anderer Größe wird kein Netz vorgeschlagen: Beginnen Sie mit der Vorlage für feinere Bilder.</translation>
</message>
<message>
<source>A picture is {shape}: a small U-Net halves it {depth} times and brings it back.</source>
<translation>Ein Bild ist {shape}: Ein kleines U-Net halbiert es {depth}-mal und bringt es zurück.</translation>
</message>
<message>
<source>All numbers of a sample are read together: linear layers say each place.</source>
<translation>Alle Zahlen eines Samples werden zusammen gelesen: Lineare Schichten sagen jede Stelle.</translation>
</message>
<message>
<source>A sample is {values} numbers: an autoencoder takes them through {narrow} and back.</source>
<translation>Ein Sample besteht aus {values} Zahlen: Ein Autoencoder führt sie durch {narrow} und zurück.</translation>
</message>
<message>
<source>It ends in the sample itself, and learns by {loss}.</source>
<translation>Es endet im Sample selbst und lernt mit {loss}.</translation>
</message>
<message>
<source>A stretch is {shape} tokens of {tokens}: a GRU reads them in order and never looks ahead.</source>
<translation>Ein Abschnitt sind {shape} Token von {tokens}: ein GRU liest sie der Reihe nach und schaut nie voraus.</translation>
</message>
<message>
<source>A GRU reads the {shape} tokens of “{text}”; another goes on from “{said}” with what the first found.</source>
<translation>Ein GRU liest die {shape} Token von „{text}“; ein anderes fährt nach „{said}“ fort mit dem, was das erste fand.</translation>
</message>
<message>
<source>No network is suggested for samples that are to be compared yet: they need a loss of several outputs, which comes with other ways to train.</source>
<translation>Für Samples, die verglichen werden, wird noch kein Netz vorgeschlagen: Sie brauchen einen Verlust aus mehreren Ausgängen, der mit anderen Arten zu trainieren kommt.</translation>
</message>
<message>
<source>No network is suggested for several inputs with something to say for each place: draw one that fits both.</source>
<translation>Für mehrere Eingänge mit einer Aussage zu jeder Stelle wird kein Netz vorgeschlagen: zeichnen Sie eines für beides.</translation>
</message>
<message>
<source>The inputs {listed} are read by a branch each{shared}; then all is put together.</source>
<translation>Die Eingänge {listed} werden von je einem Zweig gelesen{shared}; dann wird alles zusammengeführt.</translation>
</message>
<message>
<source>Each of {listed} gets a vector of {size} numbers; their product tells how they match.</source>
<translation>Jedes von {listed} bekommt einen Vektor aus {size} Zahlen; ihr Produkt sagt, wie gut sie passen.</translation>
</message>
<message>
<source>“{path}” may not be read.</source>
<translation>„{path}“ darf nicht gelesen werden.</translation>
</message>
<message>
<source>Give yourself the right to read it.</source>
<translation>Geben Sie sich das Recht, sie zu lesen.</translation>
</message>
<message>
<source>“{path}” does not fit into memory.</source>
<translation>„{path}“ passt nicht in den Speicher.</translation>
</message>
<message>
<source>Split it, or leave columns out.</source>
<translation>Teilen Sie sie auf, oder lassen Sie Spalten aus.</translation>
</message>
<message>
<source>{share} % of “{name}” is missing. {filled}.</source>
<translation>{share} % von „{name}“ fehlen. {filled}.</translation>
</message>
<message>
<source>{again} of {rows} rows are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{again} von {rows} Zeilen sind gleich wie eine davor. Wird die eine gelernt und nach der anderen gefragt, fällt die Bewertung zu gut aus.</translation>
</message>
<message>
<source>Leave the column out if it says little.</source>
<translation>Lassen Sie die Spalte aus, wenn sie wenig sagt.</translation>
</message>
<message>
<source>Leave these rows out if what is missing cannot be guessed.</source>
<translation>Lassen Sie diese Zeilen aus, wenn sich das Fehlende nicht erraten lässt.</translation>
</message>
<message>
<source>“{name}” rises by one from row to row. A network learns the order of the file by heart from it, and new rows have numbers that it never saw.</source>
<translation>„{name}“ steigt von Zeile zu Zeile um eins. Ein Netz lernt daran die Reihenfolge der Datei auswendig, und neue Zeilen haben Nummern, die es nie sah.</translation>
</message>
<message>
<source>Leave it out, unless it is a time that goes on.</source>
<translation>Lassen Sie sie aus, außer sie ist eine Zeit, die weiterläuft.</translation>
</message>
<message>
<source>From “{name}” alone, “{target}” is known almost exactly. Perhaps it was written down after what is to be foretold, or is the same in other words.</source>
<translation>Aus „{name}“ allein ist „{target}“ fast genau bekannt. Vielleicht wurde es erst nach dem notiert, was vorherzusagen ist, oder ist dasselbe in anderen Worten.</translation>
</message>
<message>
<source>Leave it out, unless it is really known before.</source>
<translation>Lassen Sie sie aus, außer sie ist wirklich vorher bekannt.</translation>
</message>
<message>
<source>{far} of {rows} values of “{name}” lie far from the others.</source>
<translation>{far} von {rows} Werten von „{name}“ liegen weit von den anderen entfernt.</translation>
</message>
<message>
<source>Look whether they are right: a missing one is sometimes written as −999 or 9999.</source>
<translation>Sehen Sie nach, ob sie stimmen: Ein fehlender Wert wird manchmal als −999 oder 9999 geschrieben.</translation>
</message>
<message>
<source>Fill it in, if it is known; the row is left out until then.</source>
<translation>Tragen Sie sie ein, wenn sie bekannt ist; bis dahin bleibt die Zeile ausgelassen.</translation>
</message>
<message>
<source>“{path}”: only {known} rows have a time in “{column}”.</source>
<translation>„{path}“: Nur {known} Zeilen haben in „{column}“ eine Zeit.</translation>
</message>
<message>
<source>Fill them in.</source>
<translation>Tragen Sie sie ein.</translation>
</message>
<message>
<source>Row {numbers} has no time in “{column}”.</source>
<translation>Zeile {numbers} hat in „{column}“ keine Zeit.</translation>
</message>
<message>
<source>“{path}”: the column “{column}” holds no dates, but the time of each row was expected.</source>
<translation>„{path}“: Die Spalte „{column}“ enthält keine Daten der Zeit, aber die Zeit jeder Zeile wurde erwartet.</translation>
</message>
<message>
<source>Choose another column, or none: the rows are then in no order.</source>
<translation>Wählen Sie eine andere Spalte oder keine: Die Zeilen haben dann keine Reihenfolge.</translation>
</message>
<message>
<source>{missing} more rows have no time in “{column}”.</source>
<translation>{missing} weitere Zeilen haben in „{column}“ keine Zeit.</translation>
</message>
<message>
<source>Correct the row; a cell with the dividing sign in it needs quotation marks.</source>
<translation>Berichtigen Sie die Zeile; eine Zelle, die das Trennzeichen enthält, braucht Anführungszeichen.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds more than {most_labels} different words, or hardly any twice.</source>
<translation>Die Spalte „{name}“ wird nicht verwendet: Sie enthält mehr als {most_labels} verschiedene Wörter oder kaum eines zweimal.</translation>
</message>
<message>
<source>Open the table as texts to learn from these.</source>
<translation>Öffnen Sie die Tabelle als Texte, um aus ihnen zu lernen.</translation>
</message>
<message>
<source>Put rare words together in the file if they matter.</source>
<translation>Fassen Sie seltene Wörter in der Datei zusammen, wenn sie wichtig sind.</translation>
</message>
<message>
<source>No column of “{path}” is left to foretell “{target}” from.{why}</source>
<translation>Keine Spalte von „{path}“ bleibt, um daraus „{target}“ vorherzusagen.{why}</translation>
</message>
<message>
<source>Leave fewer columns out, or choose a table with columns of numbers or categories.</source>
<translation>Lassen Sie weniger Spalten aus, oder wählen Sie eine Tabelle mit Spalten von Zahlen oder Kategorien.</translation>
</message>
<message>
<source>No row of “{name}” has {names} cells, as its header has; row {number} has {came}.</source>
<translation>Keine Zeile von „{name}“ hat {names} Zellen wie die Kopfzeile; Zeile {number} hat {came}.</translation>
</message>
<message>
<source>Correct the header, or set “header” to “no”.</source>
<translation>Berichtigen Sie die Kopfzeile, oder setzen Sie „header“ auf „no“.</translation>
</message>
<message>
<source>“{name}” holds a header but no rows.</source>
<translation>„{name}“ enthält eine Kopfzeile, aber keine Zeilen.</translation>
</message>
<message>
<source>Choose a table with rows.</source>
<translation>Wählen Sie eine Tabelle mit Zeilen.</translation>
</message>
<message>
<source>“{name}” holds one row; at least 2 are needed.</source>
<translation>„{name}“ enthält eine Zeile; mindestens 2 sind nötig.</translation>
</message>
<message>
<source>Choose a table with more rows.</source>
<translation>Wählen Sie eine Tabelle mit mehr Zeilen.</translation>
</message>
<message>
<source>“{name}” has one column, “{names}”; at least two are needed: one to foretell, one to know.</source>
<translation>„{name}“ hat eine Spalte, „{names}“; mindestens zwei sind nötig: eine vorherzusagende und eine bekannte.</translation>
</message>
<message>
<source>Choose a table with more columns, divided by commas, semicolons or tabs.</source>
<translation>Wählen Sie eine Tabelle mit mehr Spalten, getrennt durch Kommas, Semikolons oder Tabulatoren.</translation>
</message>
<message>
<source>Row {number} has {came} cells; {names} were expected.</source>
<translation>Zeile {number} hat {came} Zellen; erwartet wurden {names}.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no values.</source>
<translation>Die Spalte „{name}“ wird nicht verwendet: Sie enthält keine Werte.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds the same value in every row.</source>
<translation>Die Spalte „{name}“ wird nicht verwendet: Sie enthält in jeder Zeile denselben Wert.</translation>
</message>
<message>
<source>The column “{name}” is not used: it names the rows, each by a value of its own.</source>
<translation>Die Spalte „{name}“ wird nicht verwendet: Sie benennt die Zeilen, jede mit einem eigenen Wert.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds longer texts.</source>
<translation>Die Spalte „{name}“ wird nicht verwendet: Sie enthält längere Texte.</translation>
</message>
<message>
<source>{rest} more rows have another number of cells than {names}.</source>
<translation>{rest} weitere Zeilen haben eine andere Zahl von Zellen als {names}.</translation>
</message>
<message>
<source>Correct it, or let the row be left out.</source>
<translation>Berichtigen Sie sie, oder lassen Sie die Zeile auslassen.</translation>
</message>
<message>
<source>Fill it in, or let the row be left out.</source>
<translation>Tragen Sie es ein, oder lassen Sie die Zeile auslassen.</translation>
</message>
<message>
<source>In “{path}”, {kept} rows say yes or no of each label; two at least are needed.</source>
<translation>In „{path}“ sagen {kept} Zeilen zu jedem Label ja oder nein; mindestens zwei sind nötig.</translation>
</message>
<message>
<source>The target “{name}” is missing in row {number}.</source>
<translation>Das Ziel „{name}“ fehlt in Zeile {number}.</translation>
</message>
<message>
<source>“{path}” has no column “{wanted}”; it has {listed}.</source>
<translation>„{path}“ hat keine Spalte „{wanted}“; vorhanden ist {listed}.</translation>
</message>
<message>
<source>The column “{name}” of “{path}” is empty: there is nothing to foretell.</source>
<translation>Die Spalte „{name}“ von „{path}“ ist leer: Es gibt nichts vorherzusagen.</translation>
</message>
<message>
<source>Choose another column as target.</source>
<translation>Wählen Sie eine andere Spalte als Ziel.</translation>
</message>
<message>
<source>Fill the columns in, or choose others.</source>
<translation>Füllen Sie die Spalten aus, oder wählen Sie andere.</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {kept} numbers; at least two are needed.</source>
<translation>Die Spalte „{kind}“ von „{path}“ enthält {kept} Zahlen; mindestens zwei sind nötig.</translation>
</message>
<message>
<source>Choose a column of numbers as target, or foretell classes.</source>
<translation>Wählen Sie eine Spalte mit Zahlen als Ziel, oder sagen Sie Klassen vorher.</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {labels} different words in {names} rows; classes must come again and again to be learnt.</source>
<translation>Die Spalte „{kind}“ von „{path}“ enthält {labels} verschiedene Wörter in {names} Zeilen; Klassen müssen sich wiederholen, um gelernt zu werden.</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds one class only, “{labels}”; two are needed at least.</source>
<translation>Die Spalte „{kind}“ von „{path}“ enthält nur eine Klasse, „{labels}“; mindestens zwei sind nötig.</translation>
</message>
<message>
<source>Choose another column as target, or add rows of another class.</source>
<translation>Wählen Sie eine andere Spalte als Ziel, oder fügen Sie Zeilen einer anderen Klasse hinzu.</translation>
</message>
<message>
<source>The target “{name}” in row {number} is “{text}”; {wanted} was expected.</source>
<translation>Das Ziel „{name}“ in Zeile {number} ist „{text}“; {wanted} wurde erwartet.</translation>
</message>
<message>
<source>{count} more rows have no target in “{name}”.</source>
<translation>{count} weitere Zeilen haben kein Ziel in „{name}“.</translation>
</message>
<message>
<source>{name} is not there any more.</source>
<translation>{name} ist nicht mehr da.</translation>
</message>
<message>
<source>{name} could not be read: {strerror}.</source>
<translation>{name} konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>Unpack it yourself if you know where it is from, and choose the folder.</source>
<translation>Entpacken Sie es selbst, wenn Sie wissen, woher es kommt, und wählen Sie den Ordner.</translation>
</message>
<message>
<source>“{archive}” could not be unpacked into “{folder}”: {reason}.</source>
<translation>„{archive}“ konnte nicht in „{folder}“ entpackt werden: {reason}.</translation>
</message>
<message>
<source>Check both and their rights.</source>
<translation>Prüfen Sie beide und ihre Rechte.</translation>
</message>
<message>
<source>“{archive}” holds “{name}”, which is a link or a device; only files and folders are unpacked.</source>
<translation>„{archive}“ enthält „{name}“, was ein Link oder ein Gerät ist; nur Dateien und Ordner werden entpackt.</translation>
</message>
<message>
<source>There is no file “{archive}”.</source>
<translation>Es gibt keine Datei „{archive}“.</translation>
</message>
<message>
<source>Choose the archive where it is now.</source>
<translation>Wählen Sie das Archiv dort, wo es jetzt ist.</translation>
</message>
<message>
<source>There is no room to unpack “{archive}” in “{folder}”.</source>
<translation>In „{folder}“ ist kein Platz, um „{archive}“ zu entpacken.</translation>
</message>
<message>
<source>“{archive}” is damaged, cut short, or no archive: {error}.</source>
<translation>„{archive}“ ist beschädigt, abgeschnitten oder kein Archiv: {error}.</translation>
</message>
<message>
<source>“{archive}” is packed in a way that is not known here: {error}.</source>
<translation>„{archive}“ ist auf eine Weise gepackt, die hier nicht bekannt ist: {error}.</translation>
</message>
<message>
<source>Unpack it with the program that made it, and choose the folder.</source>
<translation>Entpacken Sie es mit dem Programm, das es gemacht hat, und wählen Sie den Ordner.</translation>
</message>
<message>
<source>“{name}” holds more than {entries} files and folders; no more are unpacked.</source>
<translation>„{name}“ enthält mehr als {entries} Dateien und Ordner; mehr werden nicht entpackt.</translation>
</message>
<message>
<source>“{name}” has {packed} but unpacks to more than {ratio} times as much, which data never does.</source>
<translation>„{name}“ hat {packed}, wird entpackt aber mehr als {ratio}-mal so groß, was Daten nie werden.</translation>
</message>
<message>
<source>“{name}” unpacks to more than {total}; no more is unpacked.</source>
<translation>„{name}“ wird entpackt größer als {total}; mehr wird nicht entpackt.</translation>
</message>
<message>
<source>“{name}” unpacks to more than the {room} that are free in “{folder}”.</source>
<translation>„{name}“ wird entpackt größer als die {room}, die in „{folder}“ frei sind.</translation>
</message>
<message>
<source>“{archive}” would write outside of its folder: “{name}”. Nothing of it was unpacked.</source>
<translation>„{archive}“ würde außerhalb seines Ordners schreiben: „{name}“. Nichts davon wurde entpackt.</translation>
</message>
<message>
<source>“{archive}” is locked with a password.</source>
<translation>„{archive}“ ist mit einem Passwort verschlossen.</translation>
</message>
<message>
<source>Unpack it with its password, and choose the folder.</source>
<translation>Entpacken Sie es mit dem Passwort, und wählen Sie den Ordner.</translation>
</message>
<message>
<source>There is no text to learn words from.</source>
<translation>Es gibt keinen Text, aus dem Wörter zu lernen wären.</translation>
</message>
<message>
<source>Choose data with texts that can be read.</source>
<translation>Wählen Sie Daten mit Texten, die gelesen werden können.</translation>
</message>
<message>
<source>The tokenizer “{way}” needs the library tokenizers, which is not installed.</source>
<translation>Der Tokenizer „{way}“ braucht die Bibliothek tokenizers, die nicht installiert ist.</translation>
</message>
<message>
<source>Install it: pip install tokenizers. Or choose words or characters.</source>
<translation>Installieren Sie sie: pip install tokenizers. Oder wählen Sie Wörter oder Zeichen.</translation>
</message>
<message>
<source>The network and the data do not go together yet.</source>
<translation>Das Netz und die Daten passen noch nicht zusammen.</translation>
</message>
<message>
<source>Mend the problems on the Design page first.</source>
<translation>Beheben Sie zuerst die Probleme auf der Seite „Entwerfen“.</translation>
</message>
<message>
<source>Choose another loss first.</source>
<translation>Wählen Sie zuerst einen anderen Verlust.</translation>
</message>
<message>
<source>The loss takes targets in a form that no layers make.</source>
<translation>Der Verlust nimmt Ziele in einer Form, die keine Schichten ergeben.</translation>
</message>
<message>
<source>Choose CrossEntropyLoss or MSELoss.</source>
<translation>Wählen Sie CrossEntropyLoss oder MSELoss.</translation>
</message>
<message>
<source>The scale of a picture is from {scales} to {scales2} pixels per canvas unit, not {scale}.</source>
<translation>Der Maßstab eines Bildes liegt zwischen {scales} und {scales2} Pixeln je Einheit der Zeichenfläche, nicht bei {scale}.</translation>
</message>
<message>
<source>2 is good for screens; SVG has no scale.</source>
<translation>2 ist gut für Bildschirme; SVG hat keinen Maßstab.</translation>
</message>
<message>
<source>The picture would have {width} × {height} pixels, more than {max_pixels} million.</source>
<translation>Das Bild hätte {width} × {height} Pixel, mehr als {max_pixels} Millionen.</translation>
</message>
<message>
<source>What to measure was expected as one JSON object; what came is none.</source>
<translation>Was zu messen ist, wurde als ein JSON-Objekt erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>A bench has no option “{foreign}”.</source>
<translation>Eine Messung hat keine Option „{foreign}“.</translation>
</message>
<message>
<source>The bench's option “{name}” must be {expected}, not {value}.</source>
<translation>Die Option „{name}“ der Messung muss {expected} sein, nicht {value}.</translation>
</message>
<message>
<source>What to measure was expected as JSON; what came is none.</source>
<translation>Was zu messen ist, wurde als JSON erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>A job was expected as one JSON object on one line; what came is none.</source>
<translation>Ein Auftrag wurde als ein JSON-Objekt in einer Zeile erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>A job must name its run folder and its file for events.</source>
<translation>Ein Auftrag muss seinen Laufordner und seine Ereignisdatei nennen.</translation>
</message>
<message>
<source>A run can be extended by a number of epochs, not by “{extend}”.</source>
<translation>Ein Lauf lässt sich um eine Zahl von Epochen verlängern, nicht um „{extend}“.</translation>
</message>
<message>
<source>A job's kind must be one of {known}, not “{value}”.</source>
<translation>Die Art eines Auftrags muss eine von {known} sein, nicht „{value}“.</translation>
</message>
<message>
<source>How to export was expected as one JSON object; what came is none.</source>
<translation>Wie exportiert werden soll, wurde als ein JSON-Objekt erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>An export has no option “{foreign}”.</source>
<translation>Ein Export hat keine Option „{foreign}“.</translation>
</message>
<message>
<source>The export's option “{name}” must be {expected}, not {value}.</source>
<translation>Die Export-Option „{name}“ muss {expected} sein, nicht {value}.</translation>
</message>
<message>
<source>How to export was expected as JSON; what came is none.</source>
<translation>Wie exportiert werden soll, wurde als JSON erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>Streaming does not go with int8-static: its ranges are found on whole series, and what layers remember would be rounded anew with each piece.</source>
<translation>Reihen in Stücken gehen nicht mit int8-static: Seine Bereiche stammen von ganzen Reihen, und was Schichten behalten, würde mit jedem Stück neu gerundet.</translation>
</message>
<message>
<source>Take int8-dynamic or int4, or export without streaming.</source>
<translation>Nehmen Sie int8-dynamic oder int4, oder exportieren Sie ohne Reihen in Stücken.</translation>
</message>
<message>
<source>The forecast could not be read.</source>
<translation>Die Prognose konnte nicht gelesen werden.</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Fordern Sie sie noch einmal an.</translation>
</message>
<message>
<source>The request for an import could not be read: {error}.</source>
<translation>Die Anfrage für einen Import konnte nicht gelesen werden: {error}.</translation>
</message>
<message>
<source>How to prune was expected as one JSON object; what came is none.</source>
<translation>Wie beschnitten wird, wurde als ein JSON-Objekt erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>Pruning has no option “{foreign}”.</source>
<translation>Das Beschneiden hat keine Option „{foreign}“.</translation>
</message>
<message>
<source>Channels are compared within their layer only: “everywhere” is for single weights.</source>
<translation>Kanäle werden nur innerhalb ihrer Schicht verglichen: „everywhere“ ist für einzelne Gewichte.</translation>
</message>
<message>
<source>The option “{name}” of pruning must be {expected}, not {value}.</source>
<translation>Die Option „{name}“ des Beschneidens muss {expected} sein, nicht {value}.</translation>
</message>
<message>
<source>How to prune was expected as JSON; what came is none.</source>
<translation>Wie beschnitten wird, wurde als JSON erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>The run's specification (spec.json) is damaged: {reason}.</source>
<translation>Die Spezifikation des Laufs (spec.json) ist beschädigt: {reason}.</translation>
</message>
<message>
<source>Start a new run instead.</source>
<translation>Starten Sie stattdessen einen neuen Lauf.</translation>
</message>
<message>
<source>The run was made by a newer version (format {format}; this one reads up to {format2}).</source>
<translation>Der Lauf wurde von einer neueren Version angelegt (Format {format}; diese liest bis {format2}).</translation>
</message>
<message>
<source>Update Layerloom to open it.</source>
<translation>Aktualisieren Sie Layerloom, um ihn zu öffnen.</translation>
</message>
<message>
<source>“{folder}” is incomplete: {missing} is missing.</source>
<translation>„{folder}“ ist unvollständig: {missing} fehlt.</translation>
</message>
<message>
<source>“{folder}” could not be read: {strerror}.</source>
<translation>„{folder}“ konnte nicht gelesen werden: {strerror}.</translation>
</message>
<message>
<source>“{folder}” is damaged: its {manifest} cannot be read.</source>
<translation>„{folder}“ ist beschädigt: {manifest} kann nicht gelesen werden.</translation>
</message>
<message>
<source>“{folder}” is damaged: {name} is not what was written.</source>
<translation>„{folder}“ ist beschädigt: {name} ist nicht, was geschrieben wurde.</translation>
</message>
<message>
<source>{message} The one before it is used.</source>
<translation>{message} Der davor wird verwendet.</translation>
</message>
<message>
<source>{message} The one before it cannot be read either.</source>
<translation>{message} Auch der vorige kann nicht gelesen werden.</translation>
</message>
<message>
<source>What to take away was expected as a list “kinds”; what came is none.</source>
<translation>Was mitzunehmen ist, wurde als Liste „kinds“ erwartet; was kam, ist keine.</translation>
</message>
<message>
<source>“{foreign}” cannot be taken away; what can be is {kinds}.</source>
<translation>„{foreign}“ lässt sich nicht mitnehmen; möglich ist {kinds}.</translation>
</message>
<message>
<source>What to take away was expected as JSON; what came is none.</source>
<translation>Was mitzunehmen ist, wurde als JSON erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>What variants were asked for could not be read: {error}.</source>
<translation>Welche Varianten gefragt waren, war nicht zu lesen: {error}.</translation>
</message>
<message>
<source>The variants could not be read: {error}.</source>
<translation>Die Varianten waren nicht zu lesen: {error}.</translation>
</message>
<message>
<source>What is to be watched must name a network, a layer, a port and a sample.</source>
<translation>Was beobachtet werden soll, muss ein Netz, eine Schicht, einen Anschluss und ein Sample nennen.</translation>
</message>
<message>
<source>What was watched has other pictures than it says.</source>
<translation>Was beobachtet wurde, hat andere Bilder, als es sagt.</translation>
</message>
<message>
<source>What is to be watched was expected as one JSON object; what came is none.</source>
<translation>Was beobachtet werden soll, wurde als ein JSON-Objekt erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>What was watched was expected as one JSON object; what came is none.</source>
<translation>Was beobachtet wurde, wurde als ein JSON-Objekt erwartet; was kam, ist keines.</translation>
</message>
<message>
<source>“{file}” exists already.</source>
<translation>„{file}“ gibt es schon.</translation>
</message>
<message>
<source>Give another name with -o.</source>
<translation>Geben Sie mit -o einen anderen Namen an.</translation>
</message>
<message>
<source>A project's file ends in {suffix}; “{file}” does not.</source>
<translation>Die Datei eines Projekts endet auf {suffix}; „{file}“ tut es nicht.</translation>
</message>
<message>
<source>“{file}” could not be written: {strerror}.</source>
<translation>„{file}“ konnte nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>Give another place, or make space.</source>
<translation>Geben Sie einen anderen Ort an, oder schaffen Sie Platz.</translation>
</message>
<message>
<source>Taking out what counts least</source>
<translation>Es wird herausgenommen, was am wenigsten zählt</translation>
</message>
<message>
<source>Measuring before and after</source>
<translation>Vorher und nachher werden gemessen</translation>
</message>
<message>
<source>Writing what is left</source>
<translation>Was bleibt, wird geschrieben</translation>
</message>
<message>
<source>Pruning {layer} alone</source>
<translation>{layer} wird allein beschnitten</translation>
</message>
<message>
<source>A process of the training ended unexpectedly; all of them began again from the last checkpoint.</source>
<translation>Ein Prozess des Trainings endete unerwartet; alle haben ab dem letzten Checkpoint neu begonnen.</translation>
</message>
<message>
<source>Another process of the training has gone.</source>
<translation>Ein anderer Prozess des Trainings ist verschwunden.</translation>
</message>
<message>
<source>The events could not be written: {strerror}.</source>
<translation>Die Ereignisse konnten nicht geschrieben werden: {strerror}.</translation>
</message>
<message>
<source>The run is to be trained on {nodes} machines, and they do not know where to meet.</source>
<translation>Der Lauf soll auf {nodes} Rechnern trainiert werden, und sie wissen nicht, wo sie sich treffen.</translation>
</message>
<message>
<source>The processes of the training ended without saying why.</source>
<translation>Die Prozesse des Trainings endeten, ohne zu sagen, warum.</translation>
</message>
<message>
<source>The training could not go on ({words}).</source>
<translation>Das Training konnte nicht weitergehen ({words}).</translation>
</message>
<message>
<source>The variants could not be made ({name}: {error}).</source>
<translation>Die Varianten konnten nicht gemacht werden ({name}: {error}).</translation>
</message>
<message>
<source>Give a file that Layerloom's Deploy page or `layerloom export` made, or another .onnx file.</source>
<translation>Geben Sie eine Datei an, die Layerlooms Seite Bereitstellen oder `layerloom export` gemacht hat, oder eine andere .onnx-Datei.</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{tensor}” does not fit its data file.</source>
<translation>„{path}“ ist beschädigt: Der Tensor „{tensor}“ passt nicht zu seiner Datendatei.</translation>
</message>
<message>
<source>Export the model again.</source>
<translation>Exportieren Sie das Modell noch einmal.</translation>
</message>
<message>
<source>“{path}” points to data outside its own folder (“{shown}”), so it is not opened.</source>
<translation>„{path}“ verweist auf Daten außerhalb des eigenen Ordners („{shown}“), daher wird die Datei nicht geöffnet.</translation>
</message>
<message>
<source>Use a model whose data lies beside it, in regular files.</source>
<translation>Nehmen Sie ein Modell, dessen Daten neben ihm liegen, in gewöhnlichen Dateien.</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{unfit}” claims more numbers than the file holds.</source>
<translation>„{path}“ ist beschädigt: Der Tensor „{unfit}“ behauptet mehr Zahlen, als die Datei enthält.</translation>
</message>
<message>
<source>“{path}” has a sparse tensor of {made} numbers; up to {max_made} are opened.</source>
<translation>„{path}“ hat einen dünn besetzten Tensor mit {made} Zahlen; geöffnet werden höchstens {max_made}.</translation>
</message>
<message>
<source>Export the model with its tensors written out.</source>
<translation>Exportieren Sie das Modell mit ausgeschriebenen Tensoren.</translation>
</message>
<message>
<source>“{path}” has {nodes} nodes once its functions are unfolded; up to {max_nodes} are opened.</source>
<translation>„{path}“ hat {nodes} Knoten, sobald die Funktionen entfaltet sind; geöffnet werden höchstens {max_nodes}.</translation>
</message>
<message>
<source>Export the model without functions that call each other so often.</source>
<translation>Exportieren Sie das Modell ohne Funktionen, die einander so oft aufrufen.</translation>
</message>
<message>
<source>“{path}” has functions that call each other more than {max_function_depth} deep, or without end.</source>
<translation>„{path}“ hat Funktionen, die einander mehr als {max_function_depth} tief oder ohne Ende aufrufen.</translation>
</message>
<message>
<source>Export the model without functions that call each other.</source>
<translation>Exportieren Sie das Modell ohne Funktionen, die einander aufrufen.</translation>
</message>
<message>
<source>“{path}” is not an ONNX model: {content}.</source>
<translation>„{path}“ ist kein ONNX-Modell: {content}.</translation>
</message>
<message>
<source>“{path}” is a folder, not an ONNX model.</source>
<translation>„{path}“ ist ein Ordner, kein ONNX-Modell.</translation>
</message>
<message>
<source>Give the .onnx file inside it.</source>
<translation>Geben Sie die .onnx-Datei darin an.</translation>
</message>
<message>
<source>“{path}” is not a regular file.</source>
<translation>„{path}“ ist keine gewöhnliche Datei.</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} GiB, the most an ONNX file can be.</source>
<translation>„{path}“ ist größer als {max_bytes} GiB, mehr kann eine ONNX-Datei nicht haben.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<translation>„{path}“ konnte nicht gelesen werden: {reason}.</translation>
</message>
<message>
<source>Check the path and its permissions.</source>
<translation>Prüfen Sie den Pfad und seine Rechte.</translation>
</message>
<message>
<source>“{path}” has {name} version {version}; ONNX Runtime reads versions up to {limit}.</source>
<translation>„{path}“ hat {name} in Version {version}; ONNX Runtime liest Versionen bis {limit}.</translation>
</message>
<message>
<source>Export the model with an older version.</source>
<translation>Exportieren Sie das Modell mit einer älteren Version.</translation>
</message>
<message>
<source>“{path}” uses the operator {domain}::{name}, which is not part of the ONNX standard.</source>
<translation>„{path}“ benutzt den Operator {domain}::{name}, der nicht zum ONNX-Standard gehört.</translation>
</message>
<message>
<source>Export the model with standard operators only.</source>
<translation>Exportieren Sie das Modell nur mit Operatoren des Standards.</translation>
</message>
<message>
<source>“{path}” needs the data file “{location}” beside it, which is not there.</source>
<translation>„{path}“ braucht neben sich die Datendatei „{location}“, die nicht da ist.</translation>
</message>
<message>
<source>Copy both files together.</source>
<translation>Kopieren Sie beide Dateien zusammen.</translation>
</message>
<message>
<source>is not connected</source>
<translation>ist nicht verbunden</translation>
</message>
<message>
<source>has {arrivals} wire and needs at least {least}</source>
<translation>hat {arrivals} Verbindung und braucht mindestens {least}</translation>
</message>
<message>
<source>{source} has no output “{port}”</source>
<translation>{source} hat keinen Ausgang „{port}“</translation>
</message>
<message>
<source>{source} gives no “{port}” with what it is told and what it gets</source>
<translation>{source} gibt mit seinen Einstellungen und Eingängen kein „{port}“ aus</translation>
</message>
<message>
<source>{node} has no input “{port}”</source>
<translation>{node} hat keinen Eingang „{port}“</translation>
</message>
<message>
<source>Inside the block “{network}”{where}: {message}</source>
<translation>Im Block „{network}“{where}: {message}</translation>
</message>
<message>
<source>Inside the block “{network}”, {node}: {reason}</source>
<translation>Im Block „{network}“, {node}: {reason}</translation>
</message>
<message>
<source>, at repeat {analyses}</source>
<translation>, in Wiederholung {analyses}</translation>
</message>
<message>
<source>The setting {path}: {error}</source>
<translation>Die Einstellung {path}: {error}</translation>
</message>
<message>
<source>it shares the weights of a layer that is no longer there.</source>
<translation>Sie teilt die Gewichte einer Schicht, die es nicht mehr gibt.</translation>
</message>
<message>
<source>it is a {node}, so it cannot share the weights of {owner}, a {owner2}.</source>
<translation>Sie ist {node} und kann daher nicht die Gewichte von {owner} teilen, das {owner2} ist.</translation>
</message>
<message>
<source>it cannot share the weights of {owner}: what arrives asks for other shapes{shown}.</source>
<translation>Sie kann die Gewichte von {owner} nicht teilen: Was ankommt, verlangt andere Formen{shown}.</translation>
</message>
<message>
<source> ({name}: {theirs} there, {mine} here)</source>
<translation> ({name}: dort {theirs}, hier {mine})</translation>
</message>
<message>
<source>it shares the weights of {owner}, which itself shares those of {first}.</source>
<translation>Sie teilt die Gewichte von {owner}, die ihrerseits die von {first} teilt.</translation>
</message>
<message>
<source>it shares the weights of {owner}, which is bypassed and so has none.</source>
<translation>Sie teilt die Gewichte von {owner}, die umgangen ist und daher keine hat.</translation>
</message>
<message>
<source>its shape is being found out</source>
<translation>ihre Form wird gerade ermittelt</translation>
</message>
<message>
<source>its sizes hang together</source>
<translation>ihre Größen hängen voneinander ab</translation>
</message>
<message>
<source>its code runs only after you trust this project, so its shape is not known</source>
<translation>ihr Code läuft erst, wenn Sie diesem Projekt vertrauen, daher ist ihre Form nicht bekannt</translation>
</message>
<message>
<source>its weights or its results differ in kind from size to size</source>
<translation>ihre Gewichte oder Ergebnisse sind je nach Größe verschiedener Art</translation>
</message>
<message>
<source>its work does not follow from sizes by adding or multiplying</source>
<translation>ihr Aufwand folgt nicht durch Addieren oder Multiplizieren aus den Größen</translation>
</message>
<message>
<source>what it gives does not follow from sizes by adding or multiplying</source>
<translation>was sie ausgibt, folgt nicht durch Addieren oder Multiplizieren aus den Größen</translation>
</message>
<message>
<source>with {where}, {error}</source>
<translation>mit {where}, {error}</translation>
</message>
<message>
<source>already connected</source>
<translation>bereits verbunden</translation>
</message>
<message>
<source>fits</source>
<translation>passt</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>die Verbindungen liefen im Kreis: „{name}“ führt bereits hierher</translation>
</message>
<message>
<source>Take it from “{source}”</source>
<translation>Von „{source}“ nehmen</translation>
</message>
<message>
<source>Connect it to “{port}”</source>
<translation>Mit „{port}“ verbinden</translation>
</message>
<message>
<source>samples a step</source>
<translation>Samples je Schritt</translation>
</message>
<message>
<source>as the largest norm of the gradient (0: no clipping)</source>
<translation>als größte Norm des Gradienten (0: keine Begrenzung)</translation>
</message>
<message>
<source>as a seed</source>
<translation>als Seed</translation>
</message>
<message>
<source>a single number</source>
<translation>eine einzelne Zahl</translation>
</message>
<message>
<source>{left} is a multiple of {right}</source>
<translation>{left} ein Vielfaches von {right} ist</translation>
</message>
<message>
<source> in the layer “{node}”</source>
<translation> in der Schicht „{node}“</translation>
</message>
<message>
<source>The layer “{node}”</source>
<translation>Die Schicht „{node}“</translation>
</message>
<message>
<source>The network</source>
<translation>Das Netz</translation>
</message>
<message>
<source>The network “{name}”</source>
<translation>Das Netz „{name}“</translation>
</message>
<message>
<source>The objective “{name}”</source>
<translation>Die Zielfunktion „{name}“</translation>
</message>
<message>
<source>could not be reached</source>
<translation>war nicht erreichbar</translation>
</message>
<message>
<source>could not take the run's folder</source>
<translation>konnte den Ordner des Laufs nicht entgegennehmen</translation>
</message>
<message>
<source>could not give the run's folder back</source>
<translation>konnte den Ordner des Laufs nicht zurückgeben</translation>
</message>
<message>
<source>process {local_rank} ended with {exitcode}</source>
<translation>Prozess {local_rank} endete mit {exitcode}</translation>
</message>
<message>
<source>none said why</source>
<translation>keiner sagte, warum</translation>
</message>
<message>
<source>objectives that are drawn are computed as they are</source>
<translation>gezeichnete Zielfunktionen werden berechnet, wie sie sind</translation>
</message>
<message>
<source>several processes share the steps</source>
<translation>mehrere Prozesse teilen sich die Schritte</translation>
</message>
<message>
<source>this PyTorch is built without CUDA</source>
<translation>dieses PyTorch ist ohne CUDA gebaut</translation>
</message>
<message>
<source>no usable NVIDIA GPU was found</source>
<translation>keine nutzbare NVIDIA-GPU wurde gefunden</translation>
</message>
<message>
<source>Batch {batch}, 1 thread</source>
<translation>Batch {batch}, 1 Thread</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads</source>
<translation>Batch {batch}, {threads} Threads</translation>
</message>
<message>
<source>Profile of {file}</source>
<translation>Profil von {file}</translation>
</message>
<message>
<source>Loading {file} in a fresh process</source>
<translation>{file} wird in einem neuen Prozess geladen</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here: {reason}</source>
<translation>PyTorchs Compiler kann hier nicht verwendet werden: {reason}</translation>
</message>
<message>
<source>It takes batches of {batch} only; other sizes were not measured.</source>
<translation>Sie nimmt nur Batches von {batch}; andere Größen wurden nicht gemessen.</translation>
</message>
<message>
<source>Open sizes were taken as {sizes}.</source>
<translation>Offene Größen wurden als {sizes} angenommen.</translation>
</message>
<message>
<source>{words} was left out: one run would take about {seconds} s.</source>
<translation>{words} wurde ausgelassen: Ein Durchgang würde etwa {seconds} s dauern.</translation>
</message>
<message>
<source>It was stopped before everything was measured.</source>
<translation>Es wurde angehalten, bevor alles gemessen war.</translation>
</message>
<message>
<source>The profile counts what it takes to give nodes to the processor, which works them off by itself.</source>
<translation>Das Profil zählt, was es kostet, dem Prozessor Knoten zu übergeben; er arbeitet sie selbst ab.</translation>
</message>
<message>
<source>Loading and memory could not be measured: no fresh process could be started.</source>
<translation>Laden und Speicher konnten nicht gemessen werden: Kein neuer Prozess ließ sich starten.</translation>
</message>
<message>
<source>{provider} is not used: {obstacle}.</source>
<translation>{provider} wird nicht verwendet: {obstacle}.</translation>
</message>
<message>
<source>this machine has no NVIDIA driver</source>
<translation>diese Maschine hat keinen NVIDIA-Treiber</translation>
</message>
<message>
<source>no NVIDIA GPU answers</source>
<translation>keine NVIDIA-GPU antwortet</translation>
</message>
<message>
<source>this ONNX Runtime was built without it</source>
<translation>diese ONNX Runtime wurde ohne das gebaut</translation>
</message>
<message>
<source>gives the network's answer</source>
<translation>gibt die Antwort des Netzes</translation>
</message>
<message>
<source>goes nowhere</source>
<translation>führt nirgendwohin</translation>
</message>
<message>
<source>has channels that could only go all at once</source>
<translation>hat Kanäle, die nur alle auf einmal gehen könnten</translation>
</message>
<message>
<source>has groups, which channels cannot leave one by one</source>
<translation>hat Gruppen, die Kanäle nicht einzeln verlassen können</translation>
</message>
<message>
<source>has one channel only</source>
<translation>hat nur einen Kanal</translation>
</message>
<message>
<source>is followed by {node}, which is bypassed</source>
<translation>wird gefolgt von {node}, die übergangen wird</translation>
</message>
<message>
<source>is followed by {node}, which mixes channels</source>
<translation>wird gefolgt von {node}, die Kanäle mischt</translation>
</message>
<message>
<source>is followed by {node}, which shares its weights with other layers</source>
<translation>wird gefolgt von {node}, die ihre Gewichte mit anderen Schichten teilt</translation>
</message>
<message>
<source>is joined with others in {node}</source>
<translation>wird in {node} mit anderen verbunden</translation>
</message>
<message>
<source>is joined with others that stay</source>
<translation>ist mit anderen verbunden, die bleiben</translation>
</message>
<message>
<source>is read by {node} along another axis</source>
<translation>wird von {node} entlang einer anderen Achse gelesen</translation>
</message>
<message>
<source>is read by {node}, which {reason}</source>
<translation>wird gelesen von {node}: {reason}</translation>
</message>
<message>
<source>meets a size that is open</source>
<translation>trifft auf eine offene Größe</translation>
</message>
<message>
<source>shares its weights with other layers</source>
<translation>teilt ihre Gewichte mit anderen Schichten</translation>
</message>
<message>
<source>pictures as bytes (0 to 255), {colour}, of any size: uint8 [pictures, height, width, {channels}]</source>
<translation>Bilder als Bytes (0 bis 255), {colour}, in jeder Größe: uint8 [pictures, height, width, {channels}]</translation>
</message>
<message>
<source>numbers as they are: {dtype} [samples, {sizes}]</source>
<translation>Zahlen, wie sie sind: {dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers as they are ({names}): {dtype} [samples, {sizes}]</source>
<translation>Zahlen, wie sie sind ({names}): {dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers of a table's columns, NaN where one is missing ({names}): float32 [rows, {count}]</source>
<translation>Zahlen aus den Spalten einer Tabelle, NaN, wo eine fehlt ({names}): float32 [rows, {count}]</translation>
</message>
<message>
<source>numbers of tokens, since no operator makes them of texts: int64 [texts, any]</source>
<translation>Nummern von Token, denn kein Operator macht sie aus Texten: int64 [texts, any]</translation>
</message>
<message>
<source>{tokens}; the first {length} are read</source>
<translation>{tokens}; die ersten {length} werden gelesen</translation>
</message>
<message>
<source>the number of a name, 1 + its place in the list: int64 [samples, 1]</source>
<translation>die Nummer eines Namens, 1 + sein Platz in der Liste: int64 [samples, 1]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]</source>
<translation>Klang mit {rate} Abtastwerten pro Sekunde, von -1 bis 1: float32 [sounds, {channels}, any]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]; the first {samples} samples are heard</source>
<translation>Klang mit {rate} Abtastwerten pro Sekunde, von -1 bis 1: float32 [sounds, {channels}, any]; die ersten {samples} Werte werden gehört</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, any, {count}]</source>
<translation>Zeilen in zeitlicher Reihenfolge ({names}): float32 [series, any, {count}]</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, at least {length}, {count}]; the last {length} are seen</source>
<translation>Zeilen in zeitlicher Reihenfolge ({names}): float32 [series, at least {length}, {count}]; die letzten {length} werden gesehen</translation>
</message>
<message>
<source>it is not text</source>
<translation>es ist kein Text</translation>
</message>
<message>
<source>it is no complete JSON: {error} at {where}</source>
<translation>kein vollständiges JSON: {error} bei {where}</translation>
</message>
<message>
<source>it is nested too deeply or holds absurd numbers</source>
<translation>zu tief verschachtelt, oder mit absurden Zahlen</translation>
</message>
<message>
<source>line {lineno}, column {colno}</source>
<translation>Zeile {lineno}, Spalte {colno}</translation>
</message>
<message>
<source>the key “layerloom” with the format's version is missing</source>
<translation>der Schlüssel „layerloom“ mit der Version des Formats fehlt</translation>
</message>
<message>
<source>a whole number</source>
<translation>eine ganze Zahl</translation>
</message>
<message>
<source>a whole number of at least {low}</source>
<translation>eine ganze Zahl ab {low}</translation>
</message>
<message>
<source>a whole number of at most {high}</source>
<translation>eine ganze Zahl bis {high}</translation>
</message>
<message>
<source>a whole number from {low} to {high}</source>
<translation>eine ganze Zahl von {low} bis {high}</translation>
</message>
<message>
<source>{expected} and no larger than {largest}</source>
<translation>{expected} und nicht größer als {largest}</translation>
</message>
<message>
<source>a number</source>
<translation>eine Zahl</translation>
</message>
<message>
<source>a number {said}</source>
<translation>eine Zahl ({said})</translation>
</message>
<message>
<source>at least {limit}</source>
<translation>mindestens {limit}</translation>
</message>
<message>
<source>more than {limit}</source>
<translation>größer als {limit}</translation>
</message>
<message>
<source>at most {limit}</source>
<translation>höchstens {limit}</translation>
</message>
<message>
<source>less than {limit}</source>
<translation>kleiner als {limit}</translation>
</message>
<message>
<source>true or false</source>
<translation>true oder false</translation>
</message>
<message>
<source>one of {options}</source>
<translation>eines von {options}</translation>
</message>
<message>
<source>one whole number or {size} of them</source>
<translation>eine ganze Zahl oder {size} davon</translation>
</message>
<message>
<source>at least {size} whole numbers</source>
<translation>mindestens {size} ganze Zahlen</translation>
</message>
<message>
<source>{size} numbers</source>
<translation>{size} Zahlen</translation>
</message>
<message>
<source>a list of numbers</source>
<translation>eine Liste von Zahlen</translation>
</message>
<message>
<source>whole numbers or one of {words}</source>
<translation>ganze Zahlen oder eines von {words}</translation>
</message>
<message>
<source>sizes or names such as L or H (N is the batch)</source>
<translation>Größen oder Namen wie L oder H (N ist der Batch)</translation>
</message>
<message>
<source>a tag such as a1_in1k, or nothing</source>
<translation>ein Tag wie a1_in1k oder nichts</translation>
</message>
<message>
<source>the name of a part, such as {example}, or nothing</source>
<translation>der Name eines Teils, etwa {example}, oder nichts</translation>
</message>
<message>
<source>the name of a node, such as {example}, or nothing</source>
<translation>der Name eines Knotens, etwa {example}, oder nichts</translation>
</message>
<message>
<source>letters for each tensor, parted by commas, and those of the result: {example}</source>
<translation>Buchstaben je Tensor, durch Kommas getrennt, und die des Ergebnisses: {example}</translation>
</message>
<message>
<source>a text</source>
<translation>ein Text</translation>
</message>
<message>
<source>“{text}” uses {error}.</source>
<translation>„{text}“ enthält {error}.</translation>
</message>
<message>
<source>“{node}”, which no expression may hold</source>
<translation>„{node}“, das in keinem Ausdruck stehen darf</translation>
</message>
<message>
<source>“{name}”, which means nothing here (names that do: {known})</source>
<translation>„{name}“, das hier nichts bedeutet (bekannt sind: {known})</translation>
</message>
<message>
<source>the size {size} is open</source>
<translation>die Größe {size} ist offen</translation>
</message>
<message>
<source>a size divided by 0</source>
<translation>eine Größe, durch 0 geteilt</translation>
</message>
<message>
<source>open sizes are divided with //</source>
<translation>offene Größen werden mit // geteilt</translation>
</message>
<message>
<source>too large</source>
<translation>zu groß</translation>
</message>
<message>
<source>words are not multiplied</source>
<translation>Wörter werden nicht multipliziert</translation>
</message>
<message>
<source>class number for each sample</source>
<translation>eine Klassennummer je Sample</translation>
</message>
<message>
<source>1 (alike) or 0 (different) for each pair</source>
<translation>1 (gleichartig) oder 0 (verschieden) je Paar</translation>
</message>
<message>
<source>counts, and no data says that it has them</source>
<translation>Zählwerte, und keine Daten sagen, dass sie welche haben</translation>
</message>
<message>
<source>an objective that is drawn, where it is said which output is the prediction</source>
<translation>eine gezeichnete Zielfunktion, in der gesagt ist, welcher Ausgang die Vorhersage ist</translation>
</message>
<message>
<source>, {sizes} with padding</source>
<translation>, mit padding {sizes}</translation>
</message>
<message>
<source> once {cut} are cut away</source>
<translation>, wenn {cut} weggeschnitten sind</translation>
</message>
<message>
<source> ({out} without output_size)</source>
<translation> (ohne output_size: {out})</translation>
</message>
<message>
<source>the same sizes as the input</source>
<translation>denselben Größen wie der Eingang</translation>
</message>
<message>
<source>sizes no larger than the input's</source>
<translation>höchstens den Größen des Eingangs</translation>
</message>
<message>
<source>both a list and a tensor</source>
<translation>sowohl eine Liste als auch einen Tensor</translation>
</message>
<message>
<source>neither a list nor a tensor</source>
<translation>weder eine Liste noch einen Tensor</translation>
</message>
<message>
<source>two dimensions</source>
<translation>zwei Dimensionen</translation>
</message>
<message>
<source>two dimensions or more</source>
<translation>zwei oder mehr Dimensionen</translation>
</message>
<message>
<source>three to five dimensions</source>
<translation>drei bis fünf Dimensionen</translation>
</message>
<message>
<source>names {terms} tensors, but gets {inputs}</source>
<translation>nennt {terms} Tensoren, erhält aber {inputs}</translation>
</message>
<message>
<source>has “{term}”, where only letters and one “...” may stand</source>
<translation>hat „{term}“, wo nur Buchstaben und ein „...“ stehen dürfen</translation>
</message>
<message>
<source>names {before} dimensions by “{term}”, but gets {spec}</source>
<translation>nennt mit „{term}“ {before} Dimensionen, erhält aber {spec}</translation>
</message>
<message>
<source>must name each dimension of the result once, and only such as it gets</source>
<translation>muss jede Dimension des Ergebnisses einmal nennen, und nur solche, die ankommen</translation>
</message>
<message>
<source>would sum over {lost}, the batch, and so mix the samples</source>
<translation>würde über {lost}, den Batch, summieren und so die Samples vermischen</translation>
</message>
<message>
<source>would pair each sample with every other one</source>
<translation>würde jedes Sample mit jedem anderen paaren</translation>
</message>
<message>
<source>takes a diagonal of {spec}, which is not square there</source>
<translation>nimmt eine Diagonale von {spec}, das dort nicht quadratisch ist</translation>
</message>
<message>
<source>gets {known} and {size} for {label}, which do not match</source>
<translation>erhält {known} und {size} für {label}, was nicht zusammenpasst</translation>
</message>
<message>
<source>it has them at {has}</source>
<translation>vorhanden sind {has}</translation>
</message>
<message>
<source>it turns images into tokens</source>
<translation>es macht aus Bildern Tokens</translation>
</message>
<message>
<source>{model} takes images of {size}×{size} only</source>
<translation>{model} nimmt nur Bilder der Größe {size}×{size}</translation>
</message>
<message>
<source>{model} needs images of at least {low}×{low} for these features</source>
<translation>{model} braucht für diese Merkmale Bilder von mindestens {low}×{low}</translation>
</message>
<message>
<source>{model} needs images whose sides are multiples of {step}</source>
<translation>{model} braucht Bilder, deren Seiten Vielfache von {step} sind</translation>
</message>
<message>
<source>{n} picture</source>
<translation>{n} Bild</translation>
</message>
<message>
<source>{n} pictures</source>
<translation>{n} Bilder</translation>
</message>
<message>
<source>{n} text</source>
<translation>{n} Text</translation>
</message>
<message>
<source>{n} texts</source>
<translation>{n} Texte</translation>
</message>
<message>
<source>{n} sound</source>
<translation>{n} Klang</translation>
</message>
<message>
<source>{n} sounds</source>
<translation>{n} Klänge</translation>
</message>
<message>
<source>{n} recording</source>
<translation>{n} Aufzeichnung</translation>
</message>
<message>
<source>{n} recordings</source>
<translation>{n} Aufzeichnungen</translation>
</message>
<message>
<source>one value</source>
<translation>einem Wert</translation>
</message>
<message>
<source>{n} values</source>
<translation>{n} Werten</translation>
</message>
<message>
<source>1 value is</source>
<translation>1 Wert</translation>
</message>
<message>
<source>{n} values are</source>
<translation>{n} Werte</translation>
</message>
<message>
<source>1 step is</source>
<translation>1 Schritt ist</translation>
</message>
<message>
<source>{n} steps are</source>
<translation>{n} Schritte sind</translation>
</message>
<message>
<source>{n} day</source>
<translation>{n} Tag</translation>
</message>
<message>
<source>{n} days</source>
<translation>{n} Tage</translation>
</message>
<message>
<source>{n} hour</source>
<translation>{n} Stunde</translation>
</message>
<message>
<source>{n} hours</source>
<translation>{n} Stunden</translation>
</message>
<message>
<source>{n} minute</source>
<translation>{n} Minute</translation>
</message>
<message>
<source>{n} minutes</source>
<translation>{n} Minuten</translation>
</message>
<message>
<source>{n} seconds</source>
<translation>{n} Sekunden</translation>
</message>
<message>
<source>: they run backwards</source>
<translation>: Sie laufen rückwärts</translation>
</message>
<message>
<source>the same picture</source>
<translation>dasselbe Bild</translation>
</message>
<message>
<source>nearly the same picture</source>
<translation>fast dasselbe Bild</translation>
</message>
<message>
<source>tell the network nothing new, and may leak into validation</source>
<translation>sagen dem Netz nichts Neues und können in die Validierung durchsickern</translation>
</message>
<message>
<source>may leak from training into validation</source>
<translation>können vom Training in die Validierung durchsickern</translation>
</message>
<message>
<source>They count as none of its words</source>
<translation>Sie zählen als keines der Wörter</translation>
</message>
<message>
<source>They are filled with what is more frequent in the training rows</source>
<translation>Sie werden mit dem aufgefüllt, was in den Trainingszeilen häufiger ist</translation>
</message>
<message>
<source>They are filled with the median of the training rows</source>
<translation>Sie werden mit dem Median der Trainingszeilen aufgefüllt</translation>
</message>
<message>
<source>“{cell}”, which is no date</source>
<translation>„{cell}“, was kein Datum ist</translation>
</message>
<message>
<source>empty or not a number (NaN)</source>
<translation>leer oder keine Zahl (NaN)</translation>
</message>
<message>
<source>column of numbers that vary</source>
<translation>Spalte mit Zahlen, die sich ändern</translation>
</message>
<message>
<source>(and {n} more)</source>
<translation>(und {n} weitere)</translation>
</message>
<message>
<source>(and {n} more rows)</source>
<translation>(und {n} weitere Zeilen)</translation>
</message>
<message>
<source>row {number} (“{name}”)</source>
<translation>Zeile {number} („{name}“)</translation>
</message>
<message>
<source>column “{name}”</source>
<translation>Spalte „{name}“</translation>
</message>
<message>
<source>called “{wanted}”</source>
<translation>namens „{wanted}“</translation>
</message>
<message>
<source>of {what}: {usual}, … were looked for</source>
<translation>für {what}: Gesucht wurde {usual}, …</translation>
</message>
<message>
<source>name no picture that is there, or several</source>
<translation>nennen kein Bild, das da ist, oder mehrere</translation>
</message>
<message>
<source>do not say what is to be foretold</source>
<translation>sagen nicht, was vorherzusagen ist</translation>
</message>
<message>
<source>name a picture that an earlier row names</source>
<translation>nennen ein Bild, das schon eine frühere Zeile nennt</translation>
</message>
<message>
<source>The only picture cannot</source>
<translation>Das einzige Bild kann nicht</translation>
</message>
<message>
<source>None of the {n} pictures that were tried can</source>
<translation>Keines der {n} versuchten Bilder kann</translation>
</message>
<message>
<source>file is no picture</source>
<translation>Datei ist kein Bild</translation>
</message>
<message>
<source>files are no pictures</source>
<translation>Dateien sind keine Bilder</translation>
</message>
<message>
<source>picture has a name</source>
<translation>Bild hat einen Namen</translation>
</message>
<message>
<source>pictures have names</source>
<translation>Bilder haben Namen</translation>
</message>
<message>
<source>(and of {n} more)</source>
<translation>(und von {n} weiteren)</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} und {n} weitere</translation>
</message>
<message>
<source>One class only</source>
<translation>Nur eine Klasse</translation>
</message>
<message>
<source>Classes of one item</source>
<translation>Klassen mit einem Element</translation>
</message>
<message>
<source>Uneven classes</source>
<translation>Ungleiche Klassen</translation>
</message>
<message>
<source>Small classes</source>
<translation>Kleine Klassen</translation>
</message>
<message>
<source>Values far off in “{name}”</source>
<translation>Abgelegene Werte in „{name}“</translation>
</message>
<message>
<source>Missing values in “{name}”</source>
<translation>Fehlende Werte in „{name}“</translation>
</message>
<message>
<source>“{name}” counts the rows</source>
<translation>„{name}“ zählt die Zeilen</translation>
</message>
<message>
<source>“{name}” gives the target away</source>
<translation>„{name}“ verrät das Ziel</translation>
</message>
<message>
<source>Rows that come twice</source>
<translation>Zeilen, die zweimal vorkommen</translation>
</message>
<message>
<source>Damaged pictures</source>
<translation>Beschädigte Bilder</translation>
</message>
<message>
<source>Exact copies</source>
<translation>Genaue Kopien</translation>
</message>
<message>
<source>Near copies</source>
<translation>Beinahe-Kopien</translation>
</message>
<message>
<source>Empty pictures</source>
<translation>Leere Bilder</translation>
</message>
<message>
<source>Odd sizes</source>
<translation>Ungewöhnliche Größen</translation>
</message>
<message>
<source>The same picture in two classes</source>
<translation>Dasselbe Bild in zwei Klassen</translation>
</message>
<message>
<source>Copies on both sides of the split</source>
<translation>Kopien auf beiden Seiten der Aufteilung</translation>
</message>
<message>
<source>Near copies on both sides of the split</source>
<translation>Beinahe-Kopien auf beiden Seiten der Aufteilung</translation>
</message>
<message>
<source>Groups torn apart</source>
<translation>Auseinandergerissene Gruppen</translation>
</message>
<message>
<source>Time order broken</source>
<translation>Zeitliche Reihenfolge verletzt</translation>
</message>
<message>
<source>Dates mixed by the split</source>
<translation>Von der Aufteilung vermischte Zeiten</translation>
</message>
<message>
<source>Classes that nothing is learnt of</source>
<translation>Klassen, über die nichts gelernt wird</translation>
</message>
<message>
<source>Classes that are not validated</source>
<translation>Klassen ohne Validierung</translation>
</message>
<message>
<source>Unknown words in “{name}”</source>
<translation>Unbekannte Wörter in „{name}“</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>Die Daten lassen sich nicht aufteilen</translation>
</message>
<message>
<source>Divide by groups</source>
<translation>Nach Gruppen aufteilen</translation>
</message>
<message>
<source>Divide by folders</source>
<translation>Nach Ordnern aufteilen</translation>
</message>
<message>
<source>Divide by names of files</source>
<translation>Nach Dateinamen aufteilen</translation>
</message>
<message>
<source>Divide by time</source>
<translation>Nach der Zeit aufteilen</translation>
</message>
<message>
<source>Divide class by class</source>
<translation>Klasse für Klasse aufteilen</translation>
</message>
<message>
<source>Divide by “{name}”</source>
<translation>Nach „{name}“ aufteilen</translation>
</message>
<message>
<source>Leave them out</source>
<translation>Auslassen</translation>
</message>
<message>
<source>Leave {n} out</source>
<translation>{n} auslassen</translation>
</message>
<message>
<source>Leave the second ones out</source>
<translation>Die zweiten auslassen</translation>
</message>
<message>
<source>Leave the column out</source>
<translation>Die Spalte auslassen</translation>
</message>
<message>
<source>Leave these rows out</source>
<translation>Diese Zeilen auslassen</translation>
</message>
<message>
<source>Items that come twice</source>
<translation>Einträge, die zweimal vorkommen</translation>
</message>
<message>
<source>Preparation, step {place}: {error}</source>
<translation>Aufbereitung, Schritt {place}: {error}</translation>
</message>
<message>
<source>Augmentation {place}: {reason}</source>
<translation>Augmentierung {place}: {reason}</translation>
</message>
<message>
<source>{name} goes from {low} to {high}; the first number is the smaller one.</source>
<translation>{name} geht von {low} bis {high}; die erste Zahl ist die kleinere.</translation>
</message>
<message>
<source>kernel_size must be odd, so that there is a middle, not {values}.</source>
<translation>kernel_size muss ungerade sein, damit es eine Mitte gibt, nicht {values}.</translation>
</message>
<message>
<source>what is to come out, which is the sample itself</source>
<translation>was herauskommen soll, das Sample selbst,</translation>
</message>
<message>
<source>one input</source>
<translation>einen Eingang</translation>
</message>
<message>
<source>{n} inputs</source>
<translation>{n} Eingänge</translation>
</message>
<message>
<source>{n} sample</source>
<translation>{n} Sample</translation>
</message>
<message>
<source>{n} samples</source>
<translation>{n} Samples</translation>
</message>
<message>
<source>{n} group</source>
<translation>{n} Gruppe</translation>
</message>
<message>
<source>{n} groups</source>
<translation>{n} Gruppen</translation>
</message>
<message>
<source>one to learn from and one to validate with</source>
<translation>eines zum Lernen und eines zum Validieren</translation>
</message>
<message>
<source>one for each part or fold</source>
<translation>eines je Teil oder Fold</translation>
</message>
<message>
<source>{n} lie between, as they see parts of both;</source>
<translation>{n} liegen dazwischen, da sie Teile von beidem sehen;</translation>
</message>
<message>
<source>batches that share a step</source>
<translation>Batches je Schritt</translation>
</message>
<message>
<source>epochs (0: never)</source>
<translation>Epochen (0: nie)</translation>
</message>
<message>
<source>as the pull of weights towards 0</source>
<translation>als Zug der Gewichte gegen 0</translation>
</message>
<message>
<source>numbers of tokens</source>
<translation>Nummern von Token</translation>
</message>
<message>
<source>no classes</source>
<translation>keine Klassen</translation>
</message>
<message>
<source>The mask “{name}”</source>
<translation>Die Maske „{name}“</translation>
</message>
<message>
<source>“{name}” as it is described</source>
<translation>„{name}“ laut Beschreibung</translation>
</message>
<message>
<source>{mask} pixels, and its picture {picture}</source>
<translation>{mask} Pixel, ihr Bild {picture}</translation>
</message>
<message>
<source>like “{pattern}”</source>
<translation>wie „{pattern}“</translation>
</message>
<message>
<source>“{name}”, line {n}</source>
<translation>„{name}“, Zeile {n}</translation>
</message>
<message>
<source>“{name}”, annotation {n}</source>
<translation>„{name}“, Annotation {n}</translation>
</message>
<message>
<source>, “{missing}” first</source>
<translation>, als Erstes fehlt „{missing}“</translation>
</message>
<message>
<source>{n} boxes {why}</source>
<translation>{n} Rahmen {why}</translation>
</message>
<message>
<source>have an edge that is no number</source>
<translation>haben eine Kante, die keine Zahl ist</translation>
</message>
<message>
<source>have no area</source>
<translation>haben keine Fläche</translation>
</message>
<message>
<source>lie outside of their picture</source>
<translation>liegen außerhalb ihres Bildes</translation>
</message>
<message>
<source>are of a class that is not listed</source>
<translation>sind von einer Klasse, die nicht aufgeführt ist</translation>
</message>
<message>
<source>have less or more than four edges</source>
<translation>haben weniger oder mehr als vier Kanten</translation>
</message>
<message>
<source>stand in lines that are no boxes</source>
<translation>stehen in Zeilen, die keine Rahmen sind</translation>
</message>
<message>
<source>name no class</source>
<translation>nennen keine Klasse</translation>
</message>
<message>
<source>the box has an edge that is no number</source>
<translation>Der Rahmen hat eine Kante, die keine Zahl ist</translation>
</message>
<message>
<source>the box has no area</source>
<translation>Der Rahmen hat keine Fläche</translation>
</message>
<message>
<source>the box lies outside of its picture</source>
<translation>Der Rahmen liegt außerhalb seines Bildes</translation>
</message>
<message>
<source>the box is of a class that is not listed</source>
<translation>Der Rahmen ist von einer Klasse, die nicht aufgeführt ist</translation>
</message>
<message>
<source>the box has less or more than four edges</source>
<translation>Der Rahmen hat weniger oder mehr als vier Kanten</translation>
</message>
<message>
<source>the line is no box</source>
<translation>Die Zeile ist kein Rahmen</translation>
</message>
<message>
<source>the box names no class</source>
<translation>Der Rahmen nennt keine Klasse</translation>
</message>
<message>
<source>length</source>
<translation>Länge</translation>
</message>
<message>
<source>height</source>
<translation>Höhe</translation>
</message>
<message>
<source>width</source>
<translation>Breite</translation>
</message>
<message>
<source>depth</source>
<translation>Tiefe</translation>
</message>
<message>
<source>signals</source>
<translation>Signale</translation>
</message>
<message>
<source>images</source>
<translation>Bilder</translation>
</message>
<message>
<source>volumes</source>
<translation>Volumen</translation>
</message>
<message>
<source>vectors</source>
<translation>Vektoren</translation>
</message>
<message>
<source>yes and no</source>
<translation>Ja und Nein</translation>
</message>
<message>
<source>class numbers</source>
<translation>Klassennummern</translation>
</message>
<message>
<source>channels</source>
<translation>Kanäle</translation>
</message>
<message>
<source>input channels</source>
<translation>Eingangskanäle</translation>
</message>
<message>
<source>output channels</source>
<translation>Ausgangskanäle</translation>
</message>
<message>
<source>classes</source>
<translation>Klassen</translation>
</message>
<message>
<source>outputs</source>
<translation>Ausgänge</translation>
</message>
<message>
<source>boxes</source>
<translation>Rahmen</translation>
</message>
<message>
<source>masks</source>
<translation>Masken</translation>
</message>
<message>
<source>folds</source>
<translation>Folds</translation>
</message>
<message>
<source>test folds</source>
<translation>Test-Folds</translation>
</message>
<message>
<source>colours</source>
<translation>Farben</translation>
</message>
<message>
<source>values</source>
<translation>Werte</translation>
</message>
<message>
<source>value</source>
<translation>Wert</translation>
</message>
<message>
<source>name</source>
<translation>Name</translation>
</message>
<message>
<source>groups</source>
<translation>Gruppen</translation>
</message>
<message>
<source>texts</source>
<translation>Texte</translation>
</message>
<message>
<source>sounds</source>
<translation>Klänge</translation>
</message>
<message>
<source>recordings</source>
<translation>Aufzeichnungen</translation>
</message>
<message>
<source>text</source>
<translation>Text</translation>
</message>
<message>
<source>sound</source>
<translation>Ton</translation>
</message>
<message>
<source>recording</source>
<translation>Aufzeichnung</translation>
</message>
<message>
<source>empty</source>
<translation>leer</translation>
</message>
<message>
<source>grey</source>
<translation>Grau</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>Rot, Grün, Blau</translation>
</message>
<message>
<source>infinite</source>
<translation>unendlich</translation>
</message>
<message>
<source>choose</source>
<translation>auswählen</translation>
</message>
<message>
<source>count</source>
<translation>zählen</translation>
</message>
<message>
<source>cut</source>
<translation>schneiden</translation>
</message>
<message>
<source>halve</source>
<translation>halbieren</translation>
</message>
<message>
<source>join</source>
<translation>verketten</translation>
</message>
<message>
<source>part</source>
<translation>teilen</translation>
</message>
<message>
<source>reduce</source>
<translation>reduzieren</translation>
</message>
<message>
<source>repeat</source>
<translation>wiederholen</translation>
</message>
<message>
<source>roll</source>
<translation>verschieben</translation>
</message>
<message>
<source>sort</source>
<translation>sortieren</translation>
</message>
<message>
<source>add up</source>
<translation>aufsummieren</translation>
</message>
<message>
<source>turn the order</source>
<translation>die Reihenfolge umkehren</translation>
</message>
<message>
<source>arrange numbers</source>
<translation>Zahlen anordnen</translation>
</message>
<message>
<source>compare values</source>
<translation>Werte vergleichen</translation>
</message>
<message>
<source>look vectors up</source>
<translation>Vektoren nachschlagen</translation>
</message>
<message>
<source>enters</source>
<translation>hinein</translation>
</message>
<message>
<source>leaves</source>
<translation>heraus</translation>
</message>
<message>
<source>epochs</source>
<translation>Epochen</translation>
</message>
<message>
<source>accuracy</source>
<translation>Genauigkeit</translation>
</message>
<message>
<source>layer</source>
<translation>Schicht</translation>
</message>
<message>
<source>loss</source>
<translation>Verlust</translation>
</message>
<message>
<source>optimiser</source>
<translation>Optimierer</translation>
</message>
<message>
<source>schedule</source>
<translation>Lernratenplan</translation>
</message>
<message>
<source>metric</source>
<translation>Metrik</translation>
</message>
<message>
<source>dataset</source>
<translation>Datensatz</translation>
</message>
<message>
<source>initialiser</source>
<translation>Initialisierer</translation>
</message>
<message>
<source>augmentation</source>
<translation>Augmentierung</translation>
</message>
<message>
<source>one number</source>
<translation>eine einzige Zahl</translation>
</message>
<message>
<source>N, channels, length</source>
<translation>N, Kanäle, Länge</translation>
</message>
<message>
<source>N, channels, height, width</source>
<translation>N, Kanäle, Höhe, Breite</translation>
</message>
<message>
<source>N, channels, depth, height, width</source>
<translation>N, Kanäle, Tiefe, Höhe, Breite</translation>
</message>
<message>
<source>pictures</source>
<translation>Bilder</translation>
</message>
<message>
<source>tables</source>
<translation>Tabellen</translation>
</message>
<message>
<source>tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>series</source>
<translation>Zeitreihen</translation>
</message>
<message>
<source>arrays</source>
<translation>Arrays</translation>
</message>
<message>
<source>{one} and {two}</source>
<translation>{one} und {two}</translation>
</message>
<message>
<source>{one} or {two}</source>
<translation>{one} oder {two}</translation>
</message>
</context>
</TS>
