<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
<name>window</name>
<message>
<source>Undo {step}</source>
<translation>Deshacer {step}</translation>
</message>
<message>
<source>Undo</source>
<translation>Deshacer</translation>
</message>
<message>
<source>Redo {step}</source>
<translation>Rehacer {step}</translation>
</message>
<message>
<source>Redo</source>
<translation>Rehacer</translation>
</message>
<message>
<source>Take part again</source>
<translation>Volver a incluir</translation>
</message>
<message>
<source>Bypass</source>
<translation>Omitir</translation>
</message>
<message>
<source>Unfreeze</source>
<translation>Descongelar</translation>
</message>
<message>
<source>Freeze</source>
<translation>Congelar</translation>
</message>
<message>
<source>Arrange the selected layers</source>
<translation>Ordenar las capas seleccionadas</translation>
</message>
<message>
<source>Arrange layers</source>
<translation>Ordenar capas</translation>
</message>
<message>
<source>Arrange the selected layers downwards</source>
<translation>Ordenar hacia abajo las capas seleccionadas</translation>
</message>
<message>
<source>Arrange layers downwards</source>
<translation>Ordenar capas hacia abajo</translation>
</message>
<message>
<source>Unlock</source>
<translation>Desbloquear</translation>
</message>
<message>
<source>Lock</source>
<translation>Bloquear</translation>
</message>
<message>
<source>Go on</source>
<translation>Continuar</translation>
</message>
<message>
<source>Pause</source>
<translation>Pausa</translation>
</message>
<message>
<source>Light look</source>
<translation>Aspecto claro</translation>
</message>
<message>
<source>Dark look</source>
<translation>Aspecto oscuro</translation>
</message>
<message>
<source>The layers could not be arranged: the process for it ended. Try again.</source>
<translation>No se pudieron ordenar las capas: el proceso que lo hacía terminó. Inténtelo de nuevo.</translation>
</message>
<message>
<source>One layer that you moved by hand stays. “Arrange all layers” moves it too.</source>
<translation>Una capa que movió a mano se queda donde está. «Ordenar todas las capas» también la mueve.</translation>
</message>
<message>
<source>All layers are locked. Unlock those that shall be arranged.</source>
<translation>Todas las capas están bloqueadas. Desbloquee las que deban ordenarse.</translation>
</message>
<message>
<source>You placed all layers by hand, so they stay. “Arrange all layers” moves them too.</source>
<translation>Colocó todas las capas a mano, así que se quedan donde están. «Ordenar todas las capas» también las mueve.</translation>
</message>
<message>
<source>The network was changed while it was arranged, so it stays as it is. Arrange it again.</source>
<translation>La red cambió mientras se ordenaba, así que se queda como está. Ordénela de nuevo.</translation>
</message>
<message>
<source>These layers are arranged already.</source>
<translation>Estas capas ya están ordenadas.</translation>
</message>
<message>
<source>{n} layers that you moved by hand stay. “Arrange all layers” moves them too.</source>
<translation>{n} capas que movió a mano se quedan donde están. «Ordenar todas las capas» también las mueve.</translation>
</message>
<message>
<source>Arranging layers</source>
<translation>Ordenando capas</translation>
</message>
<message>
<source>How far the layers are arranged</source>
<translation>Cuánto se ha avanzado en ordenar las capas</translation>
</message>
<message>
<source>Cancel</source>
<translation>Cancelar</translation>
</message>
<message>
<source>Arranging {n} layers …</source>
<translation>Ordenando {n} capas …</translation>
</message>
<message>
<source>“{name}” has a block of its own now.</source>
<translation>«{name}» tiene ahora un bloque propio.</translation>
</message>
<message>
<source>there is no output</source>
<translation>no hay ninguna salida</translation>
</message>
<message>
<source>there is no input</source>
<translation>no hay ninguna entrada</translation>
</message>
<message>
<source>Mouse and keys on the canvas</source>
<translation>Ratón y teclas en el lienzo</translation>
</message>
<message>
<source>Mouse</source>
<translation>Ratón</translation>
</message>
<message>
<source>The canvas is empty. Drag a layer from the left, or press Tab to search.</source>
<translation>El lienzo está vacío. Arrastre una capa desde la izquierda o pulse Tab para buscar.</translation>
</message>
<message>
<source>Connect layers by dragging from port to port</source>
<translation>Conecte capas arrastrando de puerto a puerto</translation>
</message>
<message>
<source>Draw your network here</source>
<translation>Dibuje aquí su red</translation>
</message>
<message>
<source>Drag a layer from the left, or press {key} to search</source>
<translation>Arrastre una capa desde la izquierda o pulse {key} para buscar</translation>
</message>
<message>
<source>Find a name, kernel 3, 28×28…</source>
<translation>Buscar un nombre, kernel 3, 28×28…</translation>
</message>
<message>
<source>Find layers in the network</source>
<translation>Buscar capas en la red</translation>
</message>
<message>
<source>Previous (Shift+Return, Shift+F3)</source>
<translation>Anterior (Mayús+Intro, Mayús+F3)</translation>
</message>
<message>
<source>Next (Return, F3)</source>
<translation>Siguiente (Intro, F3)</translation>
</message>
<message>
<source>Close (Escape)</source>
<translation>Cerrar (Esc)</translation>
</message>
<message>
<source>{n} in “{name}”</source>
<translation>{n} en «{name}»</translation>
</message>
<message>
<source>Shows “{name}”, and what was found there</source>
<translation>Muestra «{name}» y lo que se encontró allí</translation>
</message>
<message>
<source>{place} of {n}</source>
<translation>{place} de {n}</translation>
</message>
<message>
<source>{n} found</source>
<translation>{n} encontradas</translation>
</message>
<message>
<source>none here</source>
<translation>ninguna aquí</translation>
</message>
<message>
<source>nothing</source>
<translation>nada</translation>
</message>
<message>
<source>A wire passes through at most {n} points.</source>
<translation>Una conexión pasa como mucho por {n} puntos.</translation>
</message>
<message>
<source>both ends are outputs</source>
<translation>ambos extremos son salidas</translation>
</message>
<message>
<source>both ends are inputs</source>
<translation>ambos extremos son entradas</translation>
</message>
<message>
<source>release to disconnect {n} wires</source>
<translation>soltar para desconectar {n} conexiones</translation>
</message>
<message>
<source>{n} wires {what}</source>
<translation>{n} conexiones {what}</translation>
</message>
<message>
<source>“{name}” has no port for them.</source>
<translation>«{name}» no tiene ningún puerto para ellas.</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>las conexiones formarían un ciclo: «{name}» ya lleva hasta aquí</translation>
</message>
<message>
<source>{n} wires fit</source>
<translation>{n} conexiones encajan</translation>
</message>
<message>
<source>{shape} · release to add a layer</source>
<translation>{shape} · soltar para añadir una capa</translation>
</message>
<message>
<source>release to disconnect</source>
<translation>soltar para desconectar</translation>
</message>
<message>
<source>as it was</source>
<translation>como estaba</translation>
</message>
<message>
<source>Drop to add</source>
<translation>Soltar para añadir</translation>
</message>
<message>
<source>{one} → here → {other}</source>
<translation>{one} → aquí → {other}</translation>
</message>
<message>
<source>Replace {name}</source>
<translation>Reemplazar {name}</translation>
</message>
<message>
<source>Shift: replace {name}</source>
<translation>Mayús: reemplazar {name}</translation>
</message>
<message>
<source>Copy, with the wires that arrive</source>
<translation>Copiar, con las conexiones que llegan</translation>
</message>
<message>
<source>healthy</source>
<translation>sana</translation>
</message>
<message>
<source>exploding</source>
<translation>explota</translation>
</message>
<message>
<source>vanishing</source>
<translation>se desvanece</translation>
</message>
<message>
<source>dead {share} %</source>
<translation>muertas {share} %</translation>
</message>
<message>
<source>large steps</source>
<translation>pasos grandes</translation>
</message>
<message>
<source>Gradient {norm}</source>
<translation>Gradiente {norm}</translation>
</message>
<message>
<source>Weights {norm}</source>
<translation>Pesos {norm}</translation>
</message>
<message>
<source>Step {share} of the weights</source>
<translation>Paso {share} de los pesos</translation>
</message>
<message>
<source>Dead {share} %</source>
<translation>Muertas {share} %</translation>
</message>
<message>
<source>The note</source>
<translation>La nota</translation>
</message>
<message>
<source>{name} is locked and stays as it is. Unlock it first</source>
<translation>{name} tiene el bloqueo activado y se queda como está. Desbloquéelo antes</translation>
</message>
<message>
<source>{n} of the selected things are locked and stay as they are. Unlock them first</source>
<translation>{n} de los elementos seleccionados están bloqueados y se quedan como están. Desbloquéelos antes</translation>
</message>
<message>
<source>The frame “{title}”</source>
<translation>El marco «{title}»</translation>
</message>
<message>
<source>The frame</source>
<translation>El marco</translation>
</message>
<message>
<source>Select the layers that the frame is to be around first.</source>
<translation>Seleccione primero las capas que rodeará el marco.</translation>
</message>
<message>
<source>Select the frame or note to make larger or smaller first.</source>
<translation>Seleccione primero el marco o la nota cuyo tamaño quiere cambiar.</translation>
</message>
<message>
<source>There are no frames and notes here.</source>
<translation>Aquí no hay marcos ni notas.</translation>
</message>
<message>
<source>Title of the frame</source>
<translation>Título del marco</translation>
</message>
<message>
<source>Title</source>
<translation>Título</translation>
</message>
<message>
<source>Text of the note</source>
<translation>Texto de la nota</translation>
</message>
<message>
<source>Markdown: # heading, **bold**, `code`, - list</source>
<translation>Markdown: # título, **negrita**, `código`, - lista</translation>
</message>
<message>
<source>Esc or Ctrl+Return takes the text</source>
<translation>Esc o Ctrl+Intro acepta el texto</translation>
</message>
<message>
<source>Copy</source>
<translation>Copiar</translation>
</message>
<message>
<source>Duplicate</source>
<translation>Duplicar</translation>
</message>
<message>
<source>Delete</source>
<translation>Eliminar</translation>
</message>
<message>
<source>Frame</source>
<translation>Marco</translation>
</message>
<message>
<source>Add a point</source>
<translation>Añadir un punto</translation>
</message>
<message>
<source>Remove the point</source>
<translation>Quitar el punto</translation>
</message>
<message>
<source>Straighten</source>
<translation>Enderezar</translation>
</message>
<message>
<source>Edit the title</source>
<translation>Editar el título</translation>
</message>
<message>
<source>Edit the text</source>
<translation>Editar el texto</translation>
</message>
<message>
<source>Colour</source>
<translation>Color</translation>
</message>
<message>
<source>Cut</source>
<translation>Cortar</translation>
</message>
<message>
<source>Delete {n} layers</source>
<translation>Eliminar {n} capas</translation>
</message>
<message>
<source>Connect to…</source>
<translation>Conectar con…</translation>
</message>
<message>
<source>Add a layer…</source>
<translation>Añadir una capa…</translation>
</message>
<message>
<source>Add a note</source>
<translation>Añadir una nota</translation>
</message>
<message>
<source>Paste</source>
<translation>Pegar</translation>
</message>
<message>
<source>Select all</source>
<translation>Seleccionar todo</translation>
</message>
<message>
<source>Fit into view</source>
<translation>Ajustar a la vista</translation>
</message>
<message>
<source>Zoom to 100 %</source>
<translation>Zoom al 100 %</translation>
</message>
<message>
<source>Rename</source>
<translation>Cambiar nombre</translation>
</message>
<message>
<source>Connect in order</source>
<translation>Conectar en orden</translation>
</message>
<message>
<source>Disconnect</source>
<translation>Desconectar</translation>
</message>
<message>
<source>Replace with…</source>
<translation>Reemplazar por…</translation>
</message>
<message>
<source>Align left</source>
<translation>Alinear a la izquierda</translation>
</message>
<message>
<source>Align centres</source>
<translation>Alinear centros</translation>
</message>
<message>
<source>Align right</source>
<translation>Alinear a la derecha</translation>
</message>
<message>
<source>Align top</source>
<translation>Alinear arriba</translation>
</message>
<message>
<source>Align middles</source>
<translation>Alinear mitades</translation>
</message>
<message>
<source>Align bottom</source>
<translation>Alinear abajo</translation>
</message>
<message>
<source>Distribute across</source>
<translation>Distribuir en horizontal</translation>
</message>
<message>
<source>Distribute down</source>
<translation>Distribuir en vertical</translation>
</message>
<message>
<source>Open</source>
<translation>Abrir</translation>
</message>
<message>
<source>Rename the block</source>
<translation>Cambiar nombre del bloque</translation>
</message>
<message>
<source>Expand</source>
<translation>Expandir</translation>
</message>
<message>
<source>Collapse into a block</source>
<translation>Contraer en un bloque</translation>
</message>
<message>
<source>Add a layer after…</source>
<translation>Añadir una capa después…</translation>
</message>
<message>
<source>Add a layer before…</source>
<translation>Añadir una capa antes…</translation>
</message>
<message>
<source>Insert a layer…</source>
<translation>Insertar una capa…</translation>
</message>
<message>
<source>Delete wire</source>
<translation>Eliminar conexión</translation>
</message>
<message>
<source>Make unique</source>
<translation>Hacer único</translation>
</message>
<message>
<source>Share weights</source>
<translation>Compartir pesos</translation>
</message>
<message>
<source>Give weights of its own</source>
<translation>Dar pesos propios</translation>
</message>
<message>
<source>Disconnect {n} wires</source>
<translation>Desconectar {n} conexiones</translation>
</message>
<message>
<source>Align and distribute</source>
<translation>Alinear y distribuir</translation>
</message>
<message>
<source>Overview of the network</source>
<translation>Vista general de la red</translation>
</message>
<message>
<source>Name of the layer</source>
<translation>Nombre de la capa</translation>
</message>
<message>
<source>{layers}, {wires}, {chosen}.</source>
<translation>{layers}, {wires}, {chosen}.</translation>
</message>
<message>
<source>{n} selected: {names}</source>
<translation>{n} seleccionadas: {names}</translation>
</message>
<message>
<source>nothing selected</source>
<translation>nada seleccionado</translation>
</message>
<message>
<source>Nothing fits</source>
<translation>Nada encaja</translation>
</message>
<message>
<source>Wire from {source} to {target}, {shape}</source>
<translation>Conexión de {source} a {target}, {shape}</translation>
</message>
<message>
<source>Frame {title}, holds {names}</source>
<translation>Marco {title}, contiene {names}</translation>
</message>
<message>
<source>shape not known yet</source>
<translation>forma aún desconocida</translation>
</message>
<message>
<source>Nothing is selected</source>
<translation>No hay nada seleccionado</translation>
</message>
<message>
<source>from {sources} to {targets}</source>
<translation>de {sources} a {targets}</translation>
</message>
<message>
<source>from {sources}</source>
<translation>de {sources}</translation>
</message>
<message>
<source>to {targets}</source>
<translation>a {targets}</translation>
</message>
<message>
<source>not connected</source>
<translation>sin conectar</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} y {n} más</translation>
</message>
<message>
<source>output {shape}</source>
<translation>da {shape}</translation>
</message>
<message>
<source>problem: {sentence}</source>
<translation>problema: {sentence}</translation>
</message>
<message>
<source>Note, {words}</source>
<translation>Nota, {words}</translation>
</message>
<message>
<source>Note, empty</source>
<translation>Nota, vacía</translation>
</message>
<message>
<source>bypassed</source>
<translation>omitida</translation>
</message>
<message>
<source>frozen</source>
<translation>congelada</translation>
</message>
<message>
<source>locked</source>
<translation>bloqueada</translation>
</message>
<message>
<source>Search for a layer</source>
<translation>Buscar una capa</translation>
</message>
<message>
<source>Layers</source>
<translation>Capas</translation>
</message>
<message>
<source>Select the layer to replace first. Inputs and Outputs cannot be replaced.</source>
<translation>Seleccione primero la capa que quiere reemplazar. Input y Output no pueden reemplazarse.</translation>
</message>
<message>
<source>{n} layers</source>
<translation>{n} capas</translation>
</message>
<message>
<source>Replace {name} with…</source>
<translation>Reemplazar {name} por…</translation>
</message>
<message>
<source>Add after {name}…</source>
<translation>Añadir después de {name}…</translation>
</message>
<message>
<source>No wire leaves the selected layer. Press A to add a layer after it.</source>
<translation>De la capa seleccionada no sale ninguna conexión. Pulse A para añadir una capa después.</translation>
</message>
<message>
<source>Select a layer or a wire first: a layer is inserted behind it.</source>
<translation>Seleccione primero una capa o una conexión: la nueva capa se inserta detrás.</translation>
</message>
<message>
<source>Network canvas</source>
<translation>Lienzo de la red</translation>
</message>
<message>
<source>Search for a layer to connect to</source>
<translation>Buscar una capa con la que conectar</translation>
</message>
<message>
<source>Layers to connect to</source>
<translation>Capas con las que conectar</translation>
</message>
<message>
<source>Connect {name} to…</source>
<translation>Conectar {name} con…</translation>
</message>
<message>
<source>{share} of the time, {ms} ms</source>
<translation>{share} del tiempo, {ms} ms</translation>
</message>
<message>
<source>Computed within {layer}</source>
<translation>Se calcula dentro de {layer}</translation>
</message>
<message>
<source>What the bars on the layers mean</source>
<translation>Qué significan las barras de las capas</translation>
</message>
<message>
<source>Take the times off the layers</source>
<translation>Quitar los tiempos de las capas</translation>
</message>
<message>
<source>Share of the time · {file}, batch {batch}</source>
<translation>Parte del tiempo · {file}, lote {batch}</translation>
</message>
<message>
<source>This version of Layerloom does not know this layer; it is kept as it is.</source>
<translation>Esta versión de Layerloom no conoce esta capa; se conserva como está.</translation>
</message>
<message>
<source>It is locked.</source>
<translation>Está bloqueada.</translation>
</message>
<message>
<source>Drag it with all that is in it; with Alt, alone.</source>
<translation>Arrástrelo con todo lo que contiene; con Alt, solo.</translation>
</message>
<message>
<source>Output “{name}”</source>
<translation>Salida «{name}»</translation>
</message>
<message>
<source>Input “{name}”</source>
<translation>Entrada «{name}»</translation>
</message>
<message>
<source>Shape not known yet.</source>
<translation>Forma aún desconocida.</translation>
</message>
<message>
<source>Output {shape}</source>
<translation>Salida {shape}</translation>
</message>
<message>
<source>{n} parameters</source>
<translation>{n} parámetros</translation>
</message>
<message>
<source>Assumes {assumptions}.</source>
<translation>Supone {assumptions}.</translation>
</message>
<message>
<source>Takes any number of wires.</source>
<translation>Acepta cualquier número de conexiones.</translation>
</message>
<message>
<source>May stay unconnected.</source>
<translation>Puede quedar sin conectar.</translation>
</message>
<message>
<source>Shape {shape}</source>
<translation>Forma {shape}</translation>
</message>
<message>
<source>{size} per sample</source>
<translation>{size} por muestra</translation>
</message>
<message>
<source>A point of the wire</source>
<translation>Un punto de la conexión</translation>
</message>
<message>
<source>Drag it to lead the wire. A double-click takes it away.</source>
<translation>Arrástrelo para guiar la conexión. Un doble clic lo quita.</translation>
</message>
<message>
<source>Drag a wire from here.</source>
<translation>Arrastre una conexión desde aquí.</translation>
</message>
<message>
<source>Not connected.</source>
<translation>Sin conectar.</translation>
</message>
<message>
<source>Watch while training</source>
<translation>Observar durante el entrenamiento</translation>
</message>
<message>
<source>Select the layers to connect first, in their order.</source>
<translation>Seleccione primero las capas que quiere conectar, en su orden.</translation>
</message>
<message>
<source>Not connected: {what}.</source>
<translation>Sin conectar: {what}.</translation>
</message>
<message>
<source>Select the layer to connect from first.</source>
<translation>Seleccione primero la capa desde la que conectar.</translation>
</message>
<message>
<source>Select wires with W and Alt+W, go to a layer with Ctrl and an arrow, then press this key again.</source>
<translation>Seleccione conexiones con W y Alt+W, vaya a una capa con Ctrl y una flecha, y pulse esta tecla de nuevo.</translation>
</message>
<message>
<source>Zoom out</source>
<translation>Alejar</translation>
</message>
<message>
<source>Zoom in</source>
<translation>Acercar</translation>
</message>
<message>
<source>Fit</source>
<translation>Encajar</translation>
</message>
<message>
<source>Fit the network into the view</source>
<translation>Ajustar la red a la vista</translation>
</message>
<message>
<source>Find in the source</source>
<translation>Buscar en el código</translation>
</message>
<message>
<source>Previous (Shift+Return)</source>
<translation>Anterior (Mayús+Intro)</translation>
</message>
<message>
<source>Next (Return)</source>
<translation>Siguiente (Intro)</translation>
</message>
<message>
<source>{number} of {n}</source>
<translation>{number} de {n}</translation>
</message>
<message>
<source>No source yet</source>
<translation>Aún no hay código</translation>
</message>
<message>
<source>Comments that say the shapes</source>
<translation>Comentarios con las formas</translation>
</message>
<message>
<source>Find in the source (Ctrl+F in the text)</source>
<translation>Buscar en el código (Ctrl+F en el texto)</translation>
</message>
<message>
<source>Copy the source</source>
<translation>Copiar el código</translation>
</message>
<message>
<source>The Python of the network appears here as soon as there are layers.</source>
<translation>El código Python de la red aparece aquí en cuanto haya capas.</translation>
</message>
<message>
<source>The source is on the clipboard.</source>
<translation>El código está en el portapapeles.</translation>
</message>
<message>
<source>The source waits for a repair</source>
<translation>El código espera una reparación</translation>
</message>
<message>
<source>Source of the network</source>
<translation>Código de la red</translation>
</message>
<message>
<source>Run a command, add a layer, go to a layer</source>
<translation>Ejecutar un comando, añadir una capa, ir a una capa</translation>
</message>
<message>
<source>Command</source>
<translation>Comando</translation>
</message>
<message>
<source>Go to {name}</source>
<translation>Ir a {name}</translation>
</message>
<message>
<source>Add {name}</source>
<translation>Añadir {name}</translation>
</message>
<message>
<source>Nothing fits. Try another word.</source>
<translation>Nada encaja. Pruebe otra palabra.</translation>
</message>
<message>
<source>Show {name}</source>
<translation>Mostrar {name}</translation>
</message>
<message>
<source>Network</source>
<translation>Red</translation>
</message>
<message>
<source>Layer</source>
<translation>Capa</translation>
</message>
<message>
<source>Type</source>
<translation>Tipo</translation>
</message>
<message>
<source>Output</source>
<translation>Salida</translation>
</message>
<message>
<source>Sees</source>
<translation>Campo</translation>
</message>
<message>
<source>Parameters</source>
<translation>Parámetros</translation>
</message>
<message>
<source>Multiply-adds</source>
<translation>MAC</translation>
</message>
<message>
<source>Memory</source>
<translation>Memoria</translation>
</message>
<message>
<source>Receptive field: how much of the input one number depends on, as far as windows decide it.</source>
<translation>Campo receptivo: de cuánto de la entrada depende un número, en la medida en que lo deciden las ventanas.</translation>
</message>
<message>
<source>Numbers that are learned.</source>
<translation>Números que se aprenden.</translation>
</message>
<message>
<source>Multiplications with an addition, for one sample.</source>
<translation>Multiplicaciones con una suma, para una muestra.</translation>
</message>
<message>
<source>Bytes of the results, for the batch.</source>
<translation>Bytes de los resultados, para el lote.</translation>
</message>
<message>
<source>{n} of them are frozen.</source>
<translation>{n} de ellos están congelados.</translation>
</message>
<message>
<source>{n} parameters, {size}</source>
<translation>{n} parámetros, {size}</translation>
</message>
<message>
<source>No bars on the nodes</source>
<translation>Sin barras en los nodos</translation>
</message>
<message>
<source>Bars: parameters</source>
<translation>Barras: parámetros</translation>
</message>
<message>
<source>Bars: multiply-adds</source>
<translation>Barras: MAC</translation>
</message>
<message>
<source>Bars: memory</source>
<translation>Barras: memoria</translation>
</message>
<message>
<source>{n} parameters ({frozen} frozen), {size}</source>
<translation>{n} parámetros ({frozen} congelados), {size}</translation>
</message>
<message>
<source>Nothing drawn yet</source>
<translation>Nada dibujado aún</translation>
</message>
<message>
<source>What each layer costs appears here.</source>
<translation>Aquí aparece lo que cuesta cada capa.</translation>
</message>
<message>
<source>What each layer costs</source>
<translation>Lo que cuesta cada capa</translation>
</message>
<message>
<source>Bars on the nodes</source>
<translation>Barras en los nodos</translation>
</message>
<message>
<source>Inside blocks</source>
<translation>Dentro de los bloques</translation>
</message>
<message>
<source>List the layers within blocks too</source>
<translation>Mostrar también las capas dentro de los bloques</translation>
</message>
<message>
<source>Batch</source>
<translation>Lote</translation>
</message>
<message>
<source>Samples in a batch, for the memory</source>
<translation>Muestras de un lote, para la memoria</translation>
</message>
<message>
<source>{size} of results for one sample</source>
<translation>{size} de resultados para una muestra</translation>
</message>
<message>
<source>{size} of results for a batch of {n}</source>
<translation>{size} de resultados para un lote de {n}</translation>
</message>
<message>
<source>assumed: {assumptions}</source>
<translation>supuesto: {assumptions}</translation>
</message>
<message>
<source>1 layer</source>
<translation>1 capa</translation>
</message>
<message>
<source>1 wire</source>
<translation>1 conexión</translation>
</message>
<message>
<source>{n} wires</source>
<translation>{n} conexiones</translation>
</message>
<message>
<source>1 network</source>
<translation>1 red</translation>
</message>
<message>
<source>{n} networks</source>
<translation>{n} redes</translation>
</message>
<message>
<source>1 problem</source>
<translation>1 problema</translation>
</message>
<message>
<source>{n} problems</source>
<translation>{n} problemas</translation>
</message>
<message>
<source>1 warning</source>
<translation>1 advertencia</translation>
</message>
<message>
<source>{n} warnings</source>
<translation>{n} advertencias</translation>
</message>
<message>
<source>1 parameter</source>
<translation>1 parámetro</translation>
</message>
<message>
<source>1 multiply-add</source>
<translation>1 MAC</translation>
</message>
<message>
<source>{n} multiply-adds</source>
<translation>{n} MAC</translation>
</message>
<message>
<source>Something went wrong inside Layerloom. Your work is safe; the details are in {file}.</source>
<translation>Algo falló dentro de Layerloom. Su trabajo está a salvo; los detalles están en {file}.</translation>
</message>
<message>
<source>d MMM yyyy</source>
<translation>d MMM yyyy</translation>
</message>
<message>
<source>d MMM yyyy, HH:mm</source>
<translation>d MMM yyyy, HH:mm</translation>
</message>
<message>
<source>It said nothing</source>
<translation>No dijo nada</translation>
</message>
<message>
<source>The computer could not be checked: {reason}. Run “layerloom doctor” in a terminal.</source>
<translation>No se pudo comprobar el equipo: {reason}. Ejecute «layerloom doctor» en una terminal.</translation>
</message>
<message>
<source>Licensed under Apache-2.0. Inter and JetBrains Mono: SIL Open Font License. Icons: Lucide, ISC.</source>
<translation>Con licencia Apache-2.0. Inter y JetBrains Mono: SIL Open Font License. Iconos: Lucide, ISC.</translation>
</message>
<message>
<source>Check this computer</source>
<translation>Comprobar este equipo</translation>
</message>
<message>
<source>Look again</source>
<translation>Comprobar de nuevo</translation>
</message>
<message>
<source>Copy as text</source>
<translation>Copiar como texto</translation>
</message>
<message>
<source>Looking at what this computer has. This takes a few seconds.</source>
<translation>Mirando lo que tiene este equipo. Tarda unos segundos.</translation>
</message>
<message>
<source>What was found</source>
<translation>Lo que se encontró</translation>
</message>
<message>
<source>What was found is on the clipboard.</source>
<translation>Lo encontrado está en el portapapeles.</translation>
</message>
<message>
<source>Something that Layerloom needs is missing.</source>
<translation>Falta algo que Layerloom necesita.</translation>
</message>
<message>
<source>Networks can be trained, exported and run here. Some things could be better.</source>
<translation>Aquí se pueden entrenar, exportar y ejecutar redes. Algunas cosas podrían mejorar.</translation>
</message>
<message>
<source>Everything is there. Networks can be trained, exported and run here.</source>
<translation>Está todo. Aquí se pueden entrenar, exportar y ejecutar redes.</translation>
</message>
<message>
<source>To look at</source>
<translation>Por revisar</translation>
</message>
<message>
<source>All that was found</source>
<translation>Todo lo que se encontró</translation>
</message>
<message>
<source>Version {version}. Draw neural networks, watch them train, take them home as ONNX.</source>
<translation>Versión {version}. Dibuje redes neuronales, vea cómo se entrenan, lléveselas como ONNX.</translation>
</message>
<message>
<source>Data is one file or one folder: {name}. These were left as they are: {others}.</source>
<translation>Los datos son un archivo o una carpeta: {name}. Estos quedaron como están: {others}.</translation>
</message>
<message>
<source>Open “{name}”</source>
<translation>Abrir «{name}»</translation>
</message>
<message>
<source>Add the layers of “{name}” to this project</source>
<translation>Añadir las capas de «{name}» a este proyecto</translation>
</message>
<message>
<source>Take “{name}” to the Data page</source>
<translation>Llevar «{name}» a la página Datos</translation>
</message>
<message>
<source>Take the pictures of “{name}” to the Data page</source>
<translation>Llevar las imágenes de «{name}» a la página Datos</translation>
</message>
<message>
<source>Try out the model “{name}”</source>
<translation>Probar el modelo «{name}»</translation>
</message>
<message>
<source>Nothing can be done with “{name}” here</source>
<translation>Aquí no se puede hacer nada con «{name}»</translation>
</message>
<message>
<source>One project is open at a time: {name}. These were left as they are: {others}.</source>
<translation>Solo hay un proyecto abierto a la vez: {name}. Estos se quedaron como estaban: {others}.</translation>
</message>
<message>
<source>{what}, and {count} more</source>
<translation>{what} y {count} más</translation>
</message>
<message>
<source>Open a project first</source>
<translation>Abra primero un proyecto</translation>
</message>
<message>
<source>Less</source>
<translation>Menos</translation>
</message>
<message>
<source>{n} more</source>
<translation>{n} más</translation>
</message>
<message>
<source>Less: hide {names}</source>
<translation>Menos: ocultar {names}</translation>
</message>
<message>
<source>More: {names}</source>
<translation>Más: {names}</translation>
</message>
<message>
<source>Learning rate</source>
<translation>Tasa de aprendizaje</translation>
</message>
<message>
<source>Seed</source>
<translation>Semilla</translation>
</message>
<message>
<source>Clip gradient</source>
<translation>Recortar gradiente</translation>
</message>
<message>
<source>Epsilon</source>
<translation>Épsilon</translation>
</message>
<message>
<source>Lowest rate</source>
<translation>Tasa mínima</translation>
</message>
<message>
<source>Warm-up share</source>
<translation>Proporción de calentamiento</translation>
</message>
<message>
<source>Layerloom projects (*.loom)</source>
<translation>Proyectos de Layerloom (*.loom)</translation>
</message>
<message>
<source>Python source (*.py)</source>
<translation>Código Python (*.py)</translation>
</message>
<message>
<source>The picture could not be written</source>
<translation>No se pudo escribir la imagen</translation>
</message>
<message>
<source>Writing the picture to {name} …</source>
<translation>Escribiendo la imagen en {name} …</translation>
</message>
<message>
<source>The picture is in {name}.</source>
<translation>La imagen está en {name}.</translation>
</message>
<message>
<source>The source could not be written</source>
<translation>No se pudo escribir el código</translation>
</message>
<message>
<source>Writing the source to {name} …</source>
<translation>Escribiendo el código en {name} …</translation>
</message>
<message>
<source>The source is in {name}.</source>
<translation>El código está en {name}.</translation>
</message>
<message>
<source>Save project</source>
<translation>Guardar proyecto</translation>
</message>
<message>
<source>Export picture</source>
<translation>Exportar imagen</translation>
</message>
<message>
<source>Export Python source</source>
<translation>Exportar código Python</translation>
</message>
<message>
<source>Save the changes to “{name}”?</source>
<translation>¿Guardar los cambios en «{name}»?</translation>
</message>
<message>
<source>Without saving, everything since the last save is lost.</source>
<translation>Si no guarda, se pierde todo desde la última vez.</translation>
</message>
<message>
<source>Open project</source>
<translation>Abrir proyecto</translation>
</message>
<message>
<source>There is no source to export yet. {message}</source>
<translation>Aún no hay código que exportar. {message}</translation>
</message>
<message>
<source>Saved as {name}.</source>
<translation>Guardado como {name}.</translation>
</message>
<message>
<source>This template could not be opened</source>
<translation>No se pudo abrir esta plantilla</translation>
</message>
<message>
<source>The project could not be opened</source>
<translation>No se pudo abrir el proyecto</translation>
</message>
<message>
<source>Save</source>
<translation>Guardar</translation>
</message>
<message>
<source>Discard</source>
<translation>Descartar</translation>
</message>
<message>
<source>The project could not be saved</source>
<translation>No se pudo guardar el proyecto</translation>
</message>
<message>
<source>Show the whole history</source>
<translation>Mostrar todo el historial</translation>
</message>
<message>
<source>Nothing to undo</source>
<translation>Nada que deshacer</translation>
</message>
<message>
<source>Nothing to redo</source>
<translation>Nada que rehacer</translation>
</message>
<message>
<source>History</source>
<translation>Historial</translation>
</message>
<message>
<source>saved</source>
<translation>guardado</translation>
</message>
<message>
<source>The beginning</source>
<translation>El principio</translation>
</message>
<message>
<source>Here</source>
<translation>Aquí</translation>
</message>
<message>
<source>Undone</source>
<translation>Deshecho</translation>
</message>
<message>
<source>Kind of the parameter</source>
<translation>Clase del parámetro</translation>
</message>
<message>
<source>Limits, help, order</source>
<translation>Límites, ayuda, orden</translation>
</message>
<message>
<source>Further up</source>
<translation>Más arriba</translation>
</message>
<message>
<source>Further down</source>
<translation>Más abajo</translation>
</message>
<message>
<source>Keep the value within the block</source>
<translation>Mantener el valor dentro del bloque</translation>
</message>
<message>
<source>Name of the parameter</source>
<translation>Nombre del parámetro</translation>
</message>
<message>
<source>Default</source>
<translation>Predeterminado</translation>
</message>
<message>
<source>Lowest</source>
<translation>Mínimo</translation>
</message>
<message>
<source>Highest</source>
<translation>Máximo</translation>
</message>
<message>
<source>Options, apart by commas</source>
<translation>Opciones, separadas por comas</translation>
</message>
<message>
<source>Help</source>
<translation>Ayuda</translation>
</message>
<message>
<source>each use says</source>
<translation>lo dice cada uso</translation>
</message>
<message>
<source>Options</source>
<translation>Opciones</translation>
</message>
<message>
<source>What is offered here can be set at each use of the block. Layers within take it by its name: 2*channels.</source>
<translation>Lo que se ofrece aquí se puede ajustar en cada uso del bloque. Las capas de dentro lo toman por su nombre: 2*channels.</translation>
</message>
<message>
<source>Add parameter</source>
<translation>Añadir parámetro</translation>
</message>
<message>
<source>Type an expression</source>
<translation>Escribir una expresión</translation>
</message>
<message>
<source>Use {name}</source>
<translation>Usar {name}</translation>
</message>
<message>
<source>Expose as parameter of the block</source>
<translation>Exponer como parámetro del bloque</translation>
</message>
<message>
<source>Back to the default</source>
<translation>Volver al valor predeterminado</translation>
</message>
<message>
<source>Name</source>
<translation>Nombre</translation>
</message>
<message>
<source>This version does not know this type of layer. It is kept in the file as it is.</source>
<translation>Esta versión no conoce este tipo de capa. Se conserva en el archivo como está.</translation>
</message>
<message>
<source>A block of {layers}.</source>
<translation>Un bloque de {layers}.</translation>
</message>
<message>
<source>In</source>
<translation>Entra</translation>
</message>
<message>
<source>Out</source>
<translation>Sale</translation>
</message>
<message>
<source>In training</source>
<translation>En el entrenamiento</translation>
</message>
<message>
<source>Open the block</source>
<translation>Abrir el bloque</translation>
</message>
<message>
<source>Shows the layers within   Ctrl+Return, or a double click</source>
<translation>Muestra las capas de dentro   Ctrl+Intro o doble clic</translation>
</message>
<message>
<source>Tensors and cost</source>
<translation>Tensores y coste</translation>
</message>
<message>
<source>PyTorch reference</source>
<translation>Referencia de PyTorch</translation>
</message>
<message>
<source>unknown yet</source>
<translation>aún desconocido</translation>
</message>
<message>
<source>Lets them use the weights of the first of them</source>
<translation>Les hace usar los pesos de la primera de ellas</translation>
</message>
<message>
<source>Together</source>
<translation>En conjunto</translation>
</message>
<message>
<source>Shared parameters</source>
<translation>Parámetros compartidos</translation>
</message>
<message>
<source>These layers have no parameter in common.</source>
<translation>Estas capas no tienen ningún parámetro en común.</translation>
</message>
<message>
<source>Locked</source>
<translation>Bloqueada</translation>
</message>
<message>
<source>Not moved, deleted or changed on the canvas by mistake</source>
<translation>No se mueve, elimina ni cambia en el lienzo por error</translation>
</message>
<message>
<source>Text</source>
<translation>Texto</translation>
</message>
<message>
<source>Inside</source>
<translation>Contenido</translation>
</message>
<message>
<source>Note</source>
<translation>Nota</translation>
</message>
<message>
<source>Text on the canvas</source>
<translation>Texto en el lienzo</translation>
</message>
<message>
<source>Colour {name}</source>
<translation>Color {name}</translation>
</message>
<message>
<source>Names that do: {names}.</source>
<translation>Nombres que sirven: {names}.</translation>
</message>
<message>
<source>“{name}” means nothing here. {offer}</source>
<translation>«{name}» no significa nada aquí. {offer}</translation>
</message>
<message>
<source>varies</source>
<translation>varía</translation>
</message>
<message>
<source>Inputs are ports of the data, told by their names: {ports}. Outputs with a single number are made small; “prediction” is measured, and all others are shown while training.</source>
<translation>Los Inputs son puertos de los datos, designados por su nombre: {ports}. Los Outputs con un solo número se minimizan; «prediction» se mide, y todos los demás se muestran durante el entrenamiento.</translation>
</message>
<message>
<source>Select a layer to see and change its parameters.</source>
<translation>Seleccione una capa para ver y cambiar sus parámetros.</translation>
</message>
<message>
<source>What this block is for</source>
<translation>Para qué sirve este bloque</translation>
</message>
<message>
<source>Parameters of the block</source>
<translation>Parámetros del bloque</translation>
</message>
<message>
<source>Inputs and outputs</source>
<translation>Entradas y salidas</translation>
</message>
<message>
<source>What this objective is for</source>
<translation>Para qué sirve esta función objetivo</translation>
</message>
<message>
<source>Size</source>
<translation>Tamaño</translation>
</message>
<message>
<source>Block</source>
<translation>Bloque</translation>
</message>
<message>
<source>Objective</source>
<translation>Función objetivo</translation>
</message>
<message>
<source>Weights</source>
<translation>Pesos</translation>
</message>
<message>
<source>A network needs a name.</source>
<translation>Una red necesita un nombre.</translation>
</message>
<message>
<source>Drag layers from the palette at the left, then wires from one port to the next.</source>
<translation>Arrastre capas desde la paleta de la izquierda y luego conexiones de un puerto al siguiente.</translation>
</message>
<message>
<source>none, for no data is chosen</source>
<translation>ninguno, pues no hay datos elegidos</translation>
</message>
<message>
<source>“{name}” cannot be a name: take letters, digits and underscores, and no word in use.</source>
<translation>«{name}» no puede ser un nombre: use letras, cifras y guiones bajos, y ninguna palabra reservada.</translation>
</message>
<message>
<source>There is a parameter “{name}” already.</source>
<translation>Ya existe un parámetro «{name}».</translation>
</message>
<message>
<source>Expression</source>
<translation>Expresión</translation>
</message>
<message>
<source>Back to the default ({value})</source>
<translation>Volver al valor predeterminado ({value})</translation>
</message>
<message>
<source>{name}, expression</source>
<translation>{name}, expresión</translation>
</message>
<message>
<source>In {unit}.</source>
<translation>En {unit}.</translation>
</message>
<message>
<source>none</source>
<translation>ninguno</translation>
</message>
<message>
<source>Own weights</source>
<translation>Pesos propios</translation>
</message>
<message>
<source>Uses the weights of {name}; the parameters are those of {name}, too.</source>
<translation>Usa los pesos de {name}; los parámetros también son los de {name}.</translation>
</message>
<message>
<source>Its weights are also used by {names}.</source>
<translation>Sus pesos los usan también {names}.</translation>
</message>
<message>
<source>Gives it weights of its own</source>
<translation>Le da pesos propios</translation>
</message>
<message>
<source>Gives {names} weights of their own</source>
<translation>Da pesos propios a {names}</translation>
</message>
<message>
<source>Passes on what it gets, as if it were not there.</source>
<translation>Transmite lo que recibe, como si no estuviera.</translation>
</message>
<message>
<source>Its weights do not move in training.</source>
<translation>Sus pesos no cambian durante el entrenamiento.</translation>
</message>
<message>
<source>From which epoch on the weights move; 0: never.</source>
<translation>A partir de qué época cambian los pesos; 0: nunca.</translation>
</message>
<message>
<source>What the learning rate is multiplied with here.</source>
<translation>Por cuánto se multiplica aquí la tasa de aprendizaje.</translation>
</message>
<message>
<source>What the weights begin with.</source>
<translation>Con qué empiezan los pesos.</translation>
</message>
<message>
<source>Bypassed</source>
<translation>Omitida</translation>
</message>
<message>
<source>Frozen</source>
<translation>Congelada</translation>
</message>
<message>
<source>Unfreeze epoch</source>
<translation>Época de descongelación</translation>
</message>
<message>
<source>Initialiser</source>
<translation>Inicializador</translation>
</message>
<message>
<source>Rate factor</source>
<translation>Factor de la tasa</translation>
</message>
<message>
<source>PyTorch's own</source>
<translation>Lo propio de PyTorch</translation>
</message>
<message>
<source>Canvas</source>
<translation>Lienzo</translation>
</message>
<message>
<source>Check that it is connected and that no other program uses it.</source>
<translation>Compruebe que esté conectada y que ningún otro programa la use.</translation>
</message>
<message>
<source>“{name}” cannot be used: {reason}.</source>
<translation>No se puede usar «{name}»: {reason}.</translation>
</message>
<message>
<source>“{name}” gives no picture.</source>
<translation>«{name}» no da ninguna imagen.</translation>
</message>
<message>
<source>“{name}” is not connected any more.</source>
<translation>«{name}» ya no está conectada.</translation>
</message>
<message>
<source>Connect it, then try again.</source>
<translation>Conéctela e inténtelo de nuevo.</translation>
</message>
<message>
<source>it gives no reason</source>
<translation>no da ningún motivo</translation>
</message>
<message>
<source>No camera was found.</source>
<translation>No se encontró ninguna cámara.</translation>
</message>
<message>
<source>Connect one, or allow it in the system's settings.</source>
<translation>Conecte un dispositivo o permítalo en los ajustes del sistema.</translation>
</message>
<message>
<source>live</source>
<translation>en vivo</translation>
</message>
<message>
<source>What the camera sees</source>
<translation>Lo que ve la cámara</translation>
</message>
<message>
<source>Take this picture (Space); Esc turns the camera off</source>
<translation>Tomar esta imagen (barra espaciadora); Esc apaga la cámara</translation>
</message>
<message>
<source>No microphone was found.</source>
<translation>No se encontró ningún micrófono.</translation>
</message>
<message>
<source>“{name}” could not be opened.</source>
<translation>No se pudo abrir «{name}».</translation>
</message>
<message>
<source>Check that no other program holds it, then try again.</source>
<translation>Compruebe que ningún otro programa lo tenga ocupado e inténtelo de nuevo.</translation>
</message>
<message>
<source>Run `pip install {package}` (where Layerloom runs with uv: `uv sync --extra live`), then try again.</source>
<translation>Ejecute `pip install {package}` (si Layerloom funciona con uv: `uv sync --extra live`) e inténtelo de nuevo.</translation>
</message>
<message>
<source>Microphone and camera need system libraries that are not installed: {libraries}.</source>
<translation>El micrófono y la cámara necesitan bibliotecas del sistema que no están instaladas: {libraries}.</translation>
</message>
<message>
<source>Microphone and camera need a part of Qt that is not installed.</source>
<translation>El micrófono y la cámara necesitan una parte de Qt que no está instalada.</translation>
</message>
<message>
<source>Qt's part for microphone and camera cannot be loaded: {reason}.</source>
<translation>No se puede cargar la parte de Qt para el micrófono y la cámara: {reason}.</translation>
</message>
<message>
<source>Install it again: `pip install --force-reinstall {package}`.</source>
<translation>Instálela de nuevo: `pip install --force-reinstall {package}`.</translation>
</message>
<message>
<source>Run: {command}</source>
<translation>Ejecute: {command}</translation>
</message>
<message>
<source>How loud it is</source>
<translation>Qué tan fuerte suena</translation>
</message>
<message>
<source>Nothing was heard. Check that the microphone is connected, chosen in the system, and not muted.</source>
<translation>No se oyó nada. Compruebe que el micrófono esté conectado, elegido en el sistema y sin silenciar.</translation>
</message>
<message>
<source>The recording could not be kept: {reason}.</source>
<translation>No se pudo guardar la grabación: {reason}.</translation>
</message>
<message>
<source>The system does not let this program use the microphone.</source>
<translation>El sistema no permite que este programa use el micrófono.</translation>
</message>
<message>
<source>The system does not let this program use the camera.</source>
<translation>El sistema no permite que este programa use la cámara.</translation>
</message>
<message>
<source>Allow it in the system's settings for privacy, then try again.</source>
<translation>Permítalo en los ajustes de privacidad del sistema e inténtelo de nuevo.</translation>
</message>
<message>
<source>macOS lets a Python ask for it only if {key} stands in its Info.plist.</source>
<translation>macOS solo deja que un Python lo pida si {key} figura en su Info.plist.</translation>
</message>
<message>
<source>Manual</source>
<translation>Manual</translation>
</message>
<message>
<source>Find in the manual</source>
<translation>Buscar en el manual</translation>
</message>
<message>
<source>Headings</source>
<translation>Encabezados</translation>
</message>
<message>
<source>The networks of this project</source>
<translation>Las redes de este proyecto</translation>
</message>
<message>
<source>The repeat before</source>
<translation>La repetición anterior</translation>
</message>
<message>
<source>The next repeat</source>
<translation>La repetición siguiente</translation>
</message>
<message>
<source>repeat {number} of {count}</source>
<translation>repetición {number} de {count}</translation>
</message>
<message>
<source>What is changed here changes at every use.</source>
<translation>Lo que cambie aquí cambia en cada uso.</translation>
</message>
<message>
<source>Back to {title}   Esc</source>
<translation>Volver a {title}   Esc</translation>
</message>
<message>
<source>“{name}” is the network that is trained; it stays.</source>
<translation>«{name}» es la red que se entrena; se queda.</translation>
</message>
<message>
<source>“{name}” is used in {names}. Delete those layers first.</source>
<translation>«{name}» se usa en {names}. Elimine antes esas capas.</translation>
</message>
<message>
<source>an objective</source>
<translation>un objetivo</translation>
</message>
<message>
<source>objective “{name}”</source>
<translation>función objetivo «{name}»</translation>
</message>
<message>
<source>is trained</source>
<translation>se entrena</translation>
</message>
<message>
<source>not used yet</source>
<translation>aún sin usar</translation>
</message>
<message>
<source>“{name}” is in your library now.</source>
<translation>«{name}» está ahora en su biblioteca.</translation>
</message>
<message>
<source>used once</source>
<translation>usado una vez</translation>
</message>
<message>
<source>used {n} times</source>
<translation>usado {n} veces</translation>
</message>
<message>
<source>Add to the network</source>
<translation>Añadir a la red</translation>
</message>
<message>
<source>Projects that use the old one keep it as it is; only what is added from now on is the new one.</source>
<translation>Los proyectos que usan el antiguo lo conservan como está; solo lo que se añada desde ahora será el nuevo.</translation>
</message>
<message>
<source>Save to library</source>
<translation>Guardar en la biblioteca</translation>
</message>
<message>
<source>Delete from the library</source>
<translation>Eliminar de la biblioteca</translation>
</message>
<message>
<source>Replace</source>
<translation>Reemplazar</translation>
</message>
<message>
<source>Replace “{name}” in your library?</source>
<translation>¿Reemplazar «{name}» en su biblioteca?</translation>
</message>
<message>
<source>New network</source>
<translation>Nueva red</translation>
</message>
<message>
<source>Name of the network</source>
<translation>Nombre de la red</translation>
</message>
<message>
<source>Rename {name}</source>
<translation>Cambiar nombre de {name}</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>Eliminar {name}</translation>
</message>
<message>
<source>Edit code</source>
<translation>Editar código</translation>
</message>
<message>
<source>Its code came from elsewhere. It runs only after you trust it.</source>
<translation>Su código viene de otra parte. Solo se ejecuta cuando usted confía en él.</translation>
</message>
<message>
<source>Finding out its shape …</source>
<translation>Averiguando su forma …</translation>
</message>
<message>
<source>A layer of your own, in Python.</source>
<translation>Una capa propia, en Python.</translation>
</message>
<message>
<source>Python files (*.py)</source>
<translation>Archivos de Python (*.py)</translation>
</message>
<message>
<source>Add Python file</source>
<translation>Añadir archivo de Python</translation>
</message>
<message>
<source>“{name}” has no layer.</source>
<translation>«{name}» no tiene ninguna capa.</translation>
</message>
<message>
<source>It needs a class derived from nn.Module, or a function of tensors.</source>
<translation>Necesita una clase derivada de nn.Module o una función de tensores.</translation>
</message>
<message>
<source>Replaced the code of {others}. Undo brings it back.</source>
<translation>Se reemplazó el código de {others}. Deshacer lo recupera.</translation>
</message>
<message>
<source>{name} is used in “{network}”. Delete it there first.</source>
<translation>{name} se usa en «{network}». Elimine antes su uso allí.</translation>
</message>
<message>
<source>“{name}” is larger than 1 MB.</source>
<translation>«{name}» ocupa más de 1 MB.</translation>
</message>
<message>
<source>A file of layers is much smaller.</source>
<translation>Un archivo de capas es mucho menor.</translation>
</message>
<message>
<source>“{name}” is no text in UTF-8.</source>
<translation>«{name}» no es texto en UTF-8.</translation>
</message>
<message>
<source>Save it as UTF-8.</source>
<translation>Guárdelo como UTF-8.</translation>
</message>
<message>
<source>“{name}” cannot be read: {reason}.</source>
<translation>No se puede leer «{name}»: {reason}.</translation>
</message>
<message>
<source>Layers of your own</source>
<translation>Sus capas propias</translation>
</message>
<message>
<source>Write a layer as a Python class, and use it like any other. Its parameters and ports follow from the text.</source>
<translation>Escriba una capa como clase de Python y úsela como cualquier otra. Sus parámetros y puertos se deducen del texto.</translation>
</message>
<message>
<source>Delete this layer's code</source>
<translation>Eliminar el código de esta capa</translation>
</message>
<message>
<source>New layer</source>
<translation>Nueva capa</translation>
</message>
<message>
<source>Code of the layer</source>
<translation>Código de la capa</translation>
</message>
<message>
<source>Once trusted, this code can do on your machine whatever you can: read, change and send your files.</source>
<translation>Una vez que confíe en él, este código puede hacer en su equipo lo mismo que usted: leer, cambiar y enviar sus archivos.</translation>
</message>
<message>
<source>Trust this code…</source>
<translation>Confiar en este código…</translation>
</message>
<message>
<source>Trust the code of {name}?</source>
<translation>¿Confiar en el código de {name}?</translation>
</message>
<message>
<source>Code of {name}</source>
<translation>Código de {name}</translation>
</message>
<message>
<source>Trust this code</source>
<translation>Confiar en este código</translation>
</message>
<message>
<source>predict</source>
<translation>predecir</translation>
</message>
<message>
<source>say the next word</source>
<translation>decir la palabra siguiente</translation>
</message>
<message>
<source>write down</source>
<translation>transcribir</translation>
</message>
<message>
<source>segment</source>
<translation>segmentar</translation>
</message>
<message>
<source>classify each step</source>
<translation>clasificar cada paso</translation>
</message>
<message>
<source>classify</source>
<translation>clasificar</translation>
</message>
<message>
<source>label</source>
<translation>etiquetar</translation>
</message>
<message>
<source>detect</source>
<translation>detectar</translation>
</message>
<message>
<source>compare</source>
<translation>comparar</translation>
</message>
<message>
<source>reconstruct</source>
<translation>reconstruir</translation>
</message>
<message>
<source>Chance</source>
<translation>Probabilidad</translation>
</message>
<message>
<source>Angle</source>
<translation>Ángulo</translation>
</message>
<message>
<source>Shift</source>
<translation>Desplazamiento</translation>
</message>
<message>
<source>Slant</source>
<translation>Inclinación</translation>
</message>
<message>
<source>Strength</source>
<translation>Intensidad</translation>
</message>
<message>
<source>Form</source>
<translation>Forma</translation>
</message>
<message>
<source>Border</source>
<translation>Borde</translation>
</message>
<message>
<source>Brightness</source>
<translation>Brillo</translation>
</message>
<message>
<source>Contrast</source>
<translation>Contraste</translation>
</message>
<message>
<source>Saturation</source>
<translation>Saturación</translation>
</message>
<message>
<source>Hue</source>
<translation>Tono</translation>
</message>
<message>
<source>Reach</source>
<translation>Alcance</translation>
</message>
<message>
<source>Deviation</source>
<translation>Desviación</translation>
</message>
<message>
<source>Bits</source>
<translation>Bits</translation>
</message>
<message>
<source>Threshold</source>
<translation>Umbral</translation>
</message>
<message>
<source>Changes</source>
<translation>Cambios</translation>
</message>
<message>
<source>Magnitude</source>
<translation>Magnitud</translation>
</message>
<message>
<source>Found on</source>
<translation>Hallado en</translation>
</message>
<message>
<source>Share</source>
<translation>Proporción</translation>
</message>
<message>
<source>Change</source>
<translation>Cambio</translation>
</message>
<message>
<source>Most bands</source>
<translation>Bandas como máximo</translation>
</message>
<message>
<source>Most frames</source>
<translation>Tramas como máximo</translation>
</message>
<message>
<source>Masks</source>
<translation>Máscaras</translation>
</message>
<message>
<source>Evenness</source>
<translation>Uniformidad</translation>
</message>
<message>
<source>off</source>
<translation>desactivado</translation>
</message>
<message>
<source>{name} is on</source>
<translation>{name} está activado</translation>
</message>
<message>
<source>Remove {name}</source>
<translation>Quitar {name}</translation>
</message>
<message>
<source>Off, it stays in the list and does nothing.</source>
<translation>Desactivado, permanece en la lista y no hace nada.</translation>
</message>
<message>
<source>Space</source>
<translation>Espacio</translation>
</message>
<message>
<source>Remove</source>
<translation>Quitar</translation>
</message>
<message>
<source>Search for an augmentation</source>
<translation>Buscar un aumento</translation>
</message>
<message>
<source>Augmentations</source>
<translation>Aumentos</translation>
</message>
<message>
<source>Add an augmentation…</source>
<translation>Añadir un aumento…</translation>
</message>
<message>
<source>Nothing yet. What is listed here happens to samples by chance, each time anew, in training only.</source>
<translation>Nada todavía. Lo que figura aquí les ocurre a las muestras al azar, cada vez de nuevo, solo en el entrenamiento.</translation>
</message>
<message>
<source>Add…</source>
<translation>Añadir…</translation>
</message>
<message>
<source>Adds something that happens to samples by chance, in training only.</source>
<translation>Añade algo que les ocurre a las muestras al azar, solo en el entrenamiento.</translation>
</message>
<message>
<source>Recommended</source>
<translation>Recomendado</translation>
</message>
<message>
<source>Lists what is good for most data of this kind.</source>
<translation>Pone en la lista lo que es bueno para la mayoría de los datos de este tipo.</translation>
</message>
<message>
<source>Others</source>
<translation>Otras</translation>
</message>
<message>
<source>Shows other variants of the same item.</source>
<translation>Muestra otras variantes del mismo elemento.</translation>
</message>
<message>
<source>None</source>
<translation>Ninguno</translation>
</message>
<message>
<source>1 augmentation</source>
<translation>1 aumento</translation>
</message>
<message>
<source>{n} augmentations</source>
<translation>{n} aumentos</translation>
</message>
<message>
<source>“{item}” as it is, and as training may see it.</source>
<translation>«{item}» tal como es y como puede verlo el entrenamiento.</translation>
</message>
<message>
<source>Making variants …</source>
<translation>Creando variantes…</translation>
</message>
<message>
<source>Shares of the pixels of {n} pictures.</source>
<translation>Proporciones de los píxeles de {n} imágenes.</translation>
</message>
<message>
<source>{boxes} boxes in {n} pictures.</source>
<translation>{boxes} recuadros en {n} imágenes.</translation>
</message>
<message>
<source>Always saying the most frequent class</source>
<translation>Decir siempre la clase más frecuente</translation>
</message>
<message>
<source>Always saying the mean</source>
<translation>Decir siempre la media</translation>
</message>
<message>
<source>A linear model</source>
<translation>Un modelo lineal</translation>
</message>
<message>
<source>{way} reaches R² {score}. A network should do better.</source>
<translation>{way} alcanza R² {score}. Una red debería hacerlo mejor.</translation>
</message>
<message>
<source>{way} is right for {share} %. A network should do better.</source>
<translation>{way} acierta en el {share} % de los casos. Una red debería hacerlo mejor.</translation>
</message>
<message>
<source>Before</source>
<translation>Antes</translation>
</message>
<message>
<source>After</source>
<translation>Después</translation>
</message>
<message>
<source>{shape}, from {low} to {high}, mean {mean}</source>
<translation>{shape}, de {low} a {high}, media {mean}</translation>
</message>
<message>
<source>Before and after</source>
<translation>Antes y después</translation>
</message>
<message>
<source>Comparing the parts</source>
<translation>Comparar las partes</translation>
</message>
<message>
<source>Reading</source>
<translation>Lectura</translation>
</message>
<message>
<source>Close</source>
<translation>Cerrar</translation>
</message>
<message>
<source>“{name}” looks like none of the kinds that are known here. If it is one, say which.</source>
<translation>«{name}» no parece de ninguno de los tipos conocidos aquí. Si lo es, diga de cuál.</translation>
</message>
<message>
<source>{kind}: {name}</source>
<translation>{kind}: {name}</translation>
</message>
<message>
<source>“{name}” may be read in several ways. What is it?</source>
<translation>«{name}» se puede leer de varias maneras. ¿Qué es?</translation>
</message>
<message>
<source>{n} samples · here</source>
<translation>{n} muestras · disponible</translation>
</message>
<message>
<source>{n} samples · {size}</source>
<translation>{n} muestras · {size}</translation>
</message>
<message>
<source>{n} classes</source>
<translation>{n} clases</translation>
</message>
<message>
<source>regression</source>
<translation>regresión</translation>
</message>
<message>
<source>Looking what “{name}” is …</source>
<translation>Mirando qué es «{name}»…</translation>
</message>
<message>
<source>Downloading “{name}” …</source>
<translation>Descargando «{name}» …</translation>
</message>
<message>
<source>Reading “{name}” …</source>
<translation>Leyendo «{name}»…</translation>
</message>
<message>
<source>Set it to what is asked for.</source>
<translation>Ponga lo que se pide.</translation>
</message>
<message>
<source>The data could not be read: {reason}.</source>
<translation>No se pudieron leer los datos: {reason}.</translation>
</message>
<message>
<source>Try another way.</source>
<translation>Inténtelo de otra manera.</translation>
</message>
<message>
<source>Number</source>
<translation>Número</translation>
</message>
<message>
<source>Category</source>
<translation>Categoría</translation>
</message>
<message>
<source>Date</source>
<translation>Fecha</translation>
</message>
<message>
<source>Yes or no</source>
<translation>Sí o no</translation>
</message>
<message>
<source>Name of the row</source>
<translation>Nombre de la fila</translation>
</message>
<message>
<source>Many words</source>
<translation>Muchas palabras</translation>
</message>
<message>
<source>Always the same</source>
<translation>Siempre igual</translation>
</message>
<message>
<source>Empty</source>
<translation>Vacía</translation>
</message>
<message>
<source>± {n} days</source>
<translation>± {n} días</translation>
</message>
<message>
<source>Nothing</source>
<translation>Nada</translation>
</message>
<message>
<source>hardly any comes twice</source>
<translation>casi nada se repite</translation>
</message>
<message>
<source>target</source>
<translation>objetivo</translation>
</message>
<message>
<source>Automatic</source>
<translation>Automático</translation>
</message>
<message>
<source>Yes</source>
<translation>Sí</translation>
</message>
<message>
<source>No</source>
<translation>No</translation>
</message>
<message>
<source>Classes</source>
<translation>Clases</translation>
</message>
<message>
<source>Several labels</source>
<translation>Varias etiquetas</translation>
</message>
<message>
<source>Numbers</source>
<translation>Números</translation>
</message>
<message>
<source>Grey</source>
<translation>Gris</translation>
</message>
<message>
<source>In colour</source>
<translation>En color</translation>
</message>
<message>
<source>Cover</source>
<translation>Cubrir</translation>
</message>
<message>
<source>Stretch</source>
<translation>Estirar</translation>
</message>
<message>
<source>Pad</source>
<translation>Rellenar</translation>
</message>
<message>
<source>Words</source>
<translation>Palabras</translation>
</message>
<message>
<source>Characters</source>
<translation>Caracteres</translation>
</message>
<message>
<source>Pieces (BPE)</source>
<translation>Fragmentos (BPE)</translation>
</message>
<message>
<source>Pieces (WordPiece)</source>
<translation>Fragmentos (WordPiece)</translation>
</message>
<message>
<source>From a file</source>
<translation>De un archivo</translation>
</message>
<message>
<source>Mono</source>
<translation>Mono</translation>
</message>
<message>
<source>Stereo</source>
<translation>Estéreo</translation>
</message>
<message>
<source>Mel spectrogram</source>
<translation>Espectrograma mel</translation>
</message>
<message>
<source>MFCC</source>
<translation>MFCC</translation>
</message>
<message>
<source>Wave</source>
<translation>Onda</translation>
</message>
<message>
<source>Pictures</source>
<translation>Imágenes</translation>
</message>
<message>
<source>Arrays</source>
<translation>Matrices</translation>
</message>
<message>
<source>Training</source>
<translation>Entrenamiento</translation>
</message>
<message>
<source>Test</source>
<translation>Prueba</translation>
</message>
<message>
<source>All</source>
<translation>Todo</translation>
</message>
<message>
<source>Folder above</source>
<translation>Carpeta superior</translation>
</message>
<message>
<source>Beginning of the name</source>
<translation>Comienzo del nombre</translation>
</message>
<message>
<source>Black and white</source>
<translation>Blanco y negro</translation>
</message>
<message>
<source>Colours</source>
<translation>Colores</translation>
</message>
<message>
<source>Path</source>
<translation>Ruta</translation>
</message>
<message>
<source>Height</source>
<translation>Altura</translation>
</message>
<message>
<source>Width</source>
<translation>Anchura</translation>
</message>
<message>
<source>File</source>
<translation>Archivo</translation>
</message>
<message>
<source>Target</source>
<translation>Objetivo</translation>
</message>
<message>
<source>Targets</source>
<translation>Objetivos</translation>
</message>
<message>
<source>What to predict</source>
<translation>Qué predecir</translation>
</message>
<message>
<source>Label columns</source>
<translation>Columnas de etiquetas</translation>
</message>
<message>
<source>Left out</source>
<translation>Excluidas</translation>
</message>
<message>
<source>Header</source>
<translation>Encabezado</translation>
</message>
<message>
<source>Sheet</source>
<translation>Hoja</translation>
</message>
<message>
<source>Tokenizer</source>
<translation>Tokenizador</translation>
</message>
<message>
<source>Tokenizer file</source>
<translation>Archivo del tokenizador</translation>
</message>
<message>
<source>Vocabulary</source>
<translation>Vocabulario</translation>
</message>
<message>
<source>Length</source>
<translation>Longitud</translation>
</message>
<message>
<source>Small letters</source>
<translation>Minúsculas</translation>
</message>
<message>
<source>Sampling rate</source>
<translation>Frecuencia de muestreo</translation>
</message>
<message>
<source>Seconds</source>
<translation>Segundos</translation>
</message>
<message>
<source>Channels</source>
<translation>Canales</translation>
</message>
<message>
<source>Features</source>
<translation>Características</translation>
</message>
<message>
<source>Mel bands</source>
<translation>Bandas mel</translation>
</message>
<message>
<source>Columns</source>
<translation>Columnas</translation>
</message>
<message>
<source>Time</source>
<translation>Tiempo</translation>
</message>
<message>
<source>Group</source>
<translation>Grupo</translation>
</message>
<message>
<source>Horizon</source>
<translation>Horizonte</translation>
</message>
<message>
<source>Step</source>
<translation>Paso</translation>
</message>
<message>
<source>Calendar</source>
<translation>Calendario</translation>
</message>
<message>
<source>Inputs</source>
<translation>Entradas</translation>
</message>
<message>
<source>Input</source>
<translation>Entrada</translation>
</message>
<message>
<source>Content</source>
<translation>Contenido</translation>
</message>
<message>
<source>Tokens</source>
<translation>Tokens</translation>
</message>
<message>
<source>Labels</source>
<translation>Etiquetas</translation>
</message>
<message>
<source>Part</source>
<translation>Parte</translation>
</message>
<message>
<source>Samples</source>
<translation>Muestras</translation>
</message>
<message>
<source>Noise</source>
<translation>Ruido</translation>
</message>
<message>
<source>Turns</source>
<translation>Vueltas</translation>
</message>
<message>
<source>Picture</source>
<translation>Imagen</translation>
</message>
<message>
<source>Kinds</source>
<translation>Tipos</translation>
</message>
<message>
<source>Digits</source>
<translation>Cifras</translation>
</message>
<message>
<source>Users</source>
<translation>Usuarios</translation>
</message>
<message>
<source>Items</source>
<translation>Elementos</translation>
</message>
<message>
<source>Factors</source>
<translation>Factores</translation>
</message>
<message>
<source>Other file</source>
<translation>Otro archivo</translation>
</message>
<message>
<source>Target length</source>
<translation>Longitud objetivo</translation>
</message>
<message>
<source>Left</source>
<translation>Falta</translation>
</message>
<message>
<source>Right</source>
<translation>Derecha</translation>
</message>
<message>
<source>Anchor</source>
<translation>Ancla</translation>
</message>
<message>
<source>Positive</source>
<translation>Positivo</translation>
</message>
<message>
<source>Negative</source>
<translation>Negativo</translation>
</message>
<message>
<source>How many</source>
<translation>Cuántos</translation>
</message>
<message>
<source>User</source>
<translation>Usuario</translation>
</message>
<message>
<source>Item</source>
<translation>Artículo</translation>
</message>
<message>
<source>Rating</source>
<translation>Valoración</translation>
</message>
<message>
<source>Pattern</source>
<translation>Patrón</translation>
</message>
<message>
<source>Masks hold</source>
<translation>Contenido de las máscaras</translation>
</message>
<message>
<source>Names</source>
<translation>Nombres</translation>
</message>
<message>
<source>Not judged</source>
<translation>Sin evaluar</translation>
</message>
<message>
<source>Boxes at most</source>
<translation>Recuadros como máximo</translation>
</message>
<message>
<source>Shapes at most</source>
<translation>Formas como máximo</translation>
</message>
<message>
<source>Side</source>
<translation>Lado</translation>
</message>
<message>
<source>Data ({pattern})</source>
<translation>Datos ({pattern})</translation>
</message>
<message>
<source>Browse</source>
<translation>Examinar</translation>
</message>
<message>
<source>{n} columns</source>
<translation>{n} columnas</translation>
</message>
<message>
<source>All files (*)</source>
<translation>Todos los archivos (*)</translation>
</message>
<message>
<source>Open a folder</source>
<translation>Abrir una carpeta</translation>
</message>
<message>
<source>Open a file</source>
<translation>Abrir un archivo</translation>
</message>
<message>
<source>{sentence} The same holds for {names}.</source>
<translation>{sentence} Lo mismo vale para {names}.</translation>
</message>
<message>
<source>{n} left out</source>
<translation>{n} excluidos</translation>
</message>
<message>
<source>Worth knowing</source>
<translation>Conviene saber</translation>
</message>
<message>
<source>Findings</source>
<translation>Hallazgos</translation>
</message>
<message>
<source>and {n} more</source>
<translation>y {n} más</translation>
</message>
<message>
<source>Show {n} items</source>
<translation>Mostrar {n} elementos</translation>
</message>
<message>
<source>Show the item</source>
<translation>Mostrar el elemento</translation>
</message>
<message>
<source>Task</source>
<translation>Tarea</translation>
</message>
<message>
<source>Validation</source>
<translation>Validación</translation>
</message>
<message>
<source>Sample</source>
<translation>Muestra</translation>
</message>
<message>
<source>“{name}” is no wave, so there is nothing to hear.</source>
<translation>«{name}» no es una onda, así que no hay nada que oír.</translation>
</message>
<message>
<source>“{name}” could not be read: {reason}.</source>
<translation>No se pudo leer «{name}»: {reason}.</translation>
</message>
<message>
<source>Call it</source>
<translation>Llamarlo</translation>
</message>
<message>
<source>Take in again</source>
<translation>Volver a incluir</translation>
</message>
<message>
<source>Leave out</source>
<translation>Excluir</translation>
</message>
<message>
<source>As the files say</source>
<translation>Como dicen los archivos</translation>
</message>
<message>
<source>Its layers go, and those that are suggested come. This can be undone.</source>
<translation>Sus capas se van y llegan las sugeridas. Esto se puede deshacer.</translation>
</message>
<message>
<source>Replace the network “{name}”?</source>
<translation>¿Reemplazar la red «{name}»?</translation>
</message>
<message>
<source>Suggest a network</source>
<translation>Sugerir una red</translation>
</message>
<message>
<source>Builds a network for this data, sets the loss and the batch size.</source>
<translation>Construye una red para estos datos y fija la pérdida y el tamaño de lote.</translation>
</message>
<message>
<source>Keep it</source>
<translation>Conservarla</translation>
</message>
<message>
<source>Reading the dataset …</source>
<translation>Leyendo el conjunto de datos …</translation>
</message>
<message>
<source>The data reads differently from what the project noted of it.</source>
<translation>Los datos se leen de otro modo que el que anotó el proyecto.</translation>
</message>
<message>
<source>No data yet</source>
<translation>Aún no hay datos</translation>
</message>
<message>
<source>Open a file or a folder, or choose one of the datasets at the left.</source>
<translation>Abra un archivo o una carpeta, o elija uno de los conjuntos de datos de la izquierda.</translation>
</message>
<message>
<source>Read again</source>
<translation>Leer de nuevo</translation>
</message>
<message>
<source>The data was not read</source>
<translation>Los datos no se leyeron</translation>
</message>
<message>
<source>The data has changed</source>
<translation>Los datos han cambiado</translation>
</message>
<message>
<source>Press “Read again” at the left.</source>
<translation>Pulse «Leer de nuevo» a la izquierda.</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>Los datos no se pueden dividir</translation>
</message>
<message>
<source>Choose one of the datasets at the left.</source>
<translation>Elija uno de los conjuntos de datos de la izquierda.</translation>
</message>
<message>
<source>Part that is shown</source>
<translation>Parte que se muestra</translation>
</message>
<message>
<source>Shows the items of one part only.</source>
<translation>Muestra solo los elementos de una parte.</translation>
</message>
<message>
<source>All parts</source>
<translation>Todas las partes</translation>
</message>
<message>
<source>In no part</source>
<translation>En ninguna parte</translation>
</message>
<message>
<source>“{label}” is {learnt} of what is learnt from, but {other} of {part}.</source>
<translation>«{label}» es {learnt} de aquello de lo que se aprende, pero {other} {part}.</translation>
</message>
<message>
<source>what validates</source>
<translation>de lo que valida</translation>
</message>
<message>
<source>the test part</source>
<translation>de la parte de prueba</translation>
</message>
<message>
<source>Each class has about the same share in every part.</source>
<translation>Cada clase tiene aproximadamente la misma proporción en cada parte.</translation>
</message>
<message>
<source>Parts of the data</source>
<translation>Partes de los datos</translation>
</message>
<message>
<source>The sound could not be played: {reason}. Check that a loudspeaker is connected.</source>
<translation>No se pudo reproducir el sonido: {reason}. Compruebe que haya un altavoz conectado.</translation>
</message>
<message>
<source>No program that plays sound was found here ({names}). Install one of them.</source>
<translation>No se encontró ningún programa que reproduzca sonido ({names}). Instale uno de ellos.</translation>
</message>
<message>
<source>The sound could not be kept for playing: {reason}.</source>
<translation>No se pudo guardar el sonido para reproducirlo: {reason}.</translation>
</message>
<message>
<source>What happens to inputs before the network.</source>
<translation>Lo que se hace con las entradas antes de la red.</translation>
</message>
<message>
<source>As they are</source>
<translation>Como están</translation>
</message>
<message>
<source>Scale to 0 … 1</source>
<translation>Escalar a 0 … 1</translation>
</message>
<message>
<source>Standardise</source>
<translation>Estandarizar</translation>
</message>
<message>
<source>Read</source>
<translation>Leer</translation>
</message>
<message>
<source>Normalise</source>
<translation>Normalizar</translation>
</message>
<message>
<source>Add a step…</source>
<translation>Añadir un paso…</translation>
</message>
<message>
<source>Adds a step that every sample goes through, in training and wherever the model runs.</source>
<translation>Añade un paso por el que pasa cada muestra, en el entrenamiento y dondequiera que se ejecute el modelo.</translation>
</message>
<message>
<source>Column that is looked at</source>
<translation>Columna que se observa</translation>
</message>
<message>
<source>Change how it is read</source>
<translation>Cambiar cómo se lee</translation>
</message>
<message>
<source>Way</source>
<translation>Método</translation>
</message>
<message>
<source>auto</source>
<translation>automático</translation>
</message>
<message>
<source>Recommended here: {way}.</source>
<translation>Aquí se recomienda: {way}.</translation>
</message>
<message>
<source>{item}, and {n} samples that are learnt from.</source>
<translation>{item}, y {n} muestras de las que se aprende.</translation>
</message>
<message>
<source>All columns</source>
<translation>Todas las columnas</translation>
</message>
<message>
<source>1 step</source>
<translation>1 paso</translation>
</message>
<message>
<source>{n} steps</source>
<translation>{n} pasos</translation>
</message>
<message>
<source>“{common}” is {times} times as frequent as “{rare}”.</source>
<translation>«{common}» es {times} veces más frecuente que «{rare}».</translation>
</message>
<message>
<source>The network is to write down what is said; nobody tells it when each symbol is.</source>
<translation>La red debe transcribir lo que se dice; nadie le indica cuándo viene cada símbolo.</translation>
</message>
<message>
<source>The network is to predict this number.</source>
<translation>La red debe predecir este número.</translation>
</message>
<message>
<source>The classes are about equally frequent.</source>
<translation>Las clases son más o menos igual de frecuentes.</translation>
</message>
<message>
<source>Play</source>
<translation>Reproducir</translation>
</message>
<message>
<source>Call it …</source>
<translation>Llamarlo…</translation>
</message>
<message>
<source>Show all</source>
<translation>Mostrar todos</translation>
</message>
<message>
<source>The network is to say the next word at each place; “→” shows what is right.</source>
<translation>La red debe decir en cada lugar la palabra siguiente; «→» muestra lo correcto.</translation>
</message>
<message>
<source>Nothing is to be predicted: what is alike shall come close together.</source>
<translation>No hay nada que predecir: lo parecido debe quedar cerca.</translation>
</message>
<message>
<source>Nothing is to be predicted but the samples themselves, for an autoencoder, say.</source>
<translation>Solo hay que predecir las propias muestras, por ejemplo para un autocodificador.</translation>
</message>
<message>
<source>The network is to make another picture of each.</source>
<translation>La red debe hacer de cada imagen otra distinta.</translation>
</message>
<message>
<source>The network is to predict this number, in {unit}.</source>
<translation>La red debe predecir este número, en {unit}.</translation>
</message>
<message>
<source>Rows</source>
<translation>Filas</translation>
</message>
<message>
<source>{n} chosen</source>
<translation>{n} elegidos</translation>
</message>
<message>
<source>To be predicted</source>
<translation>Por predecir</translation>
</message>
<message>
<source>missing numbers become the median, words a column each</source>
<translation>los números que faltan pasan a ser la mediana, las palabras una columna cada una</translation>
</message>
<message>
<source>As it is shipped</source>
<translation>Tal como se suministra</translation>
</message>
<message>
<source>Dataset</source>
<translation>Conjunto de datos</translation>
</message>
<message>
<source>Split</source>
<translation>División</translation>
</message>
<message>
<source>Preparation</source>
<translation>Preparación</translation>
</message>
<message>
<source>Augmentation</source>
<translation>Aumento de datos</translation>
</message>
<message>
<source>{name}: close</source>
<translation>{name}: cerrar</translation>
</message>
<message>
<source>{name}: open</source>
<translation>{name}: abrir</translation>
</message>
<message>
<source>Open a file…</source>
<translation>Abrir archivo…</translation>
</message>
<message>
<source>Open a folder…</source>
<translation>Abrir carpeta…</translation>
</message>
<message>
<source>Change…</source>
<translation>Cambiar…</translation>
</message>
<message>
<source>Read as…</source>
<translation>Leer como…</translation>
</message>
<message>
<source>Reads the same file or folder as another kind of data.</source>
<translation>Lee el mismo archivo o carpeta como otra clase de datos.</translation>
</message>
<message>
<source>Your own data</source>
<translation>Sus propios datos</translation>
</message>
<message>
<source>Datasets</source>
<translation>Conjuntos de datos</translation>
</message>
<message>
<source>Generated</source>
<translation>Generados</translation>
</message>
<message>
<source>To download</source>
<translation>Para descargar</translation>
</message>
<message>
<source>Close the list</source>
<translation>Cerrar la lista</translation>
</message>
<message>
<source>So many parts of the same size, of which one validates in turn.</source>
<translation>Tantas partes del mismo tamaño, de las que una valida por turno.</translation>
</message>
<message>
<source>Nested validation: so many parts of all, of which one is the test part in turn.</source>
<translation>Validación anidada: tantas partes de todo, de las que una es la parte de prueba por turno.</translation>
</message>
<message>
<source>How the parts are drawn.</source>
<translation>Cómo se sortean las partes.</translation>
</message>
<message>
<source>Share of the samples that validates, 0 to 1.</source>
<translation>Proporción de muestras para validación, de 0 a 1.</translation>
</message>
<message>
<source>Share of the samples that nothing sees till the end, 0 to 1.</source>
<translation>Proporción de muestras que nada ve hasta el final, de 0 a 1.</translation>
</message>
<message>
<source>The fold that validates; the others are learnt from.</source>
<translation>El pliegue que valida; de los demás se aprende.</translation>
</message>
<message>
<source>Draws which samples validate. The same seed draws the same ones.</source>
<translation>Sortea qué muestras validan. La misma semilla sortea las mismas.</translation>
</message>
<message>
<source>The test fold that nothing sees till the end.</source>
<translation>El pliegue de prueba que nada ve hasta el final.</translation>
</message>
<message>
<source>At random</source>
<translation>Al azar</translation>
</message>
<message>
<source>Class by class</source>
<translation>Clase por clase</translation>
</message>
<message>
<source>By groups</source>
<translation>Por grupos</translation>
</message>
<message>
<source>By time</source>
<translation>Por tiempo</translation>
</message>
<message>
<source>Here at random.</source>
<translation>Aquí, al azar.</translation>
</message>
<message>
<source>Here class by class: each has the same share in every part.</source>
<translation>Aquí, clase por clase: cada una tiene la misma proporción en todas las partes.</translation>
</message>
<message>
<source>Here by groups: none is on both sides.</source>
<translation>Aquí, por grupos: ninguno está en ambos lados.</translation>
</message>
<message>
<source>Here by time: the latest ones validate.</source>
<translation>Aquí, por tiempo: las más recientes validan.</translation>
</message>
<message>
<source>fold {n} of {of}</source>
<translation>pliegue {n} de {of}</translation>
</message>
<message>
<source>Validation share</source>
<translation>Parte de validación</translation>
</message>
<message>
<source>Test share</source>
<translation>Parte de prueba</translation>
</message>
<message>
<source>Folds</source>
<translation>Pliegues</translation>
</message>
<message>
<source>Fold</source>
<translation>Pliegue</translation>
</message>
<message>
<source>Test folds</source>
<translation>Pliegues de prueba</translation>
</message>
<message>
<source>Test fold</source>
<translation>Pliegue de prueba</translation>
</message>
<message>
<source>{n} samples are left out between two parts, as they see something of both.</source>
<translation>Se excluyen {n} muestras entre dos partes, porque ven algo de ambas.</translation>
</message>
<message>
<source>Fold, 1 to {n}</source>
<translation>Pliegue, 1 a {n}</translation>
</message>
<message>
<source>test</source>
<translation>prueba</translation>
</message>
<message>
<source>What a sample is then</source>
<translation>Qué es una muestra después</translation>
</message>
<message>
<source>Drag to another place</source>
<translation>Arrastrar a otro lugar</translation>
</message>
<message>
<source>Search for a step</source>
<translation>Buscar un paso</translation>
</message>
<message>
<source>Steps</source>
<translation>Pasos</translation>
</message>
<message>
<source>fitted</source>
<translation>ajustado</translation>
</message>
<message>
<source>Reading the data</source>
<translation>Leyendo los datos</translation>
</message>
<message>
<source>Looking what is reached without a network</source>
<translation>Comprobando qué se logra sin red</translation>
</message>
<message>
<source>Looking for what is worth knowing</source>
<translation>Buscando lo que conviene saber</translation>
</message>
<message>
<source>Summing up the columns</source>
<translation>Resumiendo las columnas</translation>
</message>
<message>
<source>Go to Train</source>
<translation>Ir a Entrenar</translation>
</message>
<message>
<source>Look at it in Design</source>
<translation>Verla en Diseñar</translation>
</message>
<message>
<source>A network for this data is in place.</source>
<translation>Hay una red para estos datos.</translation>
</message>
<message>
<source>{what}: cancelled.</source>
<translation>{what}: cancelado.</translation>
</message>
<message>
<source>{what} failed: {why}</source>
<translation>{what} falló: {why}</translation>
</message>
<message>
<source>The item and its variants</source>
<translation>El elemento y sus variantes</translation>
</message>
<message>
<source>Original</source>
<translation>Original</translation>
</message>
<message>
<source>In training, for example</source>
<translation>En el entrenamiento, por ejemplo</translation>
</message>
<message>
<source>Boxes</source>
<translation>Recuadros</translation>
</message>
<message>
<source>Shows or hides the boxes.</source>
<translation>Muestra u oculta los recuadros.</translation>
</message>
<message>
<source>Shows or hides the masks.</source>
<translation>Muestra u oculta las máscaras.</translation>
</message>
<message>
<source>How strongly they are drawn</source>
<translation>Con qué intensidad se dibujan</translation>
</message>
<message>
<source>left out</source>
<translation>excluido</translation>
</message>
<message>
<source>{done} of {all}</source>
<translation>{done} de {all}</translation>
</message>
<message>
<source>{length} · compared on the {processor}</source>
<translation>{length} · comparado en la {processor}</translation>
</message>
<message>
<source>Export ONNX in {precision}</source>
<translation>Exportar ONNX en {precision}</translation>
</message>
<message>
<source>Export ONNX</source>
<translation>Exportar ONNX</translation>
</message>
<message>
<source>What to export</source>
<translation>Qué exportar</translation>
</message>
<message>
<source>File to export to</source>
<translation>Archivo al que exportar</translation>
</message>
<message>
<source>Choose where the file goes</source>
<translation>Elegir dónde va el archivo</translation>
</message>
<message>
<source>Show the folder of the file</source>
<translation>Mostrar la carpeta del archivo</translation>
</message>
<message>
<source>Run of {when}</source>
<translation>Ejecución del {when}</translation>
</message>
<message>
<source>{metric} {value} after epoch {epoch}.</source>
<translation>{metric} {value} tras la época {epoch}.</translation>
</message>
<message>
<source>ONNX (*.onnx)</source>
<translation>ONNX (*.onnx)</translation>
</message>
<message>
<source>Nothing was written. A file that was there before is as it was.</source>
<translation>No se escribió nada. Un archivo que ya existía está como estaba.</translation>
</message>
<message>
<source>No run</source>
<translation>Ninguna ejecución</translation>
</message>
<message>
<source>Train the network first.</source>
<translation>Entrene primero la red.</translation>
</message>
<message>
<source>It has no checkpoint yet.</source>
<translation>Aún no tiene ningún punto de control.</translation>
</message>
<message>
<source>Say where the file should go.</source>
<translation>Diga dónde debe ir el archivo.</translation>
</message>
<message>
<source>gone</source>
<translation>ya no está</translation>
</message>
<message>
<source>Run</source>
<translation>Ejecución</translation>
</message>
<message>
<source>ONNX file</source>
<translation>Archivo ONNX</translation>
</message>
<message>
<source>Exported</source>
<translation>Exportado</translation>
</message>
<message>
<source>The file is in {folder}.</source>
<translation>El archivo está en {folder}.</translation>
</message>
<message>
<source>not written</source>
<translation>no escrito</translation>
</message>
<message>
<source>The export answered something unexpected: {error}</source>
<translation>La exportación respondió algo inesperado: {error}</translation>
</message>
<message>
<source>Cancelled. Nothing was written.</source>
<translation>Cancelado. No se escribió nada.</translation>
</message>
<message>
<source>{precision}: {metric} {after}, {before} in float32</source>
<translation>{precision}: {metric} {after}, {before} en float32</translation>
</message>
<message>
<source>The network was proved in float32; smaller numbers then move single outputs by up to {far} of their scale.</source>
<translation>La red se comprobó en float32; los números más pequeños desplazan después salidas sueltas hasta un {far} de su escala.</translation>
</message>
<message>
<source>{precision}: at most {far} of the scale off</source>
<translation>{precision}: como mucho un {far} de la escala de diferencia</translation>
</message>
<message>
<source>{precision}: {metric} {after}, as in float32</source>
<translation>{precision}: {metric} {after}, como en float32</translation>
</message>
<message>
<source>What smaller numbers cost and gave, on {n} validation samples.</source>
<translation>Lo que costaron y dieron los números más pequeños, en {n} muestras de validación.</translation>
</message>
<message>
<source>Latency</source>
<translation>Latencia</translation>
</message>
<message>
<source>relative</source>
<translation>relativo</translation>
</message>
<message>
<source>Calibrated on {n} training samples.</source>
<translation>Calibrado con {n} muestras de entrenamiento.</translation>
</message>
<message>
<source>In float32 stay {layers}.</source>
<translation>Se quedan en float32: {layers}.</translation>
</message>
<message>
<source>Same answers</source>
<translation>Mismas respuestas</translation>
</message>
<message>
<source>Layers that keep their numbers whatever the precision: chosen in the tab Numeric precision.</source>
<translation>Capas que conservan sus números sea cual sea la precisión: se eligen en la pestaña «Precisión numérica».</translation>
</message>
<message>
<source>For a network like this, {precision} mostly pays; measure.</source>
<translation>En una red como esta suele compensar {precision}; mídalo.</translation>
</message>
<message>
<source>Numeric precision</source>
<translation>Precisión numérica</translation>
</message>
<message>
<source>Stay in float32</source>
<translation>Siguen en float32</translation>
</message>
<message>
<source>1 layer…</source>
<translation>1 capa…</translation>
</message>
<message>
<source>{n} layers…</source>
<translation>{n} capas…</translation>
</message>
<message>
<source>A network as small as this mostly gains nothing by it; measure.</source>
<translation>Una red tan pequeña no suele ganar nada con ello; mídalo.</translation>
</message>
<message>
<source>For a network like this, {precision} saves size, not time.</source>
<translation>En una red como esta, {precision} ahorra tamaño, no tiempo.</translation>
</message>
<message>
<source>not said</source>
<translation>sin indicar</translation>
</message>
<message>
<source>Licence</source>
<translation>Licencia</translation>
</message>
<message>
<source>Author</source>
<translation>Autor</translation>
</message>
<message>
<source>no layer…</source>
<translation>ninguna capa…</translation>
</message>
<message>
<source>More…</source>
<translation>Más…</translation>
</message>
<message>
<source>Less about the file</source>
<translation>Menos sobre el archivo</translation>
</message>
<message>
<source>More about the file</source>
<translation>Más sobre el archivo</translation>
</message>
<message>
<source>In which numbers the file computes.</source>
<translation>Con qué números calcula el archivo.</translation>
</message>
<message>
<source>Who made the model; it is written into the file.</source>
<translation>Quién hizo el modelo; se escribe en el archivo.</translation>
</message>
<message>
<source>Under which licence the model is given away.</source>
<translation>Con qué licencia se entrega el modelo.</translation>
</message>
<message>
<source>Calibration samples</source>
<translation>Muestras a calibrar</translation>
</message>
<message>
<source>How many training samples show which numbers occur in the network.</source>
<translation>Cuántas muestras de entrenamiento muestran qué números aparecen en la red.</translation>
</message>
<message>
<source>Raw data in, answers out</source>
<translation>Entran datos, salen respuestas</translation>
</message>
<message>
<source>The file itself prepares raw data and gives answers, for whoever runs it without Layerloom.</source>
<translation>El propio archivo prepara los datos sin procesar y da respuestas, para quien lo ejecute sin Layerloom.</translation>
</message>
<message>
<source>Series in pieces</source>
<translation>Series por partes</translation>
</message>
<message>
<source>The file takes a series piece by piece: what layers remember goes in and out as states.</source>
<translation>El archivo toma una serie parte por parte: lo que las capas recuerdan entra y sale como estados.</translation>
</message>
<message>
<source>Weights in a file beside it</source>
<translation>Pesos en un archivo aparte</translation>
</message>
<message>
<source>Weights go to a file of their own beside the model; from 2 GiB on they always do.</source>
<translation>Los pesos van a un archivo propio junto al modelo; a partir de 2 GiB, siempre.</translation>
</message>
<message>
<source>Operator set</source>
<translation>Versión de operadores</translation>
</message>
<message>
<source>The version of ONNX's operators. Older runtimes need a lower one.</source>
<translation>La versión de los operadores de ONNX. Los entornos más antiguos necesitan una menor.</translation>
</message>
<message>
<source>Exporting …</source>
<translation>Exportando …</translation>
</message>
<message>
<source>The network is written as ONNX, then compared with what was trained on every validation sample.</source>
<translation>La red se escribe como ONNX y se compara con lo entrenado en cada muestra de validación.</translation>
</message>
<message>
<source>Take the network home</source>
<translation>Llévese la red</translation>
</message>
<message>
<source>Export one ONNX file that holds the network, its labels and its preparation of inputs, with a proof that it computes what was trained. Then try it here on samples, or on a drawing of your own.</source>
<translation>Exporte un archivo ONNX que contiene la red, sus etiquetas y su preparación de entradas, con una prueba de que calcula lo que se entrenó. Luego pruébelo aquí con muestras o con un dibujo propio.</translation>
</message>
<message>
<source>Nothing to deploy yet</source>
<translation>Aún no hay nada que desplegar</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be exported and tried out here.</source>
<translation>Entrene primero la red; su mejor punto de control podrá exportarse y probarse aquí.</translation>
</message>
<message>
<source>What was trained is what the file computes</source>
<translation>El archivo calcula lo que se entrenó</translation>
</message>
<message>
<source>The file computes otherwise</source>
<translation>El archivo calcula otra cosa</translation>
</message>
<message>
<source>At most {worst} of the output's scale apart over {samples} validation samples.</source>
<translation>Como mucho {worst} de la escala de la salida de diferencia en {samples} muestras de validación.</translation>
</message>
<message>
<source>See the proof</source>
<translation>Ver la prueba</translation>
</message>
<message>
<source>Proof</source>
<translation>Prueba</translation>
</message>
<message>
<source>See where it differs</source>
<translation>Ver dónde difiere</translation>
</message>
<message>
<source>Occlusion sensitivity, {n} parts covered one by one in {time}.</source>
<translation>Sensibilidad a la oclusión: {n} partes tapadas una a una en {time}.</translation>
</message>
<message>
<source>What the model saw</source>
<translation>Lo que vio el modelo</translation>
</message>
<message>
<source>How strong what lies over the picture is</source>
<translation>Intensidad de lo que se superpone a la imagen</translation>
</message>
<message>
<source>What counts?</source>
<translation>¿Qué cuenta?</translation>
</message>
<message>
<source>Covers one part after the other and shows how much the answer changes: occlusion sensitivity</source>
<translation>Tapa una parte tras otra y muestra cuánto cambia la respuesta: sensibilidad a la oclusión</translation>
</message>
<message>
<source>Picture only</source>
<translation>Solo la imagen</translation>
</message>
<message>
<source>Warm: covering it makes “{label}” less likely.</source>
<translation>Cálido: al taparlo, «{label}» es menos probable.</translation>
</message>
<message>
<source>Warm: covering it changes the answer.</source>
<translation>Cálido: al taparlo, la respuesta cambia.</translation>
</message>
<message>
<source>Choose a sample.</source>
<translation>Elija una muestra.</translation>
</message>
<message>
<source>Whatever part is covered, the answer stays the same.</source>
<translation>Se tape la parte que se tape, la respuesta no cambia.</translation>
</message>
<message>
<source>Further outputs</source>
<translation>Otras salidas</translation>
</message>
<message>
<source>It takes</source>
<translation>Recibe</translation>
</message>
<message>
<source>Size of pictures, height×width</source>
<translation>Tamaño de las imágenes, alto×ancho</translation>
</message>
<message>
<source>Channels come</source>
<translation>Los canales van</translation>
</message>
<message>
<source>Pixels go</source>
<translation>Los píxeles van</translation>
</message>
<message>
<source>Taken off each channel</source>
<translation>Se resta de cada canal</translation>
</message>
<message>
<source>Each channel divided by</source>
<translation>Cada canal se divide entre</translation>
</message>
<message>
<source>Order of colours</source>
<translation>Orden de los colores</translation>
</message>
<message>
<source>Other shapes are</source>
<translation>Otras formas se</translation>
</message>
<message>
<source>Names of the columns</source>
<translation>Nombres de las columnas</translation>
</message>
<message>
<source>It says</source>
<translation>Responde</translation>
</message>
<message>
<source>Names of the classes</source>
<translation>Nombres de las clases</translation>
</message>
<message>
<source>pictures</source>
<translation>imágenes</translation>
</message>
<message>
<source>rows of a table</source>
<translation>filas de una tabla</translation>
</message>
<message>
<source>texts</source>
<translation>textos</translation>
</message>
<message>
<source>sound</source>
<translation>sonido</translation>
</message>
<message>
<source>a series</source>
<translation>una serie</translation>
</message>
<message>
<source>numbers</source>
<translation>números</translation>
</message>
<message>
<source>before height and width</source>
<translation>antes de alto y ancho</translation>
</message>
<message>
<source>after height and width</source>
<translation>después de alto y ancho</translation>
</message>
<message>
<source>from 0 to 1</source>
<translation>de 0 a 1</translation>
</message>
<message>
<source>from 0 to 255</source>
<translation>de 0 a 255</translation>
</message>
<message>
<source>from −1 to 1</source>
<translation>de −1 a 1</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>rojo, verde, azul</translation>
</message>
<message>
<source>blue, green, red</source>
<translation>azul, verde, rojo</translation>
</message>
<message>
<source>cut to fit</source>
<translation>recortan</translation>
</message>
<message>
<source>stretched</source>
<translation>estiran</translation>
</message>
<message>
<source>padded</source>
<translation>rellenan</translation>
</message>
<message>
<source>shares of classes</source>
<translation>proporciones de las clases</translation>
</message>
<message>
<source>scores of classes</source>
<translation>puntuaciones de las clases</translation>
</message>
<message>
<source>several labels</source>
<translation>varias etiquetas</translation>
</message>
<message>
<source>values</source>
<translation>valores</translation>
</message>
<message>
<source>boxes</source>
<translation>recuadros</translation>
</message>
<message>
<source>symbols</source>
<translation>símbolos</translation>
</message>
<message>
<source>plain numbers</source>
<translation>números sin más</translation>
</message>
<message>
<source>Take these answers</source>
<translation>Aplicar estas respuestas</translation>
</message>
<message>
<source>This file does not say everything of itself. What you know makes its answers better.</source>
<translation>Este archivo no lo dice todo de sí mismo. Lo que usted sepa mejora sus respuestas.</translation>
</message>
<message>
<source>File…</source>
<translation>Archivo…</translation>
</message>
<message>
<source>Choose a file: {what}</source>
<translation>Elegir un archivo: {what}</translation>
</message>
<message>
<source>Choose a file</source>
<translation>Elegir un archivo</translation>
</message>
<message>
<source>separated by commas, or a file</source>
<translation>separados por comas, o un archivo</translation>
</message>
<message>
<source>Another file…</source>
<translation>Otro archivo…</translation>
</message>
<message>
<source>Back</source>
<translation>Atrás</translation>
</message>
<message>
<source>Another</source>
<translation>Otro</translation>
</message>
<message>
<source>All zero</source>
<translation>Todo cero</translation>
</message>
<message>
<source>Every field needs a number.</source>
<translation>Cada campo necesita un número.</translation>
</message>
<message>
<source>Compare with…</source>
<translation>Comparar con…</translation>
</message>
<message>
<source>Asks another model the same and shows both answers</source>
<translation>Pregunta lo mismo a otro modelo y muestra ambas respuestas</translation>
</message>
<message>
<source>Open another model…</source>
<translation>Abrir otro modelo…</translation>
</message>
<message>
<source>Back to the exported file</source>
<translation>Volver al archivo exportado</translation>
</message>
<message>
<source>Move one number</source>
<translation>Mover un número</translation>
</message>
<message>
<source>Predict a table</source>
<translation>Predecir una tabla</translation>
</message>
<message>
<source>“{name}” cannot be read</source>
<translation>No se puede leer «{name}»</translation>
</message>
<message>
<source>Both say the same.</source>
<translation>Ambos dicen lo mismo.</translation>
</message>
<message>
<source>They say different things.</source>
<translation>Dicen cosas distintas.</translation>
</message>
<message>
<source>Open an array…</source>
<translation>Abrir una matriz…</translation>
</message>
<message>
<source>By chance</source>
<translation>Al azar</translation>
</message>
<message>
<source>Open an array, or let numbers be drawn by chance.</source>
<translation>Abra una matriz o deje que se generen números al azar.</translation>
</message>
<message>
<source>a sample</source>
<translation>una muestra</translation>
</message>
<message>
<source>These are too many numbers to be made up; open an array.</source>
<translation>Son demasiados números para inventarlos; abra una matriz.</translation>
</message>
<message>
<source>drawn by chance</source>
<translation>generado al azar</translation>
</message>
<message>
<source>zeros</source>
<translation>ceros</translation>
</message>
<message>
<source>Open an array</source>
<translation>Abrir una matriz</translation>
</message>
<message>
<source>Choose a name, or type one.</source>
<translation>Elija un nombre o escríbalo.</translation>
</message>
<message>
<source>Files ({endings})</source>
<translation>Archivos ({endings})</translation>
</message>
<message>
<source>Draw here, or drop a picture</source>
<translation>Dibuje aquí o suelte una imagen</translation>
</message>
<message>
<source>Keys: arrows move the pen, space sets it down and lifts it.</source>
<translation>Teclas: las flechas mueven el lápiz, la barra espaciadora lo baja y lo levanta.</translation>
</message>
<message>
<source>Keys: space takes the picture, Esc turns the camera off.</source>
<translation>Teclas: la barra espaciadora toma la imagen, Esc apaga la cámara.</translation>
</message>
<message>
<source>Open a picture…</source>
<translation>Abrir imagen…</translation>
</message>
<message>
<source>Undo stroke</source>
<translation>Deshacer trazo</translation>
</message>
<message>
<source>Clear</source>
<translation>Borrar</translation>
</message>
<message>
<source>Empty the pad (Del)</source>
<translation>Vaciar el lienzo (Supr)</translation>
</message>
<message>
<source>Draw something, open a picture, or choose a sample.</source>
<translation>Dibuje algo, abra una imagen o elija una muestra.</translation>
</message>
<message>
<source>a pasted picture</source>
<translation>una imagen pegada</translation>
</message>
<message>
<source>Camera</source>
<translation>Cámara</translation>
</message>
<message>
<source>Which camera</source>
<translation>Qué cámara</translation>
</message>
<message>
<source>Paste a picture, or a copied file</source>
<translation>Pegar una imagen o un archivo copiado</translation>
</message>
<message>
<source>Take the last stroke away</source>
<translation>Quitar el último trazo</translation>
</message>
<message>
<source>There is no picture to paste.</source>
<translation>No hay ninguna imagen que pegar.</translation>
</message>
<message>
<source>a picture from the camera</source>
<translation>una imagen de la cámara</translation>
</message>
<message>
<source>The system asks for your permission.</source>
<translation>El sistema le pide permiso.</translation>
</message>
<message>
<source>The camera starts …</source>
<translation>La cámara se enciende…</translation>
</message>
<message>
<source>Take picture</source>
<translation>Tomar imagen</translation>
</message>
<message>
<source>Give the model this picture, and turn the camera off</source>
<translation>Dar esta imagen al modelo y apagar la cámara</translation>
</message>
<message>
<source>Show the model what a camera sees</source>
<translation>Mostrar al modelo lo que ve una cámara</translation>
</message>
<message>
<source>Open a picture</source>
<translation>Abrir una imagen</translation>
</message>
<message>
<source>The other one takes {times} times as long.</source>
<translation>El otro tarda {times} veces lo mismo.</translation>
</message>
<message>
<source>Compare no more</source>
<translation>Dejar de comparar</translation>
</message>
<message>
<source>It takes {its} inputs, the other model {others}: they cannot be asked the same.</source>
<translation>Recibe {its} entradas y el otro modelo {others}: no se les puede preguntar lo mismo.</translation>
</message>
<message>
<source>year-month-day</source>
<translation>año-mes-día</translation>
</message>
<message>
<source>column {number}</source>
<translation>columna {number}</translation>
</message>
<message>
<source>(none)</source>
<translation>(ninguno)</translation>
</message>
<message>
<source>no</source>
<translation>no</translation>
</message>
<message>
<source>yes</source>
<translation>sí</translation>
</message>
<message>
<source>Previous sample</source>
<translation>Muestra anterior</translation>
</message>
<message>
<source>Next sample</source>
<translation>Siguiente muestra</translation>
</message>
<message>
<source>Samples it has not learnt from</source>
<translation>Muestras de las que no ha aprendido</translation>
</message>
<message>
<source>your own</source>
<translation>propio</translation>
</message>
<message>
<source>row {number}</source>
<translation>fila {number}</translation>
</message>
<message>
<source>{name}, step {step} of {steps}: {value}</source>
<translation>{name}, paso {step} de {steps}: {value}</translation>
</message>
<message>
<source>The curve that is changed</source>
<translation>La curva que se cambia</translation>
</message>
<message>
<source>Open a table…</source>
<translation>Abrir una tabla…</translation>
</message>
<message>
<source>{name}, step {step}</source>
<translation>{name}, paso {step}</translation>
</message>
<message>
<source>value</source>
<translation>valor</translation>
</message>
<message>
<source>Open a table</source>
<translation>Abrir una tabla</translation>
</message>
<message>
<source>curve {number}</source>
<translation>curva {number}</translation>
</message>
<message>
<source>The series; arrow keys move through time and change values</source>
<translation>La serie; las flechas recorren el tiempo y cambian valores</translation>
</message>
<message>
<source>step {step}: {value}</source>
<translation>paso {step}: {value}</translation>
</message>
<message>
<source>The microphone starts …</source>
<translation>El micrófono se enciende…</translation>
</message>
<message>
<source>Listening …</source>
<translation>Escuchando…</translation>
</message>
<message>
<source>the loudest {heard} s of a recording of {whole} s</source>
<translation>los {heard} s más fuertes de una grabación de {whole} s</translation>
</message>
<message>
<source>Record</source>
<translation>Grabar</translation>
</message>
<message>
<source>Record with the microphone; press again to end (Space)</source>
<translation>Grabar con el micrófono; pulse otra vez para terminar (barra espaciadora)</translation>
</message>
<message>
<source>Open a sound…</source>
<translation>Abrir un sonido…</translation>
</message>
<message>
<source>Open a sound, drop one here, or choose a sample.</source>
<translation>Abra un sonido, suelte uno aquí o elija una muestra.</translation>
</message>
<message>
<source>{seconds} s of {limit} s</source>
<translation>{seconds} s de {limit} s</translation>
</message>
<message>
<source>a recording</source>
<translation>una grabación</translation>
</message>
<message>
<source>{seconds} s at {rate} Hz</source>
<translation>{seconds} s a {rate} Hz</translation>
</message>
<message>
<source>the model hears the first {seconds} s</source>
<translation>el modelo oye los primeros {seconds} s</translation>
</message>
<message>
<source>Stop</source>
<translation>Detener</translation>
</message>
<message>
<source>Open a sound</source>
<translation>Abrir un sonido</translation>
</message>
<message>
<source>The sound: its wave and its spectrogram</source>
<translation>El sonido: su onda y su espectrograma</translation>
</message>
<message>
<source>Drop a sound here</source>
<translation>Suelte un sonido aquí</translation>
</message>
<message>
<source>The picture that the model saw</source>
<translation>La imagen que vio el modelo</translation>
</message>
<message>
<source>no box</source>
<translation>ningún recuadro</translation>
</message>
<message>
<source>now: {value}</source>
<translation>ahora: {value}</translation>
</message>
<message>
<source>The number that moves</source>
<translation>El número que se mueve</translation>
</message>
<message>
<source>Share of each class</source>
<translation>Proporción de cada clase</translation>
</message>
<message>
<source>Prediction</source>
<translation>Predicción</translation>
</message>
<message>
<source>What the model makes as the number moves</source>
<translation>Lo que produce el modelo al moverse el número</translation>
</message>
<message>
<source>From</source>
<translation>Desde</translation>
</message>
<message>
<source>To</source>
<translation>Hasta</translation>
</message>
<message>
<source>from</source>
<translation>desde</translation>
</message>
<message>
<source>to</source>
<translation>hasta</translation>
</message>
<message>
<source>The first number must be smaller than the second one.</source>
<translation>El primer número debe ser menor que el segundo.</translation>
</message>
<message>
<source>“{name}” could not be written: {reason}.</source>
<translation>No se pudo escribir «{name}»: {reason}.</translation>
</message>
<message>
<source>Tables ({endings})</source>
<translation>Tablas ({endings})</translation>
</message>
<message>
<source>Save as…</source>
<translation>Guardar como…</translation>
</message>
<message>
<source>Rows that are predicted</source>
<translation>Filas que se predicen</translation>
</message>
<message>
<source>Every row gets a prediction; the table itself is not changed.</source>
<translation>Cada fila recibe una predicción; la tabla misma no se modifica.</translation>
</message>
<message>
<source>The first rows with their predictions</source>
<translation>Las primeras filas con sus predicciones</translation>
</message>
<message>
<source>Save the predictions</source>
<translation>Guardar las predicciones</translation>
</message>
<message>
<source>Tables (*.csv)</source>
<translation>Tablas (*.csv)</translation>
</message>
<message>
<source>{done} of {all} rows</source>
<translation>{done} de {all} filas</translation>
</message>
<message>
<source>{rows} rows of “{name}” in {time}.</source>
<translation>{rows} filas de «{name}» en {time}.</translation>
</message>
<message>
<source>Rows that could not be read: {n}; the last column says why.</source>
<translation>Filas que no se pudieron leer: {n}; la última columna dice por qué.</translation>
</message>
<message>
<source>The first {n} are shown.</source>
<translation>Se muestran las primeras {n}.</translation>
</message>
<message>
<source>Saved as “{name}”.</source>
<translation>Guardado como «{name}».</translation>
</message>
<message>
<source>Open a text…</source>
<translation>Abrir un texto…</translation>
</message>
<message>
<source>Type a text here</source>
<translation>Escriba aquí un texto</translation>
</message>
<message>
<source>Type a text, or choose a sample.</source>
<translation>Escriba un texto o elija una muestra.</translation>
</message>
<message>
<source>Words that the model does not know: {n}.</source>
<translation>Palabras que el modelo no conoce: {n}.</translation>
</message>
<message>
<source>Words at the end that have no place in the model: {n}.</source>
<translation>Palabras al final que no caben en el modelo: {n}.</translation>
</message>
<message>
<source>Open a text</source>
<translation>Abrir un texto</translation>
</message>
<message>
<source>The words as the model reads them</source>
<translation>Las palabras tal como las lee el modelo</translation>
</message>
<message>
<source>{word} (unknown)</source>
<translation>{word} (desconocida)</translation>
</message>
<message>
<source>Write on</source>
<translation>Seguir escribiendo</translation>
</message>
<message>
<source>Temperature</source>
<translation>Temperatura</translation>
</message>
<message>
<source>0: always the likeliest word. 1: words as likely as the model thinks they are.</source>
<translation>0: siempre la palabra más probable. 1: palabras tan probables como cree el modelo.</translation>
</message>
<message>
<source>What the model wrote</source>
<translation>Lo que escribió el modelo</translation>
</message>
<message>
<source>For the model the text ends here. Take words away, or ask for another.</source>
<translation>Para el modelo el texto termina aquí. Quite palabras o pida otro.</translation>
</message>
<message>
<source>Precision to measure</source>
<translation>Precisión que se mide</translation>
</message>
<message>
<source>Measure each layer</source>
<translation>Medir cada capa</translation>
</message>
<message>
<source>Layers with weights</source>
<translation>Capas con pesos</translation>
</message>
<message>
<source>Suggest</source>
<translation>Sugerir</translation>
</message>
<message>
<source>Keeps as few layers as it takes to lose hardly anything.</source>
<translation>Conserva las capas justas para no perder casi nada.</translation>
</message>
<message>
<source>Export with this choice</source>
<translation>Exportar con esta elección</translation>
</message>
<message>
<source>Exported files of this run</source>
<translation>Archivos exportados de esta ejecución</translation>
</message>
<message>
<source>Layer by layer</source>
<translation>Capa por capa</translation>
</message>
<message>
<source>A click shows a file in the other tabs; Delete takes it off this list.</source>
<translation>Un clic muestra un archivo en las otras pestañas; Supr lo quita de esta lista.</translation>
</message>
<message>
<source>Measure again</source>
<translation>Medir de nuevo</translation>
</message>
<message>
<source>Measure first, and see what smaller numbers cost and give.</source>
<translation>Mida primero y vea lo que cuestan y dan los números más pequeños.</translation>
</message>
<message>
<source>The measurement answered something unexpected.</source>
<translation>La medición respondió algo inesperado.</translation>
</message>
<message>
<source>All layers may become smaller: that loses hardly anything.</source>
<translation>Todas las capas pueden hacerse más pequeñas: apenas se pierde nada.</translation>
</message>
<message>
<source>Cancelled. Nothing was measured.</source>
<translation>Cancelado. No se midió nada.</translation>
</message>
<message>
<source>With this layer alone in smaller numbers.</source>
<translation>Solo con esta capa en números más pequeños.</translation>
</message>
<message>
<source>{layer} stays in float32</source>
<translation>{layer} sigue en float32</translation>
</message>
<message>
<source>{before} become {after}</source>
<translation>{before} pasan a {after}</translation>
</message>
<message>
<source>The largest difference to the trained network, as a share of the output's scale.</source>
<translation>La mayor diferencia con la red entrenada, como parte de la escala de la salida.</translation>
</message>
<message>
<source>{metric} lost</source>
<translation>{metric}: pérdida</translation>
</message>
<message>
<source>Lost</source>
<translation>Pérdida</translation>
</message>
<message>
<source>Error</source>
<translation>Error</translation>
</message>
<message>
<source>{name} (gone)</source>
<translation>{name} (ya no está)</translation>
</message>
<message>
<source>Keep float32</source>
<translation>Mantener float32</translation>
</message>
<message>
<source>Ticked: the layer keeps its numbers.</source>
<translation>Marcada: la capa conserva sus números.</translation>
</message>
<message>
<source>The bytes of its weights in float32.</source>
<translation>Los bytes de sus pesos en float32.</translation>
</message>
<message>
<source>The bytes of its weights in smaller numbers.</source>
<translation>Los bytes de sus pesos en números más pequeños.</translation>
</message>
<message>
<source>The outputs' largest difference, as a share of their scale. {tip}</source>
<translation>La mayor diferencia de las salidas, como parte de su escala. {tip}</translation>
</message>
<message>
<source>The error, from 1e-5 at the left to 1 at the right, by powers of ten.</source>
<translation>El error, de 1e-5 a la izquierda a 1 a la derecha, por potencias de diez.</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, layer by layer</source>
<translation>{metric}: pérdida esperada {loss}, capa por capa</translation>
</message>
<message>
<source>Kept</source>
<translation>Conservadas</translation>
</message>
<message>
<source>How many layers stay in float32.</source>
<translation>Cuántas capas siguen en float32.</translation>
</message>
<message>
<source>For one sample, where it was measured.</source>
<translation>Para una muestra, donde se midió.</translation>
</message>
<message>
<source>Made</source>
<translation>Creado</translation>
</message>
<message>
<source>{metric} lost: {loss}, measured</source>
<translation>{metric}: pérdida {loss}, medida</translation>
</message>
<message>
<source>Metric</source>
<translation>Métrica</translation>
</message>
<message>
<source>{layer} becomes smaller</source>
<translation>{layer} se hace más pequeña</translation>
</message>
<message>
<source>Recurrent layers compute in float32 all the same: the file becomes smaller, not faster.</source>
<translation>Las capas recurrentes calculan igualmente en float32: el archivo se hace más pequeño, no más rápido.</translation>
</message>
<message>
<source>float32, as trained</source>
<translation>float32, como se entrenó</translation>
</message>
<message>
<source>Every number as in training. Small networks stay so: nothing is gained by smaller numbers.</source>
<translation>Cada número como en el entrenamiento. Las redes pequeñas se quedan así: con números más pequeños no se gana nada.</translation>
</message>
<message>
<source>float16, half the size</source>
<translation>float16, mitad de tamaño</translation>
</message>
<message>
<source>Half the size, about three digits. Faster on graphics cards; on processors it saves size, not time.</source>
<translation>La mitad de tamaño, unas tres cifras. Más rápido en tarjetas gráficas; en procesadores ahorra espacio, no tiempo.</translation>
</message>
<message>
<source>bfloat16, half the size</source>
<translation>bfloat16, mitad de tamaño</translation>
</message>
<message>
<source>Half the size, float32's range, about two digits. Only weights become small: as fast as float32.</source>
<translation>La mitad del tamaño, el rango de float32, unas dos cifras. Solo los pesos se hacen pequeños: tan rápido como float32.</translation>
</message>
<message>
<source>int8, calibrated</source>
<translation>int8, calibrado</translation>
</message>
<message>
<source>A quarter of the size. For convolutional networks: several times as fast on processors.</source>
<translation>Un cuarto del tamaño. Para redes convolucionales: varias veces más rápido en procesadores.</translation>
</message>
<message>
<source>int8, dynamic</source>
<translation>int8, dinámico</translation>
</message>
<message>
<source>A quarter of the size. Faster in dense and attention layers; of others only weights become small.</source>
<translation>Un cuarto del tamaño. Más rápido en capas densas y de atención; en las demás solo los pesos se hacen pequeños.</translation>
</message>
<message>
<source>int4, weights only</source>
<translation>int4, solo pesos</translation>
</message>
<message>
<source>int4</source>
<translation>int4</translation>
</message>
<message>
<source>Down to an eighth of the size. Only weights become small; for large dense and attention layers.</source>
<translation>Hasta un octavo del tamaño. Solo los pesos se hacen pequeños; para capas densas y de atención grandes.</translation>
</message>
<message>
<source>Save the report…</source>
<translation>Guardar el informe…</translation>
</message>
<message>
<source>Save the report</source>
<translation>Guardar el informe</translation>
</message>
<message>
<source>The report was saved as {name}.</source>
<translation>El informe se guardó como {name}.</translation>
</message>
<message>
<source>Where it is from</source>
<translation>De dónde viene</translation>
</message>
<message>
<source>Web page (*.html)</source>
<translation>Página web (*.html)</translation>
</message>
<message>
<source>Markdown (*.md)</source>
<translation>Markdown (*.md)</translation>
</message>
<message>
<source>What</source>
<translation>Qué</translation>
</message>
<message>
<source>From 1e-9 at the left to 0.1 at the right; the line is what is allowed.</source>
<translation>De 1e-9 a la izquierda a 0,1 a la derecha; la línea es lo permitido.</translation>
</message>
<message>
<source>The largest difference of any of its numbers.</source>
<translation>La mayor diferencia de cualquiera de sus números.</translation>
</message>
<message>
<source>The difference of its numbers on average.</source>
<translation>La diferencia media de sus números.</translation>
</message>
<message>
<source>The network in PyTorch, as it was when it was trained.</source>
<translation>La red en PyTorch, tal como era al entrenarla.</translation>
</message>
<message>
<source>The Python code of the network, as Layerloom prints it and you can take it away.</source>
<translation>El código Python de la red, tal como Layerloom lo genera y usted puede llevárselo.</translation>
</message>
<message>
<source>The exported file, run without PyTorch.</source>
<translation>El archivo exportado, ejecutado sin PyTorch.</translation>
</message>
<message>
<source>Largest differences to the trained module over {samples} validation samples; up to {tolerance} of the output's scale is rounding.</source>
<translation>Mayores diferencias con el módulo entrenado en {samples} muestras de validación; hasta {tolerance} de la escala de la salida es redondeo.</translation>
</message>
<message>
<source>Over all {samples} samples that validate.</source>
<translation>Sobre las {samples} muestras que validan.</translation>
</message>
<message>
<source>another shape</source>
<translation>otra forma</translation>
</message>
<message>
<source>trained module</source>
<translation>módulo entrenado</translation>
</message>
<message>
<source>printed source</source>
<translation>código generado</translation>
</message>
<message>
<source>Largest differences</source>
<translation>Mayores diferencias</translation>
</message>
<message>
<source>It starts to differ at {layer}. A click shows a layer in Design.</source>
<translation>La diferencia empieza en {layer}. Un clic muestra una capa en Diseñar.</translation>
</message>
<message>
<source>No layer is further off than what is allowed. A click shows a layer in Design.</source>
<translation>Ninguna capa difiere más de lo permitido. Un clic muestra una capa en Diseñar.</translation>
</message>
<message>
<source>within what is allowed</source>
<translation>dentro de lo permitido</translation>
</message>
<message>
<source>more than is allowed</source>
<translation>más de lo permitido</translation>
</message>
<message>
<source>Metrics of each way</source>
<translation>Métricas de cada vía</translation>
</message>
<message>
<source>Project</source>
<translation>Proyecto</translation>
</message>
<message>
<source>Project's hash</source>
<translation>Hash del proyecto</translation>
</message>
<message>
<source>Epoch</source>
<translation>Época</translation>
</message>
<message>
<source>Trained</source>
<translation>Entrenado</translation>
</message>
<message>
<source>Data</source>
<translation>Datos</translation>
</message>
<message>
<source>Against</source>
<translation>Frente a</translation>
</message>
<message>
<source>What is compared with the trained module.</source>
<translation>Lo que se compara con el módulo entrenado.</translation>
</message>
<message>
<source>mean |Δ|</source>
<translation>media |Δ|</translation>
</message>
<message>
<source>The largest difference as a share of the output's scale.</source>
<translation>La mayor diferencia como parte de la escala de la salida.</translation>
</message>
<message>
<source>by powers of ten</source>
<translation>por potencias de diez</translation>
</message>
<message>
<source>The largest difference as a share of the layer's scale.</source>
<translation>La mayor diferencia como fracción de la escala de la capa.</translation>
</message>
<message>
<source>Trained with</source>
<translation>Entrenado con</translation>
</message>
<message>
<source>Exported with</source>
<translation>Exportado con</translation>
</message>
<message>
<source>These are those of the file in float32, before its numbers became smaller.</source>
<translation>Son las del archivo en float32, antes de que sus números se hicieran más pequeños.</translation>
</message>
<message>
<source>Data's fingerprint</source>
<translation>Huella de los datos</translation>
</message>
<message>
<source>Answered otherwise</source>
<translation>Respondidas de otro modo</translation>
</message>
<message>
<source>How many are left of how many.</source>
<translation>Cuántos quedan de cuántos.</translation>
</message>
<message>
<source>Its channels are joined with those of {layers}: they go together.</source>
<translation>Sus canales están unidos a los de {layers}: se van juntos.</translation>
</message>
<message>
<source>{type} · with {n} others</source>
<translation>{type} · con otras {n}</translation>
</message>
<message>
<source>{layer} stays as it is</source>
<translation>{layer} queda como está</translation>
</message>
<message>
<source>{layer} is pruned</source>
<translation>{layer} se poda</translation>
</message>
<message>
<source>{type} · with {layer}</source>
<translation>{type} · con {layer}</translation>
</message>
<message>
<source>{after} of {before}</source>
<translation>{after} de {before}</translation>
</message>
<message>
<source>Leave</source>
<translation>Dejar</translation>
</message>
<message>
<source>Ticked: the layer stays as it is.</source>
<translation>Marcada: la capa queda como está.</translation>
</message>
<message>
<source>How much of it goes. A click on the layer lets you change it.</source>
<translation>Cuánto de ella se va. Un clic en la capa permite cambiarlo.</translation>
</message>
<message>
<source>How much is left</source>
<translation>Cuánto queda</translation>
</message>
<message>
<source>Which share of its parameters is left.</source>
<translation>Qué proporción de sus parámetros queda.</translation>
</message>
<message>
<source>With this layer alone pruned, before fine-tuning.</source>
<translation>Con solo esta capa podada, antes del ajuste fino.</translation>
</message>
<message>
<source>{metric} lost: {loss} expected, before fine-tuning</source>
<translation>{metric}: pérdida esperada {loss}, antes del ajuste fino</translation>
</message>
<message>
<source>Pruned</source>
<translation>Podada</translation>
</message>
<message>
<source>Before fine-tuning.</source>
<translation>Antes del ajuste fino.</translation>
</message>
<message>
<source>Fine-tuned</source>
<translation>Tras el ajuste fino</translation>
</message>
<message>
<source>Weights in float32</source>
<translation>Pesos en float32</translation>
</message>
<message>
<source>Exported file</source>
<translation>Archivo exportado</translation>
</message>
<message>
<source>stays</source>
<translation>queda</translation>
</message>
<message>
<source>The smallest, wherever</source>
<translation>Los menores, donde sea</translation>
</message>
<message>
<source>Channels left</source>
<translation>Canales que quedan</translation>
</message>
<message>
<source>Whole channels</source>
<translation>Canales enteros</translation>
</message>
<message>
<source>The weakest channels and neurons leave: the network becomes smaller and faster everywhere.</source>
<translation>Se van los canales y neuronas más débiles: la red es más pequeña y rápida en todas partes.</translation>
</message>
<message>
<source>Single weights</source>
<translation>Pesos sueltos</translation>
</message>
<message>
<source>The smallest weights become 0, and stay 0. The file is as long as before, but compresses well.</source>
<translation>Los pesos menores pasan a 0 y siguen en 0. El archivo mide lo mismo que antes, pero se comprime bien.</translation>
</message>
<message>
<source>How much of each layer goes</source>
<translation>Cuánto de cada capa se va</translation>
</message>
<message>
<source>What to take out</source>
<translation>Qué quitar</translation>
</message>
<message>
<source>Wherever they are</source>
<translation>Estén donde estén</translation>
</message>
<message>
<source>The smallest of all weights together go, not the smallest of each layer.</source>
<translation>Se van los menores de todos los pesos juntos, no los menores de cada capa.</translation>
</message>
<message>
<source>By what channels are compared</source>
<translation>Con qué se comparan los canales</translation>
</message>
<message>
<source>By the sum of their weights' sizes</source>
<translation>Por la suma de los valores absolutos de sus pesos</translation>
</message>
<message>
<source>By the root of the sum of their weights' squares</source>
<translation>Por la raíz de la suma de los cuadrados de sus pesos</translation>
</message>
<message>
<source>Epochs of fine-tuning</source>
<translation>Épocas de ajuste fino</translation>
</message>
<message>
<source>So long is the rest trained afterwards, at a tenth of the learning rate.</source>
<translation>Durante tanto tiempo se entrena después el resto, con una décima parte de la tasa de aprendizaje.</translation>
</message>
<message>
<source>Compared by</source>
<translation>Comparados por</translation>
</message>
<message>
<source>Share of the selected layer</source>
<translation>Proporción de la capa seleccionada</translation>
</message>
<message>
<source>Like the others</source>
<translation>Como las demás</translation>
</message>
<message>
<source>As much of this layer goes as of all others.</source>
<translation>De esta capa se va tanto como de las demás.</translation>
</message>
<message>
<source>Share of {layer}</source>
<translation>Proporción de {layer}</translation>
</message>
<message>
<source>Click on a layer to give it a share of its own.</source>
<translation>Haga clic en una capa para darle una proporción propia.</translation>
</message>
<message>
<source>Pruned. Fine-tuning has failed; the Train page says why.</source>
<translation>Podada. El ajuste fino falló; la página Entrenar dice por qué.</translation>
</message>
<message>
<source>How much is done</source>
<translation>Cuánto está hecho</translation>
</message>
<message>
<source>Stops fine-tuning; the best epoch so far stays.</source>
<translation>Detiene el ajuste fino; queda la mejor época hasta ahora.</translation>
</message>
<message>
<source>Watch it train</source>
<translation>Ver el entrenamiento</translation>
</message>
<message>
<source>Show the run before</source>
<translation>Mostrar la ejecución anterior</translation>
</message>
<message>
<source>Open the smaller network…</source>
<translation>Abrir la red más pequeña…</translation>
</message>
<message>
<source>Writes it into a project of its own, with this run, and opens that on the canvas.</source>
<translation>La escribe en un proyecto propio, con esta ejecución, y lo abre en el lienzo.</translation>
</message>
<message>
<source>Export</source>
<translation>Exportar</translation>
</message>
<message>
<source>Fine-tuning begins …</source>
<translation>Empieza el ajuste fino …</translation>
</message>
<message>
<source>What became of it</source>
<translation>En qué quedó</translation>
</message>
<message>
<source>Fine-tuning: epoch {number} of {total} …</source>
<translation>Ajuste fino: época {number} de {total} …</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when it is its turn.</source>
<translation>Podada. El ajuste fino empieza cuando sea su turno.</translation>
</message>
<message>
<source>Pruned and fine-tuned.</source>
<translation>Podada y con ajuste fino.</translation>
</message>
<message>
<source>Pruned; fine-tuning was stopped.</source>
<translation>Podada; el ajuste fino se detuvo.</translation>
</message>
<message>
<source>Prunes each layer alone, and measures what that costs.</source>
<translation>Poda cada capa por separado y mide lo que cuesta.</translation>
</message>
<message>
<source>Prune and fine-tune</source>
<translation>Podar y ajustar</translation>
</message>
<message>
<source>Layers that can be pruned</source>
<translation>Capas que se pueden podar</translation>
</message>
<message>
<source>Save the smaller network as a project</source>
<translation>Guardar la red más pequeña como proyecto</translation>
</message>
<message>
<source>Take out what counts least</source>
<translation>Quitar lo que menos cuenta</translation>
</message>
<message>
<source>It can be pruned again once it has been fine-tuned.</source>
<translation>Se puede podar de nuevo tras el ajuste fino.</translation>
</message>
<message>
<source>Pruning answered something unexpected.</source>
<translation>La poda respondió algo inesperado.</translation>
</message>
<message>
<source>Pruned. It is fine-tuned when the training that runs is over.</source>
<translation>Podada. El ajuste fino empieza cuando termine el entrenamiento en marcha.</translation>
</message>
<message>
<source>That is the open project's own file. Choose another name, so that it is not lost.</source>
<translation>Ese es el archivo del proyecto abierto. Elija otro nombre para que no se pierda.</translation>
</message>
<message>
<source>Nothing of this network can be taken out so.</source>
<translation>De esta red no se puede quitar nada así.</translation>
</message>
<message>
<source>Cancelled.</source>
<translation>Cancelado.</translation>
</message>
<message>
<source>The printed source is at fault, so Layerloom is: please report this network with its project file.</source>
<translation>El fallo está en el código generado, es decir, en Layerloom: informe de esta red con su archivo de proyecto.</translation>
</message>
<message>
<source>On the CPU the file computes what was trained; only {provider} does not. Bring its driver up to date, or export where there is none and run the file on the CPU.</source>
<translation>En la CPU el archivo calcula lo que se entrenó; solo {provider} no lo hace. Actualice su controlador, o exporte donde no lo haya y ejecute el archivo en la CPU.</translation>
</message>
<message>
<source>A click on the line of {layer} below shows the layer in Design.</source>
<translation>Un clic en la línea de {layer} de abajo muestra la capa en Diseñar.</translation>
</message>
<message>
<source>No single layer is further off than what is allowed: small differences add up.</source>
<translation>Ninguna capa por sí sola se desvía más de lo permitido: se suman pequeñas diferencias.</translation>
</message>
<message>
<source>Only with {sizes} samples at once it differs, so a layer takes their number for a size: look for a fixed size in a Reshape or Flatten before it.</source>
<translation>Solo difiere con {sizes} muestras a la vez, así que una capa toma su número por un tamaño: busque un tamaño fijo en un Reshape o Flatten anterior.</translation>
</message>
<message>
<source>Put an equal layer in its place, or bypass it, train again and see whether the rest agrees. If it should have worked, please report this network with its project file.</source>
<translation>Ponga una capa equivalente en su lugar, u omítala, vuelva a entrenar y compruebe si el resto coincide. Si debería haber funcionado, informe de esta red con su archivo de proyecto.</translation>
</message>
<message>
<source>Measures the file beside PyTorch by turns: how fast one sample is answered, how many a second in batches, what it needs, and which layers take the time.</source>
<translation>Mide el archivo junto a PyTorch, por turnos: con qué rapidez responde a una muestra, cuántas por segundo en lotes, qué necesita y qué capas se llevan el tiempo.</translation>
</message>
<message>
<source>Measure</source>
<translation>Medir</translation>
</message>
<message>
<source>Batch sizes to measure</source>
<translation>Tamaños de lote que se miden</translation>
</message>
<message>
<source>Whole numbers with commas between. Each is measured with one thread and with all.</source>
<translation>Números enteros separados por comas. Cada uno se mide con un hilo y con todos.</translation>
</message>
<message>
<source>How long each is measured</source>
<translation>Cuánto tiempo se mide cada uno</translation>
</message>
<message>
<source>So long is each file measured, and PyTorch. Longer is more exact.</source>
<translation>Durante este tiempo se mide cada archivo, y PyTorch. Más tiempo es más exacto.</translation>
</message>
<message>
<source>Measures PyTorch's compiler, too. Compiling takes a while before.</source>
<translation>Mide también el compilador de PyTorch. Compilar lleva antes un rato.</translation>
</message>
<message>
<source>Other files of this run</source>
<translation>Otros archivos de esta ejecución</translation>
</message>
<message>
<source>Measures the run's other exported files side by side, such as smaller numbers.</source>
<translation>Mide a la vez los demás archivos exportados de la ejecución, por ejemplo con números más pequeños.</translation>
</message>
<message>
<source>File whose numbers are shown</source>
<translation>Archivo cuyos números se muestran</translation>
</message>
<message>
<source>What to list</source>
<translation>Qué se enumera</translation>
</message>
<message>
<source>Show on the canvas</source>
<translation>Mostrar en el lienzo</translation>
</message>
<message>
<source>Draws each layer's share of the time onto it in Design.</source>
<translation>Dibuja en Diseñar sobre cada capa su parte del tiempo.</translation>
</message>
<message>
<source>Where the time goes</source>
<translation>Adónde va el tiempo</translation>
</message>
<message>
<source>A click on a line shows its layer in Design.</source>
<translation>Un clic en una línea muestra su capa en Diseñar.</translation>
</message>
<message>
<source>Save…</source>
<translation>Guardar…</translation>
</message>
<message>
<source>Saves the numbers as JSON, or the curves as a picture.</source>
<translation>Guarda los números como JSON o las curvas como imagen.</translation>
</message>
<message>
<source>How fast is it?</source>
<translation>¿Qué tan rápido es?</translation>
</message>
<message>
<source>Save what was measured</source>
<translation>Guardar lo que se midió</translation>
</message>
<message>
<source>Batch sizes are whole numbers from 1 with commas between: 1, 4, 16.</source>
<translation>Los tamaños de lote son números enteros desde 1 separados por comas: 1, 4, 16.</translation>
</message>
<message>
<source>Batches</source>
<translation>Lotes</translation>
</message>
<message>
<source>For</source>
<translation>Durante</translation>
</message>
<message>
<source>Show it</source>
<translation>Mostrarlo</translation>
</message>
<message>
<source>Each layer's share of the time stands on it in Design.</source>
<translation>La parte del tiempo de cada capa figura sobre ella en Diseñar.</translation>
</message>
<message>
<source>Saved {name}.</source>
<translation>{name} guardado.</translation>
</message>
<message>
<source>Throughput</source>
<translation>Rendimiento</translation>
</message>
<message>
<source>Against PyTorch</source>
<translation>Frente a PyTorch</translation>
</message>
<message>
<source>Loading</source>
<translation>Carga</translation>
</message>
<message>
<source>Of the time of one run at batch 1; without the profile, which takes a little itself.</source>
<translation>Del tiempo de una pasada con lote 1, sin el perfil, que cuesta algo por sí mismo.</translation>
</message>
<message>
<source>Operators</source>
<translation>Operadores</translation>
</message>
<message>
<source>Nodes</source>
<translation>Nodos</translation>
</message>
<message>
<source>Measurements</source>
<translation>Mediciones</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads: half of {runs} runs took less, 95 % less than {late}, 99 % less than {last}.</source>
<translation>Lote {batch}, {threads} hilos: la mitad de {runs} pasadas tardó menos, el 95 % menos de {late}, el 99 % menos de {last}.</translation>
</message>
<message>
<source>Samples a second at batch {batch} with {threads} threads.</source>
<translation>Muestras por segundo con lote {batch} y {threads} hilos.</translation>
</message>
<message>
<source>So many times as fast as PyTorch at one sample, each with as many threads as suit it best.</source>
<translation>Tantas veces más rápido que PyTorch con una muestra, cada uno con los hilos que mejor le van.</translation>
</message>
<message>
<source>A fresh process grows by {loaded} when it opens the file, and by {peak} at most while it runs.</source>
<translation>Un proceso nuevo crece {loaded} al abrir el archivo y como mucho {peak} mientras lo ejecuta.</translation>
</message>
<message>
<source>A fresh process opens the file in this time; its first answer takes {first}.</source>
<translation>Un proceso nuevo abre el archivo en este tiempo; su primera respuesta tarda {first}.</translation>
</message>
<message>
<source>The machine was noisy: the same work took {percent} longer now and then, and {n} processes were busy before. Measure again when it is quiet.</source>
<translation>La máquina estaba inquieta: el mismo trabajo tardaba a veces un {percent} más, y antes había {n} procesos ocupados. Mida de nuevo cuando esté tranquila.</translation>
</message>
<message>
<source>The machine was quiet: the same work took up to {percent} longer now and then.</source>
<translation>La máquina estaba tranquila: el mismo trabajo tardaba a veces hasta un {percent} más.</translation>
</message>
<message>
<source>The runtime adds {percent} to the bare session, {time} a call.</source>
<translation>El runtime añade un {percent} a la sesión desnuda, {time} por llamada.</translation>
</message>
<message>
<source>Operator</source>
<translation>Operador</translation>
</message>
<message>
<source>Node</source>
<translation>Nodo</translation>
</message>
<message>
<source>The share, with the largest as the whole width.</source>
<translation>La parte; la mayor ocupa todo el ancho.</translation>
</message>
<message>
<source>with {layers}</source>
<translation>con {layers}</translation>
</message>
<message>
<source>Threads</source>
<translation>Hilos</translation>
</message>
<message>
<source>Half of the runs took less.</source>
<translation>La mitad de las pasadas tardó menos.</translation>
</message>
<message>
<source>95 % of the runs took less.</source>
<translation>El 95 % de las pasadas tardó menos.</translation>
</message>
<message>
<source>99 % of the runs took less.</source>
<translation>El 99 % de las pasadas tardó menos.</translation>
</message>
<message>
<source>Samples/s</source>
<translation>Muestras/s</translation>
</message>
<message>
<source>Spread</source>
<translation>Dispersión</translation>
</message>
<message>
<source>The distance of the quartiles, as a share of the median.</source>
<translation>La distancia entre cuartiles, como parte de la mediana.</translation>
</message>
<message>
<source>Runs</source>
<translation>Ejecuciones</translation>
</message>
<message>
<source>× PyTorch</source>
<translation>× PyTorch</translation>
</message>
<message>
<source>How many times as fast as PyTorch, measured by turns.</source>
<translation>Cuántas veces más rápido que PyTorch, medido por turnos.</translation>
</message>
<message>
<source>no layer</source>
<translation>ninguna capa</translation>
</message>
<message>
<source>Latency and throughput over batch sizes</source>
<translation>Latencia y rendimiento según el tamaño de lote</translation>
</message>
<message>
<source>Latency of a batch in ms: median and 95th percentile</source>
<translation>Latencia de un lote en ms: mediana y percentil 95</translation>
</message>
<message>
<source>Samples a second</source>
<translation>Muestras por segundo</translation>
</message>
<message>
<source>batch size</source>
<translation>tamaño de lote</translation>
</message>
<message>
<source>{name}: {ratio}× as fast as {other} at batch {batch}</source>
<translation>{name}: {ratio} veces más rápido que {other} con lote {batch}</translation>
</message>
<message>
<source>{processor}, {n} cores</source>
<translation>{processor}, {n} núcleos</translation>
</message>
<message>
<source>Try it</source>
<translation>Probar</translation>
</message>
<message>
<source>Pruning</source>
<translation>Poda</translation>
</message>
<message>
<source>Speed</source>
<translation>Velocidad</translation>
</message>
<message>
<source>Take away</source>
<translation>Llevarse</translation>
</message>
<message>
<source>Open a model…</source>
<translation>Abrir un modelo…</translation>
</message>
<message>
<source>Tries out a model that was made elsewhere</source>
<translation>Prueba un modelo hecho en otro lugar</translation>
</message>
<message>
<source>What to do with the network</source>
<translation>Qué hacer con la red</translation>
</message>
<message>
<source>Open a model</source>
<translation>Abrir un modelo</translation>
</message>
<message>
<source>Programs come with a fresh export in float32 beside them, proved as always.</source>
<translation>Los programas vienen con una exportación nueva en float32, comprobada como siempre.</translation>
</message>
<message>
<source>Folder to take it to</source>
<translation>Carpeta de destino</translation>
</message>
<message>
<source>Choose a folder</source>
<translation>Elegir una carpeta</translation>
</message>
<message>
<source>Take 1 thing away</source>
<translation>Llevarse 1 cosa</translation>
</message>
<message>
<source>Take {n} things away</source>
<translation>Llevarse {n} cosas</translation>
</message>
<message>
<source>To the folder</source>
<translation>A la carpeta</translation>
</message>
<message>
<source>What to take</source>
<translation>Qué llevarse</translation>
</message>
<message>
<source>Choose what to take first.</source>
<translation>Elija primero qué llevarse.</translation>
</message>
<message>
<source>What was taken away answered something unexpected.</source>
<translation>Al llevárselo llegó una respuesta inesperada.</translation>
</message>
<message>
<source>The files are in {folder}.</source>
<translation>Los archivos están en {folder}.</translation>
</message>
<message>
<source>A script of a few lines on ONNX Runtime, without PyTorch.</source>
<translation>Un script de pocas líneas con ONNX Runtime, sin PyTorch.</translation>
</message>
<message>
<source>One source file on ONNX Runtime, with what CMake needs to build it.</source>
<translation>Un archivo fuente con ONNX Runtime y lo que CMake necesita para compilarlo.</translation>
</message>
<message>
<source>A console program for .NET.</source>
<translation>Un programa de consola para .NET.</translation>
</message>
<message>
<source>JavaScript page</source>
<translation>Página JavaScript</translation>
</message>
<message>
<source>Runs the model in the browser: nothing leaves the computer of who opens it.</source>
<translation>Ejecuta el modelo en el navegador: nada sale del equipo de quien la abre.</translation>
</message>
<message>
<source>Notebook</source>
<translation>Cuaderno</translation>
</message>
<message>
<source>The whole project for Jupyter and Colab: its network, its training, its export.</source>
<translation>Todo el proyecto para Jupyter y Colab: su red, su entrenamiento, su exportación.</translation>
</message>
<message>
<source>The network as readable PyTorch, with its weights as safetensors.</source>
<translation>La red como PyTorch legible, con sus pesos en safetensors.</translation>
</message>
<message>
<source>PyTorch's own exported program, for torch.export and AOTInductor.</source>
<translation>El programa exportado propio de PyTorch, para torch.export y AOTInductor.</translation>
</message>
<message>
<source>Open folder</source>
<translation>Abrir carpeta</translation>
</message>
<message>
<source>File to read</source>
<translation>Archivo que leer</translation>
</message>
<message>
<source>Lines of the file</source>
<translation>Líneas del archivo</translation>
</message>
<message>
<source>{n} files in {folder}</source>
<translation>{n} archivos en {folder}</translation>
</message>
<message>
<source>Copied</source>
<translation>Copiado</translation>
</message>
<message>
<source>Taken away</source>
<translation>Llevado</translation>
</message>
<message>
<source>It cannot be read: {reason}.</source>
<translation>No se puede leer: {reason}.</translation>
</message>
<message>
<source>Reading the model …</source>
<translation>Leyendo el modelo…</translation>
</message>
<message>
<source>Covering one part after the other …</source>
<translation>Tapando una parte tras otra…</translation>
</message>
<message>
<source>Open another model</source>
<translation>Abrir otro modelo</translation>
</message>
<message>
<source>Compare with another model</source>
<translation>Comparar con otro modelo</translation>
</message>
<message>
<source>The exported file answers here, run without PyTorch, as it will elsewhere.</source>
<translation>Aquí responde el archivo exportado, ejecutado sin PyTorch, como lo hará en otro lugar.</translation>
</message>
<message>
<source>The validation samples could not be read. {error}</source>
<translation>No se pudieron leer las muestras de validación. {error}</translation>
</message>
<message>
<source>Reading samples of the run …</source>
<translation>Leyendo muestras de la ejecución …</translation>
</message>
<message>
<source>It takes {share} of the picture.</source>
<translation>Ocupa el {share} de la imagen.</translation>
</message>
<message>
<source>What the network says of each place</source>
<translation>Lo que la red dice de cada lugar</translation>
</message>
<message>
<source>{n} symbols</source>
<translation>{n} símbolos</translation>
</message>
<message>
<source>{name}, the first of {n} values.</source>
<translation>{name}, el primero de {n} valores.</translation>
</message>
<message>
<source>{percent} sure.</source>
<translation>Seguridad: {percent}.</translation>
</message>
<message>
<source>More than {percent} sure.</source>
<translation>Seguridad: más de {percent}.</translation>
</message>
<message>
<source>That is right.</source>
<translation>Es correcto.</translation>
</message>
<message>
<source>It really is {truth}.</source>
<translation>En realidad es {truth}.</translation>
</message>
<message>
<source>{n} boxes</source>
<translation>{n} recuadros</translation>
</message>
<message>
<source>tensor</source>
<translation>tensor</translation>
</message>
<message>
<source>What comes</source>
<translation>Lo que viene</translation>
</message>
<message>
<source>A picture, {high} × {wide}</source>
<translation>Una imagen, {high} × {wide}</translation>
</message>
<message>
<source>Place by place: {words}</source>
<translation>Posición por posición: {words}</translation>
</message>
<message>
<source>Together they take {share} of the picture.</source>
<translation>Juntos ocupan {share} de la imagen.</translation>
</message>
<message>
<source>← true</source>
<translation>← real</translation>
</message>
<message>
<source>Move to the left</source>
<translation>Mover a la izquierda</translation>
</message>
<message>
<source>Move to the right</source>
<translation>Mover a la derecha</translation>
</message>
<message>
<source>Move to the bottom</source>
<translation>Mover abajo del todo</translation>
</message>
<message>
<source>Move to the top</source>
<translation>Mover arriba del todo</translation>
</message>
<message>
<source>Move “{panel}”</source>
<translation>Mover «{panel}»</translation>
</message>
<message>
<source>Close “{panel}”</source>
<translation>Cerrar «{panel}»</translation>
</message>
<message>
<source>Put back into the window</source>
<translation>Volver a poner en la ventana</translation>
</message>
<message>
<source>Float</source>
<translation>Flotar</translation>
</message>
<message>
<source>Panels</source>
<translation>Paneles</translation>
</message>
<message>
<source>Precision: of what was taken for this class, the share that is it. Recall: of what is this class, the share that was recognised. F1: their harmonic mean.</source>
<translation>Precisión: de lo que se tomó por esta clase, la proporción que lo es. Exhaustividad: de lo que es de esta clase, la proporción reconocida. F1: su media armónica.</translation>
</message>
<message>
<source>Class</source>
<translation>Clase</translation>
</message>
<message>
<source>Precision</source>
<translation>Precisión</translation>
</message>
<message>
<source>Recall</source>
<translation>Exhaustividad</translation>
</message>
<message>
<source>Places</source>
<translation>Lugares</translation>
</message>
<message>
<source>Do this once, when the network and its settings are decided: whoever chooses by what the test says has no test any more. The look is noted with the run.</source>
<translation>Hágalo una sola vez, cuando la red y sus ajustes estén decididos: quien elige según la prueba ya no tiene prueba. La mirada se anota con la ejecución.</translation>
</message>
<message>
<source>The test part was looked at {n} times, first on {day}.</source>
<translation>La parte de prueba se ha mirado {n} veces, la primera el {day}.</translation>
</message>
<message>
<source>The test part was never looked at. Look at it once, when you have decided.</source>
<translation>La parte de prueba no se ha mirado nunca. Mírela una sola vez, cuando haya decidido.</translation>
</message>
<message>
<source>The test part was looked at once, on {day}.</source>
<translation>La parte de prueba se ha mirado una vez, el {day}.</translation>
</message>
<message>
<source>Look at it</source>
<translation>Mirarla</translation>
</message>
<message>
<source>Keep it locked</source>
<translation>Mantenerla bloqueada</translation>
</message>
<message>
<source>Look at the test part?</source>
<translation>¿Mirar la parte de prueba?</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the samples it has not learnt from.</source>
<translation>Ejecución del {when}, mejor punto de control, en las muestras de las que no ha aprendido.</translation>
</message>
<message>
<source>The test part: what nothing saw till now.</source>
<translation>La parte de prueba: lo que nada ha visto hasta ahora.</translation>
</message>
<message>
<source>Evaluation</source>
<translation>Evaluación</translation>
</message>
<message>
<source>Evaluate again</source>
<translation>Evaluar de nuevo</translation>
</message>
<message>
<source>Evaluating …</source>
<translation>Evaluando …</translation>
</message>
<message>
<source>The samples run through the network.</source>
<translation>Las muestras pasan por la red.</translation>
</message>
<message>
<source>Run of {when}, best checkpoint, on the test part.</source>
<translation>Ejecución del {when}, mejor punto de control, en la parte de prueba.</translation>
</message>
<message>
<source>All data of this run was learnt from or validated with. Set a test share, and train again.</source>
<translation>Todos los datos de esta ejecución sirvieron para aprender o validar. Fije una proporción de prueba y entrene de nuevo.</translation>
</message>
<message>
<source>The test part is locked</source>
<translation>La parte de prueba está bloqueada</translation>
</message>
<message>
<source>Unlock …</source>
<translation>Desbloquear…</translation>
</message>
<message>
<source>Evaluate</source>
<translation>Evaluar</translation>
</message>
<message>
<source>The run could not be evaluated</source>
<translation>No se pudo evaluar la ejecución</translation>
</message>
<message>
<source>Try again</source>
<translation>Intentar de nuevo</translation>
</message>
<message>
<source>This run has no test part</source>
<translation>Esta ejecución no tiene parte de prueba</translation>
</message>
<message>
<source>Go to Data</source>
<translation>Ir a Datos</translation>
</message>
<message>
<source>Train the network first; its best checkpoint can then be measured here, class by class.</source>
<translation>Entrene primero la red; su mejor punto de control podrá medirse aquí, clase por clase.</translation>
</message>
<message>
<source>Not evaluated yet</source>
<translation>Aún sin evaluar</translation>
</message>
<message>
<source>Measure the best checkpoint of the run of {when}: metrics, which classes are confused, and the samples it is furthest off on.</source>
<translation>Mida el mejor punto de control de la ejecución del {when}: métricas, qué clases se confunden y las muestras en que más se desvía.</translation>
</message>
<message>
<source>Nothing to evaluate yet</source>
<translation>Aún no hay nada que evaluar</translation>
</message>
<message>
<source>By class</source>
<translation>Por clase</translation>
</message>
<message>
<source>Loss of each sample</source>
<translation>Pérdida por muestra</translation>
</message>
<message>
<source>predicted − true</source>
<translation>predicho − real</translation>
</message>
<message>
<source>Validation samples of the run</source>
<translation>Muestras de validación de la ejecución</translation>
</message>
<message>
<source>Checkpoint: {checkpoint}</source>
<translation>Punto de control: {checkpoint}</translation>
</message>
<message>
<source>How far off</source>
<translation>Cuánto se desvía</translation>
</message>
<message>
<source>loss</source>
<translation>pérdida</translation>
</message>
<message>
<source>{share} of labels</source>
<translation>{share} de las etiquetas</translation>
</message>
<message>
<source>True</source>
<translation>Real</translation>
</message>
<message>
<source>Predicted</source>
<translation>Predicho</translation>
</message>
<message>
<source>Furthest off</source>
<translation>Las más desviadas</translation>
</message>
<message>
<source>Furthest off: what is there, and what was said</source>
<translation>Lo más errado: lo que hay y lo que se dijo</translation>
</message>
<message>
<source>Labels right</source>
<translation>Etiquetas correctas</translation>
</message>
<message>
<source>Loss</source>
<translation>Pérdida</translation>
</message>
<message>
<source>Sure</source>
<translation>Seguridad</translation>
</message>
<message>
<source>Off by</source>
<translation>Diferencia</translation>
</message>
<message>
<source>Furthest off: “{true}” taken for “{predicted}”</source>
<translation>La más desviada: «{true}» tomado por «{predicted}»</translation>
</message>
<message>
<source>Show in Design</source>
<translation>Mostrar en Diseñar</translation>
</message>
<message>
<source>Changes the project for the next run; Undo takes it back.</source>
<translation>Cambia el proyecto para la próxima ejecución; Deshacer lo revierte.</translation>
</message>
<message>
<source>Advice</source>
<translation>Consejos</translation>
</message>
<message>
<source>What to do</source>
<translation>Qué hacer</translation>
</message>
<message>
<source>What to do, and {n} more</source>
<translation>Qué hacer, y {n} más</translation>
</message>
<message>
<source>{title} – Layerloom</source>
<translation>{title} – Layerloom</translation>
</message>
<message>
<source>Learn from now on at</source>
<translation>Aprender desde ahora con</translation>
</message>
<message>
<source>More epochs</source>
<translation>Más épocas</translation>
</message>
<message>
<source>Train for so many more</source>
<translation>Entrenar tantas más</translation>
</message>
<message>
<source>Stop after this epoch</source>
<translation>Detener tras esta época</translation>
</message>
<message>
<source>Save a checkpoint now</source>
<translation>Guardar ahora un punto de control</translation>
</message>
<message>
<source>Validate now</source>
<translation>Validar ahora</translation>
</message>
<message>
<source>Learn half as fast</source>
<translation>Aprender a la mitad de velocidad</translation>
</message>
<message>
<source>Learn a tenth as fast</source>
<translation>Aprender diez veces más despacio</translation>
</message>
<message>
<source>Learn twice as fast</source>
<translation>Aprender al doble de velocidad</translation>
</message>
<message>
<source>Other learning rate…</source>
<translation>Otra tasa de aprendizaje…</translation>
</message>
<message>
<source>5 epochs more</source>
<translation>5 épocas más</translation>
</message>
<message>
<source>20 epochs more</source>
<translation>20 épocas más</translation>
</message>
<message>
<source>More epochs…</source>
<translation>Más épocas…</translation>
</message>
<message>
<source>Stopping …</source>
<translation>Deteniendo …</translation>
</message>
<message>
<source>Training; stops after this epoch</source>
<translation>Entrenando; se detiene tras esta época</translation>
</message>
<message>
<source>Add to the queue</source>
<translation>Añadir a la cola</translation>
</message>
<message>
<source>The project as it is now trains when this run is over</source>
<translation>El proyecto tal como está se entrena cuando termine esta ejecución</translation>
</message>
<message>
<source>Steer</source>
<translation>Dirigir</translation>
</message>
<message>
<source>Change the learning rate, validate, save, train for longer</source>
<translation>Cambiar la tasa de aprendizaje, validar, guardar, entrenar más tiempo</translation>
</message>
<message>
<source>Steer the training</source>
<translation>Dirigir el entrenamiento</translation>
</message>
<message>
<source>A learning rate is a number above 0, not “{came}”.</source>
<translation>Una tasa de aprendizaje es un número mayor que 0, no «{came}».</translation>
</message>
<message>
<source>Epochs</source>
<translation>Épocas</translation>
</message>
<message>
<source>Plots</source>
<translation>Gráficas</translation>
</message>
<message>
<source>Which plots are shown</source>
<translation>Qué gráficas se muestran</translation>
</message>
<message>
<source>What is counted along x</source>
<translation>Qué se cuenta en el eje x</translation>
</message>
<message>
<source>Smoothing</source>
<translation>Suavizado</translation>
</message>
<message>
<source>How smooth lines are: at the left, every value as it is</source>
<translation>Cuánto se suavizan las líneas: a la izquierda, cada valor tal cual</translation>
</message>
<message>
<source>Show everything (0)</source>
<translation>Mostrar todo (0)</translation>
</message>
<message>
<source>Best</source>
<translation>Mejor</translation>
</message>
<message>
<source>Device</source>
<translation>Dispositivo</translation>
</message>
<message>
<source>Best {metric}</source>
<translation>Mejor {metric}</translation>
</message>
<message>
<source>Resume this run</source>
<translation>Reanudar esta ejecución</translation>
</message>
<message>
<source>On the validation data, after epoch {epoch}</source>
<translation>En los datos de validación, tras la época {epoch}</translation>
</message>
<message>
<source>Complete epochs, of how many</source>
<translation>Épocas completas, de cuántas</translation>
</message>
<message>
<source>Training loss of the latest step</source>
<translation>Pérdida de entrenamiento del último paso</translation>
</message>
<message>
<source>Find a learning rate: tries many on a few steps; nothing of the project changes</source>
<translation>Buscar una tasa de aprendizaje: prueba muchas en unos pocos pasos; nada cambia en el proyecto</translation>
</message>
<message>
<source>Loss over learning rate</source>
<translation>Pérdida según la tasa de aprendizaje</translation>
</message>
<message>
<source>Trying learning rates …</source>
<translation>Probando tasas de aprendizaje …</translation>
</message>
<message>
<source>Use {number}</source>
<translation>Usar {number}</translation>
</message>
<message>
<source>The loss falls fastest at {number}.</source>
<translation>La pérdida baja más rápido con {number}.</translation>
</message>
<message>
<source>The loss fell nowhere clearly, so nothing is suggested.</source>
<translation>La pérdida no bajó claramente en ningún punto, así que no se propone nada.</translation>
</message>
<message>
<source>Find a batch size: tries larger and larger ones; nothing of the project changes</source>
<translation>Buscar un tamaño de lote: prueba tamaños cada vez mayores; nada cambia en el proyecto</translation>
</message>
<message>
<source>Samples a second over batch size</source>
<translation>Muestras por segundo según el tamaño del lote</translation>
</message>
<message>
<source>Trying batch sizes …</source>
<translation>Probando tamaños de lote …</translation>
</message>
<message>
<source>{number} is the smallest that is nearly the fastest. Another learning rate may suit it.</source>
<translation>{number} es el menor que es casi el más rápido. Puede que le convenga otra tasa de aprendizaje.</translation>
</message>
<message>
<source>No batch could be tried: there is too little memory.</source>
<translation>No se pudo probar ningún lote: hay muy poca memoria.</translation>
</message>
<message>
<source>A training is running: what is measured beside it would not count. Stop it first.</source>
<translation>Hay un entrenamiento en marcha: lo que se midiera a la vez no valdría. Deténgalo antes.</translation>
</message>
<message>
<source>About {time} · {memory}</source>
<translation>Unos {time} · {memory}</translation>
</message>
<message>
<source>Measured on {device}: {step} ms a step, {steps} steps an epoch, {epochs} epochs</source>
<translation>Medido en {device}: {step} ms por paso, {steps} pasos por época, {epochs} épocas</translation>
</message>
<message>
<source>Before the last changes: about {time} · {memory}</source>
<translation>Antes de los últimos cambios: unos {time} · {memory}</translation>
</message>
<message>
<source>Measure time and memory on a few steps</source>
<translation>Medir tiempo y memoria en unos pasos</translation>
</message>
<message>
<source>Measuring a few steps …</source>
<translation>Midiendo unos pasos …</translation>
</message>
<message>
<source>How long will it take?</source>
<translation>¿Cuánto tardará?</translation>
</message>
<message>
<source>Outputs</source>
<translation>Salidas</translation>
</message>
<message>
<source>Gradients</source>
<translation>Gradientes</translation>
</message>
<message>
<source>Outputs {mean} ± {spread}, from sample to sample ± {variety}</source>
<translation>Salidas {mean} ± {spread}, por muestra ± {variety}</translation>
</message>
<message>
<source>Histogram of</source>
<translation>Histograma de</translation>
</message>
<message>
<source>Histograms over time</source>
<translation>Histogramas a lo largo del tiempo</translation>
</message>
<message>
<source>Nobody has looked at the layers yet</source>
<translation>Nadie ha mirado aún las capas</translation>
</message>
<message>
<source>Gradients, weights and dead units of each layer appear here about once a second while a run trains.</source>
<translation>Los gradientes, los pesos y las unidades muertas de cada capa aparecen aquí más o menos una vez por segundo mientras se entrena una ejecución.</translation>
</message>
<message>
<source>How the layers are</source>
<translation>Cómo están las capas</translation>
</message>
<message>
<source>Health</source>
<translation>Salud</translation>
</message>
<message>
<source>Gradient</source>
<translation>Gradiente</translation>
</message>
<message>
<source>Step / weights</source>
<translation>Paso / pesos</translation>
</message>
<message>
<source>Dead</source>
<translation>Muertas</translation>
</message>
<message>
<source>The norm of the gradient of the layer's weights, before clipping, over time.</source>
<translation>La norma del gradiente de los pesos de la capa, antes de recortarlo, a lo largo del tiempo.</translation>
</message>
<message>
<source>How far a step moves the weights, for their size: about 0.001 is usual.</source>
<translation>Cuánto mueve un paso los pesos, en relación con su tamaño: lo usual es 0,001, más o menos.</translation>
</message>
<message>
<source>The norm of the layer's weights, over time.</source>
<translation>La norma de los pesos de la capa, a lo largo del tiempo.</translation>
</message>
<message>
<source>The share of units that gave 0 for every sample looked at.</source>
<translation>La proporción de unidades que dieron 0 en todas las muestras examinadas.</translation>
</message>
<message>
<source>{layer}: double-click shows it in Design</source>
<translation>{layer}: doble clic para verla en Diseñar</translation>
</message>
<message>
<source>{metric} tells which epoch is best.</source>
<translation>{metric} indica qué época es la mejor.</translation>
</message>
<message>
<source>Measured</source>
<translation>Se mide</translation>
</message>
<message>
<source>No number tells which epoch is best: the latest is kept.</source>
<translation>Ningún número dice qué época es la mejor: se conserva la más reciente.</translation>
</message>
<message>
<source>At least one metric is measured.</source>
<translation>Se mide al menos una métrica.</translation>
</message>
<message>
<source>As above</source>
<translation>Como arriba</translation>
</message>
<message>
<source>Every</source>
<translation>Cada</translation>
</message>
<message>
<source>It counts in each of so many steps.</source>
<translation>Cuenta en un paso de cada tantos.</translation>
</message>
<message>
<source>From epoch</source>
<translation>Desde la época</translation>
</message>
<message>
<source>The first epoch in which it counts.</source>
<translation>La primera época en la que cuenta.</translation>
</message>
<message>
<source>To epoch</source>
<translation>Hasta la época</translation>
</message>
<message>
<source>The last epoch in which it counts; 0: the end.</source>
<translation>La última época en la que cuenta; 0: el final.</translation>
</message>
<message>
<source>What the objective is called.</source>
<translation>Cómo se llama la función objetivo.</translation>
</message>
<message>
<source>Show drawing</source>
<translation>Mostrar el dibujo</translation>
</message>
<message>
<source>Delete this objective</source>
<translation>Eliminar esta función objetivo</translation>
</message>
<message>
<source>Moves</source>
<translation>Mueve</translation>
</message>
<message>
<source>The networks whose weights it moves.</source>
<translation>Las redes cuyos pesos mueve.</translation>
</message>
<message>
<source>Watches</source>
<translation>Observa</translation>
</message>
<message>
<source>The numbers that are only looked at. It makes all others small.</source>
<translation>Los números que solo se miran. Todos los demás los reduce.</translation>
</message>
<message>
<source>Optimiser</source>
<translation>Optimizador</translation>
</message>
<message>
<source>Schedule</source>
<translation>Planificación</translation>
</message>
<message>
<source>Name of the objective</source>
<translation>Nombre de la función objetivo</translation>
</message>
<message>
<source>All its networks</source>
<translation>Todas sus redes</translation>
</message>
<message>
<source>Draw the objective</source>
<translation>Dibujar la función objetivo</translation>
</message>
<message>
<source>Makes a drawing of what training makes small, to be changed at will.</source>
<translation>Crea un dibujo de lo que el entrenamiento reduce, para cambiarlo a voluntad.</translation>
</message>
<message>
<source>Add an objective</source>
<translation>Añadir una función objetivo</translation>
</message>
<message>
<source>Back to a loss</source>
<translation>Volver a una pérdida</translation>
</message>
<message>
<source>Deletes the objectives and their drawings.</source>
<translation>Elimina las funciones objetivo y sus dibujos.</translation>
</message>
<message>
<source>Objectives</source>
<translation>Funciones objetivo</translation>
</message>
<message>
<source>In each step, one after the other: each moves the weights of its networks.</source>
<translation>En cada paso, una tras otra: cada una mueve los pesos de sus redes.</translation>
</message>
<message>
<source>Choose data first: the drawing shows what comes from there.</source>
<translation>Elija antes los datos: el dibujo muestra lo que viene de ellos.</translation>
</message>
<message>
<source>Start training</source>
<translation>Iniciar entrenamiento</translation>
</message>
<message>
<source>Nothing has been trained yet</source>
<translation>Aún no se ha entrenado nada</translation>
</message>
<message>
<source>Start a training and watch loss and accuracy here while it runs. It can be paused, stopped and taken up again at any time; every run keeps the project that made it.</source>
<translation>Inicie un entrenamiento y observe aquí la pérdida y la exactitud. Puede pausarse, detenerse y reanudarse en cualquier momento; cada ejecución conserva el proyecto que la produjo.</translation>
</message>
<message>
<source>Resume</source>
<translation>Reanudar</translation>
</message>
<message>
<source>Show everything	0</source>
<translation>Mostrar todo	0</translation>
</message>
<message>
<source>Logarithmic	L</source>
<translation>Logarítmico	L</translation>
</message>
<message>
<source>Curves</source>
<translation>Curvas</translation>
</message>
<message>
<source>Copy picture	C</source>
<translation>Copiar imagen	C</translation>
</message>
<message>
<source>Save as PNG, SVG or CSV…	S</source>
<translation>Guardar como PNG, SVG o CSV…	S</translation>
</message>
<message>
<source>In its own window	W</source>
<translation>En su propia ventana	W</translation>
</message>
<message>
<source>Put away</source>
<translation>Ocultar</translation>
</message>
<message>
<source>log</source>
<translation>log</translation>
</message>
<message>
<source>Logarithmic axis (L)</source>
<translation>Eje logarítmico (L)</translation>
</message>
<message>
<source>Logarithmic axis</source>
<translation>Eje logarítmico</translation>
</message>
<message>
<source>What to do with this plot</source>
<translation>Qué hacer con esta gráfica</translation>
</message>
<message>
<source>“{title}” is on the clipboard.</source>
<translation>«{title}» está en el portapapeles.</translation>
</message>
<message>
<source>Save plot</source>
<translation>Guardar gráfica</translation>
</message>
<message>
<source>This has not been measured in this run.</source>
<translation>Esto no se midió en esta ejecución.</translation>
</message>
<message>
<source>Comes with the first steps.</source>
<translation>Llega con los primeros pasos.</translation>
</message>
<message>
<source>rate {rate}</source>
<translation>tasa {rate}</translation>
</message>
<message>
<source>{epochs} epochs</source>
<translation>{epochs} épocas</translation>
</message>
<message>
<source>Comes with the end of the first epoch.</source>
<translation>Llega al terminar la primera época.</translation>
</message>
<message>
<source>Waiting for data</source>
<translation>Espera de datos</translation>
</message>
<message>
<source>GPU load</source>
<translation>Carga de la GPU</translation>
</message>
<message>
<source>Measured while a run trains on a GPU.</source>
<translation>Se mide mientras una ejecución entrena en una GPU.</translation>
</message>
<message>
<source>GPU memory</source>
<translation>Memoria de la GPU</translation>
</message>
<message>
<source>next step</source>
<translation>paso siguiente</translation>
</message>
<message>
<source>samples</source>
<translation>muestras</translation>
</message>
<message>
<source>share of time</source>
<translation>parte del tiempo</translation>
</message>
<message>
<source>taken</source>
<translation>ocupada</translation>
</message>
<message>
<source>{epochs} epochs, {optimiser}</source>
<translation>{epochs} épocas, {optimiser}</translation>
</message>
<message>
<source>Start the next one</source>
<translation>Iniciar la siguiente</translation>
</message>
<message>
<source>Queued on {when}</source>
<translation>En cola desde {when}</translation>
</message>
<message>
<source>Earlier: {name}</source>
<translation>Antes: {name}</translation>
</message>
<message>
<source>Later: {name}</source>
<translation>Después: {name}</translation>
</message>
<message>
<source>Take out of the queue: {name}</source>
<translation>Quitar de la cola: {name}</translation>
</message>
<message>
<source>Queue</source>
<translation>Cola</translation>
</message>
<message>
<source>How to train</source>
<translation>Cómo entrenar</translation>
</message>
<message>
<source>Learning rate over time</source>
<translation>Tasa de aprendizaje en el tiempo</translation>
</message>
<message>
<source>Draws the first weights and the order of the samples.</source>
<translation>Sortea los primeros pesos y el orden de las muestras.</translation>
</message>
<message>
<source>Largest norm that the gradient may have; 0 leaves it alone.</source>
<translation>Mayor norma que puede tener el gradiente; 0 lo deja como está.</translation>
</message>
<message>
<source>Where the network is trained.</source>
<translation>Dónde se entrena la red.</translation>
</message>
<message>
<source>GPU (CUDA)</source>
<translation>GPU (CUDA)</translation>
</message>
<message>
<source>How often all training samples are seen.</source>
<translation>Cuántas veces se ven todas las muestras de entrenamiento.</translation>
</message>
<message>
<source>Batch size</source>
<translation>Tamaño del lote</translation>
</message>
<message>
<source>Samples that share one step of the optimiser.</source>
<translation>Muestras que comparten un paso del optimizador.</translation>
</message>
<message>
<source>Accumulate</source>
<translation>Acumular</translation>
</message>
<message>
<source>Batches whose gradients make one step together.</source>
<translation>Lotes cuyos gradientes dan juntos un paso.</translation>
</message>
<message>
<source>Number precision</source>
<translation>Precisión numérica</translation>
</message>
<message>
<source>Of layers while they learn.</source>
<translation>De las capas mientras aprenden.</translation>
</message>
<message>
<source>Average weights</source>
<translation>Promediar pesos</translation>
</message>
<message>
<source>Decay of a moving average of the weights, such as 0.999, which then validates and is kept; 0: none.</source>
<translation>Decaimiento de una media móvil de los pesos, como 0.999, que entonces se valida y se conserva; 0: ninguna.</translation>
</message>
<message>
<source>L1</source>
<translation>L1</translation>
</message>
<message>
<source>Pulls weights towards 0, so that many get very small.</source>
<translation>Tira de los pesos hacia 0, de modo que muchos se vuelven muy pequeños.</translation>
</message>
<message>
<source>Weigh classes</source>
<translation>Ponderar clases</translation>
</message>
<message>
<source>Rare classes count more in the loss.</source>
<translation>Las clases raras cuentan más en la pérdida.</translation>
</message>
<message>
<source>Draw samples</source>
<translation>Tomar muestras</translation>
</message>
<message>
<source>Balanced shows rare classes more often.</source>
<translation>«Clases por igual» muestra más a menudo las clases raras.</translation>
</message>
<message>
<source>Patience</source>
<translation>Paciencia</translation>
</message>
<message>
<source>Ends after so many epochs without a better one; 0: never.</source>
<translation>Termina tras tantas épocas sin una mejor; 0: nunca.</translation>
</message>
<message>
<source>Best by</source>
<translation>Mejor según</translation>
</message>
<message>
<source>What tells which epoch is best, and whether training still gets better.</source>
<translation>Lo que dice qué época es la mejor y si el entrenamiento aún mejora.</translation>
</message>
<message>
<source>Warm-up</source>
<translation>Calentamiento</translation>
</message>
<message>
<source>Epochs or steps that lead the learning rate up evenly before the schedule begins; 0: none.</source>
<translation>Épocas o pasos en los que la tasa de aprendizaje sube de manera uniforme antes de que empiece la planificación; 0: ninguno.</translation>
</message>
<message>
<source>Warm-up in</source>
<translation>Calentamiento en</translation>
</message>
<message>
<source>What the warm-up is counted in.</source>
<translation>En qué se cuenta el calentamiento.</translation>
</message>
<message>
<source>Decay pulls at</source>
<translation>Decaimiento en</translation>
</message>
<message>
<source>Weight decay pulls at everything that learns, or leaves biases and norms alone.</source>
<translation>El decaimiento de pesos actúa sobre todo lo que aprende, o deja en paz sesgos y normas.</translation>
</message>
<message>
<source>Average epochs</source>
<translation>Promediar épocas</translation>
</message>
<message>
<source>Share of the last epochs whose weights are averaged, such as 0.25; their mean validates and is kept; 0: none.</source>
<translation>Proporción de las últimas épocas cuyos pesos se promedian, como 0,25; su media se valida y se conserva; 0: ninguna.</translation>
</message>
<message>
<source>Deterministic</source>
<translation>Determinista</translation>
</message>
<message>
<source>Only ways to compute that always give the same numbers on this machine; may be slower.</source>
<translation>Solo modos de calcular que siempre dan los mismos números en este equipo; puede ser más lento.</translation>
</message>
<message>
<source>Channels last</source>
<translation>Canales al final</translation>
</message>
<message>
<source>Puts the channels of pictures last in memory, which is faster for many convolutions on a GPU.</source>
<translation>Pone los canales de las imágenes al final en la memoria, lo que es más rápido para muchas convoluciones en una GPU.</translation>
</message>
<message>
<source>Compute again</source>
<translation>Volver a calcular</translation>
</message>
<message>
<source>What layers gave is computed again for the gradient instead of kept: less memory, more time.</source>
<translation>Lo que dieron las capas se vuelve a calcular para el gradiente en vez de conservarse: menos memoria, más tiempo.</translation>
</message>
<message>
<source>Compiler</source>
<translation>Compilador</translation>
</message>
<message>
<source>Lets PyTorch compile the network. If it pays: tried in the background, kept only if it is faster.</source>
<translation>Deja que PyTorch compile la red. Si compensa: se prueba en segundo plano y solo se conserva si es más rápido.</translation>
</message>
<message>
<source>Look at layers</source>
<translation>Mirar las capas</translation>
</message>
<message>
<source>Gradients, weights and dead units are measured now and then, at 2 % of the time at most.</source>
<translation>Los gradientes, los pesos y las unidades muertas se miden de vez en cuando, en el 2 % del tiempo como mucho.</translation>
</message>
<message>
<source>Devices</source>
<translation>Dispositivos</translation>
</message>
<message>
<source>GPUs, or processes on the CPU, that share each batch; the batch size stays that of a whole step.</source>
<translation>GPU, o procesos en la CPU, que se reparten cada lote; el tamaño del lote sigue siendo el de un paso entero.</translation>
</message>
<message>
<source>Machines</source>
<translation>Equipos</translation>
</message>
<message>
<source>Each with so many devices. A run on several starts on each of them, from the command line or SLURM.</source>
<translation>Cada uno con tantos dispositivos. Una ejecución en varios se inicia en cada uno de ellos, desde la línea de comandos o con SLURM.</translation>
</message>
<message>
<source>Devices hold</source>
<translation>Guardan</translation>
</message>
<message>
<source>The whole network, which is faster (DDP), or shares of its weights, for large networks (FSDP).</source>
<translation>La red entera, que es más rápido (DDP), o partes de sus pesos, para redes grandes (FSDP).</translation>
</message>
<message>
<source>Full (float32)</source>
<translation>Completa (float32)</translation>
</message>
<message>
<source>Mixed (bf16)</source>
<translation>Mixta (bf16)</translation>
</message>
<message>
<source>Mixed (fp16, GPU)</source>
<translation>Mixta (fp16, GPU)</translation>
</message>
<message>
<source>All alike</source>
<translation>Todas por igual</translation>
</message>
<message>
<source>Rare ones more</source>
<translation>Las raras más</translation>
</message>
<message>
<source>Everything</source>
<translation>Todo</translation>
</message>
<message>
<source>Weights, not biases</source>
<translation>Pesos, no sesgos</translation>
</message>
<message>
<source>Off</source>
<translation>No</translation>
</message>
<message>
<source>On</source>
<translation>Sí</translation>
</message>
<message>
<source>If it pays</source>
<translation>Si compensa</translation>
</message>
<message>
<source>Blocks</source>
<translation>Bloques</translation>
</message>
<message>
<source>All, in pieces</source>
<translation>Todo, por partes</translation>
</message>
<message>
<source>Whole networks</source>
<translation>Redes enteras</translation>
</message>
<message>
<source>Shares of weights</source>
<translation>Partes de los pesos</translation>
</message>
<message>
<source>Shuffled</source>
<translation>Mezcladas</translation>
</message>
<message>
<source>Classes equally often</source>
<translation>Clases por igual</translation>
</message>
<message>
<source>epoch {number}</source>
<translation>época {number}</translation>
</message>
<message>
<source>Difference</source>
<translation>Diferencia</translation>
</message>
<message>
<source>Scale of the values</source>
<translation>Escala de los valores</translation>
</message>
<message>
<source>What to compare</source>
<translation>Qué comparar</translation>
</message>
<message>
<source>{second} minus {first}</source>
<translation>{second} menos {first}</translation>
</message>
<message>
<source>They have no values at the same time.</source>
<translation>No tienen valores en los mismos momentos.</translation>
</message>
<message>
<source>Linear</source>
<translation>Lineal</translation>
</message>
<message>
<source>Log</source>
<translation>Log</translation>
</message>
<message>
<source>None of these runs has told any numbers.</source>
<translation>Ninguna de estas ejecuciones ha comunicado números.</translation>
</message>
<message>
<source>difference</source>
<translation>diferencia</translation>
</message>
<message>
<source>{term} of each step</source>
<translation>{term} de cada paso</translation>
</message>
<message>
<source>Validation loss</source>
<translation>Pérdida de validación</translation>
</message>
<message>
<source>Training loss</source>
<translation>Pérdida de entrenamiento</translation>
</message>
<message>
<source>added</source>
<translation>añadido</translation>
</message>
<message>
<source>removed</source>
<translation>quitado</translation>
</message>
<message>
<source>changed</source>
<translation>cambiado</translation>
</message>
<message>
<source>usual</source>
<translation>usual</translation>
</message>
<message>
<source>Drag to move, wheel to zoom, double click to see all</source>
<translation>Arrastre para mover, rueda para ampliar, doble clic para verlo todo</translation>
</message>
<message>
<source>Which network</source>
<translation>Qué red</translation>
</message>
<message>
<source>Networks in which the runs differ have a *</source>
<translation>Las redes en las que difieren las ejecuciones llevan un *</translation>
</message>
<message>
<source>Drawing the networks …</source>
<translation>Dibujando las redes …</translation>
</message>
<message>
<source>First network</source>
<translation>Primera red</translation>
</message>
<message>
<source>Second network</source>
<translation>Segunda red</translation>
</message>
<message>
<source>The networks are alike.</source>
<translation>Las redes son iguales.</translation>
</message>
<message>
<source>Runs of scripts have no networks that could be compared.</source>
<translation>Las ejecuciones de scripts no tienen redes que puedan compararse.</translation>
</message>
<message>
<source>and {count} more</source>
<translation>y {count} más</translation>
</message>
<message>
<source>Settings</source>
<translation>Configuración</translation>
</message>
<message>
<source>Networks</source>
<translation>Redes</translation>
</message>
<message>
<source>All runs</source>
<translation>Todas las ejecuciones</translation>
</message>
<message>
<source>Back to the table of runs   Esc</source>
<translation>Volver a la tabla de ejecuciones   Esc</translation>
</message>
<message>
<source>Recipe</source>
<translation>Receta</translation>
</message>
<message>
<source>What the script says</source>
<translation>Lo que dice el script</translation>
</message>
<message>
<source>Settings in which the runs differ</source>
<translation>Ajustes en los que difieren las ejecuciones</translation>
</message>
<message>
<source>What came of it</source>
<translation>Qué resultó</translation>
</message>
<message>
<source>Duration</source>
<translation>Duración</translation>
</message>
<message>
<source>Recipe, data and layers are alike.</source>
<translation>La receta, los datos y las capas son iguales.</translation>
</message>
<message>
<source>{done} of {count} done</source>
<translation>{done} de {count} terminados</translation>
</message>
<message>
<source>Final {metric}</source>
<translation>{metric} final</translation>
</message>
<message>
<source>{count} folds</source>
<translation>{count} pliegues</translation>
</message>
<message>
<source>Unreadable</source>
<translation>Ilegible</translation>
</message>
<message>
<source>Fold {number}</source>
<translation>Pliegue {number}</translation>
</message>
<message>
<source>State</source>
<translation>Estado</translation>
</message>
<message>
<source>When</source>
<translation>Cuándo</translation>
</message>
<message>
<source>Tags</source>
<translation>Etiquetas</translation>
</message>
<message>
<source>On the validation data, after the last epoch</source>
<translation>En los datos de validación, tras la última época</translation>
</message>
<message>
<source>Star</source>
<translation>Estrella</translation>
</message>
<message>
<source>The main metric on the validation data, in the best epoch</source>
<translation>La métrica principal en los datos de validación, en la mejor época</translation>
</message>
<message>
<source>Select one run.</source>
<translation>Seleccione una sola ejecución.</translation>
</message>
<message>
<source>Select a run.</source>
<translation>Seleccione una ejecución.</translation>
</message>
<message>
<source>Select two runs or more: Ctrl or Shift with a click adds to those selected.</source>
<translation>Seleccione dos ejecuciones o más: un clic con Ctrl o Mayús añade a las seleccionadas.</translation>
</message>
<message>
<source>Select fewer runs: more than 20 curves cannot be told apart.</source>
<translation>Seleccione menos ejecuciones: más de 20 curvas no se distinguen.</translation>
</message>
<message>
<source>A script of your own told about this run; it holds no network.</source>
<translation>Un script propio comunicó esta ejecución; no contiene ninguna red.</translation>
</message>
<message>
<source>This run cannot be read.</source>
<translation>No se puede leer esta ejecución.</translation>
</message>
<message>
<source>This run is complete, or has no checkpoint to go on from.</source>
<translation>Esta ejecución está completa, o no tiene un punto de control desde el que continuar.</translation>
</message>
<message>
<source>Only a run that is over, and has a checkpoint, can be made longer.</source>
<translation>Solo puede alargarse una ejecución que haya terminado y tenga un punto de control.</translation>
</message>
<message>
<source>A training is running already. Stop it first.</source>
<translation>Ya hay un entrenamiento en marcha. Deténgalo antes.</translation>
</message>
<message>
<source>Compare</source>
<translation>Comparar</translation>
</message>
<message>
<source>Curves, settings and networks of the selected runs beside each other</source>
<translation>Curvas, ajustes y redes de las ejecuciones seleccionadas, lado a lado</translation>
</message>
<message>
<source>Open in Design</source>
<translation>Abrir en Diseñar</translation>
</message>
<message>
<source>Network, data and recipe of this run become those of the project, as one step that can be undone</source>
<translation>La red, los datos y la receta de esta ejecución pasan a ser los del proyecto, en un solo paso que se puede deshacer</translation>
</message>
<message>
<source>Save as a project…</source>
<translation>Guardar como proyecto…</translation>
</message>
<message>
<source>Writes the project of this run into a file of its own</source>
<translation>Escribe el proyecto de esta ejecución en un archivo propio</translation>
</message>
<message>
<source>Train again</source>
<translation>Entrenar de nuevo</translation>
</message>
<message>
<source>A new run of exactly the same network, data and recipe, as soon as nothing else trains</source>
<translation>Una ejecución nueva con exactamente la misma red, los mismos datos y la misma receta, en cuanto no se entrene nada más</translation>
</message>
<message>
<source>Goes on with this run where it was last saved</source>
<translation>Continúa esta ejecución desde donde se guardó por última vez</translation>
</message>
<message>
<source>Train longer</source>
<translation>Entrenar más tiempo</translation>
</message>
<message>
<source>Goes on with this run for more epochs than it was to have</source>
<translation>Continúa esta ejecución durante más épocas de las previstas</translation>
</message>
<message>
<source>Gives the selected runs a star, or takes it away</source>
<translation>Pone una estrella a las ejecuciones seleccionadas, o la quita</translation>
</message>
<message>
<source>Export for TensorBoard…</source>
<translation>Exportar para TensorBoard…</translation>
</message>
<message>
<source>Writes the numbers of the selected runs as event files</source>
<translation>Escribe los números de las ejecuciones seleccionadas como archivos de eventos</translation>
</message>
<message>
<source>Copy path</source>
<translation>Copiar ruta</translation>
</message>
<message>
<source>Copies where the selected runs are, for the command line</source>
<translation>Copia dónde están las ejecuciones seleccionadas, para la línea de comandos</translation>
</message>
<message>
<source>Puts the selected runs into the trash, from which they can come back</source>
<translation>Pone las ejecuciones seleccionadas en la papelera, de la que pueden volver</translation>
</message>
<message>
<source>Told by {program}</source>
<translation>Comunicada por {program}</translation>
</message>
<message>
<source>Made from run {name}</source>
<translation>Creada a partir de la ejecución {name}</translation>
</message>
<message>
<source>Name of the run</source>
<translation>Nombre de la ejecución</translation>
</message>
<message>
<source>What the run is called in the table and beside its curves</source>
<translation>Cómo se llama la ejecución en la tabla y junto a sus curvas</translation>
</message>
<message>
<source>Words to find the run by, with commas between them</source>
<translation>Palabras con las que encontrar la ejecución, separadas por comas</translation>
</message>
<message>
<source>best, paper</source>
<translation>mejor, artículo</translation>
</message>
<message>
<source>Notes</source>
<translation>Notas</translation>
</message>
<message>
<source>What did you try, and what came of it?</source>
<translation>¿Qué probó y qué resultó?</translation>
</message>
<message>
<source>Take the star away</source>
<translation>Quitar la estrella</translation>
</message>
<message>
<source>Give it a star</source>
<translation>Poner una estrella</translation>
</message>
<message>
<source>Select a run</source>
<translation>Seleccione una ejecución</translation>
</message>
<message>
<source>a script</source>
<translation>un script</translation>
</message>
<message>
<source>Folder for the event files</source>
<translation>Carpeta para los archivos de eventos</translation>
</message>
<message>
<source>Export the table</source>
<translation>Exportar la tabla</translation>
</message>
<message>
<source>take over run {name}</source>
<translation>tomar la ejecución {name}</translation>
</message>
<message>
<source>The run is in the trash.</source>
<translation>La ejecución está en la papelera.</translation>
</message>
<message>
<source>{count} runs are in the trash.</source>
<translation>{count} ejecuciones están en la papelera.</translation>
</message>
<message>
<source>The project is already as it was for this run.</source>
<translation>El proyecto ya está como estaba en esta ejecución.</translation>
</message>
<message>
<source>The trash is empty.</source>
<translation>La papelera está vacía.</translation>
</message>
<message>
<source>The trash is empty; removed: {count}.</source>
<translation>La papelera está vacía; eliminadas: {count}.</translation>
</message>
<message>
<source>The table is in {name}.</source>
<translation>La tabla está en {name}.</translation>
</message>
<message>
<source>See the numbers with: tensorboard --logdir {name}</source>
<translation>Vea los números con: tensorboard --logdir {name}</translation>
</message>
<message>
<source>Starred</source>
<translation>Con estrella</translation>
</message>
<message>
<source>No star</source>
<translation>Sin estrella</translation>
</message>
<message>
<source>Remove the run in the trash for good?</source>
<translation>¿Eliminar definitivamente la ejecución de la papelera?</translation>
</message>
<message>
<source>Their curves, notes and weights cannot be taken back after this.</source>
<translation>Después no se podrán recuperar sus curvas, notas ni pesos.</translation>
</message>
<message>
<source>Search runs: words, #tag, accuracy&gt;0.9</source>
<translation>Buscar ejecuciones: palabras, #etiqueta, accuracy&gt;0.9</translation>
</message>
<message>
<source>Only runs with a star</source>
<translation>Solo ejecuciones con estrella</translation>
</message>
<message>
<source>More</source>
<translation>Más</translation>
</message>
<message>
<source>No runs yet</source>
<translation>Aún no hay ejecuciones</translation>
</message>
<message>
<source>Each training becomes a run here: its curves, what it was made with, and how good it got.</source>
<translation>Cada entrenamiento pasa a ser aquí una ejecución: sus curvas, con qué se hizo y cuánto mejoró.</translation>
</message>
<message>
<source>1 run</source>
<translation>1 ejecución</translation>
</message>
<message>
<source>{count} runs</source>
<translation>{count} ejecuciones</translation>
</message>
<message>
<source>{count} of {all} runs</source>
<translation>{count} de {all} ejecuciones</translation>
</message>
<message>
<source>Train {count} folds</source>
<translation>Entrenar {count} pliegues</translation>
</message>
<message>
<source>Cross-validation: a run for each fold, and their mean with its standard deviation</source>
<translation>Validación cruzada: una ejecución por pliegue, y su media con su desviación estándar</translation>
</message>
<message>
<source>Export the table…</source>
<translation>Exportar la tabla…</translation>
</message>
<message>
<source>Take all out of the trash</source>
<translation>Sacar todo de la papelera</translation>
</message>
<message>
<source>Empty the trash…</source>
<translation>Vaciar la papelera…</translation>
</message>
<message>
<source>Remove {count} runs for good?</source>
<translation>¿Eliminar definitivamente {count} ejecuciones?</translation>
</message>
<message>
<source>{count} more epochs</source>
<translation>{count} épocas más</translation>
</message>
<message>
<source>Keep</source>
<translation>Conservar</translation>
</message>
<message>
<source>{count} selected</source>
<translation>{count} seleccionadas</translation>
</message>
<message>
<source>came out</source>
<translation>salió</translation>
</message>
<message>
<source>right</source>
<translation>correcto</translation>
</message>
<message>
<source>went in</source>
<translation>entró</translation>
</message>
<message>
<source>{count} points</source>
<translation>{count} puntos</translation>
</message>
<message>
<source>After epoch {n}</source>
<translation>Tras la época {n}</translation>
</message>
<message>
<source>What came out can not be shown: its file is missing, or too large for a picture.</source>
<translation>No se puede mostrar lo que salió: falta su archivo, o es demasiado grande para una imagen.</translation>
</message>
<message>
<source>Which epoch is shown: ← and →; End for the newest</source>
<translation>Qué época se muestra: ← y →; Fin para la más reciente</translation>
</message>
<message>
<source>Newest</source>
<translation>Última</translation>
</message>
<message>
<source>Show the newest epoch, and go on with the training (End)</source>
<translation>Mostrar la época más reciente y seguir con el entrenamiento (Fin)</translation>
</message>
<message>
<source>Nothing has been shown to the network yet</source>
<translation>Aún no se ha mostrado nada a la red</translation>
</message>
<message>
<source>After the first epoch, a few validation samples stand here with what the network makes of them.</source>
<translation>Tras la primera época se ven aquí algunas muestras de validación con lo que la red hace de ellas.</translation>
</message>
<message>
<source>From the data</source>
<translation>De los datos</translation>
</message>
<message>
<source>Went in</source>
<translation>Entrada</translation>
</message>
<message>
<source>Came out</source>
<translation>Salida</translation>
</message>
<message>
<source>What is right</source>
<translation>Lo correcto</translation>
</message>
<message>
<source>{count} more</source>
<translation>{count} más</translation>
</message>
<message>
<source>What to look at</source>
<translation>Qué mirar</translation>
</message>
<message>
<source>The training has not moved for {n} s: its process hangs, or a single step takes very long. It goes on by itself if it can.</source>
<translation>El entrenamiento no avanza desde hace {n} s: su proceso está bloqueado, o un solo paso tarda mucho. Continúa por sí mismo si puede.</translation>
</message>
<message>
<source>The run can be resumed from its last checkpoint.</source>
<translation>La ejecución puede reanudarse desde su último punto de control.</translation>
</message>
<message>
<source>Stop and resume from the last checkpoint</source>
<translation>Detener y reanudar desde el último punto de control</translation>
</message>
<message>
<source>Ends the process at once. What was since the last checkpoint is trained again.</source>
<translation>Termina el proceso de inmediato. Lo posterior al último punto de control se entrena de nuevo.</translation>
</message>
<message>
<source>Smaller batches, several of which make a step: it learns the same and needs less memory.</source>
<translation>Lotes más pequeños, varios de los cuales forman un paso: aprende lo mismo y necesita menos memoria.</translation>
</message>
<message>
<source>Tuning is not here yet</source>
<translation>El ajuste aún no está disponible</translation>
</message>
<message>
<source>This page will search for better learning rates, layer sizes and schedules: many short runs, compared side by side, the best one ready to be trained in full. Until then, change the recipe on the Train page; every run keeps its own, so runs can be compared there.</source>
<translation>Esta página buscará mejores tasas de aprendizaje, tamaños de capa y planificaciones: muchas ejecuciones cortas, comparadas lado a lado, y la mejor lista para entrenarse por completo. Hasta entonces, cambie la receta en la página Entrenar; cada ejecución conserva la suya, así que allí pueden compararse.</translation>
</message>
<message>
<source>Search layers and blocks</source>
<translation>Buscar capas y bloques</translation>
</message>
<message>
<source>No layer fits</source>
<translation>Ninguna capa encaja</translation>
</message>
<message>
<source>Try another word, such as “convolution”, “norm” or “lstm”.</source>
<translation>Pruebe otra palabra, como «convolution», «norm» o «lstm».</translation>
</message>
<message>
<source>New layer of your own…</source>
<translation>Nueva capa propia…</translation>
</message>
<message>
<source>SVG, vectors</source>
<translation>SVG, vectores</translation>
</message>
<message>
<source>PNG, pixels</source>
<translation>PNG, píxeles</translation>
</message>
<message>
<source>PDF, one page</source>
<translation>PDF, una página</translation>
</message>
<message>
<source>Export…</source>
<translation>Exportar…</translation>
</message>
<message>
<source>Transparent ground</source>
<translation>Fondo transparente</translation>
</message>
<message>
<source>Preview</source>
<translation>Vista previa</translation>
</message>
<message>
<source>Drawing …</source>
<translation>Dibujando …</translation>
</message>
<message>
<source>Format</source>
<translation>Formato</translation>
</message>
<message>
<source>Scale</source>
<translation>Escala</translation>
</message>
<message>
<source>{width} × {height} units, sharp at any size</source>
<translation>{width} × {height} unidades, nítido a cualquier tamaño</translation>
</message>
<message>
<source>{width} × {height} pixels</source>
<translation>{width} × {height} píxeles</translation>
</message>
<message>
<source>Column</source>
<translation>Columna</translation>
</message>
<message>
<source>Distribution</source>
<translation>Distribución</translation>
</message>
<message>
<source>Missing</source>
<translation>Faltan</translation>
</message>
<message>
<source>Different</source>
<translation>Distintos</translation>
</message>
<message>
<source>Least</source>
<translation>Mínimo</translation>
</message>
<message>
<source>Mean</source>
<translation>Media</translation>
</message>
<message>
<source>Most</source>
<translation>Máximo</translation>
</message>
<message>
<source>{n} missing</source>
<translation>faltan {n}</translation>
</message>
<message>
<source>many</source>
<translation>muchos</translation>
</message>
<message>
<source>{n} of {of} “{true}” were taken for “{predicted}”.</source>
<translation>{n} de {of} «{true}» se tomaron por «{predicted}».</translation>
</message>
<message>
<source>Confusion</source>
<translation>Confusión</translation>
</message>
<message>
<source>Rows are true classes, columns predictions.</source>
<translation>Las filas son clases reales; las columnas, predicciones.</translation>
</message>
<message>
<source>{n} of {of} “{true}” were recognised.</source>
<translation>{n} de {of} «{true}» se reconocieron.</translation>
</message>
<message>
<source>train</source>
<translation>entrenamiento</translation>
</message>
<message>
<source>validation</source>
<translation>validación</translation>
</message>
<message>
<source>Draw a digit here</source>
<translation>Dibuje aquí un dígito</translation>
</message>
<message>
<source>Drawing pad</source>
<translation>Área de dibujo</translation>
</message>
<message>
<source>Values from {low} to {high} at {n} looks</source>
<translation>Valores de {low} a {high} en {n} miradas</translation>
</message>
<message>
<source>Step {step}, near {value}</source>
<translation>Paso {step}, cerca de {value}</translation>
</message>
<message>
<source>step {n}</source>
<translation>paso {n}</translation>
</message>
<message>
<source>Nothing measured yet</source>
<translation>Aún no se ha medido nada</translation>
</message>
<message>
<source>{name}: across true, upwards predicted</source>
<translation>{name}: en horizontal lo real, en vertical lo predicho</translation>
</message>
<message>
<source>Predicted and true</source>
<translation>Predicho y real</translation>
</message>
<message>
<source>step {number}</source>
<translation>paso {number}</translation>
</message>
<message>
<source>epoch {epoch} · step {number}</source>
<translation>época {epoch} · paso {number}</translation>
</message>
<message>
<source>{time} · step {number}</source>
<translation>{time} · paso {number}</translation>
</message>
<message>
<source>Arrow keys walk through the network, Escape ends the presentation.</source>
<translation>Las flechas recorren la red; Esc termina la presentación.</translation>
</message>
<message>
<source>No problems</source>
<translation>Sin problemas</translation>
</message>
<message>
<source>The network is complete and fits its data.</source>
<translation>La red está completa y encaja con sus datos.</translation>
</message>
<message>
<source>Problems of the network and of its fit to the data appear here, with ways to repair them.</source>
<translation>Aquí aparecen los problemas de la red y de su encaje con los datos, con formas de repararlos.</translation>
</message>
<message>
<source>Open recent</source>
<translation>Abrir reciente</translation>
</message>
<message>
<source>No files yet</source>
<translation>Aún no hay archivos</translation>
</message>
<message>
<source>Recovered your unsaved changes of “{name}”.</source>
<translation>Se recuperaron sus cambios sin guardar de «{name}».</translation>
</message>
<message>
<source>There are unsaved changes of “{name}” from before a crash.</source>
<translation>Hay cambios sin guardar de «{name}» de antes de un fallo.</translation>
</message>
<message>
<source>Open them</source>
<translation>Abrirlos</translation>
</message>
<message>
<source>{doing} About {time} left.</source>
<translation>{doing} Quedan unos {time}.</translation>
</message>
<message>
<source>Starting a worker …</source>
<translation>Iniciando un proceso …</translation>
</message>
<message>
<source>It can go on without the window, which finds it again at the next start. Otherwise it saves and stops.</source>
<translation>Puede continuar sin la ventana, que lo encuentra de nuevo en el próximo inicio. Si no, se guarda y se detiene.</translation>
</message>
<message>
<source>{n} runs wait in the queue and stay there.</source>
<translation>{n} ejecuciones esperan en la cola y siguen en ella.</translation>
</message>
<message>
<source>Shall the training go on?</source>
<translation>¿Debe continuar el entrenamiento?</translation>
</message>
<message>
<source>Do not ask again</source>
<translation>No volver a preguntar</translation>
</message>
<message>
<source>Let it go on</source>
<translation>Dejar que continúe</translation>
</message>
<message>
<source>Save and stop</source>
<translation>Guardar y detener</translation>
</message>
<message>
<source>One run waits in the queue and stays there.</source>
<translation>Una ejecución espera en la cola y sigue en ella.</translation>
</message>
<message>
<source>The model gave no answer within {seconds} s and was stopped.</source>
<translation>El modelo no respondió en {seconds} s y se detuvo.</translation>
</message>
<message>
<source>Give it less at once; if it happens again, run `layerloom doctor`.</source>
<translation>Dele menos de una vez; si vuelve a ocurrir, ejecute `layerloom doctor`.</translation>
</message>
<message>
<source>The built-in runtime ended unexpectedly.</source>
<translation>El entorno de ejecución integrado terminó de forma inesperada.</translation>
</message>
<message>
<source>Try again; if it happens again, run `layerloom doctor`.</source>
<translation>Inténtelo de nuevo; si vuelve a ocurrir, ejecute `layerloom doctor`.</translation>
</message>
<message>
<source>The built-in runtime could not be started.</source>
<translation>No se pudo iniciar el entorno de ejecución integrado.</translation>
</message>
<message>
<source>Try with {size} × {times}</source>
<translation>Probar con {size} × {times}</translation>
</message>
<message>
<source>“{name}” is still being trained.</source>
<translation>«{name}» aún se está entrenando.</translation>
</message>
<message>
<source>Not now</source>
<translation>Ahora no</translation>
</message>
<message>
<source>The latest: networks that learn against each other have no number that tells which is best</source>
<translation>La más reciente: las redes que aprenden una contra otra no tienen un número que diga cuál es la mejor</translation>
</message>
<message>
<source>Starting</source>
<translation>Iniciando</translation>
</message>
<message>
<source>epoch {n}</source>
<translation>época {n}</translation>
</message>
<message>
<source>Not started</source>
<translation>Sin iniciar</translation>
</message>
<message>
<source>Paused</source>
<translation>En pausa</translation>
</message>
<message>
<source>Stopped</source>
<translation>Detenido</translation>
</message>
<message>
<source>Completed</source>
<translation>Completado</translation>
</message>
<message>
<source>Failed</source>
<translation>Con error</translation>
</message>
<message>
<source>Crashed</source>
<translation>Interrumpido</translation>
</message>
<message>
<source>Ready</source>
<translation>Listo</translation>
</message>
<message>
<source>epoch {number} / {total}</source>
<translation>época {number} / {total}</translation>
</message>
<message>
<source>The worker is getting ready</source>
<translation>El proceso se está preparando</translation>
</message>
<message>
<source>{rate} samples/s</source>
<translation>{rate} muestras/s</translation>
</message>
<message>
<source>{time} left</source>
<translation>faltan {time}</translation>
</message>
<message>
<source>Changes are not safe from crashes: “{folder}” cannot be written. Make space, or save now.</source>
<translation>Los cambios no están a salvo de fallos: no se puede escribir en «{folder}». Libere espacio o guarde ahora.</translation>
</message>
<message>
<source>“{name}” is open already: it is further up.</source>
<translation>«{name}» ya está abierto: está más arriba.</translation>
</message>
<message>
<source>Moving layers</source>
<translation>Mover capas</translation>
</message>
<message>
<source>Looking around</source>
<translation>Mirar alrededor</translation>
</message>
<message>
<source>From left to right</source>
<translation>De izquierda a derecha</translation>
</message>
<message>
<source>From top to bottom</source>
<translation>De arriba abajo</translation>
</message>
<message>
<source>Zooms</source>
<translation>Amplía</translation>
</message>
<message>
<source>Scrolls</source>
<translation>Desplaza</translation>
</message>
<message>
<source>Guides</source>
<translation>Guías</translation>
</message>
<message>
<source>Layers that are dragged line up with others.</source>
<translation>Las capas que se arrastran se alinean con otras.</translation>
</message>
<message>
<source>Grid</source>
<translation>Cuadrícula</translation>
</message>
<message>
<source>Layers that are dragged stop at the grid.</source>
<translation>Las capas que se arrastran se detienen en la cuadrícula.</translation>
</message>
<message>
<source>Arranging</source>
<translation>Ordenación</translation>
</message>
<message>
<source>The direction in which layers are arranged at first.</source>
<translation>La dirección en que se ordenan las capas al principio.</translation>
</message>
<message>
<source>The mouse's wheel</source>
<translation>La rueda del ratón</translation>
</message>
<message>
<source>With Ctrl it always zooms, with Shift it moves aside.</source>
<translation>Con Ctrl siempre amplía; con Mayús mueve hacia los lados.</translation>
</message>
<message>
<source>Minimap</source>
<translation>Minimapa</translation>
</message>
<message>
<source>A small picture of the whole network in the corner.</source>
<translation>Una imagen pequeña de toda la red en la esquina.</translation>
</message>
<message>
<source>Never</source>
<translation>Nunca</translation>
</message>
<message>
<source>After 1 minute</source>
<translation>Tras 1 minuto</translation>
</message>
<message>
<source>After 5 minutes</source>
<translation>Tras 5 minutos</translation>
</message>
<message>
<source>After 15 minutes</source>
<translation>Tras 15 minutos</translation>
</message>
<message>
<source>Files</source>
<translation>Archivos</translation>
</message>
<message>
<source>Clear the list</source>
<translation>Vaciar la lista</translation>
</message>
<message>
<source>Open the folder</source>
<translation>Abrir la carpeta</translation>
</message>
<message>
<source>Starting and saving</source>
<translation>Inicio y guardado</translation>
</message>
<message>
<source>What is kept</source>
<translation>Lo que se conserva</translation>
</message>
<message>
<source>{n} GB</source>
<translation>{n} GB</translation>
</message>
<message>
<source>Go on where I left off</source>
<translation>Continuar donde lo dejé</translation>
</message>
<message>
<source>A start opens the project of last time.</source>
<translation>Al iniciar se abre el proyecto de la última vez.</translation>
</message>
<message>
<source>Save by itself</source>
<translation>Guardar automáticamente</translation>
</message>
<message>
<source>A project that has a file is saved so long after its last change.</source>
<translation>Un proyecto con archivo se guarda este tiempo después de su último cambio.</translation>
</message>
<message>
<source>Recent files</source>
<translation>Archivos recientes</translation>
</message>
<message>
<source>The list on the welcome page and in the menu. Files stay.</source>
<translation>La lista de la página de bienvenida y del menú. Los archivos se quedan.</translation>
</message>
<message>
<source>Data that was read</source>
<translation>Datos leídos</translation>
</message>
<message>
<source>Pictures and sound as they are learnt from. What is not used for a month goes.</source>
<translation>Imágenes y sonido tal como se aprende de ellos. Lo que no se usa en un mes desaparece.</translation>
</message>
<message>
<source>Recovery</source>
<translation>Recuperación</translation>
</message>
<message>
<source>Every step is written down at once, so that a crash loses nothing. A clean exit removes it.</source>
<translation>Cada paso se anota al momento, para que un fallo no pierda nada. Una salida normal lo borra.</translation>
</message>
<message>
<source>{keys} does {names} now. Using it here takes it away there.</source>
<translation>{keys} ya se usa para {names}. Si se usa aquí, se quita de allí.</translation>
</message>
<message>
<source>Shortcuts</source>
<translation>Atajos</translation>
</message>
<message>
<source>Usual keys for all</source>
<translation>Teclas habituales para todo</translation>
</message>
<message>
<source>Actions and their shortcuts</source>
<translation>Acciones y sus atajos</translation>
</message>
<message>
<source>A letter alone is for typing. Hold Ctrl or Alt with it.</source>
<translation>Una letra sola es para escribir. Mantenga pulsado Ctrl o Alt con ella.</translation>
</message>
<message>
<source>New keys</source>
<translation>Nuevas teclas</translation>
</message>
<message>
<source>Use</source>
<translation>Usar</translation>
</message>
<message>
<source>No keys</source>
<translation>Sin teclas</translation>
</message>
<message>
<source>Usual keys</source>
<translation>Teclas habituales</translation>
</message>
<message>
<source>Press the keys in the field, then Use.</source>
<translation>Pulse las teclas en el campo y luego Usar.</translation>
</message>
<message>
<source>Works while the canvas has the keyboard.</source>
<translation>Funciona mientras el lienzo tiene el teclado.</translation>
</message>
<message>
<source>Action</source>
<translation>Acción</translation>
</message>
<message>
<source>Shortcut</source>
<translation>Atajo</translation>
</message>
<message>
<source>Changed by you.</source>
<translation>Cambiado por usted.</translation>
</message>
<message>
<source>New keys for “{title}”</source>
<translation>Nuevas teclas para «{title}»</translation>
</message>
<message>
<source>As the system wants it</source>
<translation>Como quiera el sistema</translation>
</message>
<message>
<source>Things move</source>
<translation>Las cosas se mueven</translation>
</message>
<message>
<source>Things stand still</source>
<translation>Las cosas están quietas</translation>
</message>
<message>
<source>Look</source>
<translation>Apariencia</translation>
</message>
<message>
<source>Colours and text</source>
<translation>Colores y texto</translation>
</message>
<message>
<source>Motion and language</source>
<translation>Movimiento e idioma</translation>
</message>
<message>
<source>Dark, light or high contrast.</source>
<translation>Oscuro, claro o de alto contraste.</translation>
</message>
<message>
<source>Size of text</source>
<translation>Tamaño del texto</translation>
</message>
<message>
<source>Of everything but the canvas, which has its zoom.</source>
<translation>De todo menos el lienzo, que tiene su zoom.</translation>
</message>
<message>
<source>Motion</source>
<translation>Movimiento</translation>
</message>
<message>
<source>Whether things glide to their places and fade.</source>
<translation>Si las cosas se deslizan a su sitio y se desvanecen.</translation>
</message>
<message>
<source>Language</source>
<translation>Idioma</translation>
</message>
<message>
<source>Names of layers and parameters stay those of PyTorch.</source>
<translation>Los nombres de capas y parámetros siguen siendo los de PyTorch.</translation>
</message>
<message>
<source>Ask</source>
<translation>Preguntar</translation>
</message>
<message>
<source>Goes on</source>
<translation>Continúa</translation>
</message>
<message>
<source>Saves and stops</source>
<translation>Se guarda y se detiene</translation>
</message>
<message>
<source>Fewer leave more of the computer to other programs. Holds for trainings that start from now on.</source>
<translation>Con menos queda más equipo para otros programas. Vale para los entrenamientos que empiecen desde ahora.</translation>
</message>
<message>
<source>What goes on is found again at the next start. If the window crashes, it goes on unless it is to stop.</source>
<translation>Lo que continúa se encuentra de nuevo en el próximo inicio. Si la ventana falla, continúa salvo que deba detenerse.</translation>
</message>
<message>
<source>This computer</source>
<translation>Este equipo</translation>
</message>
<message>
<source>When the window is closed</source>
<translation>Al cerrar la ventana</translation>
</message>
<message>
<source>As many as pay</source>
<translation>Tantos como compense</translation>
</message>
<message>
<source>Most threads</source>
<translation>Máximo de hilos</translation>
</message>
<message>
<source>A training that runs</source>
<translation>Un entrenamiento en marcha</translation>
</message>
<message>
<source>Search settings</source>
<translation>Buscar ajustes</translation>
</message>
<message>
<source>Pages of the settings</source>
<translation>Páginas de la configuración</translation>
</message>
<message>
<source>No setting is called “{words}”. Try another word.</source>
<translation>Ningún ajuste se llama «{words}». Pruebe otra palabra.</translation>
</message>
<message>
<source>Show the problems</source>
<translation>Mostrar los problemas</translation>
</message>
<message>
<source>add network {name}</source>
<translation>añadir la red {name}</translation>
</message>
<message>
<source>add parameter {name}</source>
<translation>añadir el parámetro {name}</translation>
</message>
<message>
<source>set {name} of {thing}</source>
<translation>ajustar {name} de {thing}</translation>
</message>
<message>
<source>rename {name} to {new}</source>
<translation>cambiar nombre de {name} a {new}</translation>
</message>
<message>
<source>rename to {new}</source>
<translation>cambiar nombre a {new}</translation>
</message>
<message>
<source>edit the code of {name}</source>
<translation>editar el código de {name}</translation>
</message>
<message>
<source>delete the code of {name}</source>
<translation>eliminar el código de {name}</translation>
</message>
<message>
<source>set the description</source>
<translation>cambiar la descripción</translation>
</message>
<message>
<source>set the block's parameters</source>
<translation>cambiar los parámetros del bloque</translation>
</message>
<message>
<source>delete network</source>
<translation>eliminar la red</translation>
</message>
<message>
<source>order parameters</source>
<translation>ordenar los parámetros</translation>
</message>
<message>
<source>add “{name}” to the augmentations</source>
<translation>añadir «{name}» a los aumentos</translation>
</message>
<message>
<source>remove “{name}” from the augmentations</source>
<translation>quitar «{name}» de los aumentos</translation>
</message>
<message>
<source>move “{name}” in the augmentations</source>
<translation>mover «{name}» en los aumentos</translation>
</message>
<message>
<source>turn “{name}” on</source>
<translation>activar «{name}»</translation>
</message>
<message>
<source>turn “{name}” off</source>
<translation>desactivar «{name}»</translation>
</message>
<message>
<source>use the recommended augmentations</source>
<translation>usar los aumentos recomendados</translation>
</message>
<message>
<source>add “{name}” to the preparation</source>
<translation>añadir «{name}» a la preparación</translation>
</message>
<message>
<source>remove “{name}” from the preparation</source>
<translation>quitar «{name}» de la preparación</translation>
</message>
<message>
<source>move “{name}” in the preparation</source>
<translation>mover «{name}» en la preparación</translation>
</message>
<message>
<source>choose dataset {name}</source>
<translation>elegir el conjunto de datos {name}</translation>
</message>
<message>
<source>choose data “{name}”</source>
<translation>elegir los datos «{name}»</translation>
</message>
<message>
<source>suggest a network</source>
<translation>proponer una red</translation>
</message>
<message>
<source>leave out {n} items</source>
<translation>excluir {n} elementos</translation>
</message>
<message>
<source>leave out “{name}”</source>
<translation>excluir «{name}»</translation>
</message>
<message>
<source>take in {n} items</source>
<translation>incluir {n} elementos</translation>
</message>
<message>
<source>take in “{name}”</source>
<translation>incluir «{name}»</translation>
</message>
<message>
<source>call {n} items as the files do</source>
<translation>llamar a {n} elementos como en los archivos</translation>
</message>
<message>
<source>call “{name}” as the files do</source>
<translation>llamar a «{name}» como en los archivos</translation>
</message>
<message>
<source>call {n} items “{label}”</source>
<translation>llamar «{label}» a {n} elementos</translation>
</message>
<message>
<source>call “{name}” “{label}”</source>
<translation>llamar «{label}» a «{name}»</translation>
</message>
<message>
<source>new layer {name}</source>
<translation>nueva capa {name}</translation>
</message>
<message>
<source>make block {name}</source>
<translation>crear el bloque {name}</translation>
</message>
<message>
<source>make a block of {thing}</source>
<translation>crear un bloque de {thing}</translation>
</message>
<message>
<source>make {name} independent</source>
<translation>independizar {name}</translation>
</message>
<message>
<source>expand {name}</source>
<translation>expandir {name}</translation>
</message>
<message>
<source>let uses set {name}</source>
<translation>permitir que los usos ajusten {name}</translation>
</message>
<message>
<source>keep {name} within</source>
<translation>mantener {name} dentro</translation>
</message>
<message>
<source>share the weights of {name}</source>
<translation>compartir los pesos de {name}</translation>
</message>
<message>
<source>give {name} weights of its own</source>
<translation>dar pesos propios a {name}</translation>
</message>
<message>
<source>give {name} weights of their own</source>
<translation>dar a {name} sus propios pesos</translation>
</message>
<message>
<source>nudge {name}</source>
<translation>desplazar un poco {name}</translation>
</message>
<message>
<source>align {name}</source>
<translation>alinear {name}</translation>
</message>
<message>
<source>distribute across</source>
<translation>distribuir en horizontal</translation>
</message>
<message>
<source>distribute down</source>
<translation>distribuir en vertical</translation>
</message>
<message>
<source>bypass {thing}</source>
<translation>omitir {thing}</translation>
</message>
<message>
<source>freeze {thing}</source>
<translation>congelar {thing}</translation>
</message>
<message>
<source>let {name} take part again</source>
<translation>volver a incluir {name}</translation>
</message>
<message>
<source>let {name} learn again</source>
<translation>dejar que {name} vuelva a aprender</translation>
</message>
<message>
<source>lock {thing}</source>
<translation>bloquear {thing}</translation>
</message>
<message>
<source>unlock {thing}</source>
<translation>desbloquear {thing}</translation>
</message>
<message>
<source>paste {thing}</source>
<translation>pegar {thing}</translation>
</message>
<message>
<source>duplicate {thing}</source>
<translation>duplicar {thing}</translation>
</message>
<message>
<source>cut {thing}</source>
<translation>cortar {thing}</translation>
</message>
<message>
<source>replace {name} with {new}</source>
<translation>reemplazar {name} por {new}</translation>
</message>
<message>
<source>move {n} wires to {name}</source>
<translation>llevar {n} conexiones a {name}</translation>
</message>
<message>
<source>move a wire to {name}</source>
<translation>llevar una conexión a {name}</translation>
</message>
<message>
<source>resize {n} frames and notes</source>
<translation>cambiar el tamaño de {n} marcos y notas</translation>
</message>
<message>
<source>arrange layers</source>
<translation>ordenar capas</translation>
</message>
<message>
<source>{n} changes</source>
<translation>{n} cambios</translation>
</message>
<message>
<source>add {thing}</source>
<translation>añadir {thing}</translation>
</message>
<message>
<source>delete {thing}</source>
<translation>eliminar {thing}</translation>
</message>
<message>
<source>connect {thing}</source>
<translation>conectar {thing}</translation>
</message>
<message>
<source>disconnect {thing}</source>
<translation>desconectar {thing}</translation>
</message>
<message>
<source>disconnect</source>
<translation>desconectar</translation>
</message>
<message>
<source>move {thing}</source>
<translation>mover {thing}</translation>
</message>
<message>
<source>lead {thing}</source>
<translation>guiar {thing}</translation>
</message>
<message>
<source>straighten {thing}</source>
<translation>enderezar {thing}</translation>
</message>
<message>
<source>resize {thing}</source>
<translation>redimensionar {thing}</translation>
</message>
<message>
<source>change {thing}</source>
<translation>cambiar {thing}</translation>
</message>
<message>
<source>insert {thing}</source>
<translation>insertar {thing}</translation>
</message>
<message>
<source>colour {thing}</source>
<translation>colorear {thing}</translation>
</message>
<message>
<source>set {thing}</source>
<translation>ajustar {thing}</translation>
</message>
<message>
<source>{n} things</source>
<translation>{n} elementos</translation>
</message>
<message>
<source>{n} frames</source>
<translation>{n} marcos</translation>
</message>
<message>
<source>{n} frames and notes</source>
<translation>{n} marcos y notas</translation>
</message>
<message>
<source>layer</source>
<translation>capa</translation>
</message>
<message>
<source>the frame</source>
<translation>el marco</translation>
</message>
<message>
<source>wire</source>
<translation>una conexión</translation>
</message>
<message>
<source>frame</source>
<translation>un marco</translation>
</message>
<message>
<source>note</source>
<translation>una nota</translation>
</message>
<message>
<source>Often used</source>
<translation>Usadas a menudo</translation>
</message>
<message>
<source>Blocks of this project</source>
<translation>Bloques de este proyecto</translation>
</message>
<message>
<source>Your blocks</source>
<translation>Sus bloques</translation>
</message>
<message>
<source>Ready blocks</source>
<translation>Bloques listos</translation>
</message>
<message>
<source>A block of this project.</source>
<translation>Un bloque de este proyecto.</translation>
</message>
<message>
<source>A layer of your own.</source>
<translation>Una capa propia.</translation>
</message>
<message>
<source>This block is no longer in the project.</source>
<translation>Este bloque ya no está en el proyecto.</translation>
</message>
<message>
<source>Take another one.</source>
<translation>Tome otro.</translation>
</message>
<message>
<source>The block “{name}” would contain itself.</source>
<translation>El bloque «{name}» se contendría a sí mismo.</translation>
</message>
<message>
<source>A network cannot be a block of what it is made of.</source>
<translation>Una red no puede ser un bloque de aquello que la compone.</translation>
</message>
<message>
<source>Pages</source>
<translation>Páginas</translation>
</message>
<message>
<source>empty network</source>
<translation>red vacía</translation>
</message>
<message>
<source>valid</source>
<translation>válida</translation>
</message>
<message>
<source>There are unsaved changes.</source>
<translation>Hay cambios sin guardar.</translation>
</message>
<message>
<source>Command palette</source>
<translation>Paleta de comandos</translation>
</message>
<message>
<source>Train</source>
<translation>Entrenar</translation>
</message>
<message>
<source>Search or run a command   {keys}</source>
<translation>Buscar o ejecutar un comando   {keys}</translation>
</message>
<message>
<source>My first network</source>
<translation>Mi primera red</translation>
</message>
<message>
<source>How far the tour is</source>
<translation>Cuánto ha avanzado la visita</translation>
</message>
<message>
<source>End</source>
<translation>Terminar</translation>
</message>
<message>
<source>Ends the tour; it can be taken up again from the welcome page or the Help menu</source>
<translation>Termina la visita; puede retomarse desde la página de bienvenida o el menú Ayuda</translation>
</message>
<message>
<source>Show me</source>
<translation>Mostrármelo</translation>
</message>
<message>
<source>Does this step for you; it can be undone like your own</source>
<translation>Hace este paso por usted; puede deshacerse como los suyos</translation>
</message>
<message>
<source>Skip</source>
<translation>Saltar</translation>
</message>
<message>
<source>Step {n} of {count}</source>
<translation>Paso {n} de {count}</translation>
</message>
<message>
<source>Next</source>
<translation>Siguiente</translation>
</message>
<message>
<source>Finish</source>
<translation>Finalizar</translation>
</message>
<message>
<source>That is on another page: the way there is lit.</source>
<translation>Eso está en otra página: el camino hasta allí está iluminado.</translation>
</message>
<message>
<source>Its panel is closed. “Show me” works all the same; the View menu opens it again.</source>
<translation>Su panel está cerrado. «Mostrármelo» funciona igual; el menú Ver lo abre de nuevo.</translation>
</message>
<message>
<source>{shown} of {planes} feature maps</source>
<translation>{shown} de {planes} mapas de características</translation>
</message>
<message>
<source>Who attends to whom: {shown} of {planes} heads</source>
<translation>Quién atiende a quién: {shown} de {planes} cabezas</translation>
</message>
<message>
<source>The values themselves</source>
<translation>Los valores mismos</translation>
</message>
<message>
<source>Sample of the validation data</source>
<translation>Muestra de los datos de validación</translation>
</message>
<message>
<source>Which sample of the validation data is sent through</source>
<translation>Qué muestra de los datos de validación se hace pasar</translation>
</message>
<message>
<source>What runs along the wire</source>
<translation>Lo que pasa por la conexión</translation>
</message>
<message>
<source>Histogram of its values</source>
<translation>Histograma de sus valores</translation>
</message>
<message>
<source>Watching {layer}</source>
<translation>Observando {layer}</translation>
</message>
<message>
<source>Nothing trains at the moment. Start a training, and what runs here is shown while it learns.</source>
<translation>Ahora no se entrena nada. Inicie un entrenamiento, y lo que pasa por aquí se mostrará mientras aprende.</translation>
</message>
<message>
<source>step {step} · {shape} · mean {mean} ± {spread} · {zeros} % zeros</source>
<translation>paso {step} · {shape} · media {mean} ± {spread} · {zeros} % ceros</translation>
</message>
<message>
<source>Waiting for the training to answer …</source>
<translation>Esperando la respuesta del entrenamiento …</translation>
</message>
<message>
<source>{metric} {score}</source>
<translation>{metric} {score}</translation>
</message>
<message>
<source>{time} on 2 cores</source>
<translation>{time}, 2 núcleos</translation>
</message>
<message>
<source>A file…</source>
<translation>Un archivo…</translation>
</message>
<message>
<source>A folder…</source>
<translation>Una carpeta…</translation>
</message>
<message>
<source>A table, pictures, texts, sound: a file or a folder. A network is suggested for it.</source>
<translation>Una tabla, imágenes, textos, sonido: un archivo o una carpeta. Se propone una red para ello.</translation>
</message>
<message>
<source>Draw a network, watch it train, take it home as ONNX. Each template is ready to train.</source>
<translation>Dibuje una red, vea cómo se entrena, llévesela como ONNX. Cada plantilla está lista para entrenar.</translation>
</message>
<message>
<source>Welcome</source>
<translation>Bienvenida</translation>
</message>
<message>
<source>Search templates and projects</source>
<translation>Buscar plantillas y proyectos</translation>
</message>
<message>
<source>Empty network</source>
<translation>Red vacía</translation>
</message>
<message>
<source>Draw your own, layer by layer.</source>
<translation>Dibuje la suya, capa por capa.</translation>
</message>
<message>
<source>Open a project…</source>
<translation>Abrir un proyecto…</translation>
</message>
<message>
<source>A .loom file from your disk.</source>
<translation>Un archivo .loom de su disco.</translation>
</message>
<message>
<source>I have data…</source>
<translation>Tengo datos…</translation>
</message>
<message>
<source>Go on with</source>
<translation>Continuar con</translation>
</message>
<message>
<source>Begin with a template</source>
<translation>Empezar con una plantilla</translation>
</message>
<message>
<source>Back to {name}</source>
<translation>Volver a {name}</translation>
</message>
<message>
<source>What shall it learn?</source>
<translation>¿Qué debe aprender?</translation>
</message>
<message>
<source>The tour once more</source>
<translation>La visita otra vez</translation>
</message>
<message>
<source>Five minutes, from an empty canvas to a digit that is read.</source>
<translation>Cinco minutos, del lienzo vacío a un dígito leído.</translation>
</message>
<message>
<source>Go on with the tour</source>
<translation>Continuar la visita</translation>
</message>
<message>
<source>Your network waits at step {n}.</source>
<translation>Su red espera en el paso {n}.</translation>
</message>
<message>
<source>Five minutes to your first network</source>
<translation>Cinco minutos hasta su primera red</translation>
</message>
<message>
<source>Build it, train it, and let it read a digit that you draw. The tour points, your hands do it. Nothing to install, nothing to download.</source>
<translation>Constrúyala, entrénela y haga que lea un dígito que usted dibuje. La visita señala, sus manos lo hacen. Nada que instalar, nada que descargar.</translation>
</message>
<message>
<source>Nothing here is called “{query}”. Clear the search.</source>
<translation>Aquí nada se llama «{query}». Vacíe la búsqueda.</translation>
</message>
<message>
<source>Open {name}</source>
<translation>Abrir {name}</translation>
</message>
<message>
<source>Today, {time}</source>
<translation>Hoy, {time}</translation>
</message>
<message>
<source>Yesterday, {time}</source>
<translation>Ayer, {time}</translation>
</message>
<message>
<source>{name} is missing</source>
<translation>Falta {name}</translation>
</message>
<message>
<source>Keep at the head of the list</source>
<translation>Fijar al principio de la lista</translation>
</message>
<message>
<source>Remove from the list; the file stays</source>
<translation>Quitar de la lista; el archivo se queda</translation>
</message>
<message>
<source>Not found. Find it again, or remove it here.</source>
<translation>No encontrado. Vuelva a buscarlo o quítelo de aquí.</translation>
</message>
<message>
<source>Dismiss</source>
<translation>Ocultar</translation>
</message>
<message>
<source>Add a layer after the selected one, or here</source>
<translation>Añadir una capa tras la seleccionada, o aquí</translation>
</message>
<message>
<source>Add and connect</source>
<translation>Añadir y conectar</translation>
</message>
<message>
<source>Insert a layer behind the selected one</source>
<translation>Insertar una capa detrás de la seleccionada</translation>
</message>
<message>
<source>Connect the selected layers in their order</source>
<translation>Conectar las capas seleccionadas en su orden</translation>
</message>
<message>
<source>Connect the selected layer to…</source>
<translation>Conectar la capa seleccionada con…</translation>
</message>
<message>
<source>Disconnect the selection</source>
<translation>Desconectar la selección</translation>
</message>
<message>
<source>Replace the selected layers</source>
<translation>Reemplazar las capas seleccionadas</translation>
</message>
<message>
<source>Edit the layer, open a block</source>
<translation>Editar la capa, abrir un bloque</translation>
</message>
<message>
<source>Edit</source>
<translation>Editar</translation>
</message>
<message>
<source>Rename the selected layer</source>
<translation>Cambiar nombre de la capa seleccionada</translation>
</message>
<message>
<source>Bypass the selected layers, or not</source>
<translation>Omitir o no las capas seleccionadas</translation>
</message>
<message>
<source>Frame the selection</source>
<translation>Enmarcar la selección</translation>
</message>
<message>
<source>Lock or unlock the selection</source>
<translation>Bloquear o desbloquear la selección</translation>
</message>
<message>
<source>Delete the selection</source>
<translation>Eliminar la selección</translation>
</message>
<message>
<source>Delete the selection, or go back to the network around</source>
<translation>Eliminar la selección o volver a la red que la rodea</translation>
</message>
<message>
<source>Paste at the pointer</source>
<translation>Pegar en el puntero</translation>
</message>
<message>
<source>Duplicate with the wires that arrive</source>
<translation>Duplicar con las conexiones que llegan</translation>
</message>
<message>
<source>Open the selected block</source>
<translation>Abrir el bloque seleccionado</translation>
</message>
<message>
<source>Collapse the selection into a block</source>
<translation>Contraer la selección en un bloque</translation>
</message>
<message>
<source>Expand the selected block</source>
<translation>Expandir el bloque seleccionado</translation>
</message>
<message>
<source>Select</source>
<translation>Seleccionar</translation>
</message>
<message>
<source>Go along the wire to the right</source>
<translation>Seguir la conexión hacia la derecha</translation>
</message>
<message>
<source>Go along the wire to the left</source>
<translation>Seguir la conexión hacia la izquierda</translation>
</message>
<message>
<source>Go to the layer above</source>
<translation>Ir a la capa de arriba</translation>
</message>
<message>
<source>Go to the layer below</source>
<translation>Ir a la capa de abajo</translation>
</message>
<message>
<source>Select the next layer as well</source>
<translation>Seleccionar también la capa siguiente</translation>
</message>
<message>
<source>Select the layer before as well</source>
<translation>Seleccionar también la capa anterior</translation>
</message>
<message>
<source>Select the layer above as well</source>
<translation>Seleccionar también la capa de arriba</translation>
</message>
<message>
<source>Select the layer below as well</source>
<translation>Seleccionar también la capa de abajo</translation>
</message>
<message>
<source>Look at the next layer, and keep the selection</source>
<translation>Mirar la capa siguiente y conservar la selección</translation>
</message>
<message>
<source>Look at the layer before, and keep the selection</source>
<translation>Mirar la capa anterior y conservar la selección</translation>
</message>
<message>
<source>Look at the layer above, and keep the selection</source>
<translation>Mirar la capa de arriba y conservar la selección</translation>
</message>
<message>
<source>Look at the layer below, and keep the selection</source>
<translation>Mirar la capa de abajo y conservar la selección</translation>
</message>
<message>
<source>Select the layer that one looks at, or not</source>
<translation>Seleccionar o no la capa que se mira</translation>
</message>
<message>
<source>Select the next wire of the layer</source>
<translation>Seleccionar la siguiente conexión de la capa</translation>
</message>
<message>
<source>Select the wire before</source>
<translation>Seleccionar la conexión anterior</translation>
</message>
<message>
<source>Select the next wire as well</source>
<translation>Seleccionar también la conexión siguiente</translation>
</message>
<message>
<source>Let the selected wires end at the layer that one looks at</source>
<translation>Hacer que las conexiones seleccionadas acaben en la capa que se mira</translation>
</message>
<message>
<source>Let the selected wires begin there</source>
<translation>Hacer que las conexiones seleccionadas empiecen allí</translation>
</message>
<message>
<source>Select the next frame or note</source>
<translation>Seleccionar el siguiente marco o nota</translation>
</message>
<message>
<source>Select the frame or note before</source>
<translation>Seleccionar el marco o nota anterior</translation>
</message>
<message>
<source>Move left</source>
<translation>Desplazar a la izquierda</translation>
</message>
<message>
<source>Place</source>
<translation>Colocar</translation>
</message>
<message>
<source>Move right</source>
<translation>Desplazar a la derecha</translation>
</message>
<message>
<source>Move up</source>
<translation>Desplazar hacia arriba</translation>
</message>
<message>
<source>Move down</source>
<translation>Desplazar hacia abajo</translation>
</message>
<message>
<source>Move far left</source>
<translation>Desplazar mucho a la izquierda</translation>
</message>
<message>
<source>Move far right</source>
<translation>Desplazar mucho a la derecha</translation>
</message>
<message>
<source>Move far up</source>
<translation>Desplazar mucho hacia arriba</translation>
</message>
<message>
<source>Move far down</source>
<translation>Desplazar mucho hacia abajo</translation>
</message>
<message>
<source>Make the frame or note wider</source>
<translation>Ensanchar el marco o la nota</translation>
</message>
<message>
<source>Make it narrower</source>
<translation>Estrecharlo</translation>
</message>
<message>
<source>Make it higher</source>
<translation>Hacerlo más alto</translation>
</message>
<message>
<source>Make it lower</source>
<translation>Hacerlo más bajo</translation>
</message>
<message>
<source>Go to the next layer found</source>
<translation>Ir a la siguiente capa encontrada</translation>
</message>
<message>
<source>Go to the layer found before</source>
<translation>Ir a la anterior capa encontrada</translation>
</message>
<message>
<source>Show what mouse and keys do</source>
<translation>Mostrar qué hacen el ratón y las teclas</translation>
</message>
<message>
<source>Double click</source>
<translation>Doble clic</translation>
</message>
<message>
<source>Search a layer to add; open a block; bend a wire</source>
<translation>Buscar una capa que añadir; abrir un bloque; doblar una conexión</translation>
</message>
<message>
<source>Drag a port</source>
<translation>Arrastrar un puerto</translation>
</message>
<message>
<source>Draw a wire; over nothing: search for what fits</source>
<translation>Trazar una conexión; sobre vacío: buscar lo que encaja</translation>
</message>
<message>
<source>Drag the end of a wire</source>
<translation>Arrastrar el extremo de una conexión</translation>
</message>
<message>
<source>Put it elsewhere, or take it away</source>
<translation>Llevarla a otro sitio o quitarla</translation>
</message>
<message>
<source>Shift, drag a port</source>
<translation>Mayús, arrastrar un puerto</translation>
</message>
<message>
<source>Take all its wires to another port</source>
<translation>Llevar todas sus conexiones a otro puerto</translation>
</message>
<message>
<source>Alt, click</source>
<translation>Alt, clic</translation>
</message>
<message>
<source>Cut a wire, or all wires of a port</source>
<translation>Cortar una conexión, o todas las de un puerto</translation>
</message>
<message>
<source>Drag a layer onto a wire</source>
<translation>Arrastrar una capa sobre una conexión</translation>
</message>
<message>
<source>Insert it; with Shift, out of its own chain</source>
<translation>Insertarla; con Mayús, sacada de su propia cadena</translation>
</message>
<message>
<source>Shift, drop on a layer</source>
<translation>Mayús, soltar sobre una capa</translation>
</message>
<message>
<source>Replace it by what comes from the palette</source>
<translation>Reemplazarla por lo que viene de la paleta</translation>
</message>
<message>
<source>Ctrl, drag a layer</source>
<translation>Ctrl, arrastrar una capa</translation>
</message>
<message>
<source>Copy it with the wires that arrive</source>
<translation>Copiarla con las conexiones que llegan</translation>
</message>
<message>
<source>Alt, while dragging</source>
<translation>Alt, al arrastrar</translation>
</message>
<message>
<source>Do not snap</source>
<translation>No ajustar a guías</translation>
</message>
<message>
<source>Shift or Ctrl, click</source>
<translation>Mayús o Ctrl, clic</translation>
</message>
<message>
<source>Select as well</source>
<translation>Añadir a la selección</translation>
</message>
<message>
<source>Wheel</source>
<translation>Rueda</translation>
</message>
<message>
<source>Zoom; with Shift, to the side</source>
<translation>Ampliar; con Mayús, hacia los lados</translation>
</message>
<message>
<source>Middle button, or Space</source>
<translation>Botón central o espacio</translation>
</message>
<message>
<source>Move the view</source>
<translation>Mover la vista</translation>
</message>
<message>
<source>New…</source>
<translation>Nuevo…</translation>
</message>
<message>
<source>Open…</source>
<translation>Abrir…</translation>
</message>
<message>
<source>Export picture…</source>
<translation>Exportar imagen…</translation>
</message>
<message>
<source>Export Python source…</source>
<translation>Exportar código Python…</translation>
</message>
<message>
<source>Settings…</source>
<translation>Configuración…</translation>
</message>
<message>
<source>Change shortcuts…</source>
<translation>Cambiar atajos…</translation>
</message>
<message>
<source>Quit</source>
<translation>Salir</translation>
</message>
<message>
<source>Duplicate with wires</source>
<translation>Duplicar con conexiones</translation>
</message>
<message>
<source>Find in the network…</source>
<translation>Buscar en la red…</translation>
</message>
<message>
<source>Rename layer</source>
<translation>Cambiar nombre de la capa</translation>
</message>
<message>
<source>View</source>
<translation>Ver</translation>
</message>
<message>
<source>Design</source>
<translation>Diseñar</translation>
</message>
<message>
<source>Tune</source>
<translation>Ajustar</translation>
</message>
<message>
<source>Deploy</source>
<translation>Desplegar</translation>
</message>
<message>
<source>Command palette…</source>
<translation>Paleta de comandos…</translation>
</message>
<message>
<source>Find layer to add</source>
<translation>Buscar capa para añadir</translation>
</message>
<message>
<source>Inspector</source>
<translation>Inspector</translation>
</message>
<message>
<source>Source</source>
<translation>Código fuente</translation>
</message>
<message>
<source>Problems</source>
<translation>Problemas</translation>
</message>
<message>
<source>Costs</source>
<translation>Costes</translation>
</message>
<message>
<source>Own layers</source>
<translation>Capas propias</translation>
</message>
<message>
<source>Reset layout</source>
<translation>Restablecer disposición</translation>
</message>
<message>
<source>Next panel</source>
<translation>Panel siguiente</translation>
</message>
<message>
<source>Previous panel</source>
<translation>Panel anterior</translation>
</message>
<message>
<source>Show the whole network</source>
<translation>Mostrar toda la red</translation>
</message>
<message>
<source>Show health</source>
<translation>Mostrar la salud</translation>
</message>
<message>
<source>Show times</source>
<translation>Mostrar tiempos</translation>
</message>
<message>
<source>Full screen</source>
<translation>Pantalla completa</translation>
</message>
<message>
<source>Presentation</source>
<translation>Presentación</translation>
</message>
<message>
<source>Follow the system</source>
<translation>Seguir al sistema</translation>
</message>
<message>
<source>Dark</source>
<translation>Oscuro</translation>
</message>
<message>
<source>Light</source>
<translation>Claro</translation>
</message>
<message>
<source>High contrast, dark</source>
<translation>Alto contraste, oscuro</translation>
</message>
<message>
<source>High contrast, light</source>
<translation>Alto contraste, claro</translation>
</message>
<message>
<source>Larger text</source>
<translation>Texto más grande</translation>
</message>
<message>
<source>Smaller text</source>
<translation>Texto más pequeño</translation>
</message>
<message>
<source>Text of usual size</source>
<translation>Texto de tamaño habitual</translation>
</message>
<message>
<source>Back to the network around</source>
<translation>Volver a la red que lo rodea</translation>
</message>
<message>
<source>Expand the block</source>
<translation>Expandir el bloque</translation>
</message>
<message>
<source>Make the block unique</source>
<translation>Hacer único el bloque</translation>
</message>
<message>
<source>Save block to library</source>
<translation>Guardar bloque en la biblioteca</translation>
</message>
<message>
<source>Arrange layers left to right</source>
<translation>Ordenar capas de izquierda a derecha</translation>
</message>
<message>
<source>Arrange all layers</source>
<translation>Ordenar todas las capas</translation>
</message>
<message>
<source>Go to the next problem</source>
<translation>Ir al siguiente problema</translation>
</message>
<message>
<source>Copy Python source</source>
<translation>Copiar código Python</translation>
</message>
<message>
<source>Add Python file…</source>
<translation>Añadir archivo de Python…</translation>
</message>
<message>
<source>Find a learning rate</source>
<translation>Buscar una tasa de aprendizaje</translation>
</message>
<message>
<source>Find a batch size</source>
<translation>Buscar un tamaño de lote</translation>
</message>
<message>
<source>Commands and shortcuts</source>
<translation>Comandos y atajos</translation>
</message>
<message>
<source>Open the log's folder</source>
<translation>Abrir la carpeta del registro</translation>
</message>
<message>
<source>About Layerloom</source>
<translation>Acerca de Layerloom</translation>
</message>
<message>
<source>Blue</source>
<translation>Azul</translation>
</message>
<message>
<source>Violet</source>
<translation>Violeta</translation>
</message>
<message>
<source>Teal</source>
<translation>Verde azulado</translation>
</message>
<message>
<source>Green</source>
<translation>Verde</translation>
</message>
<message>
<source>Amber</source>
<translation>Ámbar</translation>
</message>
<message>
<source>Orange</source>
<translation>Naranja</translation>
</message>
<message>
<source>Pink</source>
<translation>Rosa</translation>
</message>
<message>
<source>Exploding gradients</source>
<translation>Gradientes que explotan</translation>
</message>
<message>
<source>Vanishing gradients</source>
<translation>Gradientes que se desvanecen</translation>
</message>
<message>
<source>Dead units</source>
<translation>Unidades muertas</translation>
</message>
<message>
<source>Learning rate too high</source>
<translation>Tasa de aprendizaje demasiado alta</translation>
</message>
<message>
<source>Learning rate too low</source>
<translation>Tasa de aprendizaje demasiado baja</translation>
</message>
<message>
<source>Saturated discriminator</source>
<translation>Discriminador saturado</translation>
</message>
<message>
<source>Mode collapse</source>
<translation>Colapso de modos</translation>
</message>
<message>
<source>Overfitting</source>
<translation>Sobreajuste</translation>
</message>
<message>
<source>Underfitting</source>
<translation>Subajuste</translation>
</message>
<message>
<source>Wrong labels</source>
<translation>Etiquetas erróneas</translation>
</message>
<message>
<source>Data starvation</source>
<translation>Falta de datos</translation>
</message>
<message>
<source>Drag a layer onto the canvas</source>
<translation>Arrastre una capa al lienzo</translation>
</message>
<message>
<source>A convolution looks at small patches of an image. Drag Conv2d from the palette to the right of images.</source>
<translation>Una convolución mira pequeños parches de una imagen. Arrastre Conv2d desde la paleta a la derecha de images.</translation>
</message>
<message>
<source>Connect the two</source>
<translation>Conecte las dos</translation>
</message>
<message>
<source>Drag from the port at the right edge of images to the port at the left edge of the convolution. The wire then says which shape flows through it.</source>
<translation>Arrastre del puerto del borde derecho de images al puerto del borde izquierdo de la convolución. La conexión dice entonces qué forma fluye por ella.</translation>
</message>
<message>
<source>Set a parameter</source>
<translation>Ajuste un parámetro</translation>
</message>
<message>
<source>Click the convolution, and in the inspector set Out channels to 32: so many patterns it learns.</source>
<translation>Haga clic en la convolución y, en el inspector, ponga Out channels a 32: tantos patrones aprende.</translation>
</message>
<message>
<source>Pull out a wire, and let go</source>
<translation>Saque una conexión y suéltela</translation>
</message>
<message>
<source>Drag from the convolution's right port into empty canvas and let go. What fits is offered: type relu, press Return.</source>
<translation>Arrastre del puerto derecho de la convolución al lienzo vacío y suelte. Se ofrece lo que encaja: escriba relu y pulse Intro.</translation>
</message>
<message>
<source>Keys do it as well</source>
<translation>También se puede con teclas</translation>
</message>
<message>
<source>While the ReLU is selected, press Tab on the canvas, type flatten, press Return. It is wired at once.</source>
<translation>Con la ReLU seleccionada, pulse Tab en el lienzo, escriba flatten y pulse Intro. Queda conectada al momento.</translation>
</message>
<message>
<source>The layer that decides</source>
<translation>La capa que decide</translation>
</message>
<message>
<source>Once more: Tab, linear, Return. It weighs everything it gets and gives one score for each digit.</source>
<translation>Otra vez: Tab, linear, Intro. Pondera todo lo que recibe y da una puntuación a cada dígito.</translation>
</message>
<message>
<source>Lead it to the answer</source>
<translation>Llévela a la respuesta</translation>
</message>
<message>
<source>Drag from the right port of the linear layer to digit, the output of the network.</source>
<translation>Arrastre del puerto derecho de la capa Linear a digit, la salida de la red.</translation>
</message>
<message>
<source>Problems come with repairs</source>
<translation>Los problemas traen reparaciones</translation>
</message>
<message>
<source>The network gives 64 scores, but there are 10 digits. Click the problem in the status bar, then its repair.</source>
<translation>La red da 64 puntuaciones, pero hay 10 dígitos. Haga clic en el problema de la barra de estado y luego en su reparación.</translation>
</message>
<message>
<source>Tidy up</source>
<translation>Ponga orden</translation>
</message>
<message>
<source>Press Ctrl+Shift+A: the layers line up as they are read. Ctrl+Z takes back this, and everything else.</source>
<translation>Pulse Ctrl+Mayús+A: las capas se alinean tal como se leen. Ctrl+Z deshace esto y todo lo demás.</translation>
</message>
<message>
<source>Press Train</source>
<translation>Pulse Entrenar</translation>
</message>
<message>
<source>Your network now learns from 1,437 handwritten digits. 360 others are kept back to test it.</source>
<translation>Su red aprende ahora de 1437 dígitos manuscritos. Otros 360 se reservan para ponerla a prueba.</translation>
</message>
<message>
<source>Watch it learn</source>
<translation>Vea cómo aprende</translation>
</message>
<message>
<source>The curves on the left say how wrong it still is: they should fall. Those on the right say how many digits it reads. The tour goes on when the training is over.</source>
<translation>Las curvas de la izquierda dicen cuánto se equivoca aún: deberían bajar. Las de la derecha dicen cuántos dígitos lee. La visita sigue cuando acaba el entrenamiento.</translation>
</message>
<message>
<source>How good is it?</source>
<translation>¿Qué tal es?</translation>
</message>
<message>
<source>Open Evaluate, and press Evaluate there: you see which digits it reads, and which it takes for others.</source>
<translation>Abra Evaluar y pulse allí Evaluar: verá qué dígitos lee y cuáles toma por otros.</translation>
</message>
<message>
<source>Take it home</source>
<translation>Lléveselo a casa</translation>
</message>
<message>
<source>Look around as long as you like. Then open Deploy and press Export ONNX: one file that runs anywhere.</source>
<translation>Mire cuanto quiera. Luego abra Desplegar y pulse Exportar ONNX: un archivo que funciona en cualquier parte.</translation>
</message>
<message>
<source>Draw a digit</source>
<translation>Dibuje un dígito</translation>
</message>
<message>
<source>The exported file answers: draw a digit with the mouse, and it says what it reads.</source>
<translation>El archivo exportado responde: dibuje un dígito con el ratón y dirá lo que lee.</translation>
</message>
<message>
<source>You built a network that reads</source>
<translation>Ha construido una red que lee</translation>
</message>
<message>
<source>Save it with Ctrl+S. Then change it and train again, or begin with a template: they show more kinds of networks. F1 lists all that can be done.</source>
<translation>Guárdela con Ctrl+S. Luego cámbiela y entrénela de nuevo, o empiece con una plantilla: muestran más tipos de redes. F1 enumera todo lo que se puede hacer.</translation>
</message>
<message>
<source>Digits CNN</source>
<translation>CNN de dígitos</translation>
</message>
<message>
<source>Reads handwritten digits with three small convolutions, after LeNet-5.</source>
<translation>Lee dígitos manuscritos con tres convoluciones pequeñas, según LeNet-5.</translation>
</message>
<message>
<source>How convolutions, pooling and dropout work together on images.</source>
<translation>Cómo colaboran convoluciones, pooling y dropout en imágenes.</translation>
</message>
<message>
<source>6 s</source>
<translation>6 s</translation>
</message>
<message>
<source>Tabular MLP</source>
<translation>MLP tabular</translation>
</message>
<message>
<source>Tells the grower of a wine from 13 chemical measurements.</source>
<translation>Reconoce al viticultor de un vino por 13 medidas químicas.</translation>
</message>
<message>
<source>How a table is standardised and classified by a few dense layers.</source>
<translation>Cómo se estandariza y clasifica una tabla con unas pocas capas densas.</translation>
</message>
<message>
<source>1 s</source>
<translation>1 s</translation>
</message>
<message>
<source>Tables</source>
<translation>Tablas</translation>
</message>
<message>
<source>Regression MLP</source>
<translation>MLP de regresión</translation>
</message>
<message>
<source>Predicts how diabetes progresses within a year from ten values of a patient.</source>
<translation>Predice cómo avanza la diabetes en un año a partir de diez valores de un paciente.</translation>
</message>
<message>
<source>How a network predicts a number rather than a class, and what R² says.</source>
<translation>Cómo predice una red un número en vez de una clase, y qué dice R².</translation>
</message>
<message>
<source>Sequence LSTM</source>
<translation>LSTM de secuencias</translation>
</message>
<message>
<source>Reads a digit row by row, as a sequence of eight steps, and remembers what it saw.</source>
<translation>Lee un dígito fila por fila, como secuencia de ocho pasos, y recuerda lo que vio.</translation>
</message>
<message>
<source>How a recurrent layer turns a sequence into one vector.</source>
<translation>Cómo convierte una capa recurrente una secuencia en un vector.</translation>
</message>
<message>
<source>2 s</source>
<translation>2 s</translation>
</message>
<message>
<source>Sequences</source>
<translation>Secuencias</translation>
</message>
<message>
<source>Residual CNN</source>
<translation>CNN residual</translation>
</message>
<message>
<source>Reads digits with two residual blocks; the second one halves the image.</source>
<translation>Lee dígitos con dos bloques residuales; el segundo reduce la imagen a la mitad.</translation>
</message>
<message>
<source>What skip connections and batch normalisation are for.</source>
<translation>Para qué sirven las conexiones de salto y la normalización por lotes.</translation>
</message>
<message>
<source>15 s</source>
<translation>15 s</translation>
</message>
<message>
<source>Transfer learning</source>
<translation>Aprendizaje por transferencia</translation>
</message>
<message>
<source>Reads digits with a backbone of torchvision and one dense layer behind it.</source>
<translation>Lee dígitos con un backbone de torchvision y una capa densa detrás.</translation>
</message>
<message>
<source>How a backbone is used: set its weights to DEFAULT, and it brings what it learned elsewhere.</source>
<translation>Cómo se usa un backbone: ponga sus pesos a DEFAULT y traerá lo que aprendió en otra parte.</translation>
</message>
<message>
<source>30 s</source>
<translation>30 s</translation>
</message>
<message>
<source>Segmentation</source>
<translation>Segmentación</translation>
</message>
<message>
<source>Says of each pixel which shape it belongs to, with a small U-Net.</source>
<translation>Dice de cada píxel a qué forma pertenece, con una U-Net pequeña.</translation>
</message>
<message>
<source>How a network sees more by making pictures smaller, and how what it saw on the way brings back fine edges.</source>
<translation>Cómo una red ve más al reducir las imágenes, y cómo lo visto por el camino devuelve los bordes finos.</translation>
</message>
<message>
<source>20 s</source>
<translation>20 s</translation>
</message>
<message>
<source>Detection</source>
<translation>Detección</translation>
</message>
<message>
<source>Finds shapes in a picture: where each is, how large and of which kind.</source>
<translation>Encuentra formas en una imagen: dónde está cada una, su tamaño y de qué tipo es.</translation>
</message>
<message>
<source>How a grid of cells tells of any number of things, and what mean average precision says of boxes.</source>
<translation>Cómo una cuadrícula de celdas indica cualquier número de cosas, y qué dice de los recuadros la precisión media promediada.</translation>
</message>
<message>
<source>10 s</source>
<translation>10 s</translation>
</message>
<message>
<source>Super-resolution</source>
<translation>Superresolución</translation>
</message>
<message>
<source>Makes pictures twice as wide and high, with edges sharper than enlarging alone gives.</source>
<translation>Crea imágenes el doble de anchas y altas, con bordes más nítidos que con la mera ampliación.</translation>
</message>
<message>
<source>How a network adds what is missing to what is there, and how four channels become one picture twice as fine.</source>
<translation>Cómo una red añade lo que falta a lo que hay, y cómo cuatro canales se convierten en una imagen el doble de fina.</translation>
</message>
<message>
<source>Two tasks at once</source>
<translation>Dos tareas a la vez</translation>
</message>
<message>
<source>Measures where a shape is and how large, and says which it is, in one network.</source>
<translation>Mide dónde está una forma y su tamaño, y dice cuál es, en una sola red.</translation>
</message>
<message>
<source>How two heads share one body, and how the losses of two tasks are added.</source>
<translation>Cómo dos cabezas comparten un cuerpo, y cómo se suman las pérdidas de dos tareas.</translation>
</message>
<message>
<source>3 s</source>
<translation>3 s</translation>
</message>
<message>
<source>Says for each of four kinds of shapes whether a picture shows it; none or several may be there.</source>
<translation>Dice para cada uno de cuatro tipos de formas si una imagen la muestra; puede no haber ninguna o haber varias.</translation>
</message>
<message>
<source>How several labels differ from one class: each is a question of its own, answered yes or no.</source>
<translation>En qué difieren varias etiquetas de una clase: cada una es una pregunta propia, respondida con sí o no.</translation>
</message>
<message>
<source>8 s</source>
<translation>8 s</translation>
</message>
<message>
<source>Tells from measurements of cells whether a tumour is benign or malignant.</source>
<translation>Distingue con mediciones de células si un tumor es benigno o maligno.</translation>
</message>
<message>
<source>How one number answers yes or no, and what ROC-AUC says that accuracy does not.</source>
<translation>Cómo un número responde sí o no, y qué dice ROC-AUC que la exactitud no dice.</translation>
</message>
<message>
<source>Quantile regression</source>
<translation>Regresión de cuantiles</translation>
</message>
<message>
<source>Predicts how diabetes progresses as a range: a low, a middle and a high value.</source>
<translation>Predice cómo evoluciona la diabetes como un intervalo: un valor bajo, uno medio y uno alto.</translation>
</message>
<message>
<source>How a network says how sure it is: one loss, weighed differently, gives values that 10, 50 and 90 of 100 lie below.</source>
<translation>Cómo dice una red lo segura que está: una pérdida, ponderada de distintas maneras, da valores por debajo de los cuales quedan 10, 50 y 90 de 100.</translation>
</message>
<message>
<source>Picture and table</source>
<translation>Imagen y tabla</translation>
</message>
<message>
<source>Predicts the price of an order from a picture of what is bought, and a table of how many and which discount.</source>
<translation>Predice el precio de un pedido con una imagen de lo que se compra y una tabla de cantidad y descuento.</translation>
</message>
<message>
<source>How two inputs of different kinds get branches of their own and are joined.</source>
<translation>Cómo dos entradas de distinto tipo reciben ramas propias y se unen.</translation>
</message>
<message>
<source>Praise or blame</source>
<translation>Elogio o crítica</translation>
</message>
<message>
<source>Reads a sentence word by word and says whether it praises or blames.</source>
<translation>Lee una frase palabra por palabra y dice si elogia o critica.</translation>
</message>
<message>
<source>How words become vectors, and how a memory carries “not” and “but” to the end of a sentence.</source>
<translation>Cómo las palabras se convierten en vectores, y cómo una memoria lleva «no» y «pero» hasta el final de la frase.</translation>
</message>
<message>
<source>Language model</source>
<translation>Modelo de lenguaje</translation>
</message>
<message>
<source>Says at each place of a sentence which word comes next, as chatbots do on a larger scale.</source>
<translation>Dice en cada lugar de una frase qué palabra viene después, como hacen los chatbots a mayor escala.</translation>
</message>
<message>
<source>How attention looks back at the words so far, and why nobody is always right: four or five words may follow almost everywhere.</source>
<translation>Cómo la atención mira atrás a las palabras dichas, y por qué nadie acierta siempre: casi en todas partes pueden seguir cuatro o cinco palabras.</translation>
</message>
<message>
<source>Translation</source>
<translation>Traducción</translation>
</message>
<message>
<source>Reads a sentence and writes it in a language that puts its words in another order.</source>
<translation>Lee una frase y la escribe en una lengua que pone sus palabras en otro orden.</translation>
</message>
<message>
<source>How one network reads and another writes, looking back with attention at the words that matter.</source>
<translation>Cómo una red lee y otra escribe, mirando atrás con atención a las palabras que importan.</translation>
</message>
<message>
<source>Demand of tomorrow</source>
<translation>Demanda de mañana</translation>
</message>
<message>
<source>Looks at the demand of a week, hour by hour, and foretells the next day.</source>
<translation>Mira la demanda de una semana, hora por hora, y predice el día siguiente.</translation>
</message>
<message>
<source>How convolutions with growing gaps see far back with few weights.</source>
<translation>Cómo convoluciones con huecos crecientes miran muy atrás con pocos pesos.</translation>
</message>
<message>
<source>Weather of Lorenz</source>
<translation>El tiempo de Lorenz</translation>
</message>
<message>
<source>Reads 32 steps of a chaotic weather and foretells the next 20.</source>
<translation>Lee 32 pasos de un tiempo caótico y predice los 20 siguientes.</translation>
</message>
<message>
<source>How a recurrent memory learns a law of nature from examples alone.</source>
<translation>Cómo una memoria recurrente aprende una ley de la naturaleza solo con ejemplos.</translation>
</message>
<message>
<source>Words of tones</source>
<translation>Palabras de tonos</translation>
</message>
<message>
<source>Listens to sung tones and writes down which ones they are.</source>
<translation>Escucha tonos cantados y transcribe cuáles son.</translation>
</message>
<message>
<source>How speech is recognised without being told when each sound begins (CTC).</source>
<translation>Cómo se reconoce el habla sin saber cuándo empieza cada sonido (CTC).</translation>
</message>
<message>
<source>4 s</source>
<translation>4 s</translation>
</message>
<message>
<source>Sound</source>
<translation>Sonido</translation>
</message>
<message>
<source>DCGAN</source>
<translation>DCGAN</translation>
</message>
<message>
<source>A generator makes digits of random numbers, and a discriminator tells them from real ones.</source>
<translation>Un generador crea dígitos a partir de números aleatorios, y un discriminador los distingue de los reales.</translation>
</message>
<message>
<source>How two networks learn against each other, with convolutions and batch normalisation in both, and why no loss tells when to stop.</source>
<translation>Cómo dos redes aprenden una contra otra, ambas con convoluciones y normalización por lotes, y por qué ninguna pérdida dice cuándo parar.</translation>
</message>
<message>
<source>Generative</source>
<translation>Generativos</translation>
</message>
<message>
<source>LSGAN</source>
<translation>LSGAN</translation>
</message>
<message>
<source>Makes digits with dense layers; the discriminator gives marks, and squared errors judge them.</source>
<translation>Crea dígitos con capas densas; el discriminador pone notas, y unos errores cuadráticos las juzgan.</translation>
</message>
<message>
<source>How a GAN gets calmer where real pictures are to score 1 and made ones 0, and squared errors pull them there.</source>
<translation>Cómo una GAN se calma cuando las imágenes reales deben dar 1 y las creadas 0, y errores cuadráticos las llevan hasta ahí.</translation>
</message>
<message>
<source>WGAN-GP</source>
<translation>WGAN-GP</translation>
</message>
<message>
<source>Makes digits while a critic says how far they are from real ones; its slope is kept near 1.</source>
<translation>Crea dígitos mientras un crítico dice cuánto distan de los reales; su pendiente se mantiene cerca de 1.</translation>
</message>
<message>
<source>What a critic is, why it learns twice as often as the generator, and how a gradient can itself be a part of a loss.</source>
<translation>Qué es un crítico, por qué aprende el doble de veces que el generador, y cómo un gradiente puede ser parte de una pérdida.</translation>
</message>
<message>
<source>Conditional GAN</source>
<translation>GAN condicional</translation>
</message>
<message>
<source>Makes the digit one asks for; a reader that learns beside it says how often that can be read.</source>
<translation>Crea el dígito que se le pide; un lector que aprende a la vez dice con qué frecuencia se puede leer.</translation>
</message>
<message>
<source>How a network is told what to make, and how a third network can judge what two others do.</source>
<translation>Cómo se le dice a una red qué crear, y cómo una tercera red puede juzgar lo que hacen otras dos.</translation>
</message>
<message>
<source>Variational autoencoder</source>
<translation>Autocodificador variacional</translation>
</message>
<message>
<source>Learns a space of codes in which every place is a digit, and makes new ones from random codes.</source>
<translation>Aprende un espacio de códigos en el que cada lugar es un dígito, y crea otros nuevos a partir de códigos aleatorios.</translation>
</message>
<message>
<source>How two losses are weighed against each other: true copies, and codes that lie like random numbers.</source>
<translation>Cómo se sopesan dos pérdidas: copias fieles, y códigos distribuidos como números aleatorios.</translation>
</message>
<message>
<source>Style transfer</source>
<translation>Transferencia de estilo</translation>
</message>
<message>
<source>Learns to see, then to paint pictures again in the colours and strokes of a tile.</source>
<translation>Aprende a ver, y luego a pintar de nuevo imágenes con los colores y trazos de un azulejo.</translation>
</message>
<message>
<source>How a network that has learnt to see judges what another one paints: what is on a picture, and in which style.</source>
<translation>Cómo una red que ha aprendido a ver juzga lo que pinta otra: qué hay en una imagen, y en qué estilo.</translation>
</message>
<message>
<source>Autoencoder</source>
<translation>Autocodificador</translation>
</message>
<message>
<source>Squeezes pictures of 64 pixels into eight numbers, and makes the pictures of these again.</source>
<translation>Comprime imágenes de 64 píxeles en ocho números y vuelve a crear con ellos las imágenes.</translation>
</message>
<message>
<source>How a network learns without labels: what goes in is what should come out.</source>
<translation>Cómo aprende una red sin etiquetas: lo que entra es lo que debe salir.</translation>
</message>
<message>
<source>Without labels</source>
<translation>Sin etiquetas</translation>
</message>
<message>
<source>Denoising autoencoder</source>
<translation>Autocodificador de eliminación de ruido</translation>
</message>
<message>
<source>Takes noise out of pictures, after learning from pictures to which noise was added.</source>
<translation>Quita el ruido de imágenes, tras aprender de imágenes a las que se añadió ruido.</translation>
</message>
<message>
<source>How one makes tasks from data alone: spoil it, and ask for what it was.</source>
<translation>Cómo se crean tareas solo con datos: estropearlos y preguntar qué eran.</translation>
</message>
<message>
<source>Anomalies in heartbeats</source>
<translation>Anomalías en latidos</translation>
</message>
<message>
<source>Learns to copy heartbeats that are as they should be; what it copies badly is not.</source>
<translation>Aprende a copiar latidos que son como deben ser; lo que copia mal no lo es.</translation>
</message>
<message>
<source>How something rare is found without having learnt from it, and what ROC-AUC says of that.</source>
<translation>Cómo se encuentra algo raro sin haber aprendido de ello, y qué dice de eso ROC-AUC.</translation>
</message>
<message>
<source>SimCLR</source>
<translation>SimCLR</translation>
</message>
<message>
<source>Learns what pictures have in common without labels: two views of one picture are to get codes alike.</source>
<translation>Aprende sin etiquetas lo que las imágenes tienen en común: dos vistas de una imagen deben recibir códigos parecidos.</translation>
</message>
<message>
<source>How codes are learnt by comparing, and how a probe that reads them says what they are worth.</source>
<translation>Cómo se aprenden códigos comparando, y cómo una sonda que los lee dice lo que valen.</translation>
</message>
<message>
<source>Pseudo-labels</source>
<translation>Pseudoetiquetas</translation>
</message>
<message>
<source>Learns from 12 known labels and 1,000 points: what the network is sure of becomes a label itself.</source>
<translation>Aprende de 12 etiquetas conocidas y 1000 puntos: aquello de lo que la red está segura se convierte en etiqueta.</translation>
</message>
<message>
<source>How points without labels help, when one begins to believe the network, and how far.</source>
<translation>Cómo ayudan los puntos sin etiquetas, cuándo se empieza a creer a la red, y hasta dónde.</translation>
</message>
<message>
<source>Triplets</source>
<translation>Tripletes</translation>
</message>
<message>
<source>Learns codes in which pictures of the same digit are near each other and others are far.</source>
<translation>Aprende códigos en los que las imágenes del mismo dígito están cerca unas de otras y las demás lejos.</translation>
</message>
<message>
<source>How a network learns to compare rather than to name, from the hardest pairs of each batch.</source>
<translation>Cómo aprende una red a comparar en vez de nombrar, con los pares más difíciles de cada lote.</translation>
</message>
<message>
<source>Compare and recommend</source>
<translation>Comparar y recomendar</translation>
</message>
<message>
<source>Matrix factorisation</source>
<translation>Factorización de matrices</translation>
</message>
<message>
<source>Predicts how users rate what they have not seen, from eight tastes of each user and qualities of each item.</source>
<translation>Predice cómo valoran los usuarios lo que no han visto, a partir de ocho gustos de cada usuario y cualidades de cada artículo.</translation>
</message>
<message>
<source>How embeddings are learnt tables, and how a product of two rows recommends.</source>
<translation>Cómo los embeddings son tablas aprendidas, y cómo recomienda un producto de dos filas.</translation>
</message>
<message>
<source>Neural recommender</source>
<translation>Recomendador neuronal</translation>
</message>
<message>
<source>Predicts ratings with dense layers behind the embeddings of users and items.</source>
<translation>Predice valoraciones con capas densas tras los embeddings de usuarios y artículos.</translation>
</message>
<message>
<source>How a network finds by itself what a product of tastes was told, and what that costs.</source>
<translation>Cómo una red encuentra por sí misma lo que a un producto de gustos se le dio, y lo que cuesta.</translation>
</message>
<message>
<source>Distillation</source>
<translation>Destilación</translation>
</message>
<message>
<source>A large teacher learns to read digits, then a student with few weights learns to say what it says.</source>
<translation>Un maestro grande aprende a leer dígitos, y luego un alumno con pocos pesos aprende a decir lo que él dice.</translation>
</message>
<message>
<source>How a small network learns more from how a teacher hesitates than from labels alone.</source>
<translation>Cómo una red pequeña aprende más de las dudas de un maestro que solo de las etiquetas.</translation>
</message>
<message>
<source>Teach and reuse</source>
<translation>Enseñar y reutilizar</translation>
</message>
<message>
<source>Freeze and unfreeze</source>
<translation>Congelar y descongelar</translation>
</message>
<message>
<source>First learns to copy pictures without labels, then to read digits with what it has learnt.</source>
<translation>Aprende primero a copiar imágenes sin etiquetas, y luego a leer dígitos con lo aprendido.</translation>
</message>
<message>
<source>How what was learnt elsewhere is kept frozen until a new head has learnt, and then adapts in small steps.</source>
<translation>Cómo lo aprendido en otra parte se mantiene congelado hasta que una cabeza nueva ha aprendido, y luego se adapta a pasos pequeños.</translation>
</message>
<message>
<source>Input and output</source>
<translation>Entrada y salida</translation>
</message>
<message>
<source>Convolution</source>
<translation>Convolución</translation>
</message>
<message>
<source>Dense</source>
<translation>Densas</translation>
</message>
<message>
<source>Pooling</source>
<translation>Pooling</translation>
</message>
<message>
<source>Normalisation</source>
<translation>Normalización</translation>
</message>
<message>
<source>Activation</source>
<translation>Activación</translation>
</message>
<message>
<source>Sequence</source>
<translation>Secuencia</translation>
</message>
<message>
<source>Attention</source>
<translation>Atención</translation>
</message>
<message>
<source>Shape</source>
<translation>Forma</translation>
</message>
<message>
<source>Merge</source>
<translation>Unión</translation>
</message>
<message>
<source>Regularisation</source>
<translation>Regularización</translation>
</message>
<message>
<source>Arithmetic</source>
<translation>Aritmética</translation>
</message>
<message>
<source>Reduction</source>
<translation>Reducción</translation>
</message>
<message>
<source>Constants and noise</source>
<translation>Constantes y ruido</translation>
</message>
<message>
<source>Pretrained</source>
<translation>Preentrenadas</translation>
</message>
<message>
<source>Your own</source>
<translation>Propias</translation>
</message>
<message>
<source>Images</source>
<translation>Imágenes</translation>
</message>
<message>
<source>Time series</source>
<translation>Series temporales</translation>
</message>
<message>
<source>Several inputs</source>
<translation>Varias entradas</translation>
</message>
<message>
<source>Where data enters. Give the shape of one sample; the batch dimension is added for you.</source>
<translation>Por aquí entran los datos. Indique la forma de una muestra; la dimensión del lote se añade sola.</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; a name such as L stands for a size that is open.</source>
<translation>Tamaños de una muestra, sin el lote; un nombre como L representa un tamaño abierto.</translation>
</message>
<message>
<source>Whole numbers (int64) are for Embedding, bool for masks.</source>
<translation>Los enteros (int64) son para Embedding; bool, para máscaras.</translation>
</message>
<message>
<source>What the network returns. A network may have several outputs.</source>
<translation>Lo que devuelve la red. Una red puede tener varias salidas.</translation>
</message>
<message>
<source>Slides learned filters over signals; each filter looks for one pattern and makes one channel.</source>
<translation>Desliza filtros aprendidos sobre señales; cada filtro busca un patrón y produce un canal.</translation>
</message>
<message>
<source>Number of filters, and of channels in the output.</source>
<translation>Número de filtros y, por tanto, de canales de la salida.</translation>
</message>
<message>
<source>Size of a filter: length.</source>
<translation>Tamaño de un filtro: longitud.</translation>
</message>
<message>
<source>How far the filter moves each time; 2 halves the output.</source>
<translation>Cuánto avanza el filtro cada vez; 2 reduce la salida a la mitad.</translation>
</message>
<message>
<source>How much is added at each edge before filtering. “same” keeps the size, “valid” adds nothing.</source>
<translation>Cuánto se añade en cada borde antes de filtrar. «same» conserva el tamaño, «valid» no añade nada.</translation>
</message>
<message>
<source>Distance between the points of a filter; more sees further.</source>
<translation>Distancia entre los puntos de un filtro; cuanto mayor, más lejos ve.</translation>
</message>
<message>
<source>Splits the channels into groups that do not see each other.</source>
<translation>Divide los canales en grupos que no se ven entre sí.</translation>
</message>
<message>
<source>Add a learned offset to each output channel.</source>
<translation>Sumar un desplazamiento aprendido a cada canal de salida.</translation>
</message>
<message>
<source>What stands in the padding: nothing, a mirror image, the edge again, or the other side.</source>
<translation>Qué hay en el relleno: nada, una imagen reflejada, el borde repetido o el lado opuesto.</translation>
</message>
<message>
<source>Slides learned filters over images; each filter looks for one pattern and makes one channel.</source>
<translation>Desliza filtros aprendidos sobre imágenes; cada filtro busca un patrón y produce un canal.</translation>
</message>
<message>
<source>Size of a filter: height and width.</source>
<translation>Tamaño de un filtro: alto y ancho.</translation>
</message>
<message>
<source>Slides learned filters over volumes; each filter looks for one pattern and makes one channel.</source>
<translation>Desliza filtros aprendidos sobre volúmenes; cada filtro busca un patrón y produce un canal.</translation>
</message>
<message>
<source>Size of a filter: depth, height and width.</source>
<translation>Tamaño de un filtro: profundidad, alto y ancho.</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that signals grow.</source>
<translation>Una convolución al revés: cada punto de entrada pinta un parche aprendido, de modo que las señales crecen.</translation>
</message>
<message>
<source>How much is added at each edge before filtering.</source>
<translation>Cuánto se añade en cada borde antes de filtrar.</translation>
</message>
<message>
<source>How much longer the output becomes at its end; less than the stride.</source>
<translation>Cuánto se alarga la salida por el final; menos que el stride.</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that images grow.</source>
<translation>Una convolución al revés: cada punto de entrada pinta un parche aprendido, de modo que las imágenes crecen.</translation>
</message>
<message>
<source>A convolution run backwards: each input point paints a learned patch, so that volumes grow.</source>
<translation>Una convolución al revés: cada punto de entrada pinta un parche aprendido, de modo que los volúmenes crecen.</translation>
</message>
<message>
<source>Cuts images into patches and turns each into features: the sequence that a vision transformer reads.</source>
<translation>Corta imágenes en parches y convierte cada uno en características: la secuencia que lee un Vision Transformer.</translation>
</message>
<message>
<source>Height and width of a patch.</source>
<translation>Alto y ancho de un parche.</translation>
</message>
<message>
<source>Number of features of each patch.</source>
<translation>Número de características de cada parche.</translation>
</message>
<message>
<source>Add a learned offset to each feature.</source>
<translation>Sumar un desplazamiento aprendido a cada característica.</translation>
</message>
<message>
<source>Multiplies the last dimension by a learned matrix and adds a bias: y = xWᵀ + b.</source>
<translation>Multiplica la última dimensión por una matriz aprendida y suma un sesgo: y = xWᵀ + b.</translation>
</message>
<message>
<source>Size of the last dimension of the output.</source>
<translation>Tamaño de la última dimensión de la salida.</translation>
</message>
<message>
<source>Add a learned offset to each output.</source>
<translation>Sumar un desplazamiento aprendido a cada salida.</translation>
</message>
<message>
<source>Lets two inputs act on each other: each output is x₁ᵀWx₂ + b with a learned matrix W.</source>
<translation>Hace que dos entradas actúen una sobre otra: cada salida es x₁ᵀWx₂ + b con una matriz aprendida W.</translation>
</message>
<message>
<source>The first features.</source>
<translation>Las primeras características.</translation>
</message>
<message>
<source>The second features.</source>
<translation>Las segundas características.</translation>
</message>
<message>
<source>Turns each whole number, such as the number of a word, into a learned vector.</source>
<translation>Convierte cada entero, como el número de una palabra, en un vector aprendido.</translation>
</message>
<message>
<source>How many different numbers may arrive, counted from 0.</source>
<translation>Cuántos números distintos pueden llegar, contando desde 0.</translation>
</message>
<message>
<source>Size of the vector for each number.</source>
<translation>Tamaño del vector de cada número.</translation>
</message>
<message>
<source>The number that stands for nothing.</source>
<translation>El número que no representa nada.</translation>
</message>
<message>
<source>no padding</source>
<translation>sin relleno</translation>
</message>
<message>
<source>Longer vectors are cut to this length when they are looked up.</source>
<translation>Los vectores más largos se recortan a esta longitud al consultarlos.</translation>
</message>
<message>
<source>no limit</source>
<translation>sin límite</translation>
</message>
<message>
<source>The norm that max_norm means: 2 is the usual length.</source>
<translation>La norma a la que se refiere max_norm: 2 es la longitud habitual.</translation>
</message>
<message>
<source>Divide each vector's gradient by how often its number is in the batch.</source>
<translation>Dividir el gradiente de cada vector por las veces que su número aparece en el lote.</translation>
</message>
<message>
<source>The vectors of the numbers that arrive.</source>
<translation>Los vectores de los números que llegan.</translation>
</message>
<message>
<source>All vectors, one in each row: for a last layer that shares them.</source>
<translation>Todos los vectores, uno por fila: para una última capa que los comparta.</translation>
</message>
<message>
<source>Looks up a vector for each number of a row and gives their mean, sum or maximum: a bag of words.</source>
<translation>Consulta un vector para cada número de una fila y da su media, suma o máximo: una bolsa de palabras.</translation>
</message>
<message>
<source>What is made of a row's vectors.</source>
<translation>Qué se obtiene de los vectores de una fila.</translation>
</message>
<message>
<source>A row of whole numbers for each sample.</source>
<translation>Una fila de enteros por muestra.</translation>
</message>
<message>
<source>How much each number counts, with mode sum.</source>
<translation>Cuánto cuenta cada número, con mode sum.</translation>
</message>
<message>
<source>Replaces each vector by the nearest of a learned code book: the middle of a VQ-VAE. Train its loss too.</source>
<translation>Sustituye cada vector por el más cercano de un libro de códigos aprendido: el centro de un VQ-VAE. Entrene también su pérdida.</translation>
</message>
<message>
<source>How many vectors the code book has.</source>
<translation>Cuántos vectores tiene el libro de códigos.</translation>
</message>
<message>
<source>The dimension that holds a vector: 1 for maps, −1 for sequences.</source>
<translation>La dimensión que contiene un vector: 1 en mapas, −1 en secuencias.</translation>
</message>
<message>
<source>How strongly what arrives is drawn towards the book.</source>
<translation>Con qué fuerza se atrae lo que llega hacia el libro.</translation>
</message>
<message>
<source>The vectors of the code book.</source>
<translation>Los vectores del libro de códigos.</translation>
</message>
<message>
<source>Their numbers in the book.</source>
<translation>Sus números en el libro.</translation>
</message>
<message>
<source>One number for each sample, to be kept small beside the network's own loss.</source>
<translation>Un número por muestra, que debe mantenerse pequeño junto a la pérdida propia de la red.</translation>
</message>
<message>
<source>Keeps the largest value of each window, so that a pattern counts wherever in the window it lies.</source>
<translation>Conserva el mayor valor de cada ventana, de modo que un patrón cuenta esté donde esté dentro de ella.</translation>
</message>
<message>
<source>Size of the window.</source>
<translation>Tamaño de la ventana.</translation>
</message>
<message>
<source>How far the window moves each time.</source>
<translation>Cuánto avanza la ventana cada vez.</translation>
</message>
<message>
<source>as large as the window</source>
<translation>tan grande como la ventana</translation>
</message>
<message>
<source>How much is added at each edge; at most half the window.</source>
<translation>Cuánto se añade en cada borde; como mucho, media ventana.</translation>
</message>
<message>
<source>Distance between the points of the window.</source>
<translation>Distancia entre los puntos de la ventana.</translation>
</message>
<message>
<source>Also give the places of the largest values, as a MaxUnpool layer wants them.</source>
<translation>Dar también las posiciones de los mayores valores, como las necesita una capa MaxUnpool.</translation>
</message>
<message>
<source>Let the last window run over the edge instead of leaving it out.</source>
<translation>Dejar que la última ventana sobresalga del borde en vez de omitirla.</translation>
</message>
<message>
<source>Where in its channel each value was found, counted in one row.</source>
<translation>Dónde se encontró cada valor dentro de su canal, contando en una sola fila.</translation>
</message>
<message>
<source>Averages each window: a smaller, smoother feature map.</source>
<translation>Promedia cada ventana: un mapa de características menor y más suave.</translation>
</message>
<message>
<source>Let the zeros of the padding count in the average.</source>
<translation>Contar los ceros del relleno en la media.</translation>
</message>
<message>
<source>Takes the root of the sum of powers of each window: between a sum (1) and the largest value (large).</source>
<translation>Toma la raíz de la suma de potencias de cada ventana: entre una suma (1) y el mayor valor (grande).</translation>
</message>
<message>
<source>The power. Even numbers suit all values, others only values above 0.</source>
<translation>El exponente. Los pares sirven para todos los valores; los demás, solo para valores mayores que 0.</translation>
</message>
<message>
<source>Divide the sum by this number instead.</source>
<translation>Dividir la suma por este número en su lugar.</translation>
</message>
<message>
<source>the size of the window</source>
<translation>el tamaño de la ventana</translation>
</message>
<message>
<source>Averages down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>Promedia hasta el tamaño que elija; las ventanas se deducen del tamaño que llega.</translation>
</message>
<message>
<source>The length of the output.</source>
<translation>La longitud de la salida.</translation>
</message>
<message>
<source>The height and width of the output.</source>
<translation>El alto y el ancho de la salida.</translation>
</message>
<message>
<source>The depth and height and width of the output.</source>
<translation>La profundidad, el alto y el ancho de la salida.</translation>
</message>
<message>
<source>Keeps the largest values, down to a size that you choose; the windows follow from the size that arrives.</source>
<translation>Conserva los mayores valores hasta el tamaño que elija; las ventanas se deducen del tamaño que llega.</translation>
</message>
<message>
<source>Keeps the largest values of windows whose places are drawn by lot, to shrink maps by any ratio.</source>
<translation>Conserva los mayores valores de ventanas situadas al azar, para reducir mapas en cualquier proporción.</translation>
</message>
<message>
<source>Size of the output, in place of a ratio.</source>
<translation>Tamaño de la salida, en lugar de una proporción.</translation>
</message>
<message>
<source>by output_ratio</source>
<translation>según output_ratio</translation>
</message>
<message>
<source>How much of each size is left.</source>
<translation>Cuánto queda de cada tamaño.</translation>
</message>
<message>
<source>Averages each channel over all positions: one number per channel, whatever the size of the map.</source>
<translation>Promedia cada canal sobre todas las posiciones: un número por canal, sea cual sea el tamaño del mapa.</translation>
</message>
<message>
<source>Keep the pooled dimensions, with size 1.</source>
<translation>Conservar las dimensiones agrupadas, con tamaño 1.</translation>
</message>
<message>
<source>Keeps the largest value of each channel: one number per channel, whatever the size of the map.</source>
<translation>Conserva el mayor valor de cada canal: un número por canal, sea cual sea el tamaño del mapa.</translation>
</message>
<message>
<source>Puts the values of a MaxPool1d back where they came from, with zeros between them.</source>
<translation>Devuelve los valores de un MaxPool1d al lugar de donde vinieron, con ceros entre ellos.</translation>
</message>
<message>
<source>Size of the window of the pooling.</source>
<translation>Tamaño de la ventana del pooling.</translation>
</message>
<message>
<source>Stride of the pooling.</source>
<translation>Stride del pooling.</translation>
</message>
<message>
<source>Padding of the pooling.</source>
<translation>Relleno del pooling.</translation>
</message>
<message>
<source>Size before the pooling, where the windows left something over.</source>
<translation>Tamaño antes del pooling, si las ventanas dejaron un resto.</translation>
</message>
<message>
<source>from the windows</source>
<translation>según las ventanas</translation>
</message>
<message>
<source>The pooled values.</source>
<translation>Los valores agrupados.</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool1d with return_indices.</source>
<translation>De dónde vinieron: los índices de un MaxPool1d con return_indices.</translation>
</message>
<message>
<source>Puts the values of a MaxPool2d back where they came from, with zeros between them.</source>
<translation>Devuelve los valores de un MaxPool2d al lugar de donde vinieron, con ceros entre ellos.</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool2d with return_indices.</source>
<translation>De dónde vinieron: los índices de un MaxPool2d con return_indices.</translation>
</message>
<message>
<source>Puts the values of a MaxPool3d back where they came from, with zeros between them.</source>
<translation>Devuelve los valores de un MaxPool3d al lugar de donde vinieron, con ceros entre ellos.</translation>
</message>
<message>
<source>Where they came from: the indices of a MaxPool3d with return_indices.</source>
<translation>De dónde vinieron: los índices de un MaxPool3d con return_indices.</translation>
</message>
<message>
<source>Gives each channel mean 0 and deviation 1 over the batch. It lets deep networks learn fast.</source>
<translation>Da a cada canal media 0 y desviación 1 sobre el lote. Permite que las redes profundas aprendan rápido.</translation>
</message>
<message>
<source>Keeps the division from going wild where values hardly vary.</source>
<translation>Mantiene estable la división donde los valores apenas varían.</translation>
</message>
<message>
<source>How much of each batch enters the running averages.</source>
<translation>Cuánto de cada lote entra en las medias móviles.</translation>
</message>
<message>
<source>the average of all batches</source>
<translation>la media de todos los lotes</translation>
</message>
<message>
<source>Learn a scale and an offset for each channel afterwards.</source>
<translation>Aprender después una escala y un desplazamiento por canal.</translation>
</message>
<message>
<source>Keep running averages, and use them when not training.</source>
<translation>Llevar medias móviles y usarlas fuera del entrenamiento.</translation>
</message>
<message>
<source>Learn an offset too, not the scale alone.</source>
<translation>Aprender también un desplazamiento, no solo la escala.</translation>
</message>
<message>
<source>Gives each channel of each sample mean 0 and deviation 1: takes contrast and style out of images.</source>
<translation>Da a cada canal de cada muestra media 0 y desviación 1: quita contraste y estilo a las imágenes.</translation>
</message>
<message>
<source>Normalises groups of channels within each sample. It does not mind small batches.</source>
<translation>Normaliza grupos de canales dentro de cada muestra. No le afectan los lotes pequeños.</translation>
</message>
<message>
<source>How many groups the channels are split into.</source>
<translation>En cuántos grupos se dividen los canales.</translation>
</message>
<message>
<source>Gives the features of each sample mean 0 and deviation 1. The usual norm of transformers.</source>
<translation>Da a las características de cada muestra media 0 y desviación 1. La norma habitual de los transformers.</translation>
</message>
<message>
<source>How many of the last dimensions are taken together.</source>
<translation>Cuántas de las últimas dimensiones se toman juntas.</translation>
</message>
<message>
<source>Learn a scale for each feature afterwards.</source>
<translation>Aprender después una escala por característica.</translation>
</message>
<message>
<source>Learn an offset too.</source>
<translation>Aprender también un desplazamiento.</translation>
</message>
<message>
<source>Divides the features of each sample by their root mean square: a LayerNorm without the mean.</source>
<translation>Divide las características de cada muestra por su media cuadrática: una LayerNorm sin la media.</translation>
</message>
<message>
<source>Keeps the division from going wild where values are near zero.</source>
<translation>Mantiene estable la división donde los valores son casi cero.</translation>
</message>
<message>
<source>the smallest step of the number type</source>
<translation>el menor paso del tipo numérico</translation>
</message>
<message>
<source>Divides each value by what its neighbouring channels hold at the same place, as AlexNet did.</source>
<translation>Divide cada valor por lo que contienen los canales vecinos en el mismo lugar, como hacía AlexNet.</translation>
</message>
<message>
<source>How many neighbouring channels count.</source>
<translation>Cuántos canales vecinos cuentan.</translation>
</message>
<message>
<source>How strongly they count.</source>
<translation>Con qué fuerza cuentan.</translation>
</message>
<message>
<source>The power that is taken of their sum.</source>
<translation>El exponente al que se eleva su suma.</translation>
</message>
<message>
<source>What is added to their sum.</source>
<translation>Lo que se añade a su suma.</translation>
</message>
<message>
<source>The older form of LocalResponseNorm, for images.</source>
<translation>La forma antigua de LocalResponseNorm, para imágenes.</translation>
</message>
<message>
<source>Scales vectors to a length of 1, so that only their direction counts.</source>
<translation>Escala los vectores a longitud 1, de modo que solo cuenta su dirección.</translation>
</message>
<message>
<source>Which length: 2 is the usual one, 1 the sum of amounts.</source>
<translation>Qué longitud: 2 es la habitual; 1, la suma de valores absolutos.</translation>
</message>
<message>
<source>The dimension that is one vector; 0 is the batch.</source>
<translation>La dimensión que forma un vector; 0 es el lote.</translation>
</message>
<message>
<source>The least length to divide by.</source>
<translation>La menor longitud por la que se divide.</translation>
</message>
<message>
<source>Keeps what is positive and sets the rest to zero: max(0, x). The usual choice after a convolution.</source>
<translation>Conserva lo positivo y pone el resto a cero: max(0, x). La elección habitual tras una convolución.</translation>
</message>
<message>
<source>Like ReLU, but lets a little of the negative through, so that no neuron dies.</source>
<translation>Como ReLU, pero deja pasar un poco de lo negativo, para que ninguna neurona muera.</translation>
</message>
<message>
<source>What negative values are multiplied by.</source>
<translation>Por cuánto se multiplican los valores negativos.</translation>
</message>
<message>
<source>Like LeakyReLU, but the slope for negative values is learned.</source>
<translation>Como LeakyReLU, pero la pendiente de los valores negativos se aprende.</translation>
</message>
<message>
<source>Learn one slope for each channel instead of one for all.</source>
<translation>Aprender una pendiente por canal en vez de una para todos.</translation>
</message>
<message>
<source>The slope before training.</source>
<translation>La pendiente antes del entrenamiento.</translation>
</message>
<message>
<source>Like LeakyReLU, but draws the slope for negative values at random while training; then it is their middle.</source>
<translation>Como LeakyReLU, pero sortea la pendiente de los valores negativos durante el entrenamiento; después toma el punto medio.</translation>
</message>
<message>
<source>The smallest slope that may be drawn.</source>
<translation>La menor pendiente que puede sortearse.</translation>
</message>
<message>
<source>The largest slope that may be drawn.</source>
<translation>La mayor pendiente que puede sortearse.</translation>
</message>
<message>
<source>ReLU that stops at 6: good where a network will calculate with few bits.</source>
<translation>ReLU que se detiene en 6: útil donde una red calculará con pocos bits.</translation>
</message>
<message>
<source>Like ReLU for what is positive; falls smoothly towards −α for what is negative.</source>
<translation>Como ReLU en lo positivo; cae suavemente hacia −α en lo negativo.</translation>
</message>
<message>
<source>How far below zero the values may fall.</source>
<translation>Cuánto pueden bajar los valores de cero.</translation>
</message>
<message>
<source>Like ELU, but without a kink at zero, whatever α is.</source>
<translation>Como ELU, pero sin quiebro en cero, sea cual sea α.</translation>
</message>
<message>
<source>ELU with constants that keep mean 0 and deviation 1 from layer to layer. Use AlphaDropout with it.</source>
<translation>ELU con constantes que conservan media 0 y desviación 1 de capa en capa. Úsela con AlphaDropout.</translation>
</message>
<message>
<source>A smooth ReLU that weighs each value by how likely it is to be large. The usual choice in transformers.</source>
<translation>Una ReLU suave que pondera cada valor según lo probable que es que sea grande. La elección habitual en transformers.</translation>
</message>
<message>
<source>Calculate exactly, or faster by way of tanh.</source>
<translation>Calcular con exactitud, o más rápido mediante tanh.</translation>
</message>
<message>
<source>x · sigmoid(x): smooth, and slightly negative just below zero. Also called Swish.</source>
<translation>x · sigmoid(x): suave y ligeramente negativa justo por debajo de cero. También llamada Swish.</translation>
</message>
<message>
<source>x · tanh(softplus(x)): smooth like SiLU, a little deeper below zero.</source>
<translation>x · tanh(softplus(x)): suave como SiLU, un poco más honda por debajo de cero.</translation>
</message>
<message>
<source>A smooth ReLU that is positive everywhere, such as a deviation or a rate must be.</source>
<translation>Una ReLU suave que es positiva en todas partes, como debe serlo una desviación o una tasa.</translation>
</message>
<message>
<source>How sharp the bend at zero is.</source>
<translation>Cómo de aguda es la curva en cero.</translation>
</message>
<message>
<source>Where β · x is above it, the value passes as it is.</source>
<translation>Donde β · x lo supera, el valor pasa tal cual.</translation>
</message>
<message>
<source>x / (1 + |x|): squeezes numbers into −1 … 1, more gently than Tanh.</source>
<translation>x / (1 + |x|): comprime números a −1 … 1, con más suavidad que Tanh.</translation>
</message>
<message>
<source>Squeezes every number into 0 … 1, such as a probability or how far a gate is open.</source>
<translation>Comprime cualquier número a 0 … 1, como una probabilidad o la apertura de una puerta.</translation>
</message>
<message>
<source>The logarithm of Sigmoid, without the rounding of doing both: at most 0.</source>
<translation>El logaritmo de Sigmoid, sin el redondeo de hacer ambas cosas: como mucho 0.</translation>
</message>
<message>
<source>Squeezes every number into −1 … 1.</source>
<translation>Comprime cualquier número a −1 … 1.</translation>
</message>
<message>
<source>x − tanh(x): what Tanh would cut away; small numbers become tiny.</source>
<translation>x − tanh(x): lo que Tanh recortaría; los números pequeños se vuelven diminutos.</translation>
</message>
<message>
<source>Sigmoid made of three straight lines: fast to calculate.</source>
<translation>Sigmoid hecha de tres rectas: rápida de calcular.</translation>
</message>
<message>
<source>SiLU made of straight lines and one bend: fast to calculate.</source>
<translation>SiLU hecha de rectas y una curva: rápida de calcular.</translation>
</message>
<message>
<source>Lets numbers between two limits pass and cuts off the others.</source>
<translation>Deja pasar los números entre dos límites y recorta los demás.</translation>
</message>
<message>
<source>No number is below it afterwards.</source>
<translation>Ningún número queda por debajo.</translation>
</message>
<message>
<source>No number is above it afterwards.</source>
<translation>Ningún número queda por encima.</translation>
</message>
<message>
<source>Sets small numbers to zero and lets the others pass.</source>
<translation>Pone a cero los números pequeños y deja pasar los demás.</translation>
</message>
<message>
<source>Numbers from −λ to λ become zero.</source>
<translation>Los números de −λ a λ pasan a ser cero.</translation>
</message>
<message>
<source>Pulls every number towards zero by λ; what is smaller becomes zero.</source>
<translation>Acerca cada número a cero en λ; lo que sea menor pasa a ser cero.</translation>
</message>
<message>
<source>How far numbers are pulled.</source>
<translation>Cuánto se acercan los números.</translation>
</message>
<message>
<source>Lets numbers above a threshold pass and puts one value in the place of the others.</source>
<translation>Deja pasar los números por encima de un umbral y sustituye los demás por un valor.</translation>
</message>
<message>
<source>Numbers must be above it to pass.</source>
<translation>Los números deben superarlo para pasar.</translation>
</message>
<message>
<source>What stands in the place of the others.</source>
<translation>Lo que sustituye a los demás.</translation>
</message>
<message>
<source>Splits features into two halves and lets the second decide how much of the first passes: a · sigmoid(b).</source>
<translation>Divide las características en dos mitades; la segunda decide cuánto pasa de la primera: a · sigmoid(b).</translation>
</message>
<message>
<source>The dimension that is halved.</source>
<translation>La dimensión que se divide en dos.</translation>
</message>
<message>
<source>Turns scores into probabilities that sum to 1. CrossEntropyLoss does this itself: use one of the two.</source>
<translation>Convierte puntuaciones en probabilidades que suman 1. CrossEntropyLoss ya lo hace: use solo una de las dos.</translation>
</message>
<message>
<source>The dimension along which the values sum to 1.</source>
<translation>La dimensión a lo largo de la cual los valores suman 1.</translation>
</message>
<message>
<source>The logarithm of Softmax, without the rounding of doing both. NLLLoss wants it.</source>
<translation>El logaritmo de Softmax, sin el redondeo de hacer ambas cosas. NLLLoss lo requiere.</translation>
</message>
<message>
<source>Softmax of the negated scores: the smallest gets the largest share.</source>
<translation>Softmax de las puntuaciones negadas: la menor recibe la mayor parte.</translation>
</message>
<message>
<source>Softmax over the channels, at each pixel by itself: which class a pixel belongs to.</source>
<translation>Softmax sobre los canales, en cada píxel por separado: a qué clase pertenece un píxel.</translation>
</message>
<message>
<source>Draws one of several choices at random, as their scores make it likely, so that gradients can pass. It draws after training too.</source>
<translation>Elige al azar una de varias opciones, con la probabilidad que indican sus puntuaciones, de modo que los gradientes pasan. También sortea después del entrenamiento.</translation>
</message>
<message>
<source>Near 0 the choice is nearly one; large values blur it.</source>
<translation>Cerca de 0 la elección es casi única; los valores grandes la difuminan.</translation>
</message>
<message>
<source>Give a single 1 among zeros; gradients are those of the blurred choice.</source>
<translation>Dar un único 1 entre ceros; los gradientes son los de la elección difuminada.</translation>
</message>
<message>
<source>The dimension along which one is chosen.</source>
<translation>La dimensión a lo largo de la cual se elige.</translation>
</message>
<message>
<source>The plain recurrent layer: its memory is one tanh of what arrives and what was. It forgets quickly. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>La capa recurrente simple: su memoria es una tanh de lo que llega y de lo que había. Olvida pronto. Las secuencias llegan como (N, pasos, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>Size of the memory, and of the output at each step.</source>
<translation>Tamaño de la memoria y de la salida en cada paso.</translation>
</message>
<message>
<source>How many such layers lie on top of each other.</source>
<translation>Cuántas capas como esta se apilan.</translation>
</message>
<message>
<source>The function that makes the new memory.</source>
<translation>La función que forma la nueva memoria.</translation>
</message>
<message>
<source>Add learned offsets.</source>
<translation>Sumar desplazamientos aprendidos.</translation>
</message>
<message>
<source>Share of values dropped between the layers while training; a single layer has none.</source>
<translation>Proporción de valores que se descartan entre capas durante el entrenamiento; una sola capa no descarta ninguno.</translation>
</message>
<message>
<source>Read the sequence backwards too, and join both results.</source>
<translation>Leer la secuencia también hacia atrás y unir ambos resultados.</translation>
</message>
<message>
<source>The sequences.</source>
<translation>Las secuencias.</translation>
</message>
<message>
<source>The memory to begin with, such as another layer's h_n; zeros if nothing is connected.</source>
<translation>La memoria inicial, como el h_n de otra capa; ceros si no hay nada conectado.</translation>
</message>
<message>
<source>What the top layer says at each step.</source>
<translation>Lo que dice la capa superior en cada paso.</translation>
</message>
<message>
<source>The memory after the last step, for each layer and direction.</source>
<translation>La memoria tras el último paso, para cada capa y dirección.</translation>
</message>
<message>
<source>A recurrent layer with gates that decide what to keep, so that it remembers over long sequences. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>Una capa recurrente con puertas que deciden qué conservar, de modo que recuerda a lo largo de secuencias largas. Las secuencias llegan como (N, pasos, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>Project what is said at each step to this size; 0 leaves it as it is.</source>
<translation>Proyectar lo que se dice en cada paso a este tamaño; 0 lo deja como está.</translation>
</message>
<message>
<source>The cell's state to begin with, together with h_0.</source>
<translation>El estado inicial de la celda, junto con h_0.</translation>
</message>
<message>
<source>The cell's state then.</source>
<translation>El estado de la celda después.</translation>
</message>
<message>
<source>A recurrent layer with gates, simpler than LSTM and often as good. Sequences arrive as (N, steps, features): batch_first is always on.</source>
<translation>Una capa recurrente con puertas, más simple que LSTM y a menudo igual de buena. Las secuencias llegan como (N, pasos, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>One step of an RNN: the new memory is one tanh of what arrives and what was.</source>
<translation>Un paso de una RNN: la nueva memoria es una tanh de lo que llega y de lo que había.</translation>
</message>
<message>
<source>Size of the memory.</source>
<translation>Tamaño de la memoria.</translation>
</message>
<message>
<source>The features of one step.</source>
<translation>Las características de un paso.</translation>
</message>
<message>
<source>The memory before this step; zeros if nothing is connected.</source>
<translation>La memoria antes de este paso; ceros si no hay nada conectado.</translation>
</message>
<message>
<source>The memory after this step.</source>
<translation>La memoria después de este paso.</translation>
</message>
<message>
<source>One step of an LSTM, with gates that decide what to keep.</source>
<translation>Un paso de una LSTM, con puertas que deciden qué conservar.</translation>
</message>
<message>
<source>The cell's state before this step, together with hx.</source>
<translation>El estado de la celda antes de este paso, junto con hx.</translation>
</message>
<message>
<source>The cell's state after this step.</source>
<translation>El estado de la celda después de este paso.</translation>
</message>
<message>
<source>One step of a GRU, with gates, simpler than LSTMCell.</source>
<translation>Un paso de una GRU, con puertas, más simple que LSTMCell.</translation>
</message>
<message>
<source>Each position of the query gathers from the values where its key matches; several heads look for different things. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Cada posición de la consulta recoge de los valores donde coincide su clave; varias cabezas buscan cosas distintas. Las secuencias llegan como (N, posiciones, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>How many patterns are looked for at once; divides the features.</source>
<translation>Cuántos patrones se buscan a la vez; divide las características.</translation>
</message>
<message>
<source>Share of attention weights dropped while training.</source>
<translation>Proporción de pesos de atención que se descartan durante el entrenamiento.</translation>
</message>
<message>
<source>Hide what comes later: position i sees the keys up to i.</source>
<translation>Ocultar lo posterior: la posición i ve las claves hasta i.</translation>
</message>
<message>
<source>Add learned offsets to the projections.</source>
<translation>Sumar desplazamientos aprendidos a las proyecciones.</translation>
</message>
<message>
<source>Add a learned key and value that all may look at.</source>
<translation>Añadir una clave y un valor aprendidos que todas pueden mirar.</translation>
</message>
<message>
<source>Add a key and value of zeros that all may look at.</source>
<translation>Añadir una clave y un valor de ceros que todas pueden mirar.</translation>
</message>
<message>
<source>Give the weights too; without them it is faster.</source>
<translation>Dar también los pesos; sin ellos es más rápido.</translation>
</message>
<message>
<source>Give the mean of the heads' weights, not each.</source>
<translation>Dar la media de los pesos de las cabezas, no cada uno.</translation>
</message>
<message>
<source>The positions that look for something. Alone, it attends to itself.</source>
<translation>Las posiciones que buscan algo. Sola, se atiende a sí misma.</translation>
</message>
<message>
<source>What is looked at; the query itself if nothing is connected.</source>
<translation>Lo que se mira; la propia consulta si no hay nada conectado.</translation>
</message>
<message>
<source>What is gathered; the key if nothing is connected.</source>
<translation>Lo que se recoge; la clave si no hay nada conectado.</translation>
</message>
<message>
<source>Yes where a target may not look at a source, or numbers that are added to the scores.</source>
<translation>Sí donde un destino no puede mirar una fuente, o números que se suman a las puntuaciones.</translation>
</message>
<message>
<source>Yes where a key only fills up its sequence.</source>
<translation>Sí donde una clave solo rellena su secuencia.</translation>
</message>
<message>
<source>What each position of the query has gathered.</source>
<translation>Lo que ha recogido cada posición de la consulta.</translation>
</message>
<message>
<source>How much each looked at each, averaged over the heads.</source>
<translation>Cuánto miró cada una a cada una, promediado sobre las cabezas.</translation>
</message>
<message>
<source>Each query gathers from the values where its key matches. Nothing is learned here: projections and heads are drawn around it.</source>
<translation>Cada consulta recoge de los valores donde coincide su clave. Aquí no se aprende nada: las proyecciones y cabezas se dibujan alrededor.</translation>
</message>
<message>
<source>What scores are multiplied by.</source>
<translation>Por cuánto se multiplican las puntuaciones.</translation>
</message>
<message>
<source>1 / √features</source>
<translation>1 / √características</translation>
</message>
<message>
<source>Let several heads of the query share one of the keys.</source>
<translation>Dejar que varias cabezas de la consulta compartan una de las claves.</translation>
</message>
<message>
<source>What looks for something: (N, heads, positions, features), or without heads.</source>
<translation>Lo que busca algo: (N, cabezas, posiciones, características), o sin cabezas.</translation>
</message>
<message>
<source>What is looked at.</source>
<translation>Lo que se mira.</translation>
</message>
<message>
<source>What is gathered, one for each key.</source>
<translation>Lo que se recoge, uno por clave.</translation>
</message>
<message>
<source>Yes where a query may look at a key (the other way round than in MultiheadAttention), or numbers that are added to the scores.</source>
<translation>Sí donde una consulta puede mirar una clave (al revés que en MultiheadAttention), o números que se suman a las puntuaciones.</translation>
</message>
<message>
<source>Weighs each channel of an image by what all channels show on average.</source>
<translation>Pondera cada canal de una imagen según lo que todos los canales muestran en promedio.</translation>
</message>
<message>
<source>How many times fewer channels there are in the middle.</source>
<translation>Cuántas veces menos canales hay en el medio.</translation>
</message>
<message>
<source>A mask (steps, steps) that hides from each step what comes after it, for a sequence that arrives.</source>
<translation>Una máscara (pasos, pasos) que oculta a cada paso lo que viene después, para una secuencia que llega.</translation>
</message>
<message>
<source>The dimension of the steps; 1 in (N, steps, features).</source>
<translation>La dimensión de los pasos; 1 en (N, pasos, características).</translation>
</message>
<message>
<source>Yes where hidden (MultiheadAttention) or where visible (scaled dot product); or −∞ to add.</source>
<translation>Sí donde está oculto (MultiheadAttention) o donde es visible (ScaledDotProduct); o −∞ para sumar.</translation>
</message>
<message>
<source>Says for each word whether it only fills up its sequence, by the number that stands for that.</source>
<translation>Dice de cada palabra si solo rellena su secuencia, por el número que lo representa.</translation>
</message>
<message>
<source>The number of what fills up.</source>
<translation>El número de lo que rellena.</translation>
</message>
<message>
<source>Yes for what fills up (key_padding_mask of attention), or for what is real.</source>
<translation>Sí para lo que rellena (key_padding_mask de la atención) o para lo que es real.</translation>
</message>
<message>
<source>One layer of a transformer's encoder: each position looks at all others, then a dense part thinks it over. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Una capa del codificador de un transformer: cada posición mira a todas las demás y luego una parte densa lo procesa. Las secuencias llegan como (N, posiciones, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>How many patterns each attention looks for; divides the features.</source>
<translation>Cuántos patrones busca cada atención; divide las características.</translation>
</message>
<message>
<source>Hide what comes later: each position sees itself and those before it.</source>
<translation>Ocultar lo posterior: cada posición se ve a sí misma y a las anteriores.</translation>
</message>
<message>
<source>Size of the hidden layer of the dense part.</source>
<translation>Tamaño de la capa oculta de la parte densa.</translation>
</message>
<message>
<source>Share of values dropped while training.</source>
<translation>Proporción de valores que se descartan durante el entrenamiento.</translation>
</message>
<message>
<source>The activation of the dense part.</source>
<translation>La activación de la parte densa.</translation>
</message>
<message>
<source>Normalise before each part instead of after it: deep stacks train more easily.</source>
<translation>Normalizar antes de cada parte y no después: las pilas profundas se entrenan con más facilidad.</translation>
</message>
<message>
<source>Keeps the norms from going wild where values hardly vary.</source>
<translation>Mantiene estables las normas donde los valores apenas varían.</translation>
</message>
<message>
<source>The sequence that is read.</source>
<translation>La secuencia que se lee.</translation>
</message>
<message>
<source>Yes where a position only fills up its sequence.</source>
<translation>Sí donde una posición solo rellena su secuencia.</translation>
</message>
<message>
<source>One layer of a transformer's decoder: looks at its own sequence, then at what an encoder made of another. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Una capa del decodificador de un transformer: mira su propia secuencia y después lo que un codificador hizo de otra. Las secuencias llegan como (N, posiciones, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>The sequence so far, of which each position gets its next.</source>
<translation>La secuencia hasta ahora, de la que cada posición obtiene lo siguiente.</translation>
</message>
<message>
<source>What an encoder made of the sequence that was read.</source>
<translation>Lo que un codificador hizo de la secuencia leída.</translation>
</message>
<message>
<source>A stack of transformer encoder layers: the body of BERT, of vision transformers and, causal, of GPT. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Una pila de capas codificadoras de transformer: el cuerpo de BERT, de los Vision Transformers y, si es causal, de GPT. Las secuencias llegan como (N, posiciones, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>How many layers lie on top of each other.</source>
<translation>Cuántas capas se apilan.</translation>
</message>
<message>
<source>Normalise once more at the end, as norm_first wants.</source>
<translation>Normalizar una vez más al final, como pide norm_first.</translation>
</message>
<message>
<source>A stack of transformer decoder layers, which look at an encoder's result while they write. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>Una pila de capas decodificadoras de transformer, que miran el resultado de un codificador mientras escriben. Las secuencias llegan como (N, posiciones, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>The whole transformer: an encoder reads one sequence, a decoder writes another, such as its translation. Sequences arrive as (N, positions, features): batch_first is always on.</source>
<translation>El transformer completo: un codificador lee una secuencia y un decodificador escribe otra, como su traducción. Las secuencias llegan como (N, posiciones, características): batch_first está siempre activo.</translation>
</message>
<message>
<source>How many layers the encoder has.</source>
<translation>Cuántas capas tiene el codificador.</translation>
</message>
<message>
<source>How many layers the decoder has.</source>
<translation>Cuántas capas tiene el decodificador.</translation>
</message>
<message>
<source>Adds waves of falling frequency to a sequence, so that a transformer can tell its positions apart.</source>
<translation>Suma a una secuencia ondas de frecuencia decreciente, para que un transformer distinga sus posiciones.</translation>
</message>
<message>
<source>The longest sequence that may arrive.</source>
<translation>La secuencia más larga que puede llegar.</translation>
</message>
<message>
<source>Share of values dropped afterwards while training.</source>
<translation>Proporción de valores que se descartan después durante el entrenamiento.</translation>
</message>
<message>
<source>Adds a learned vector for each position to a sequence, as BERT, GPT and vision transformers do.</source>
<translation>Suma un vector aprendido a cada posición de una secuencia, como BERT, GPT y los Vision Transformers.</translation>
</message>
<message>
<source>The longest sequence that may arrive; each position learns a vector.</source>
<translation>La secuencia más larga que puede llegar; cada posición aprende un vector.</translation>
</message>
<message>
<source>Turns pairs of features by angles that grow with the position, so that scores depend on distances only. It belongs on queries and keys, before ScaledDotProductAttention.</source>
<translation>Gira pares de características en ángulos que crecen con la posición, de modo que las puntuaciones dependen solo de las distancias. Va en consultas y claves, antes de ScaledDotProductAttention.</translation>
</message>
<message>
<source>How slowly the slowest pair turns; more for long sequences.</source>
<translation>Con qué lentitud gira el par más lento; más para secuencias largas.</translation>
</message>
<message>
<source>Pair neighbours instead of the two halves.</source>
<translation>Emparejar vecinas en vez de las dos mitades.</translation>
</message>
<message>
<source>Learns a number for each distance between positions and each head, to be added to the scores of attention: wire it to attn_mask.</source>
<translation>Aprende un número para cada distancia entre posiciones y cada cabeza, que se suma a las puntuaciones de la atención: conéctelo a attn_mask.</translation>
</message>
<message>
<source>As many as the attention has.</source>
<translation>Tantas como tenga la atención.</translation>
</message>
<message>
<source>How many different distances are told apart.</source>
<translation>Cuántas distancias distintas se distinguen.</translation>
</message>
<message>
<source>From here on, all distances are one.</source>
<translation>A partir de aquí, todas las distancias son una.</translation>
</message>
<message>
<source>Tell what comes before from what comes after.</source>
<translation>Distinguir lo que viene antes de lo que viene después.</translation>
</message>
<message>
<source>The sequence that looks; only its length counts.</source>
<translation>La secuencia que mira; solo cuenta su longitud.</translation>
</message>
<message>
<source>The sequence that is looked at; the query's if nothing is connected.</source>
<translation>La secuencia mirada; la de la consulta si no hay nada conectado.</translation>
</message>
<message>
<source>Learns a number for each offset between two pixels of a window and each head, to be added to the scores of attention within windows, as Swin does.</source>
<translation>Aprende un número para cada desplazamiento entre dos píxeles de una ventana y cada cabeza, que se suma a las puntuaciones de la atención dentro de ventanas, como hace Swin.</translation>
</message>
<message>
<source>Height and width of a window, in pixels.</source>
<translation>Alto y ancho de una ventana, en píxeles.</translation>
</message>
<message>
<source>Keeps pixels apart that met in a window only because the map was shifted around its edge (Roll): 0, or −∞ to be added to the scores of attention within windows.</source>
<translation>Separa píxeles que coinciden en una ventana solo porque el mapa se desplazó alrededor de su borde (Roll): 0 o −∞, que se suma a las puntuaciones de la atención dentro de ventanas.</translation>
</message>
<message>
<source>How far the map was shifted: half a window.</source>
<translation>Cuánto se desplazó el mapa: media ventana.</translation>
</message>
<message>
<source>The shifted map (N, height, width, channels); only its sizes count.</source>
<translation>El mapa desplazado (N, alto, ancho, canales); solo cuentan sus tamaños.</translation>
</message>
<message>
<source>Lays all numbers of a sample in one row, as a Linear layer after convolutions wants them.</source>
<translation>Pone todos los números de una muestra en una fila, como los necesita una capa Linear tras convoluciones.</translation>
</message>
<message>
<source>The first dimension to merge; 0 is the batch.</source>
<translation>La primera dimensión que se fusiona; 0 es el lote.</translation>
</message>
<message>
<source>The last dimension to merge; −1 is the last one there is.</source>
<translation>La última dimensión que se fusiona; −1 es la última que hay.</translation>
</message>
<message>
<source>Arranges the numbers of each sample in another shape, in the same order. The batch stays.</source>
<translation>Dispone los números de cada muestra en otra forma, en el mismo orden. El lote se mantiene.</translation>
</message>
<message>
<source>Sizes of one sample: numbers, names such as L, 0 to keep a size, −1 for what is left.</source>
<translation>Tamaños de una muestra: números, nombres como L, 0 para conservar un tamaño, −1 para el resto.</translation>
</message>
<message>
<source>Puts the dimensions in another order, such as channels last: 0, 2, 3, 1. Dimension 0 is the batch.</source>
<translation>Pone las dimensiones en otro orden, como los canales al final: 0, 2, 3, 1. La dimensión 0 es el lote.</translation>
</message>
<message>
<source>The old dimensions in their new order.</source>
<translation>Las dimensiones antiguas en su nuevo orden.</translation>
</message>
<message>
<source>Makes several dimensions of one, such as heads and their features.</source>
<translation>Convierte varias dimensiones en una, como las cabezas y sus características.</translation>
</message>
<message>
<source>The dimension to take apart; −1 is the last.</source>
<translation>La dimensión que se separa; −1 es la última.</translation>
</message>
<message>
<source>The sizes that it becomes; −1 stands for whatever is left.</source>
<translation>Los tamaños en que se convierte; −1 representa lo que quede.</translation>
</message>
<message>
<source>Swaps two dimensions, such as the steps and the features of a sequence.</source>
<translation>Intercambia dos dimensiones, como los pasos y las características de una secuencia.</translation>
</message>
<message>
<source>One of the two dimensions; 0 is the batch.</source>
<translation>Una de las dos dimensiones; 0 es el lote.</translation>
</message>
<message>
<source>The other one; −1 is the last.</source>
<translation>La otra; −1 es la última.</translation>
</message>
<message>
<source>Moves one dimension to another place; the others keep their order.</source>
<translation>Mueve una dimensión a otro lugar; las demás conservan su orden.</translation>
</message>
<message>
<source>The dimension to move; 1 is the channels.</source>
<translation>La dimensión que se mueve; 1 son los canales.</translation>
</message>
<message>
<source>Where it goes; −1 is the end.</source>
<translation>Adónde va; −1 es el final.</translation>
</message>
<message>
<source>Drops dimensions of size 1.</source>
<translation>Elimina dimensiones de tamaño 1.</translation>
</message>
<message>
<source>The dimensions to drop; −1 is the last.</source>
<translation>Las dimensiones que se eliminan; −1 es la última.</translation>
</message>
<message>
<source>Puts in a dimension of size 1, so that a tensor can stretch along it.</source>
<translation>Inserta una dimensión de tamaño 1, para que un tensor pueda estirarse a lo largo de ella.</translation>
</message>
<message>
<source>Where the new dimension stands; −1 puts it last.</source>
<translation>Dónde queda la nueva dimensión; −1 la pone al final.</translation>
</message>
<message>
<source>Takes one slice and drops its dimension, such as the last step of a sequence.</source>
<translation>Toma un corte y elimina su dimensión, como el último paso de una secuencia.</translation>
</message>
<message>
<source>The dimension to choose from; 1 is the steps of a sequence.</source>
<translation>La dimensión de la que se elige; 1 son los pasos de una secuencia.</translation>
</message>
<message>
<source>Which one: 0 is the first, −1 the last.</source>
<translation>Cuál: 0 es el primero, −1 el último.</translation>
</message>
<message>
<source>Passes on what it gets. Good as a named place, or to try a network without a layer.</source>
<translation>Transmite lo que recibe. Útil como punto con nombre o para probar una red sin una capa.</translation>
</message>
<message>
<source>Stretches sizes of 1 until each sample has a shape. What has no batch, such as a class token, gets one.</source>
<translation>Estira tamaños de 1 hasta que cada muestra tenga una forma. Lo que no tiene lote, como un token de clase, lo recibe.</translation>
</message>
<message>
<source>Sizes of one sample, without the batch; −1 keeps the size that is there.</source>
<translation>Tamaños de una muestra, sin el lote; −1 conserva el tamaño que hay.</translation>
</message>
<message>
<source>Stretches sizes of 1, until a tensor has the shape of another one.</source>
<translation>Estira tamaños de 1 hasta que un tensor tenga la forma de otro.</translation>
</message>
<message>
<source>The tensor to stretch.</source>
<translation>El tensor que se estira.</translation>
</message>
<message>
<source>The tensor whose shape is wanted; its numbers do not matter.</source>
<translation>El tensor cuya forma se quiere; sus números no importan.</translation>
</message>
<message>
<source>Repeats a tensor like tiles, so often along each of its last dimensions.</source>
<translation>Repite un tensor como baldosas, tantas veces a lo largo de cada una de sus últimas dimensiones.</translation>
</message>
<message>
<source>How often along each of the last dimensions.</source>
<translation>Cuántas veces a lo largo de cada una de las últimas dimensiones.</translation>
</message>
<message>
<source>Repeats each slice along one dimension in place: a, a, b, b.</source>
<translation>Repite en su sitio cada corte a lo largo de una dimensión: a, a, b, b.</translation>
</message>
<message>
<source>How often each slice comes.</source>
<translation>Cuántas veces aparece cada corte.</translation>
</message>
<message>
<source>The dimension that grows.</source>
<translation>La dimensión que crece.</translation>
</message>
<message>
<source>Shifts numbers along dimensions; what falls off one end comes back at the other.</source>
<translation>Desplaza números a lo largo de dimensiones; lo que sale por un extremo vuelve por el otro.</translation>
</message>
<message>
<source>By how many places, for each of the dims.</source>
<translation>Cuántos lugares, para cada una de las dims.</translation>
</message>
<message>
<source>The dimensions to shift along.</source>
<translation>Las dimensiones a lo largo de las que se desplaza.</translation>
</message>
<message>
<source>Turns the order along dimensions: a sequence backwards, an image mirrored.</source>
<translation>Invierte el orden a lo largo de dimensiones: una secuencia hacia atrás, una imagen en espejo.</translation>
</message>
<message>
<source>The dimensions to turn; −1 is the last.</source>
<translation>Las dimensiones que se invierten; −1 es la última.</translation>
</message>
<message>
<source>Makes another kind of number of each: real, whole (cut off behind the point), or yes and no (not 0).</source>
<translation>Convierte cada número en otra clase: real, entero (sin decimales) o sí y no (distinto de 0).</translation>
</message>
<message>
<source>The kind of number: float32 to calculate with, int64 for indices, bool for masks.</source>
<translation>La clase de número: float32 para calcular, int64 para índices, bool para máscaras.</translation>
</message>
<message>
<source>Takes a stretch along one dimension, such as all steps but the first.</source>
<translation>Toma un tramo a lo largo de una dimensión, como todos los pasos menos el primero.</translation>
</message>
<message>
<source>The dimension to cut; −1 is the last.</source>
<translation>La dimensión que se corta; −1 es la última.</translation>
</message>
<message>
<source>The first to take, from 0; −1 is the last one.</source>
<translation>El primero que se toma, desde 0; −1 es el último.</translation>
</message>
<message>
<source>the beginning</source>
<translation>el principio</translation>
</message>
<message>
<source>The first not to take any more; −1 leaves out the last.</source>
<translation>El primero que ya no se toma; −1 deja fuera el último.</translation>
</message>
<message>
<source>the end</source>
<translation>el final</translation>
</message>
<message>
<source>Take every so many.</source>
<translation>Tomar uno de cada tantos.</translation>
</message>
<message>
<source>Cuts a tensor to the sizes of another: a table of positions to a sequence, a U-Net's skip to its path.</source>
<translation>Corta un tensor a los tamaños de otro: una tabla de posiciones a una secuencia, la conexión de salto de una U-Net a su camino.</translation>
</message>
<message>
<source>The dimensions that are cut.</source>
<translation>Las dimensiones que se cortan.</translation>
</message>
<message>
<source>Which part of the tensor stays.</source>
<translation>Qué parte del tensor se queda.</translation>
</message>
<message>
<source>The tensor to cut.</source>
<translation>El tensor que se corta.</translation>
</message>
<message>
<source>The tensor that has the sizes; its numbers do not matter.</source>
<translation>El tensor que tiene los tamaños; sus números no importan.</translation>
</message>
<message>
<source>Splits a tensor along one dimension into equal parts, such as query, key and value.</source>
<translation>Divide un tensor a lo largo de una dimensión en partes iguales, como consulta, clave y valor.</translation>
</message>
<message>
<source>How many parts.</source>
<translation>Cuántas partes.</translation>
</message>
<message>
<source>The first part.</source>
<translation>La primera parte.</translation>
</message>
<message>
<source>Part 2.</source>
<translation>Parte 2.</translation>
</message>
<message>
<source>Part 3.</source>
<translation>Parte 3.</translation>
</message>
<message>
<source>Part 4.</source>
<translation>Parte 4.</translation>
</message>
<message>
<source>Part 5.</source>
<translation>Parte 5.</translation>
</message>
<message>
<source>Part 6.</source>
<translation>Parte 6.</translation>
</message>
<message>
<source>Part 7.</source>
<translation>Parte 7.</translation>
</message>
<message>
<source>Part 8.</source>
<translation>Parte 8.</translation>
</message>
<message>
<source>Splits a tensor along one dimension into parts of given sizes.</source>
<translation>Divide un tensor a lo largo de una dimensión en partes de tamaños dados.</translation>
</message>
<message>
<source>The size of each part; −1 for what is left.</source>
<translation>El tamaño de cada parte; −1 para lo que quede.</translation>
</message>
<message>
<source>Takes one dimension apart: a tensor for each of its slices.</source>
<translation>Separa una dimensión: un tensor por cada uno de sus cortes.</translation>
</message>
<message>
<source>Makes feature maps larger or smaller by repeating or blending neighbours. Nothing is learned.</source>
<translation>Agranda o reduce mapas de características repitiendo o mezclando vecinos. No se aprende nada.</translation>
</message>
<message>
<source>Size of the output, in place of a scale factor: one number for each side, or one for all.</source>
<translation>Tamaño de la salida, en lugar de un factor de escala: un número por lado, o uno para todos.</translation>
</message>
<message>
<source>by scale_factor</source>
<translation>según scale_factor</translation>
</message>
<message>
<source>How many times larger each side becomes; 0.5 halves it.</source>
<translation>Cuántas veces mayor se hace cada lado; 0.5 lo reduce a la mitad.</translation>
</message>
<message>
<source>Repeat the nearest point, blend, or average.</source>
<translation>Repetir el punto más cercano, mezclar o promediar.</translation>
</message>
<message>
<source>Keep the corner points in place; has a meaning for linear to trilinear modes only.</source>
<translation>Mantener los puntos de las esquinas en su sitio; solo tiene efecto en los modos linear a trilinear.</translation>
</message>
<message>
<source>Blend by the ratio of the sizes, after rounding, and not by scale_factor.</source>
<translation>Mezclar según la proporción de los tamaños, tras redondear, y no según scale_factor.</translation>
</message>
<message>
<source>Smooth before shrinking, so that fine patterns do not flicker; bilinear and bicubic only.</source>
<translation>Suavizar antes de reducir, para que los patrones finos no parpadeen; solo bilinear y bicubic.</translation>
</message>
<message>
<source>Makes images larger by repeating the nearest point.</source>
<translation>Agranda imágenes repitiendo el punto más cercano.</translation>
</message>
<message>
<source>Height and width of the output.</source>
<translation>Alto y ancho de la salida.</translation>
</message>
<message>
<source>Makes images larger by blending, with the corners in place.</source>
<translation>Agranda imágenes mezclando, con las esquinas en su sitio.</translation>
</message>
<message>
<source>Reads images or volumes at the places that a grid says, between their points too: warps, turns, zooms.</source>
<translation>Lee imágenes o volúmenes en los lugares que dice una rejilla, también entre sus puntos: deforma, gira, amplía.</translation>
</message>
<message>
<source>Blend the points around a place, or take the nearest one.</source>
<translation>Mezclar los puntos alrededor de un lugar, o tomar el más cercano.</translation>
</message>
<message>
<source>What is read outside: nothing, the edge again, or a mirror image.</source>
<translation>Qué se lee fuera: nada, el borde repetido o una imagen reflejada.</translation>
</message>
<message>
<source>Let -1 and 1 mean the middle of the corner points, not their outer edge.</source>
<translation>Hacer que -1 y 1 signifiquen el centro de los puntos de las esquinas, no su borde exterior.</translation>
</message>
<message>
<source>What is read: images or volumes.</source>
<translation>Lo que se lee: imágenes o volúmenes.</translation>
</message>
<message>
<source>Where: x and y (and z) from -1 to 1 for each point of the output.</source>
<translation>Dónde: x e y (y z) de -1 a 1 para cada punto de la salida.</translation>
</message>
<message>
<source>Makes the grid that turns, shifts and scales an image as a matrix says; GridSample reads by it.</source>
<translation>Crea la rejilla que gira, desplaza y escala una imagen según una matriz; GridSample lee con ella.</translation>
</message>
<message>
<source>Height and width of the grid (or depth, height and width); a name stands for an open size.</source>
<translation>Alto y ancho de la rejilla (o profundidad, alto y ancho); un nombre representa un tamaño abierto.</translation>
</message>
<message>
<source>Adds a border of one value to signals.</source>
<translation>Añade a señales un borde de un solo valor.</translation>
</message>
<message>
<source>How much is added at each end: left, right. Below 0, it is cut away.</source>
<translation>Cuánto se añade en cada extremo: izquierda, derecha. Por debajo de 0, se recorta.</translation>
</message>
<message>
<source>What stands in the border.</source>
<translation>Qué hay en el borde.</translation>
</message>
<message>
<source>Adds a border of one value to images.</source>
<translation>Añade a imágenes un borde de un solo valor.</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom. Below 0, it is cut away.</source>
<translation>Cuánto se añade en cada extremo: izquierda, derecha, arriba, abajo. Por debajo de 0, se recorta.</translation>
</message>
<message>
<source>Adds a border of one value to volumes.</source>
<translation>Añade a volúmenes un borde de un solo valor.</translation>
</message>
<message>
<source>How much is added at each end: left, right, top, bottom, front, back. Below 0, it is cut away.</source>
<translation>Cuánto se añade en cada extremo: izquierda, derecha, arriba, abajo, delante, detrás. Por debajo de 0, se recorta.</translation>
</message>
<message>
<source>Adds a border of zeros to signals.</source>
<translation>Añade a señales un borde de ceros.</translation>
</message>
<message>
<source>Adds a border of zeros to images.</source>
<translation>Añade a imágenes un borde de ceros.</translation>
</message>
<message>
<source>Adds a border of zeros to volumes.</source>
<translation>Añade a volúmenes un borde de ceros.</translation>
</message>
<message>
<source>Adds a border to signals that mirrors what is inside.</source>
<translation>Añade a señales un borde que refleja el interior.</translation>
</message>
<message>
<source>Adds a border to images that mirrors what is inside.</source>
<translation>Añade a imágenes un borde que refleja el interior.</translation>
</message>
<message>
<source>Adds a border to volumes that mirrors what is inside.</source>
<translation>Añade a volúmenes un borde que refleja el interior.</translation>
</message>
<message>
<source>Adds a border to signals that repeats the edge.</source>
<translation>Añade a señales un borde que repite el último valor.</translation>
</message>
<message>
<source>Adds a border to images that repeats the edge.</source>
<translation>Añade a imágenes un borde que repite el último valor.</translation>
</message>
<message>
<source>Adds a border to volumes that repeats the edge.</source>
<translation>Añade a volúmenes un borde que repite el último valor.</translation>
</message>
<message>
<source>Adds a border to signals that is taken from the other side.</source>
<translation>Añade a señales un borde tomado del lado opuesto.</translation>
</message>
<message>
<source>Adds a border to images that is taken from the other side.</source>
<translation>Añade a imágenes un borde tomado del lado opuesto.</translation>
</message>
<message>
<source>Adds a border to volumes that is taken from the other side.</source>
<translation>Añade a volúmenes un borde tomado del lado opuesto.</translation>
</message>
<message>
<source>Adds a border to any tensor, at both ends of as many dimensions as you name, from the last one on.</source>
<translation>Añade un borde a cualquier tensor, en ambos extremos de tantas dimensiones como se indiquen, desde la última.</translation>
</message>
<message>
<source>Before and after, for the last dimension, then for the one before it. Below 0, it is cut away.</source>
<translation>Antes y después, para la última dimensión y luego para la anterior. Por debajo de 0, se recorta.</translation>
</message>
<message>
<source>What stands in the border: a value, a mirror image, the edge again, or the other side.</source>
<translation>Qué hay en el borde: un valor, una imagen reflejada, el borde repetido o el lado opuesto.</translation>
</message>
<message>
<source>What stands in the border with mode constant.</source>
<translation>Qué hay en el borde con mode constant.</translation>
</message>
<message>
<source>Makes images larger by laying channels out as pixels: 4 channels become 2×2 points.</source>
<translation>Agranda imágenes disponiendo los canales como píxeles: 4 canales se convierten en 2×2 puntos.</translation>
</message>
<message>
<source>How many times larger each side becomes.</source>
<translation>Cuántas veces mayor se hace cada lado.</translation>
</message>
<message>
<source>Makes images smaller by stacking pixels as channels: 2×2 points become 4 channels. Nothing is lost.</source>
<translation>Reduce imágenes apilando píxeles como canales: 2×2 puntos se convierten en 4 canales. No se pierde nada.</translation>
</message>
<message>
<source>How many times smaller each side becomes.</source>
<translation>Cuántas veces menor se hace cada lado.</translation>
</message>
<message>
<source>Mixes the channels of groups like cards, so that grouped convolutions get to see each other's channels.</source>
<translation>Baraja los canales de los grupos como cartas, para que las convoluciones agrupadas vean los canales de las demás.</translation>
</message>
<message>
<source>How many groups the channels are dealt from.</source>
<translation>De cuántos grupos se reparten los canales.</translation>
</message>
<message>
<source>Cuts images into patches, each one a column: what a convolution sees, as a table.</source>
<translation>Corta imágenes en parches, cada uno una columna: lo que ve una convolución, como tabla.</translation>
</message>
<message>
<source>Distance between the points of a patch.</source>
<translation>Distancia entre los puntos de un parche.</translation>
</message>
<message>
<source>How much is added at each edge of the image.</source>
<translation>Cuánto se añade en cada borde de la imagen.</translation>
</message>
<message>
<source>How far apart the patches lie.</source>
<translation>Qué separación hay entre los parches.</translation>
</message>
<message>
<source>Puts patches, each one a column, back into images; where they overlap, they are added.</source>
<translation>Vuelve a unir parches, cada uno una columna, en imágenes; donde se solapan, se suman.</translation>
</message>
<message>
<source>Height and width of the images.</source>
<translation>Alto y ancho de las imágenes.</translation>
</message>
<message>
<source>Takes along one dimension what an index says, a number for each place of the result.</source>
<translation>Toma a lo largo de una dimensión lo que dice un índice, un número por cada lugar del resultado.</translation>
</message>
<message>
<source>The dimension to choose along; −1 is the last.</source>
<translation>La dimensión a lo largo de la cual se elige; −1 es la última.</translation>
</message>
<message>
<source>The tensor to choose from.</source>
<translation>El tensor del que se elige.</translation>
</message>
<message>
<source>Whole numbers (int64) that say which to take, counted from 0.</source>
<translation>Enteros (int64) que dicen cuál tomar, contando desde 0.</translation>
</message>
<message>
<source>Takes whole slices along one dimension: an index of (N, 3, 1) takes three steps of a sequence (N, T, F).</source>
<translation>Toma cortes enteros a lo largo de una dimensión: un índice (N, 3, 1) toma tres pasos de una secuencia (N, T, F).</translation>
</message>
<message>
<source>Takes some slices along one dimension, the same of every sample: a list, or an index that arrives.</source>
<translation>Toma algunos cortes a lo largo de una dimensión, los mismos de cada muestra: una lista o un índice que llega.</translation>
</message>
<message>
<source>Which to take, in order; −1 is the last. Empty if an index is connected.</source>
<translation>Cuáles tomar, en orden; −1 es el último. Vacío si hay un índice conectado.</translation>
</message>
<message>
<source>the connected tensor</source>
<translation>el tensor conectado</translation>
</message>
<message>
<source>A list of whole numbers (int64), if it is not typed.</source>
<translation>Una lista de enteros (int64), si no se ha escrito.</translation>
</message>
<message>
<source>Turns each whole number into a row of zeros with a 1 at its place.</source>
<translation>Convierte cada entero en una fila de ceros con un 1 en su lugar.</translation>
</message>
<message>
<source>Takes the diagonal of square matrices, as the last dimension of the result.</source>
<translation>Toma la diagonal de matrices cuadradas como última dimensión del resultado.</translation>
</message>
<message>
<source>Which one: above 0 lie to the upper right, below 0 to the lower left.</source>
<translation>Cuál: por encima de 0 están arriba a la derecha; por debajo de 0, abajo a la izquierda.</translation>
</message>
<message>
<source>The rows.</source>
<translation>Las filas.</translation>
</message>
<message>
<source>The columns.</source>
<translation>Las columnas.</translation>
</message>
<message>
<source>Keeps the lower left triangle of matrices and sets the rest to zero.</source>
<translation>Conserva el triángulo inferior izquierdo de matrices y pone el resto a cero.</translation>
</message>
<message>
<source>Where the edge lies: 0 is the diagonal, 1 the line above it.</source>
<translation>Dónde está el límite: 0 es la diagonal, 1 la línea superior.</translation>
</message>
<message>
<source>Keeps the upper right triangle of matrices and sets the rest to zero.</source>
<translation>Conserva el triángulo superior derecho de matrices y pone el resto a cero.</translation>
</message>
<message>
<source>The numbers 0, 1, 2 … of the steps of what arrives, such as an Embedding of positions takes them.</source>
<translation>Los números 0, 1, 2 … de los pasos de lo que llega, como los toma un Embedding de posiciones.</translation>
</message>
<message>
<source>Adds its inputs number by number; a size of 1 stretches to fit. A skip connection ends here.</source>
<translation>Suma sus entradas número a número; un tamaño de 1 se estira hasta encajar. Aquí termina una conexión de salto.</translation>
</message>
<message>
<source>The tensors to merge, in the order of the wires.</source>
<translation>Los tensores que se unen, en el orden de las conexiones.</translation>
</message>
<message>
<source>Multiplies its inputs number by number; a size of 1 stretches to fit. A gate is such a product.</source>
<translation>Multiplica sus entradas número a número; un tamaño de 1 se estira hasta encajar. Una puerta es un producto así.</translation>
</message>
<message>
<source>Puts its inputs one behind the other along one dimension, such as their channels.</source>
<translation>Pone sus entradas una tras otra a lo largo de una dimensión, como sus canales.</translation>
</message>
<message>
<source>The dimension that grows; 1 is the channels.</source>
<translation>La dimensión que crece; 1 son los canales.</translation>
</message>
<message>
<source>Lays its inputs one upon the other along a new dimension.</source>
<translation>Apila sus entradas a lo largo de una dimensión nueva.</translation>
</message>
<message>
<source>Multiplies two matrices for each sample; dimensions before the last two stretch to fit.</source>
<translation>Multiplica dos matrices por muestra; las dimensiones anteriores a las dos últimas se estiran hasta encajar.</translation>
</message>
<message>
<source>The matrix on the left.</source>
<translation>La matriz de la izquierda.</translation>
</message>
<message>
<source>The matrix on the right.</source>
<translation>La matriz de la derecha.</translation>
</message>
<message>
<source>Multiplies tensors and sums over dimensions by letters: those missing behind the arrow are summed over.</source>
<translation>Multiplica tensores y suma sobre dimensiones según letras: se suma sobre las que faltan tras la flecha.</translation>
</message>
<message>
<source>A letter for each dimension of each tensor, then “-&gt;” and the letters of the result.</source>
<translation>Una letra por cada dimensión de cada tensor, luego «-&gt;» y las letras del resultado.</translation>
</message>
<message>
<source>The tensors, in the order of the equation.</source>
<translation>Los tensores, en el orden de la ecuación.</translation>
</message>
<message>
<source>A Linear layer whose weight arrives over a wire: y = xWᵀ + b. An embedding's matrix can be used again so.</source>
<translation>Una capa Linear cuyo peso llega por una conexión: y = xWᵀ + b. Así se puede reutilizar la matriz de un embedding.</translation>
</message>
<message>
<source>The features of each sample.</source>
<translation>Las características de cada muestra.</translation>
</message>
<message>
<source>The weight (out, in), one for all samples.</source>
<translation>El peso (out, in), uno para todas las muestras.</translation>
</message>
<message>
<source>The bias (out), if there is one.</source>
<translation>El sesgo (out), si lo hay.</translation>
</message>
<message>
<source>How far each vector of one set is from each of another, such as from the entries of a code book.</source>
<translation>A qué distancia está cada vector de un conjunto de cada uno de otro, como de las entradas de un libro de códigos.</translation>
</message>
<message>
<source>Which distance: 1 sums along the axes, 2 is the straight line.</source>
<translation>Qué distancia: 1 suma a lo largo de los ejes, 2 es la línea recta.</translation>
</message>
<message>
<source>Vectors, one in each row.</source>
<translation>Vectores, uno por fila.</translation>
</message>
<message>
<source>Vectors to compare them with.</source>
<translation>Vectores con los que se comparan.</translation>
</message>
<message>
<source>The cosine of the angle between two vectors: 1 if they point the same way, −1 if they are opposite.</source>
<translation>El coseno del ángulo entre dos vectores: 1 si apuntan en la misma dirección, −1 si son opuestos.</translation>
</message>
<message>
<source>The dimension that holds a vector's numbers.</source>
<translation>La dimensión que contiene los números de un vector.</translation>
</message>
<message>
<source>Keeps the division from going wild where vectors vanish.</source>
<translation>Mantiene estable la división donde los vectores se anulan.</translation>
</message>
<message>
<source>The first vectors.</source>
<translation>Los primeros vectores.</translation>
</message>
<message>
<source>The second vectors.</source>
<translation>Los segundos vectores.</translation>
</message>
<message>
<source>How far two vectors lie apart, along the last dimension.</source>
<translation>Qué distancia hay entre dos vectores, a lo largo de la última dimensión.</translation>
</message>
<message>
<source>Which norm: 2 is the straight line, 1 the sum of differences.</source>
<translation>Qué norma: 2 es la línea recta, 1 la suma de las diferencias.</translation>
</message>
<message>
<source>Added to each difference, so that gradients exist at 0.</source>
<translation>Se suma a cada diferencia, para que haya gradientes en 0.</translation>
</message>
<message>
<source>Keep the last dimension, with a size of 1.</source>
<translation>Conservar la última dimensión, con tamaño 1.</translation>
</message>
<message>
<source>Sets some values to zero at random while training, so that the network relies on no single one.</source>
<translation>Pone a cero algunos valores al azar durante el entrenamiento, para que la red no dependa de ninguno en concreto.</translation>
</message>
<message>
<source>Share of the values that are set to zero while training.</source>
<translation>Proporción de valores que se ponen a cero durante el entrenamiento.</translation>
</message>
<message>
<source>Switches whole channels of a signal off at random while training.</source>
<translation>Apaga al azar canales enteros de una señal durante el entrenamiento.</translation>
</message>
<message>
<source>Share of the channels that are set to zero while training.</source>
<translation>Proporción de canales que se ponen a cero durante el entrenamiento.</translation>
</message>
<message>
<source>Switches whole channels off at random while training. Neighbouring pixels carry much the same anyway.</source>
<translation>Apaga al azar canales enteros durante el entrenamiento. De todos modos, los píxeles vecinos dicen casi lo mismo.</translation>
</message>
<message>
<source>Switches whole channels of a volume off at random while training.</source>
<translation>Apaga al azar canales enteros de un volumen durante el entrenamiento.</translation>
</message>
<message>
<source>Dropout that keeps mean and deviation, so that SELU goes on normalising itself.</source>
<translation>Dropout que conserva media y desviación, para que SELU siga normalizándose sola.</translation>
</message>
<message>
<source>Share of the values that are replaced while training.</source>
<translation>Proporción de valores que se sustituyen durante el entrenamiento.</translation>
</message>
<message>
<source>AlphaDropout of whole channels.</source>
<translation>AlphaDropout de canales enteros.</translation>
</message>
<message>
<source>Share of the channels that are replaced while training.</source>
<translation>Proporción de canales que se sustituyen durante el entrenamiento.</translation>
</message>
<message>
<source>Switches a residual branch off at random while training, for each sample, so that depth is learned slowly. Put it at the end of the branch, before the Add.</source>
<translation>Apaga al azar una rama residual durante el entrenamiento, para cada muestra, de modo que la profundidad se aprende despacio. Póngala al final de la rama, antes del Add.</translation>
</message>
<message>
<source>How likely the branch is switched off.</source>
<translation>Con qué probabilidad se apaga la rama.</translation>
</message>
<message>
<source>Decide for each sample by itself (row) or for all together (batch).</source>
<translation>Decidir para cada muestra por separado (row) o para todas juntas (batch).</translation>
</message>
<message>
<source>Passes values on as they are, but turns gradients round, so that what comes before it learns the opposite of what comes after: how a network forgets where its data is from.</source>
<translation>Transmite los valores sin cambios, pero invierte los gradientes, de modo que lo anterior aprende lo contrario de lo que viene después: así olvida una red de dónde proceden sus datos.</translation>
</message>
<message>
<source>How strong the turned gradients are.</source>
<translation>Qué fuerza tienen los gradientes invertidos.</translation>
</message>
<message>
<source>Passes values on as they are and stops gradients: what comes before it does not learn from here.</source>
<translation>Transmite los valores sin cambios y detiene los gradientes: lo anterior no aprende desde aquí.</translation>
</message>
<message>
<source>Passes values on as they are, so that gradients by them can be taken: put it before a network whose InputGradient is wanted. What comes before it does not learn from here.</source>
<translation>Transmite los valores sin cambios, de modo que puedan tomarse gradientes respecto a ellos: póngalo antes de una red cuyo InputGradient se quiera. Lo anterior no aprende desde aquí.</translation>
</message>
<message>
<source>How an output changes with an input: the gradient of the sum of its numbers, from which can be learnt as well. Let the input come out of a WithGradient. It belongs in an objective, as the gradient penalty of a WGAN-GP: an exported network takes no gradients and gives zeros.</source>
<translation>Cómo cambia una salida con una entrada: el gradiente de la suma de sus números, del que también se puede aprender. Haga que la entrada salga de un WithGradient. Va en una función objetivo, como la penalización de gradiente de una WGAN-GP: una red exportada no toma gradientes y da ceros.</translation>
</message>
<message>
<source>What was made of the input, such as the scores of a critic.</source>
<translation>Lo que se obtuvo de la entrada, como las puntuaciones de un crítico.</translation>
</message>
<message>
<source>What WithGradient gives.</source>
<translation>Lo que da WithGradient.</translation>
</message>
<message>
<source>Takes one tensor, or a number, away from another, number by number; a size of 1 stretches to fit.</source>
<translation>Resta un tensor, o un número, de otro, número a número; un tamaño de 1 se estira hasta encajar.</translation>
</message>
<message>
<source>The number on the right, if it is not a tensor.</source>
<translation>El número de la derecha, si no es un tensor.</translation>
</message>
<message>
<source>Swap the two sides, as in 1 − x.</source>
<translation>Intercambiar los dos lados, como en 1 − x.</translation>
</message>
<message>
<source>The tensor on the left.</source>
<translation>El tensor de la izquierda.</translation>
</message>
<message>
<source>The tensor on the right, if it is not a number.</source>
<translation>El tensor de la derecha, si no es un número.</translation>
</message>
<message>
<source>Divides one tensor by another, or by a number, number by number; a size of 1 stretches to fit.</source>
<translation>Divide un tensor por otro, o por un número, número a número; un tamaño de 1 se estira hasta encajar.</translation>
</message>
<message>
<source>Raises each number to a power; swapped, a number to the power of each.</source>
<translation>Eleva cada número a una potencia; intercambiado, un número elevado a cada uno.</translation>
</message>
<message>
<source>What is left of each number after dividing; it has the sign of the divisor, as in Python.</source>
<translation>Lo que queda de cada número tras dividir; tiene el signo del divisor, como en Python.</translation>
</message>
<message>
<source>Divides and rounds down to a whole number. Nothing can be learned through it.</source>
<translation>Divide y redondea hacia abajo a un entero. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>The smaller of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>El menor de dos números, número a número; un tamaño de 1 se estira hasta encajar.</translation>
</message>
<message>
<source>The larger of two numbers, number by number; a size of 1 stretches to fit.</source>
<translation>El mayor de dos números, número a número; un tamaño de 1 se estira hasta encajar.</translation>
</message>
<message>
<source>Multiplies by a fixed number and adds another: x · weight + bias. Neither is learned.</source>
<translation>Multiplica por un número fijo y suma otro: x · weight + bias. Ninguno se aprende.</translation>
</message>
<message>
<source>The number to multiply by.</source>
<translation>El número por el que se multiplica.</translation>
</message>
<message>
<source>The number to add.</source>
<translation>El número que se suma.</translation>
</message>
<message>
<source>Keeps every number between two limits. Beyond them nothing can be learned.</source>
<translation>Mantiene cada número entre dos límites. Más allá de ellos no puede aprenderse nada.</translation>
</message>
<message>
<source>What is below becomes this.</source>
<translation>Lo que está por debajo se convierte en esto.</translation>
</message>
<message>
<source>What is above becomes this.</source>
<translation>Lo que está por encima se convierte en esto.</translation>
</message>
<message>
<source>The exponential function: e to the power of each number. Grows fast; softmax is the safe way to scores.</source>
<translation>La función exponencial: e elevado a cada número. Crece rápido; para puntuaciones, softmax es la vía segura.</translation>
</message>
<message>
<source>e to the power of each number, less 1; exact also near 0.</source>
<translation>e elevado a cada número, menos 1; exacto también cerca de 0.</translation>
</message>
<message>
<source>The natural logarithm. Numbers must be above 0: put a Clamp before it where they may not be.</source>
<translation>El logaritmo natural. Los números deben ser mayores que 0: ponga un Clamp delante donde puedan no serlo.</translation>
</message>
<message>
<source>The natural logarithm of 1 + x; exact also near 0, and fit for counts.</source>
<translation>El logaritmo natural de 1 + x; exacto también cerca de 0 y apto para recuentos.</translation>
</message>
<message>
<source>The square root. Its slope at 0 is infinite: add a small number before it.</source>
<translation>La raíz cuadrada. Su pendiente en 0 es infinita: sume antes un número pequeño.</translation>
</message>
<message>
<source>One over the square root, as normalisations use it.</source>
<translation>Uno entre la raíz cuadrada, como la usan las normalizaciones.</translation>
</message>
<message>
<source>One over each number. Numbers must not be 0.</source>
<translation>Uno entre cada número. Los números no deben ser 0.</translation>
</message>
<message>
<source>The absolute value: numbers without their sign.</source>
<translation>El valor absoluto: números sin su signo.</translation>
</message>
<message>
<source>Turns the sign of each number.</source>
<translation>Cambia el signo de cada número.</translation>
</message>
<message>
<source>Multiplies each number by itself.</source>
<translation>Multiplica cada número por sí mismo.</translation>
</message>
<message>
<source>The sine, of angles in radians.</source>
<translation>El seno, de ángulos en radianes.</translation>
</message>
<message>
<source>The cosine, of angles in radians.</source>
<translation>El coseno, de ángulos en radianes.</translation>
</message>
<message>
<source>The tangent, of angles in radians; huge near a right angle.</source>
<translation>La tangente, de ángulos en radianes; enorme cerca de un ángulo recto.</translation>
</message>
<message>
<source>The angle whose tangent each number is; squeezes into ±π/2.</source>
<translation>El ángulo cuya tangente es cada número; comprime a ±π/2.</translation>
</message>
<message>
<source>The error function: how much of a bell curve lies within a number. GELU is made of it.</source>
<translation>La función error: cuánto de una campana de Gauss queda dentro de un número. GELU se construye con ella.</translation>
</message>
<message>
<source>−1, 0 or 1 for what is negative, zero or positive. Nothing can be learned through it.</source>
<translation>−1, 0 o 1 según sea negativo, cero o positivo. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>Rounds down to a whole number. Nothing can be learned through it.</source>
<translation>Redondea hacia abajo a un entero. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>Rounds up to a whole number. Nothing can be learned through it.</source>
<translation>Redondea hacia arriba a un entero. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>Rounds to the nearest whole number, halves to the even one. Nothing can be learned through it.</source>
<translation>Redondea al entero más cercano; las mitades, al par. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>Cuts off what is behind the point. Nothing can be learned through it.</source>
<translation>Quita los decimales. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>Says where the first is greater than the second, or than a number.</source>
<translation>Dice dónde el primero es mayor que el segundo, o que un número.</translation>
</message>
<message>
<source>Says where the first is at least the second, or a number.</source>
<translation>Dice dónde el primero es mayor o igual que el segundo, o que un número.</translation>
</message>
<message>
<source>Says where the first is less than the second, or than a number.</source>
<translation>Dice dónde el primero es menor que el segundo, o que un número.</translation>
</message>
<message>
<source>Says where the first is at most the second, or a number.</source>
<translation>Dice dónde el primero es menor o igual que el segundo, o que un número.</translation>
</message>
<message>
<source>Says where both are the same number, such as the number of a word.</source>
<translation>Dice dónde ambos son el mismo número, como el de una palabra.</translation>
</message>
<message>
<source>Says where both are different numbers.</source>
<translation>Dice dónde son números distintos.</translation>
</message>
<message>
<source>Says where both say yes.</source>
<translation>Dice dónde ambos dicen sí.</translation>
</message>
<message>
<source>Yes and no on the left.</source>
<translation>Sí y no a la izquierda.</translation>
</message>
<message>
<source>Yes and no on the right.</source>
<translation>Sí y no a la derecha.</translation>
</message>
<message>
<source>Says where at least one says yes.</source>
<translation>Dice dónde al menos uno dice sí.</translation>
</message>
<message>
<source>Says where exactly one says yes.</source>
<translation>Dice dónde exactamente uno dice sí.</translation>
</message>
<message>
<source>Turns yes into no and no into yes.</source>
<translation>Convierte sí en no y no en sí.</translation>
</message>
<message>
<source>Takes from one tensor, or a number, where a condition says yes, and from another where it says no.</source>
<translation>Toma de un tensor, o un número, donde una condición dice sí, y de otro donde dice no.</translation>
</message>
<message>
<source>The number where the condition says yes, if it is not a tensor.</source>
<translation>El número donde la condición dice sí, si no es un tensor.</translation>
</message>
<message>
<source>The number where the condition says no, if it is not a tensor.</source>
<translation>El número donde la condición dice no, si no es un tensor.</translation>
</message>
<message>
<source>Yes and no (bool), such as a comparison gives.</source>
<translation>Sí y no (bool), como los da una comparación.</translation>
</message>
<message>
<source>What is taken where the condition says yes, if it is not a number.</source>
<translation>Lo que se toma donde la condición dice sí, si no es un número.</translation>
</message>
<message>
<source>What is taken where the condition says no, if it is not a number.</source>
<translation>Lo que se toma donde la condición dice no, si no es un número.</translation>
</message>
<message>
<source>Puts one number wherever a mask says yes, such as minus infinity before a Softmax.</source>
<translation>Pone un número donde una máscara diga sí, como menos infinito antes de una Softmax.</translation>
</message>
<message>
<source>The number to put where the mask says yes.</source>
<translation>El número que se pone donde la máscara dice sí.</translation>
</message>
<message>
<source>minus infinity</source>
<translation>menos infinito</translation>
</message>
<message>
<source>What is filled.</source>
<translation>Lo que se rellena.</translation>
</message>
<message>
<source>Yes and no (bool): where to fill.</source>
<translation>Sí y no (bool): dónde rellenar.</translation>
</message>
<message>
<source>Adds up the numbers along dimensions. Of yes and no, it counts the yes.</source>
<translation>Suma los números a lo largo de dimensiones. De sí y no, cuenta los sí.</translation>
</message>
<message>
<source>The dimensions that go; −1 is the last. Empty: all but the batch.</source>
<translation>Las dimensiones que desaparecen; −1 es la última. Vacío: todas menos el lote.</translation>
</message>
<message>
<source>all but the batch</source>
<translation>todas menos el lote</translation>
</message>
<message>
<source>Keep the dimensions, with size 1, so that the result stretches over the input.</source>
<translation>Conservar las dimensiones, con tamaño 1, para que el resultado se estire sobre la entrada.</translation>
</message>
<message>
<source>The average of the numbers along dimensions.</source>
<translation>La media de los números a lo largo de dimensiones.</translation>
</message>
<message>
<source>The largest number along dimensions.</source>
<translation>El mayor número a lo largo de dimensiones.</translation>
</message>
<message>
<source>The smallest number along dimensions.</source>
<translation>El menor número a lo largo de dimensiones.</translation>
</message>
<message>
<source>The product of the numbers along dimensions.</source>
<translation>El producto de los números a lo largo de dimensiones.</translation>
</message>
<message>
<source>The standard deviation of the numbers along dimensions: how far they lie from their average.</source>
<translation>La desviación típica de los números a lo largo de dimensiones: cuánto se alejan de su media.</translation>
</message>
<message>
<source>How much less than their number the squares are divided by: 1 for a sample, 0 for all.</source>
<translation>Cuánto menor que su cantidad es el divisor de los cuadrados: 1 para una muestra, 0 para todos.</translation>
</message>
<message>
<source>The variance of the numbers along dimensions: the square of the standard deviation.</source>
<translation>La varianza de los números a lo largo de dimensiones: el cuadrado de la desviación típica.</translation>
</message>
<message>
<source>The length of the numbers along dimensions, taken as a vector.</source>
<translation>La longitud de los números a lo largo de dimensiones, tomados como vector.</translation>
</message>
<message>
<source>Which length: 1 sums sizes, 2 is the usual one, larger ones favour the largest.</source>
<translation>Qué longitud: 1 suma magnitudes, 2 es la habitual; las mayores favorecen a los más grandes.</translation>
</message>
<message>
<source>The logarithm of the sum of exponentials along dimensions: a smooth maximum.</source>
<translation>El logaritmo de la suma de exponenciales a lo largo de dimensiones: un máximo suave.</translation>
</message>
<message>
<source>Says whether there is a yes along dimensions.</source>
<translation>Dice si hay algún sí a lo largo de dimensiones.</translation>
</message>
<message>
<source>Says whether there are only yes along dimensions.</source>
<translation>Dice si solo hay sí a lo largo de dimensiones.</translation>
</message>
<message>
<source>Where the largest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>Dónde está el mayor número a lo largo de una dimensión, contando desde 0. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>The dimension to look along; −1 is the last.</source>
<translation>La dimensión a lo largo de la cual se busca; −1 es la última.</translation>
</message>
<message>
<source>Keep the dimension, with size 1.</source>
<translation>Conservar la dimensión, con tamaño 1.</translation>
</message>
<message>
<source>Where the smallest number is along one dimension, counted from 0. Nothing can be learned through it.</source>
<translation>Dónde está el menor número a lo largo de una dimensión, contando desde 0. Nada puede aprenderse a través de ello.</translation>
</message>
<message>
<source>The largest numbers along one dimension, in order, and where they were.</source>
<translation>Los mayores números a lo largo de una dimensión, en orden, y dónde estaban.</translation>
</message>
<message>
<source>How many numbers to take.</source>
<translation>Cuántos números se toman.</translation>
</message>
<message>
<source>Take the largest; otherwise the smallest.</source>
<translation>Tomar los mayores; si no, los menores.</translation>
</message>
<message>
<source>The numbers.</source>
<translation>Los números.</translation>
</message>
<message>
<source>Where each of them was, counted from 0.</source>
<translation>Dónde estaba cada uno, contando desde 0.</translation>
</message>
<message>
<source>Puts the numbers along one dimension in order, and says where they were.</source>
<translation>Ordena los números a lo largo de una dimensión y dice dónde estaban.</translation>
</message>
<message>
<source>Put the largest first.</source>
<translation>Poner primero los mayores.</translation>
</message>
<message>
<source>The number in the middle along one dimension; of an even number of them, the lower one.</source>
<translation>El número central a lo largo de una dimensión; si son pares, el inferior.</translation>
</message>
<message>
<source>The running sum along one dimension: each number with all before it.</source>
<translation>La suma acumulada a lo largo de una dimensión: cada número con todos los anteriores.</translation>
</message>
<message>
<source>The running product along one dimension: each number times all before it.</source>
<translation>El producto acumulado a lo largo de una dimensión: cada número por todos los anteriores.</translation>
</message>
<message>
<source>Fixed numbers: one that fills a shape, or one for each place in it. Nothing of them is learned.</source>
<translation>Números fijos: uno que llena una forma, o uno por cada lugar de ella. Nada de ello se aprende.</translation>
</message>
<message>
<source>The numbers, the last dimension first; or one for all.</source>
<translation>Los números, la última dimensión primero; o uno para todos.</translation>
</message>
<message>
<source>Sizes of the tensor. It has no batch; empty is a single number.</source>
<translation>Tamaños del tensor. No tiene lote; vacío es un solo número.</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool), where 0 is no.</source>
<translation>Números reales, enteros (int64) para índices, o sí y no (bool), donde 0 es no.</translation>
</message>
<message>
<source>Learned numbers that depend on no input, such as a class token or positions. Expand gives it a batch.</source>
<translation>Números aprendidos que no dependen de ninguna entrada, como un token de clase o posiciones. Expand les da un lote.</translation>
</message>
<message>
<source>Sizes of the tensor, without a batch of its own.</source>
<translation>Tamaños del tensor, sin lote propio.</translation>
</message>
<message>
<source>What the numbers are before training.</source>
<translation>Qué son los números antes del entrenamiento.</translation>
</message>
<message>
<source>The spread of normal numbers; the largest of uniform ones.</source>
<translation>La dispersión de los números normales; el mayor de los uniformes.</translation>
</message>
<message>
<source>Random numbers in the shape of what arrives, drawn anew each time, also after training.</source>
<translation>Números aleatorios con la forma de lo que llega, sorteados cada vez de nuevo, también tras el entrenamiento.</translation>
</message>
<message>
<source>Numbers of a bell curve around 0, or all alike from 0 to 1.</source>
<translation>Números de una campana de Gauss en torno a 0, o uniformes de 0 a 1.</translation>
</message>
<message>
<source>What they are multiplied by.</source>
<translation>Por cuánto se multiplican.</translation>
</message>
<message>
<source>Sizes for each sample, without the batch; empty takes those of what arrives.</source>
<translation>Tamaños por muestra, sin el lote; vacío toma los de lo que llega.</translation>
</message>
<message>
<source>The tensor whose batch and shape are wanted; its numbers do not matter.</source>
<translation>El tensor cuyo lote y forma se quieren; sus números no importan.</translation>
</message>
<message>
<source>Adds random numbers of a bell curve while training, so that the network learns to bear them.</source>
<translation>Suma números aleatorios de una campana de Gauss durante el entrenamiento, para que la red aprenda a soportarlos.</translation>
</message>
<message>
<source>How far the added numbers spread.</source>
<translation>Cuánto se dispersan los números sumados.</translation>
</message>
<message>
<source>Zeros in the shape of what arrives.</source>
<translation>Ceros con la forma de lo que llega.</translation>
</message>
<message>
<source>Ones in the shape of what arrives.</source>
<translation>Unos con la forma de lo que llega.</translation>
</message>
<message>
<source>One number in the shape of what arrives.</source>
<translation>Un número con la forma de lo que llega.</translation>
</message>
<message>
<source>The number.</source>
<translation>El número.</translation>
</message>
<message>
<source>Fixed numbers that are kept with the weights, such as a mask or a table of an imported model. Zeros until weights are loaded; nothing of them is learned.</source>
<translation>Números fijos que se guardan con los pesos, como una máscara o una tabla de un modelo importado. Ceros hasta que se cargan pesos; nada de ello se aprende.</translation>
</message>
<message>
<source>Real numbers, whole ones (int64) for indices, or yes and no (bool).</source>
<translation>Números reales, enteros (int64) para índices, o sí y no (bool).</translation>
</message>
<message>
<source>Draws from a normal distribution whose mean and log variance the network gives, so that gradients pass: the middle of a variational autoencoder. At evaluation it gives the mean.</source>
<translation>Sortea de una distribución normal cuya media y log-varianza da la red, de modo que los gradientes pasan: el centro de un autocodificador variacional. En la evaluación da la media.</translation>
</message>
<message>
<source>Draw at evaluation too, not only while training.</source>
<translation>Sortear también en la evaluación, no solo durante el entrenamiento.</translation>
</message>
<message>
<source>The middle of the distribution.</source>
<translation>El centro de la distribución.</translation>
</message>
<message>
<source>The logarithm of its variance; any number will do.</source>
<translation>El logaritmo de su varianza; vale cualquier número.</translation>
</message>
<message>
<source>A model of torchvision with what it has learned from millions of images: it makes features of yours.</source>
<translation>Un modelo de torchvision con lo que ha aprendido de millones de imágenes: convierte las suyas en características.</translation>
</message>
<message>
<source>The model whose features are taken.</source>
<translation>El modelo cuyas características se toman.</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, or the last map of 1/8 of its size.</source>
<translation>Un vector por imagen (pooled), su último mapa de características o el último de 1/8 de su tamaño.</translation>
</message>
<message>
<source>What it knows before training: nothing, what torchvision offers (DEFAULT: its best), or a file.</source>
<translation>Lo que sabe antes del entrenamiento: nada, lo que ofrece torchvision (DEFAULT: lo mejor) o un archivo.</translation>
</message>
<message>
<source>A file of weights (.safetensors, .pth, .pt); a relative path starts at the project's folder.</source>
<translation>Un archivo de pesos (.safetensors, .pth, .pt); una ruta relativa parte de la carpeta del proyecto.</translation>
</message>
<message>
<source>The part, such as layer3, from which on it is trained; what is before rests. Empty: all of it.</source>
<translation>La parte, como layer3, a partir de la cual se entrena; lo anterior queda fijo. Vacío: todo.</translation>
</message>
<message>
<source>Also give the larger feature maps, as the decoder of a U-Net needs them.</source>
<translation>Dar también los mapas de características mayores, como los necesita el decodificador de una U-Net.</translation>
</message>
<message>
<source>A node of torchvision's feature extraction by name, in the place of what “features” says.</source>
<translation>Un nodo del extractor de características de torchvision por su nombre, en lugar de lo que dice «features».</translation>
</message>
<message>
<source>The features.</source>
<translation>Las características.</translation>
</message>
<message>
<source>The feature map that is 2 times as large.</source>
<translation>El mapa de características 2 veces mayor.</translation>
</message>
<message>
<source>The feature map that is 4 times as large.</source>
<translation>El mapa de características 4 veces mayor.</translation>
</message>
<message>
<source>The feature map that is 8 times as large.</source>
<translation>El mapa de características 8 veces mayor.</translation>
</message>
<message>
<source>The feature map that is 16 times as large.</source>
<translation>El mapa de características 16 veces mayor.</translation>
</message>
<message>
<source>The feature map that is 32 times as large.</source>
<translation>El mapa de características 32 veces mayor.</translation>
</message>
<message>
<source>A model of timm, by its name there, with what it has learned: it makes features of your images.</source>
<translation>Un modelo de timm, por su nombre allí, con lo que ha aprendido: convierte sus imágenes en características.</translation>
</message>
<message>
<source>The model, by its name in timm.</source>
<translation>El modelo, por su nombre en timm.</translation>
</message>
<message>
<source>One vector for an image (pooled), its last feature map, the last of 1/8 of its size, or tokens.</source>
<translation>Un vector por imagen (pooled), su último mapa de características, el último de 1/8 de su tamaño o tokens.</translation>
</message>
<message>
<source>What it knows before training: nothing, what timm offers, or what is in a file.</source>
<translation>Lo que sabe antes del entrenamiento: nada, lo que ofrece timm o lo que hay en un archivo.</translation>
</message>
<message>
<source>Which of timm's weights, such as a1_in1k. Empty: those that timm takes by itself.</source>
<translation>Cuáles de los pesos de timm, como a1_in1k. Vacío: los que timm toma por sí mismo.</translation>
</message>
<message>
<source>A feature map by its number in timm (out_indices), such as a block of a transformer.</source>
<translation>Un mapa de características por su número en timm (out_indices), como un bloque de un transformer.</translation>
</message>
<message>
<source>as “features” says</source>
<translation>como dice «features»</translation>
</message>
<message>
<source>Compares class scores with the right class. The scores are logits: put no Softmax before it.</source>
<translation>Compara puntuaciones de clase con la clase correcta. Las puntuaciones son logits: no ponga Softmax delante.</translation>
</message>
<message>
<source>One number for each class: how much its samples count. Leave it empty if all count the same.</source>
<translation>Un número por clase: cuánto cuentan sus muestras. Déjelo vacío si todas cuentan igual.</translation>
</message>
<message>
<source>Samples of the class with this number do not count, such as padding. No class has a number below 0.</source>
<translation>Las muestras de la clase con este número no cuentan, como el relleno. Ninguna clase tiene número menor que 0.</translation>
</message>
<message>
<source>Whether the losses of a batch are averaged or added up.</source>
<translation>Si las pérdidas de un lote se promedian o se suman.</translation>
</message>
<message>
<source>Share of the certainty that is spread over the other classes; keeps a network from overconfidence.</source>
<translation>Proporción de certeza que se reparte entre las demás clases; evita el exceso de confianza de una red.</translation>
</message>
<message>
<source>What the network says.</source>
<translation>Lo que dice la red.</translation>
</message>
<message>
<source>What would be right.</source>
<translation>Lo que sería correcto.</translation>
</message>
<message>
<source>One number for the whole batch.</source>
<translation>Un número para todo el lote.</translation>
</message>
<message>
<source>Compares the logarithms of class probabilities with the right class: end the network with LogSoftmax.</source>
<translation>Compara los logaritmos de probabilidades de clase con la clase correcta: termine la red con LogSoftmax.</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are logits: put no Sigmoid before it.</source>
<translation>Juzga cada salida como un sí o no independiente. Las salidas son logits: no ponga Sigmoid delante.</translation>
</message>
<message>
<source>One number for each output: how much it counts. Leave it empty if all count the same.</source>
<translation>Un número por salida: cuánto cuenta. Déjelo vacío si todas cuentan igual.</translation>
</message>
<message>
<source>One number for each output, or one for all: how much a yes counts. Above 1 for what is rare.</source>
<translation>Un número por salida, o uno para todas: cuánto cuenta un sí. Mayor que 1 para lo poco frecuente.</translation>
</message>
<message>
<source>Judges each output as a yes or no of its own. Outputs are probabilities: end the network with Sigmoid.</source>
<translation>Juzga cada salida como un sí o no independiente. Las salidas son probabilidades: termine la red con Sigmoid.</translation>
</message>
<message>
<source>BCEWithLogitsLoss for samples with several labels, averaged over the classes first. Outputs are logits.</source>
<translation>BCEWithLogitsLoss para muestras con varias etiquetas, promediada antes sobre las clases. Las salidas son logits.</translation>
</message>
<message>
<source>Wants outputs to have the sign of the target, −1 or 1, with a soft border between right and wrong.</source>
<translation>Pide que las salidas tengan el signo del objetivo, −1 o 1, con una frontera suave entre acierto y error.</translation>
</message>
<message>
<source>Wants the score of the right class to be above each other one by a margin, as support vector machines do.</source>
<translation>Pide que la puntuación de la clase correcta supere a cada una de las demás en un margen, como las máquinas de vectores de soporte.</translation>
</message>
<message>
<source>Count how much is missing as it is (1), or its square (2).</source>
<translation>Contar lo que falta tal cual (1) o al cuadrado (2).</translation>
</message>
<message>
<source>How far the right score must be above the others.</source>
<translation>Cuánto debe superar la puntuación correcta a las demás.</translation>
</message>
<message>
<source>Wants the scores of all classes of a sample to be above the others by 1. The target lists them, then −1.</source>
<translation>Pide que las puntuaciones de todas las clases de una muestra superen a las demás en 1. El objetivo las enumera; luego, −1.</translation>
</message>
<message>
<source>Cross-entropy that looks away from what is easy, so that the many do not drown the few. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>Entropía cruzada que aparta la vista de lo fácil, para que los muchos no ahoguen a los pocos. Las puntuaciones son logits: no ponga Softmax ni Sigmoid delante.</translation>
</message>
<message>
<source>How strongly it looks away from what is easy; 0 is plain cross-entropy.</source>
<translation>Cuánto aparta la vista de lo fácil; 0 es entropía cruzada simple.</translation>
</message>
<message>
<source>Places of the class with this number do not count. No class has a number below 0.</source>
<translation>Los lugares de la clase con este número no cuentan. Ninguna clase tiene un número menor que 0.</translation>
</message>
<message>
<source>The number of the class of each place, or a yes or no (1 or 0) for each score.</source>
<translation>El número de clase de cada lugar, o un sí o no (1 o 0) para cada puntuación.</translation>
</message>
<message>
<source>How badly the areas of classes cover those that are right; small areas count as much as large ones. The scores are logits: put neither Softmax nor Sigmoid before it.</source>
<translation>Cuán mal cubren las áreas de las clases a las correctas; las áreas pequeñas cuentan tanto como las grandes. Las puntuaciones son logits: no ponga Softmax ni Sigmoid delante.</translation>
</message>
<message>
<source>Added above and below, so that classes that are nowhere do no harm.</source>
<translation>Se suma arriba y abajo, para que las clases que no están en ningún lugar no hagan daño.</translation>
</message>
<message>
<source>The mean of the squared errors. Large errors count much more than small ones.</source>
<translation>La media de los errores al cuadrado. Los errores grandes cuentan mucho más que los pequeños.</translation>
</message>
<message>
<source>The mean of the absolute errors. Outliers pull less on it than on the squared error.</source>
<translation>La media de los errores absolutos. Los valores atípicos influyen menos que en el error cuadrático.</translation>
</message>
<message>
<source>Squares small errors and takes large ones as they are, so that outliers pull less.</source>
<translation>Eleva al cuadrado los errores pequeños y toma los grandes tal cual, de modo que los valores atípicos influyen menos.</translation>
</message>
<message>
<source>The error from which on it is no longer squared.</source>
<translation>El error a partir del cual ya no se eleva al cuadrado.</translation>
</message>
<message>
<source>The absolute error with a round bottom. Like HuberLoss divided by beta; common for boxes around objects.</source>
<translation>El error absoluto con el fondo redondeado. Como HuberLoss dividida por beta; común para recuadros de objetos.</translation>
</message>
<message>
<source>The error up to which it is squared; with 0 it is L1Loss.</source>
<translation>El error hasta el cual se eleva al cuadrado; con 0 es L1Loss.</translation>
</message>
<message>
<source>How far a distribution is from the target's. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>Qué distancia hay de una distribución a la del objetivo. Las salidas son logaritmos de probabilidades: termine con LogSoftmax.</translation>
</message>
<message>
<source>With batchmean it is the divergence of a sample; mean divides by the number of outputs as well.</source>
<translation>Con batchmean es la divergencia de una muestra; mean divide además por el número de salidas.</translation>
</message>
<message>
<source>The target holds logarithms of probabilities, too.</source>
<translation>El objetivo también contiene logaritmos de probabilidades.</translation>
</message>
<message>
<source>For counts, such as visitors in an hour: how improbable the count is if the output is the expected one.</source>
<translation>Para recuentos, como visitantes en una hora: cuán improbable es el recuento si la salida es el esperado.</translation>
</message>
<message>
<source>The output is the logarithm of the expected count.</source>
<translation>La salida es el logaritmo del recuento esperado.</translation>
</message>
<message>
<source>Add the part that depends on the target only (Stirling's formula).</source>
<translation>Sumar la parte que depende solo del objetivo (fórmula de Stirling).</translation>
</message>
<message>
<source>Keeps logarithms and divisions from going wild near zero.</source>
<translation>Mantiene estables logaritmos y divisiones cerca de cero.</translation>
</message>
<message>
<source>For values with a doubt: the network says a value and its variance, and is judged by how well both fit.</source>
<translation>Para valores con duda: la red dice un valor y su varianza, y se juzga lo bien que encajan ambos.</translation>
</message>
<message>
<source>Add the constant part as well.</source>
<translation>Sumar también la parte constante.</translation>
</message>
<message>
<source>The variance, above 0: how unsure the network is.</source>
<translation>La varianza, mayor que 0: cuánto duda la red.</translation>
</message>
<message>
<source>For values with a range: each output is the value below which the target stays with a certain probability.</source>
<translation>Para valores con un margen: cada salida es el valor por debajo del cual queda el objetivo con cierta probabilidad.</translation>
</message>
<message>
<source>These probabilities, one by one.</source>
<translation>Estas probabilidades, una por una.</translation>
</message>
<message>
<source>An estimate for each quantile, in the last dimension.</source>
<translation>Una estimación para cada cuantil, en la última dimensión.</translation>
</message>
<message>
<source>The mean of what arrives, as it is, over all samples. For losses that are drawn: put a Neg behind it for what shall become large, as the scores of a Wasserstein GAN.</source>
<translation>La media de lo que llega, tal cual, sobre todas las muestras. Para pérdidas dibujadas: ponga un Neg tras lo que deba crecer, como las puntuaciones de una GAN de Wasserstein.</translation>
</message>
<message>
<source>What shall become small, any numbers of each sample.</source>
<translation>Lo que debe reducirse, cualesquiera números de cada muestra.</translation>
</message>
<message>
<source>How much each sample counts, (N); yes and no are 1 and 0.</source>
<translation>Cuánto cuenta cada muestra, (N); sí y no son 1 y 0.</translation>
</message>
<message>
<source>For distances: where the target is 1 they shall be small, where it is −1 at least the margin.</source>
<translation>Para distancias: donde el objetivo es 1 deben ser pequeñas; donde es −1, al menos el margen.</translation>
</message>
<message>
<source>How far apart at least is what does not belong together.</source>
<translation>Cuánto se separa, como mínimo, lo que no va junto.</translation>
</message>
<message>
<source>1 for near, −1 for apart.</source>
<translation>1 para cerca, −1 para separado.</translation>
</message>
<message>
<source>For pairs of vectors: where the target is 1 they shall point the same way, where it is −1 apart.</source>
<translation>Para pares de vectores: donde el objetivo es 1 deben apuntar en la misma dirección; donde es −1, separarse.</translation>
</message>
<message>
<source>The cosine below which vectors are apart enough.</source>
<translation>El coseno por debajo del cual los vectores están bastante separados.</translation>
</message>
<message>
<source>The first of the two.</source>
<translation>El primero de los dos.</translation>
</message>
<message>
<source>The second of the two.</source>
<translation>El segundo de los dos.</translation>
</message>
<message>
<source>1 for alike, −1 for different, (N).</source>
<translation>1 para iguales, −1 para distintos, (N).</translation>
</message>
<message>
<source>For orders: where the target is 1 the first score shall be above the second, where it is −1 below it.</source>
<translation>Para ordenaciones: donde el objetivo es 1 la primera puntuación debe superar a la segunda; donde es −1, quedar por debajo.</translation>
</message>
<message>
<source>How far the scores must be apart.</source>
<translation>Cuánto deben distar las puntuaciones.</translation>
</message>
<message>
<source>1 if the first is to be higher, −1 if the second is.</source>
<translation>1 si la primera debe ser mayor, −1 si la segunda.</translation>
</message>
<message>
<source>A sample shall be nearer to one that belongs to it than to one that does not, by a margin.</source>
<translation>Una muestra debe estar más cerca, por un margen, de una que le corresponde que de una que no.</translation>
</message>
<message>
<source>How much nearer at least.</source>
<translation>Cuánto más cerca como mínimo.</translation>
</message>
<message>
<source>How distance is measured: 2 straight, 1 along the axes.</source>
<translation>Cómo se mide la distancia: 2 en línea recta, 1 a lo largo de los ejes.</translation>
</message>
<message>
<source>Added to differences, so that roots have a gradient.</source>
<translation>Se suma a las diferencias, para que las raíces tengan gradiente.</translation>
</message>
<message>
<source>Measure the negative from the positive, too, and take the shorter way.</source>
<translation>Medir el negativo también desde el positivo y tomar el camino más corto.</translation>
</message>
<message>
<source>The sample that is compared.</source>
<translation>La muestra que se compara.</translation>
</message>
<message>
<source>One that belongs to it.</source>
<translation>Una que le corresponde.</translation>
</message>
<message>
<source>One that does not.</source>
<translation>Una que no le corresponde.</translation>
</message>
<message>
<source>TripletMarginLoss with another measure of distance.</source>
<translation>TripletMarginLoss con otra medida de distancia.</translation>
</message>
<message>
<source>How distance is measured: along a straight line, or by the angle between vectors.</source>
<translation>Cómo se mide la distancia: en línea recta o por el ángulo entre vectores.</translation>
</message>
<message>
<source>For pairs of vectors: those that are alike shall be near, the others at least the margin apart.</source>
<translation>Para pares de vectores: los que se parecen deben estar cerca, los demás al menos a la distancia margin.</translation>
</message>
<message>
<source>How far apart at least is what is different.</source>
<translation>Cuánto dista como mínimo lo que es distinto.</translation>
</message>
<message>
<source>The first vector of each pair.</source>
<translation>El primer vector de cada par.</translation>
</message>
<message>
<source>The second.</source>
<translation>El segundo.</translation>
</message>
<message>
<source>1 for alike, 0 for different, (N).</source>
<translation>1 si se parecen, 0 si son distintos, (N).</translation>
</message>
<message>
<source>Finds triplets in the batch: the farthest sample of a class shall be nearer than the nearest of another.</source>
<translation>Encuentra tripletes en el lote: la muestra más lejana de una clase debe estar más cerca que la más próxima de otra.</translation>
</message>
<message>
<source>The class of each sample, (N) int64.</source>
<translation>La clase de cada muestra, (N) int64.</translation>
</message>
<message>
<source>For two views of each sample: their vectors shall point the same way, and away from those of all others.</source>
<translation>Para dos vistas de cada muestra: sus vectores deben apuntar en la misma dirección, y lejos de los de todas las demás.</translation>
</message>
<message>
<source>How sharply directions are told apart; less is sharper.</source>
<translation>Con qué nitidez se distinguen las direcciones; menos es más nítido.</translation>
</message>
<message>
<source>The vectors of the first views, (N, features).</source>
<translation>Los vectores de las primeras vistas, (N, características).</translation>
</message>
<message>
<source>Those of the second views of the same samples.</source>
<translation>Los de las segundas vistas de las mismas muestras.</translation>
</message>
<message>
<source>How far normal distributions are from the standard one: what keeps the middle of a variational autoencoder in order. Added up over the numbers of a sample.</source>
<translation>Cuánto distan distribuciones normales de la estándar: lo que mantiene en orden el centro de un autocodificador variacional. Se suma sobre los números de una muestra.</translation>
</message>
<message>
<source>The means.</source>
<translation>Las medias.</translation>
</message>
<message>
<source>The logarithms of the variances; any numbers will do.</source>
<translation>Los logaritmos de las varianzas; sirve cualquier número.</translation>
</message>
<message>
<source>A student shall be as sure of each class as its teacher is. Both give scores: put no Softmax before it.</source>
<translation>Un alumno debe estar tan seguro de cada clase como su maestro. Ambos dan puntuaciones: no ponga Softmax delante.</translation>
</message>
<message>
<source>Softens both; more shows more of what the teacher holds possible.</source>
<translation>Suaviza ambas; cuanto más, más muestra de lo que el maestro considera posible.</translation>
</message>
<message>
<source>The scores of the network that learns.</source>
<translation>Las puntuaciones de la red que aprende.</translation>
</message>
<message>
<source>Those of the one that it learns from, which does not learn from this.</source>
<translation>Las de la red de la que aprende, que no aprende de esto.</translation>
</message>
<message>
<source>How far the styles of two pictures are apart: which features go together in them, wherever they are.</source>
<translation>Cuánto distan los estilos de dos imágenes: qué características aparecen juntas en ellas, dondequiera que estén.</translation>
</message>
<message>
<source>Features of the picture that is made, (N, channels, …).</source>
<translation>Características de la imagen creada, (N, canales, …).</translation>
</message>
<message>
<source>Features of the picture whose style is wanted; it may have another size.</source>
<translation>Características de la imagen cuyo estilo se quiere; puede tener otro tamaño.</translation>
</message>
<message>
<source>How far two sets of samples are apart as a whole, whichever of them are paired: made pictures from real ones, codes from random numbers.</source>
<translation>Cuánto distan dos conjuntos de muestras en su totalidad, sin importar cuáles se emparejen: imágenes creadas de reales, códigos de números aleatorios.</translation>
</message>
<message>
<source>The samples that are to look like the others, (N, …).</source>
<translation>Las muestras que deben parecerse a las otras, (N, …).</translation>
</message>
<message>
<source>The others, of the same shape.</source>
<translation>Las otras, con la misma forma.</translation>
</message>
<message>
<source>Finds by itself which step of a sequence belongs to which symbol, for speech and handwriting. Outputs are logarithms of probabilities: end with LogSoftmax.</source>
<translation>Averigua por sí misma qué paso de una secuencia corresponde a qué símbolo, para voz y escritura a mano. Las salidas son logaritmos de probabilidades: termine con LogSoftmax.</translation>
</message>
<message>
<source>The number of the symbol that means: nothing here.</source>
<translation>El número del símbolo que significa: aquí nada.</translation>
</message>
<message>
<source>Let samples that are too short for their labels not count.</source>
<translation>No contar las muestras demasiado cortas para sus etiquetas.</translation>
</message>
<message>
<source>For each step, the logarithm of each symbol's probability: (N, steps, symbols).</source>
<translation>Para cada paso, el logaritmo de la probabilidad de cada símbolo: (N, pasos, símbolos).</translation>
</message>
<message>
<source>The symbols that are to be found: (N, length) int64.</source>
<translation>Los símbolos que deben encontrarse: (N, longitud) int64.</translation>
</message>
<message>
<source>How many steps count, (N); all of them if nothing arrives.</source>
<translation>Cuántos pasos cuentan, (N); todos si no llega nada.</translation>
</message>
<message>
<source>How many symbols count, (N); if nothing arrives, all but negative ones, which fill up.</source>
<translation>Cuántos símbolos cuentan, (N); si no llega nada, todos menos los negativos, que son relleno.</translation>
</message>
<message>
<source>For detectors that say one box for each cell of a grid: the cell in which the middle of a box lies is to find it. It weighs whether a box is there, where it is and what it holds.</source>
<translation>Para detectores que dicen un recuadro por celda de una cuadrícula: la celda en la que está el centro de un recuadro debe encontrarlo. Pondera si hay un recuadro, dónde está y qué contiene.</translation>
</message>
<message>
<source>How much it counts where the boxes are.</source>
<translation>Cuánto cuenta dónde están los recuadros.</translation>
</message>
<message>
<source>How much it counts what they hold.</source>
<translation>Cuánto cuenta lo que contienen.</translation>
</message>
<message>
<source>How much a cell without a box counts beside one with a box.</source>
<translation>Cuánto cuenta una celda sin recuadro frente a una con recuadro.</translation>
</message>
<message>
<source>For each cell: whether a box is there, its x, y, width and height, and a score for each class, all logits: (N, 5 + classes, height, width).</source>
<translation>Para cada celda: si hay un recuadro, su x, y, ancho y alto, y una puntuación por clase, todo logits: (N, 5 + clases, alto, ancho).</translation>
</message>
<message>
<source>Boxes as x, y of the middle, width, height and class (−1: none), (N, boxes, 5).</source>
<translation>Recuadros como x, y del centro, ancho, alto y clase (−1: ninguna), (N, recuadros, 5).</translation>
</message>
<message>
<source>Steps against the gradient, plainly. With momentum 0.9 and a good schedule it is hard to beat on images.</source>
<translation>Pasos contra el gradiente, sin más. Con momentum 0.9 y una buena planificación es difícil de superar en imágenes.</translation>
</message>
<message>
<source>Learning rate: how far each step goes.</source>
<translation>Tasa de aprendizaje: cuánto avanza cada paso.</translation>
</message>
<message>
<source>Share of the previous step that is kept; 0.9 is usual.</source>
<translation>Proporción del paso anterior que se conserva; 0.9 es lo habitual.</translation>
</message>
<message>
<source>Pulls all weights towards zero; more of it means a simpler network.</source>
<translation>Acerca todos los pesos a cero; cuanto más, más simple la red.</translation>
</message>
<message>
<source>Share of the gradient that momentum leaves out.</source>
<translation>Proporción del gradiente que el momentum deja fuera.</translation>
</message>
<message>
<source>Look ahead along the momentum first; needs momentum and no dampening.</source>
<translation>Mirar antes hacia delante siguiendo el momentum; requiere momentum y ningún dampening.</translation>
</message>
<message>
<source>Gives each weight a step size of its own, from the recent size of its gradient. A good first choice.</source>
<translation>Da a cada peso un tamaño de paso propio, según el tamaño reciente de su gradiente. Una buena primera elección.</translation>
</message>
<message>
<source>Memory of the gradient's mean and square.</source>
<translation>Memoria de la media y del cuadrado del gradiente.</translation>
</message>
<message>
<source>Keeps the division by the gradient's size from going wild near zero.</source>
<translation>Mantiene estable la división por el tamaño del gradiente cerca de cero.</translation>
</message>
<message>
<source>Never let the estimate of the gradient's size shrink.</source>
<translation>No dejar nunca que disminuya la estimación del tamaño del gradiente.</translation>
</message>
<message>
<source>Adam with weight decay that is independent of the gradient's size. The usual choice for transformers.</source>
<translation>Adam con un decaimiento de pesos independiente del tamaño del gradiente. La elección habitual para transformers.</translation>
</message>
<message>
<source>Divides each gradient by its recent size. Common for recurrent networks and reinforcement learning.</source>
<translation>Divide cada gradiente por su tamaño reciente. Común en redes recurrentes y aprendizaje por refuerzo.</translation>
</message>
<message>
<source>Memory of the gradient's square.</source>
<translation>Memoria del cuadrado del gradiente.</translation>
</message>
<message>
<source>Subtract the gradient's mean before measuring its size.</source>
<translation>Restar la media del gradiente antes de medir su tamaño.</translation>
</message>
<message>
<source>Adam with Nesterov's momentum: it looks ahead along its momentum before each step.</source>
<translation>Adam con momentum de Nesterov: mira hacia delante siguiendo su momentum antes de cada paso.</translation>
</message>
<message>
<source>How fast the momentum comes up to its value.</source>
<translation>Con qué rapidez alcanza el momentum su valor.</translation>
</message>
<message>
<source>Let weight decay not depend on the gradient's size, as AdamW does.</source>
<translation>Hacer que el decaimiento de pesos no dependa del tamaño del gradiente, como en AdamW.</translation>
</message>
<message>
<source>Adam with careful first steps, while the size of the gradients is not well known yet. Needs no warm-up.</source>
<translation>Adam con primeros pasos prudentes, mientras aún se conoce mal el tamaño de los gradientes. No necesita calentamiento.</translation>
</message>
<message>
<source>Adam that divides by the largest recent gradient. Calmer where some inputs are rare.</source>
<translation>Adam que divide por el mayor gradiente reciente. Más tranquilo donde algunas entradas son poco frecuentes.</translation>
</message>
<message>
<source>Divides by the size of all gradients so far, so steps only get smaller. Made for inputs that are rare.</source>
<translation>Divide por el tamaño de todos los gradientes hasta ahora, así que los pasos solo se acortan. Pensado para entradas poco frecuentes.</translation>
</message>
<message>
<source>Lets the learning rate fall with the number of steps.</source>
<translation>Hace bajar la tasa de aprendizaje con el número de pasos.</translation>
</message>
<message>
<source>The size of gradients to begin with.</source>
<translation>El tamaño inicial de los gradientes.</translation>
</message>
<message>
<source>Finds the size of its steps by itself, from that of the steps before. The learning rate may stay at 1.</source>
<translation>Encuentra por sí mismo el tamaño de sus pasos, a partir del de los anteriores. La tasa de aprendizaje puede quedarse en 1.</translation>
</message>
<message>
<source>Memory of the sizes of gradients and steps.</source>
<translation>Memoria de los tamaños de gradientes y pasos.</translation>
</message>
<message>
<source>Like Adam, but remembers rows and columns instead of every weight: little memory for large networks.</source>
<translation>Como Adam, pero recuerda filas y columnas en vez de cada peso: poca memoria en redes grandes.</translation>
</message>
<message>
<source>How the memory of the gradient's square grows.</source>
<translation>Cómo crece la memoria del cuadrado del gradiente.</translation>
</message>
<message>
<source>Steps that are larger than usual by more than this are cut.</source>
<translation>Los pasos que superan lo habitual en más de esto se recortan.</translation>
</message>
<message>
<source>Makes the steps of whole matrices equally long in all directions. Fast for transformers and convolutions; biases and norms learn as with AdamW.</source>
<translation>Hace que los pasos de matrices enteras midan lo mismo en todas las direcciones. Rápido para transformers y convoluciones; sesgos y normas aprenden como con AdamW.</translation>
</message>
<message>
<source>Share of the previous directions that is kept.</source>
<translation>Proporción de las direcciones anteriores que se conserva.</translation>
</message>
<message>
<source>Look ahead along the momentum first.</source>
<translation>Mirar primero hacia delante siguiendo el momentum.</translation>
</message>
<message>
<source>Factors of the iteration that makes directions equally long.</source>
<translation>Factores de la iteración que iguala la longitud de las direcciones.</translation>
</message>
<message>
<source>Steps of that iteration.</source>
<translation>Pasos de esa iteración.</translation>
</message>
<message>
<source>Gradient descent whose steps get smaller in a way that theory likes. The average that it keeps is not used.</source>
<translation>Descenso de gradiente cuyos pasos se acortan de un modo que agrada a la teoría. La media que guarda no se usa.</translation>
</message>
<message>
<source>How fast steps get smaller; also pulls weights towards zero.</source>
<translation>Con qué rapidez se acortan los pasos; también acerca los pesos a cero.</translation>
</message>
<message>
<source>The power by which steps get smaller.</source>
<translation>El exponente con el que se acortan los pasos.</translation>
</message>
<message>
<source>The step at which averaging would begin.</source>
<translation>El paso en el que empezaría el promedio.</translation>
</message>
<message>
<source>Looks only at the signs of gradients. For small data: the batch should hold all of it.</source>
<translation>Solo mira los signos de los gradientes. Para datos pequeños: el lote debería contenerlos todos.</translation>
</message>
<message>
<source>A step shrinks or grows by these factors.</source>
<translation>Un paso se acorta o alarga por estos factores.</translation>
</message>
<message>
<source>The smallest and the largest step.</source>
<translation>El paso menor y el mayor.</translation>
</message>
<message>
<source>The learning rate stays as it is.</source>
<translation>La tasa de aprendizaje se queda como está.</translation>
</message>
<message>
<source>Constant</source>
<translation>Constante</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor every few epochs.</source>
<translation>Multiplica la tasa de aprendizaje por un factor cada varias épocas.</translation>
</message>
<message>
<source>Epochs between two changes.</source>
<translation>Épocas entre dos cambios.</translation>
</message>
<message>
<source>What the learning rate is multiplied by.</source>
<translation>Por cuánto se multiplica la tasa de aprendizaje.</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after each of the epochs in a list.</source>
<translation>Multiplica la tasa de aprendizaje por un factor tras cada una de las épocas de una lista.</translation>
</message>
<message>
<source>Steps at given epochs</source>
<translation>Escalones en épocas dadas</translation>
</message>
<message>
<source>The epochs after which it changes.</source>
<translation>Las épocas tras las que cambia.</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor after every epoch.</source>
<translation>Multiplica la tasa de aprendizaje por un factor tras cada época.</translation>
</message>
<message>
<source>Exponential</source>
<translation>Exponencial</translation>
</message>
<message>
<source>Leads the learning rate evenly from one share of it to another, then keeps it: to warm up, or to fade out.</source>
<translation>Lleva la tasa de aprendizaje de manera uniforme de una proporción a otra y luego la mantiene: para calentar o desvanecer.</translation>
</message>
<message>
<source>The share of the learning rate at the beginning.</source>
<translation>La proporción de la tasa de aprendizaje al principio.</translation>
</message>
<message>
<source>The share of the learning rate afterwards.</source>
<translation>La proporción de la tasa de aprendizaje después.</translation>
</message>
<message>
<source>How long the way takes.</source>
<translation>Cuánto dura el recorrido.</translation>
</message>
<message>
<source>Lets the learning rate fall to zero at the end of the run: evenly, or along a power.</source>
<translation>Hace bajar la tasa de aprendizaje a cero al final de la ejecución: de manera uniforme o según una potencia.</translation>
</message>
<message>
<source>Polynomial</source>
<translation>Polinómica</translation>
</message>
<message>
<source>With 1 it falls evenly, with more first fast and then slowly.</source>
<translation>Con 1 baja de manera uniforme; con más, primero deprisa y luego despacio.</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine, slowly at first, to its lowest value at the end.</source>
<translation>Hace bajar la tasa de aprendizaje siguiendo medio coseno, despacio al principio, hasta su menor valor al final.</translation>
</message>
<message>
<source>Cosine</source>
<translation>Coseno</translation>
</message>
<message>
<source>The learning rate at the end.</source>
<translation>La tasa de aprendizaje al final.</translation>
</message>
<message>
<source>Lets the learning rate rise for a few epochs, then fall along half a cosine. Usual for transformers.</source>
<translation>Hace subir la tasa de aprendizaje unas épocas y luego bajar siguiendo medio coseno. Habitual en transformers.</translation>
</message>
<message>
<source>Warm-up and cosine</source>
<translation>Calentamiento y coseno</translation>
</message>
<message>
<source>How long the learning rate rises.</source>
<translation>Cuánto tiempo sube la tasa de aprendizaje.</translation>
</message>
<message>
<source>The share of the learning rate that it begins with.</source>
<translation>La proporción de la tasa de aprendizaje con la que empieza.</translation>
</message>
<message>
<source>Lets the learning rate fall along half a cosine again and again, each time from the top.</source>
<translation>Hace bajar la tasa de aprendizaje siguiendo medio coseno una y otra vez, cada vez desde arriba.</translation>
</message>
<message>
<source>Cosine with restarts</source>
<translation>Coseno con reinicios</translation>
</message>
<message>
<source>How long the first fall takes.</source>
<translation>Cuánto dura la primera bajada.</translation>
</message>
<message>
<source>How many times as long each fall is as the one before.</source>
<translation>Cuántas veces más dura cada bajada que la anterior.</translation>
</message>
<message>
<source>The learning rate at the end of each fall.</source>
<translation>La tasa de aprendizaje al final de cada bajada.</translation>
</message>
<message>
<source>Warms up to the optimiser's learning rate, then falls far below it. Often trains in fewer epochs.</source>
<translation>Calienta hasta la tasa de aprendizaje del optimizador y luego baja mucho más allá. Suele entrenar en menos épocas.</translation>
</message>
<message>
<source>One cycle</source>
<translation>Un ciclo</translation>
</message>
<message>
<source>Share of the run that warms up.</source>
<translation>Proporción de la ejecución dedicada al calentamiento.</translation>
</message>
<message>
<source>Shape of the way down.</source>
<translation>Forma de la bajada.</translation>
</message>
<message>
<source>Let momentum fall while the learning rate rises, and rise while it falls, if the optimiser has one.</source>
<translation>Hacer bajar el momentum mientras sube la tasa de aprendizaje, y al revés, si el optimizador lo tiene.</translation>
</message>
<message>
<source>The momentum where the learning rate is highest.</source>
<translation>El momentum donde la tasa de aprendizaje es máxima.</translation>
</message>
<message>
<source>The momentum where the learning rate is lowest.</source>
<translation>El momentum donde la tasa de aprendizaje es mínima.</translation>
</message>
<message>
<source>The first learning rate is the highest one divided by this.</source>
<translation>La primera tasa de aprendizaje es la máxima dividida por esto.</translation>
</message>
<message>
<source>The last learning rate is the first one divided by this.</source>
<translation>La última tasa de aprendizaje es la primera dividida por esto.</translation>
</message>
<message>
<source>Come down as long as it went up, and only then far below the first learning rate.</source>
<translation>Bajar durante tanto tiempo como subió, y solo después muy por debajo de la primera tasa de aprendizaje.</translation>
</message>
<message>
<source>Lets the learning rate rise to the optimiser's and fall again, over and over.</source>
<translation>Hace subir la tasa de aprendizaje hasta la del optimizador y bajar de nuevo, una y otra vez.</translation>
</message>
<message>
<source>Up and down</source>
<translation>Sube y baja</translation>
</message>
<message>
<source>The lowest learning rate, as a share of the optimiser's.</source>
<translation>La menor tasa de aprendizaje, como proporción de la del optimizador.</translation>
</message>
<message>
<source>How long it falls.</source>
<translation>Cuánto tiempo baja.</translation>
</message>
<message>
<source>as long as it rises</source>
<translation>tanto como sube</translation>
</message>
<message>
<source>Every rise as high, each half as high as the one before, or lower by gamma with each step.</source>
<translation>Cada subida igual de alta, cada una la mitad que la anterior, o más baja por gamma en cada paso.</translation>
</message>
<message>
<source>With exp_range: the factor of each step.</source>
<translation>Con exp_range: el factor de cada paso.</translation>
</message>
<message>
<source>Multiplies the learning rate by a factor when the validation loss has not fallen for some epochs.</source>
<translation>Multiplica la tasa de aprendizaje por un factor cuando la pérdida de validación no ha bajado en varias épocas.</translation>
</message>
<message>
<source>When progress stops</source>
<translation>Cuando cesa el progreso</translation>
</message>
<message>
<source>Epochs without progress that are put up with.</source>
<translation>Épocas sin progreso que se toleran.</translation>
</message>
<message>
<source>How much lower the loss must be to count as progress.</source>
<translation>Cuánto debe bajar la pérdida para contar como progreso.</translation>
</message>
<message>
<source>Whether the threshold is a share of the best loss (rel) or an amount (abs).</source>
<translation>Si el umbral es una proporción de la mejor pérdida (rel) o una cantidad (abs).</translation>
</message>
<message>
<source>Epochs after a change that do not count.</source>
<translation>Épocas tras un cambio que no cuentan.</translation>
</message>
<message>
<source>The learning rate never falls below this.</source>
<translation>La tasa de aprendizaje nunca baja de aquí.</translation>
</message>
<message>
<source>Changes of the learning rate smaller than this are left out.</source>
<translation>Los cambios de la tasa de aprendizaje menores que esto se omiten.</translation>
</message>
<message>
<source>Normal numbers, sized so that signals keep their strength through ReLUs. A good choice for them.</source>
<translation>Números normales, con un tamaño tal que las señales conservan su fuerza a través de ReLU. Una buena elección para ellas.</translation>
</message>
<message>
<source>Kaiming normal</source>
<translation>Kaiming normal</translation>
</message>
<message>
<source>Slope of the LeakyReLU that follows, for negative numbers.</source>
<translation>Pendiente de la LeakyReLU siguiente, para números negativos.</translation>
</message>
<message>
<source>Keep the size of what goes forward (fan_in), or of the gradients that come back (fan_out).</source>
<translation>Conservar el tamaño de lo que va hacia delante (fan_in) o de los gradientes que vuelven (fan_out).</translation>
</message>
<message>
<source>The activation that follows.</source>
<translation>La activación siguiente.</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals keep their strength through ReLUs.</source>
<translation>Números entre dos límites iguales, con un tamaño tal que las señales conservan su fuerza a través de ReLU.</translation>
</message>
<message>
<source>Kaiming uniform</source>
<translation>Kaiming uniforme</translation>
</message>
<message>
<source>Normal numbers, sized so that signals and gradients keep their strength. For Tanh and Sigmoid.</source>
<translation>Números normales, con un tamaño tal que señales y gradientes conservan su fuerza. Para Tanh y Sigmoid.</translation>
</message>
<message>
<source>Xavier normal</source>
<translation>Xavier normal</translation>
</message>
<message>
<source>Factor for the activation that follows: 1.41 for ReLU, 1.67 for Tanh.</source>
<translation>Factor para la activación siguiente: 1.41 para ReLU, 1.67 para Tanh.</translation>
</message>
<message>
<source>Numbers between two equal limits, sized so that signals and gradients keep their strength.</source>
<translation>Números entre dos límites iguales, con un tamaño tal que señales y gradientes conservan su fuerza.</translation>
</message>
<message>
<source>Xavier uniform</source>
<translation>Xavier uniforme</translation>
</message>
<message>
<source>Normal numbers around a mean.</source>
<translation>Números normales en torno a una media.</translation>
</message>
<message>
<source>Normal</source>
<translation>Normal</translation>
</message>
<message>
<source>The middle of the numbers.</source>
<translation>El centro de los números.</translation>
</message>
<message>
<source>Standard deviation: how far numbers spread around the mean.</source>
<translation>Desviación típica: cuánto se dispersan los números en torno a la media.</translation>
</message>
<message>
<source>Normal numbers around a mean, drawn again where they are out of limits. Usual for vision transformers.</source>
<translation>Números normales en torno a una media, sorteados de nuevo si exceden los límites. Habitual en Vision Transformers.</translation>
</message>
<message>
<source>Normal within limits</source>
<translation>Normal con límites</translation>
</message>
<message>
<source>The lowest number.</source>
<translation>El número menor.</translation>
</message>
<message>
<source>The highest number.</source>
<translation>El número mayor.</translation>
</message>
<message>
<source>Numbers between two limits, each as probable as any other.</source>
<translation>Números entre dos límites, todos igual de probables.</translation>
</message>
<message>
<source>Uniform</source>
<translation>Uniforme</translation>
</message>
<message>
<source>Rows at right angles to each other, so that signals are turned but keep their length. For recurrent layers.</source>
<translation>Filas en ángulo recto entre sí, de modo que las señales giran pero conservan su longitud. Para capas recurrentes.</translation>
</message>
<message>
<source>Orthogonal</source>
<translation>Ortogonal</translation>
</message>
<message>
<source>What all numbers are multiplied by.</source>
<translation>Por cuánto se multiplican todos los números.</translation>
</message>
<message>
<source>Zeros, with a few normal numbers in each column.</source>
<translation>Ceros, con unos pocos números normales en cada columna.</translation>
</message>
<message>
<source>Sparse</source>
<translation>Dispersa</translation>
</message>
<message>
<source>Share of each column that is zero.</source>
<translation>Proporción de cada columna que es cero.</translation>
</message>
<message>
<source>Ones on the diagonal and zeros elsewhere: the layer passes on what it gets.</source>
<translation>Unos en la diagonal y ceros en lo demás: la capa transmite lo que recibe.</translation>
</message>
<message>
<source>Identity</source>
<translation>Identidad</translation>
</message>
<message>
<source>The identity for convolutions: every channel is passed on as it is.</source>
<translation>La identidad para convoluciones: cada canal se transmite tal cual.</translation>
</message>
<message>
<source>Dirac</source>
<translation>Dirac</translation>
</message>
<message>
<source>Groups of the convolution, each with an identity of its own.</source>
<translation>Grupos de la convolución, cada uno con su propia identidad.</translation>
</message>
<message>
<source>Zeros. Usual for biases, and for the last layer of a residual branch.</source>
<translation>Ceros. Habitual para sesgos y para la última capa de una rama residual.</translation>
</message>
<message>
<source>Zeros</source>
<translation>Ceros</translation>
</message>
<message>
<source>Ones. Usual for the weights of normalisation layers.</source>
<translation>Unos. Habitual para los pesos de capas de normalización.</translation>
</message>
<message>
<source>Ones</source>
<translation>Unos</translation>
</message>
<message>
<source>One number everywhere.</source>
<translation>Un mismo número en todas partes.</translation>
</message>
<message>
<source>What training makes small, averaged over the samples.</source>
<translation>Lo que el entrenamiento reduce, promediado sobre las muestras.</translation>
</message>
<message>
<source>How well boxes are found, by COCO's rule: averaged over the classes, and over ten demands on how well a box must cover the true one, from a half to 95 %.</source>
<translation>Lo bien que se encuentran los recuadros, según la regla de COCO: promediado sobre las clases y sobre diez exigencias de cuánto debe un recuadro cubrir al verdadero, de la mitad al 95 %.</translation>
</message>
<message>
<source>Mean average precision</source>
<translation>Precisión media promediada</translation>
</message>
<message>
<source>How well boxes are found that cover the true one by a half, averaged over the classes.</source>
<translation>Lo bien que se encuentran recuadros que cubren la mitad del verdadero, promediado sobre las clases.</translation>
</message>
<message>
<source>Mean average precision at 50 %</source>
<translation>Precisión media promediada al 50 %</translation>
</message>
<message>
<source>How well the places of a class and those where it is said cover each other, averaged over the classes.</source>
<translation>Cuánto se solapan los lugares de una clase y aquellos donde se dice que está, promediado sobre las clases.</translation>
</message>
<message>
<source>Intersection over union</source>
<translation>Intersección sobre unión</translation>
</message>
<message>
<source>Twice the places of a class that are found, divided by all it has and all where it is said, averaged over the classes.</source>
<translation>El doble de los lugares de una clase que se encuentran, dividido por todos los que tiene más todos aquellos donde se dice que está, promediado sobre las clases.</translation>
</message>
<message>
<source>Dice</source>
<translation>Dice</translation>
</message>
<message>
<source>Both precision and recall in one number: low if either is. Of classes it is averaged over the classes; labels are counted all together.</source>
<translation>Precisión y exhaustividad en un solo número: bajo si una de ellas lo es. Con clases se promedia sobre ellas; las etiquetas se cuentan todas juntas.</translation>
</message>
<message>
<source>F1</source>
<translation>F1</translation>
</message>
<message>
<source>Share of samples (of places, of labels) for which the network is right.</source>
<translation>Proporción de muestras (de lugares, de etiquetas) en que la red acierta.</translation>
</message>
<message>
<source>Accuracy</source>
<translation>Exactitud</translation>
</message>
<message>
<source>Accuracy in each class, averaged over the classes, so that rare classes count as much as frequent ones.</source>
<translation>Exactitud en cada clase, promediada sobre las clases, de modo que las raras cuentan tanto como las frecuentes.</translation>
</message>
<message>
<source>Balanced accuracy</source>
<translation>Exactitud equilibrada</translation>
</message>
<message>
<source>Of what the network says to be of a class (to have a label), the share that is. Averaged over the classes; labels are counted all together.</source>
<translation>De lo que la red dice que es de una clase (que tiene una etiqueta), la proporción que lo es. Promediado sobre las clases; las etiquetas se cuentan todas juntas.</translation>
</message>
<message>
<source>Of what is of a class (has a label), the share that the network finds. Averaged over the classes; labels are counted all together.</source>
<translation>De lo que es de una clase (tiene una etiqueta), la proporción que encuentra la red. Promediado sobre las clases; las etiquetas se cuentan todas juntas.</translation>
</message>
<message>
<source>F1 of each label, averaged over the labels, so that rare labels count as much as frequent ones.</source>
<translation>F1 de cada etiqueta, promediado sobre las etiquetas, de modo que las raras cuentan tanto como las frecuentes.</translation>
</message>
<message>
<source>F1 by label</source>
<translation>F1 por etiqueta</translation>
</message>
<message>
<source>Share of samples of which every single label is right.</source>
<translation>Proporción de muestras en las que todas las etiquetas son correctas.</translation>
</message>
<message>
<source>All labels right</source>
<translation>Todas las etiquetas correctas</translation>
</message>
<message>
<source>Share of samples whose class is among the three likeliest.</source>
<translation>Proporción de muestras cuya clase está entre las tres más probables.</translation>
</message>
<message>
<source>Top 3</source>
<translation>Top 3</translation>
</message>
<message>
<source>Share of samples whose class is among the five likeliest.</source>
<translation>Proporción de muestras cuya clase está entre las cinco más probables.</translation>
</message>
<message>
<source>Top 5</source>
<translation>Top 5</translation>
</message>
<message>
<source>How often a sample of a class gets a higher share for it than one of another class: 50 % is chance. Averaged over the classes, or labels.</source>
<translation>Con qué frecuencia una muestra de una clase recibe para ella una parte mayor que una de otra clase: 50 % es azar. Promediado sobre las clases, o las etiquetas.</translation>
</message>
<message>
<source>ROC-AUC</source>
<translation>ROC-AUC</translation>
</message>
<message>
<source>Precision averaged over all recalls as the threshold falls: what matters where a class is rare. Averaged over the classes, or labels.</source>
<translation>Precisión promediada sobre todas las exhaustividades al bajar el umbral: lo que importa donde una clase es rara. Promediado sobre las clases, o las etiquetas.</translation>
</message>
<message>
<source>Average precision</source>
<translation>Precisión media</translation>
</message>
<message>
<source>How far the network agrees with the truth beyond chance: 1 is perfect, 0 is chance.</source>
<translation>Cuánto coincide la red con la verdad más allá del azar: 1 es perfecto, 0 es azar.</translation>
</message>
<message>
<source>Cohen's kappa</source>
<translation>Kappa de Cohen</translation>
</message>
<message>
<source>How closely what is said follows what is true, fair to rare classes: 1 is perfect, 0 is chance.</source>
<translation>Con qué fidelidad lo dicho sigue a lo verdadero, justo con las clases raras: 1 es perfecto, 0 es azar.</translation>
</message>
<message>
<source>Matthews correlation</source>
<translation>Correlación de Matthews</translation>
</message>
<message>
<source>How surprised the network is by the right class, on average, whatever loss it learns with.</source>
<translation>Cuánto sorprende a la red la clase correcta, en promedio, sea cual sea la pérdida con la que aprende.</translation>
</message>
<message>
<source>Log loss</source>
<translation>Pérdida logarítmica</translation>
</message>
<message>
<source>Among how many classes the network wavers at each step: 1 is certain and right.</source>
<translation>Entre cuántas clases duda la red en cada paso: 1 es seguro y correcto.</translation>
</message>
<message>
<source>Perplexity</source>
<translation>Perplejidad</translation>
</message>
<message>
<source>How far the shares that the network gives are from how often it is right, on average over 15 ranges.</source>
<translation>Cuánto distan las partes que da la red de la frecuencia con que acierta, en promedio sobre 15 intervalos.</translation>
</message>
<message>
<source>Calibration error</source>
<translation>Error de calibración</translation>
</message>
<message>
<source>How many runs of one to four steps of what is said are in what is true: 1 is word for word.</source>
<translation>Cuántas series de uno a cuatro pasos de lo dicho están en lo verdadero: 1 es palabra por palabra.</translation>
</message>
<message>
<source>BLEU</source>
<translation>BLEU</translation>
</message>
<message>
<source>Steps to put in, leave out or replace until what is said is what is true, for each step that is true.</source>
<translation>Pasos que hay que insertar, omitir o sustituir hasta que lo dicho sea lo verdadero, por cada paso verdadero.</translation>
</message>
<message>
<source>Word error rate</source>
<translation>Tasa de error por palabra</translation>
</message>
<message>
<source>The same for the letters of the classes' names instead of whole steps.</source>
<translation>Lo mismo con las letras de los nombres de las clases en vez de pasos enteros.</translation>
</message>
<message>
<source>Character error rate</source>
<translation>Tasa de error por carácter</translation>
</message>
<message>
<source>How far predictions are from the target on average.</source>
<translation>Cuánto distan las predicciones del objetivo en promedio.</translation>
</message>
<message>
<source>Mean absolute error</source>
<translation>Error absoluto medio</translation>
</message>
<message>
<source>Typical distance from the target; large errors count more than in the mean absolute error.</source>
<translation>Distancia típica al objetivo; los errores grandes cuentan más que en el error absoluto medio.</translation>
</message>
<message>
<source>Root mean square error</source>
<translation>Raíz del error cuadrático medio</translation>
</message>
<message>
<source>Share of the target's variance that is explained: 1 is perfect, 0 is as good as always saying the mean.</source>
<translation>Proporción de la varianza del objetivo que se explica: 1 es perfecto, 0 equivale a decir siempre la media.</translation>
</message>
<message>
<source>R²</source>
<translation>R²</translation>
</message>
<message>
<source>Half of all predictions are closer to the target than this: outliers do not count.</source>
<translation>La mitad de las predicciones está más cerca del objetivo que esto: los valores atípicos no cuentan.</translation>
</message>
<message>
<source>Median absolute error</source>
<translation>Mediana del error absoluto</translation>
</message>
<message>
<source>How far predictions are from the target on average, as a share of it; targets of 0 are left out.</source>
<translation>Cuánto distan las predicciones del objetivo en promedio, como proporción de él; los objetivos de 0 se omiten.</translation>
</message>
<message>
<source>Mean absolute percentage error</source>
<translation>Error porcentual absoluto medio</translation>
</message>
<message>
<source>How good predictions are as a lower bound that one target in ten falls below.</source>
<translation>Lo buenas que son las predicciones como límite inferior por debajo del cual cae uno de cada diez objetivos.</translation>
</message>
<message>
<source>Quantile loss at 10 %</source>
<translation>Pérdida de cuantil al 10 %</translation>
</message>
<message>
<source>How good predictions are as an upper bound that one target in ten exceeds.</source>
<translation>Lo buenas que son las predicciones como límite superior que uno de cada diez objetivos supera.</translation>
</message>
<message>
<source>Quantile loss at 90 %</source>
<translation>Pérdida de cuantil al 90 %</translation>
</message>
<message>
<source>1 797 handwritten digits as 8×8 grey images. The task is to read the digit.</source>
<translation>1797 dígitos manuscritos como imágenes grises de 8×8. La tarea es leer el dígito.</translation>
</message>
<message>
<source>Handwritten digits</source>
<translation>Dígitos manuscritos</translation>
</message>
<message>
<source>150 irises of three species, each with four measurements. The task is to name the species.</source>
<translation>150 lirios de tres especies, cada uno con cuatro medidas. La tarea es nombrar la especie.</translation>
</message>
<message>
<source>Iris flowers</source>
<translation>Flores de iris</translation>
</message>
<message>
<source>178 Italian wines of three growers with 13 chemical measurements. The task is to tell the grower.</source>
<translation>178 vinos italianos de tres viticultores con 13 medidas químicas. La tarea es reconocer al viticultor.</translation>
</message>
<message>
<source>Wines</source>
<translation>Vinos</translation>
</message>
<message>
<source>569 tumours, each described by 30 measurements of its cells. The task is to tell benign from malignant.</source>
<translation>569 tumores, cada uno descrito por 30 medidas de sus células. La tarea es distinguir los benignos de los malignos.</translation>
</message>
<message>
<source>Breast cancer</source>
<translation>Cáncer de mama</translation>
</message>
<message>
<source>442 patients with ten measurements. The task is to foretell how far the disease is a year later.</source>
<translation>442 pacientes con diez medidas. La tarea es predecir cuánto habrá avanzado la enfermedad un año después.</translation>
</message>
<message>
<source>Diabetes</source>
<translation>Diabetes</translation>
</message>
<message>
<source>20 men of a fitness club with three exercises each. The task is to foretell weight, waist and pulse. Few samples: a score says little here.</source>
<translation>20 hombres de un gimnasio con tres ejercicios cada uno. La tarea es predecir el peso, la cintura y el pulso. Pocas muestras: una puntuación dice poco aquí.</translation>
</message>
<message>
<source>Linnerud exercises</source>
<translation>Ejercicios de Linnerud</translation>
</message>
<message>
<source>Pictures in a folder for each class, or without classes. Folders called train, val and test are looked through together.</source>
<translation>Imágenes en una carpeta por clase, o sin clases. Las carpetas llamadas train, val y test se revisan juntas.</translation>
</message>
<message>
<source>Folder of pictures</source>
<translation>Carpeta de imágenes</translation>
</message>
<message>
<source>The folder that holds a folder for each class.</source>
<translation>La carpeta que contiene una carpeta por clase.</translation>
</message>
<message>
<source>What is to be predicted: the class by the folder, or nothing, for autoencoders: the picture itself is to come out then. Auto: classes if there are folders.</source>
<translation>Qué hay que predecir: la clase según la carpeta, o nada, para autocodificadores: entonces debe salir la propia imagen. Automático: clases si hay carpetas.</translation>
</message>
<message>
<source>How high a picture is for the network. 0: as the pictures are if they are all alike and small, else 64.</source>
<translation>Altura de una imagen para la red. 0: la de las imágenes si todas son iguales y pequeñas; si no, 64.</translation>
</message>
<message>
<source>How wide a picture is for the network. 0: like the height.</source>
<translation>Anchura de una imagen para la red. 0: como la altura.</translation>
</message>
<message>
<source>Whether the network sees colours. Auto: it does if any picture that is looked at has them.</source>
<translation>Si la red ve colores. Auto: sí, si alguna de las imágenes examinadas los tiene.</translation>
</message>
<message>
<source>How a picture of another shape is fitted. Cover: what is over is cut off on both sides. Stretch: all of it, distorted. Pad: all of it, with black beside it.</source>
<translation>Cómo se ajusta una imagen de otra forma. Cover: lo que sobra se recorta por ambos lados. Stretch: entera, deformada. Pad: entera, con negro al lado.</translation>
</message>
<message>
<source>Which files belong together, of one patient or recording, and are never on both sides of the split. Folder: those in the same folder below that of the class. Name: those whose names are alike up to the first _ or -.</source>
<translation>Qué archivos van juntos, de un paciente o una grabación, y nunca están en ambos lados de la división. Carpeta: los de la misma carpeta dentro de la de la clase. Nombre: aquellos cuyos nombres coinciden hasta el primer _ o -.</translation>
</message>
<message>
<source>Pictures that a CSV or JSON file beside them lists, each with its class or with a number to foretell.</source>
<translation>Imágenes que enumera un archivo CSV o JSON junto a ellas, cada una con su clase o con un número por predecir.</translation>
</message>
<message>
<source>Pictures with a table</source>
<translation>Imágenes con una tabla</translation>
</message>
<message>
<source>The file that lists the pictures.</source>
<translation>El archivo que enumera las imágenes.</translation>
</message>
<message>
<source>The column with the pictures' names. Empty: the one that holds most of them.</source>
<translation>La columna con los nombres de las imágenes. Vacía: la que contiene más.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label, class or target, or the last.</source>
<translation>La columna por predecir. Vacía: la llamada label, class o target, o la última.</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, several labels if it holds lists such as red;round, else values.</source>
<translation>Qué es el objetivo. Auto: clases si contiene palabras o pocos números enteros, varias etiquetas si contiene listas como red;round, si no valores.</translation>
</message>
<message>
<source>Columns that each say of a label whether it applies: yes and no, or 1 and 0. With some, these labels are foretold, and not the target.</source>
<translation>Columnas que dicen cada una si una etiqueta se aplica: sí y no, o 1 y 0. Si las hay, se predicen estas etiquetas y no el objetivo.</translation>
</message>
<message>
<source>The column that says which rows belong together, of one patient or customer: they are never on both sides of the split, and the network does not see it. Empty: none.</source>
<translation>La columna que dice qué filas van juntas, de un paciente o cliente: nunca están en ambos lados de la división, y la red no la ve. Vacío: ninguna.</translation>
</message>
<message>
<source>Pictures, and for each a mask that says of every pixel what it shows.</source>
<translation>Imágenes y, para cada una, una máscara que dice de cada píxel qué muestra.</translation>
</message>
<message>
<source>Pictures with masks</source>
<translation>Imágenes con máscaras</translation>
</message>
<message>
<source>The folder of the pictures, or the one around them and the masks.</source>
<translation>La carpeta de las imágenes, o la que contiene imágenes y máscaras.</translation>
</message>
<message>
<source>The folder with the masks. Empty: the one beside the pictures called masks, labels or the like.</source>
<translation>La carpeta con las máscaras. Vacío: la que está junto a las imágenes y se llama masks, labels o similar.</translation>
</message>
<message>
<source>Beside the pictures</source>
<translation>Junto a las imágenes</translation>
</message>
<message>
<source>What masks are called, where * is the picture's name, as in *_mask.png. Empty: by their folder.</source>
<translation>Cómo se llaman las máscaras; * es el nombre de la imagen, como en *_mask.png. Vacío: según su carpeta.</translation>
</message>
<message>
<source>What masks hold: numbers of classes, black and white, or a colour for each class.</source>
<translation>Qué contienen las máscaras: números de clases, blanco y negro, o un color por clase.</translation>
</message>
<message>
<source>A file that names the classes, one a line, or as JSON or CSV with their colours. Empty: the one called classes or labels, if it is there.</source>
<translation>Un archivo que nombra las clases, una por línea, o en JSON o CSV con sus colores. Vacío: el llamado classes o labels, si existe.</translation>
</message>
<message>
<source>The one that is there</source>
<translation>El que haya</translation>
</message>
<message>
<source>The classes: value=name, with “;” between them. Empty: by what the masks hold and the file with names says.</source>
<translation>Las clases: valor=nombre, separadas por «;». Vacío: según lo que contienen las máscaras y dice el archivo de nombres.</translation>
</message>
<message>
<source>The value of what is not judged, such as 0, 255 or #e0e0c0; none: all is judged. Empty: 255, unless it is one of two values.</source>
<translation>El valor de lo que no se evalúa, como 0, 255 o #e0e0c0; none: se evalúa todo. Vacío: 255, salvo que sea uno de dos valores.</translation>
</message>
<message>
<source>Pictures, and a JSON file that tells for each what is in it and the box around it.</source>
<translation>Imágenes y un archivo JSON que dice de cada una qué contiene y el recuadro que lo rodea.</translation>
</message>
<message>
<source>Pictures with boxes (COCO)</source>
<translation>Imágenes con recuadros (COCO)</translation>
</message>
<message>
<source>The JSON file with images, annotations and categories.</source>
<translation>El archivo JSON con images, annotations y categories.</translation>
</message>
<message>
<source>The folder with the pictures. Empty: they are beside the file, or below its folder.</source>
<translation>La carpeta con las imágenes. Vacío: están junto al archivo o bajo su carpeta.</translation>
</message>
<message>
<source>Beside the file</source>
<translation>Junto al archivo</translation>
</message>
<message>
<source>How many boxes a picture has room for; smaller ones are left out. 0: as many as the fullest picture has, 100 at most.</source>
<translation>Para cuántos recuadros tiene sitio una imagen; los más pequeños se omiten. 0: tantos como tenga la imagen más llena, 100 como máximo.</translation>
</message>
<message>
<source>Pictures, and for each an XML file of its name that tells what is in it and the boxes around it.</source>
<translation>Imágenes y, para cada una, un archivo XML de su nombre que dice qué contiene y los recuadros.</translation>
</message>
<message>
<source>Pictures with boxes (Pascal VOC)</source>
<translation>Imágenes con recuadros (Pascal VOC)</translation>
</message>
<message>
<source>The folder around the pictures and the XML files.</source>
<translation>La carpeta que contiene las imágenes y los archivos XML.</translation>
</message>
<message>
<source>Pictures, and for each a text file of its name with a line for each box.</source>
<translation>Imágenes y, para cada una, un archivo de texto de su nombre con una línea por recuadro.</translation>
</message>
<message>
<source>Pictures with boxes (YOLO)</source>
<translation>Imágenes con recuadros (YOLO)</translation>
</message>
<message>
<source>The folder around the pictures and the text files.</source>
<translation>La carpeta que contiene las imágenes y los archivos de texto.</translation>
</message>
<message>
<source>The file that names the classes: data.yaml or classes.txt. Empty: the one that is there.</source>
<translation>El archivo que nombra las clases: data.yaml o classes.txt. Vacío: el que haya.</translation>
</message>
<message>
<source>Rows of a CSV, TSV, Parquet or Excel file. Each row is an item; one column is foretold from the others.</source>
<translation>Filas de un archivo CSV, TSV, Parquet o Excel. Cada fila es una muestra; una columna se predice a partir de las demás.</translation>
</message>
<message>
<source>Table</source>
<translation>Tabla</translation>
</message>
<message>
<source>The file with the table.</source>
<translation>El archivo con la tabla.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or the last.</source>
<translation>La columna que se predice. Vacío: la que se llama target, label o class, o la última.</translation>
</message>
<message>
<source>Columns that the network does not see.</source>
<translation>Columnas que la red no ve.</translation>
</message>
<message>
<source>Whether the first row names the columns. Auto: it does if it looks unlike the rows below it.</source>
<translation>Si la primera fila nombra las columnas. Auto: lo hace si no se parece a las filas de debajo.</translation>
</message>
<message>
<source>The column with the date of each row. With it, the earliest rows are learnt from and the latest ones validate. Empty: the rows are in no order.</source>
<translation>La columna con la fecha de cada fila. Con ella, se aprende de las filas más antiguas y las más recientes validan. Vacío: las filas no tienen orden.</translation>
</message>
<message>
<source>The sheet of an Excel file. Empty: the first one.</source>
<translation>La hoja de un archivo de Excel. Vacío: la primera.</translation>
</message>
<message>
<source>Text files in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>Archivos de texto en una carpeta por clase. Las carpetas llamadas train, validation y test se recorren juntas.</translation>
</message>
<message>
<source>Folder of texts</source>
<translation>Carpeta de textos</translation>
</message>
<message>
<source>What a text is divided into. Words, or characters; bpe and wordpiece learn pieces of words from the training texts; file takes the tokenizer of another model.</source>
<translation>En qué se divide un texto. words: palabras, characters: caracteres; bpe y wordpiece aprenden trozos de palabras de los textos de entrenamiento; file toma el tokenizador de otro modelo.</translation>
</message>
<message>
<source>A tokenizer.json, as the library tokenizers saves it. Used where the tokenizer is “file”.</source>
<translation>Un tokenizer.json, tal como lo guarda la biblioteca tokenizers. Se usa cuando el tokenizador es «file».</translation>
</message>
<message>
<source>the tokenizer is made from the texts</source>
<translation>el tokenizador se crea a partir de los textos</translation>
</message>
<message>
<source>How many different tokens there are at most: the commonest of the training texts. Others are unknown.</source>
<translation>Cuántos tokens distintos hay como máximo: los más frecuentes de los textos de entrenamiento. Los demás son desconocidos.</translation>
</message>
<message>
<source>How long a sample is: longer texts are cut, shorter ones filled up. 0: as long as 95 % of the training texts are at most, and no longer than 2,048.</source>
<translation>La longitud de una muestra: los textos más largos se cortan y los más cortos se rellenan. 0: la que no supera el 95 % de los textos de entrenamiento, y no más de 2048.</translation>
</message>
<message>
<source>Whether capitals are read as small letters. A tokenizer from a file decides itself.</source>
<translation>Si las mayúsculas se leen como minúsculas. Un tokenizador de un archivo lo decide él mismo.</translation>
</message>
<message>
<source>Rows of a CSV or TSV file, or JSON lines: one column holds texts, another what is to be foretold of them.</source>
<translation>Filas de un archivo CSV o TSV, o líneas JSON: una columna contiene textos y otra lo que se ha de predecir de ellos.</translation>
</message>
<message>
<source>Table of texts</source>
<translation>Tabla de textos</translation>
</message>
<message>
<source>The file with the texts.</source>
<translation>El archivo con los textos.</translation>
</message>
<message>
<source>The column with the texts. Empty: the one with the longest.</source>
<translation>La columna con los textos. Vacío: la de los más largos.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called target, label or class, or a guess.</source>
<translation>La columna que se ha de predecir. Vacío: la que se llama target, label o class, o la más probable.</translation>
</message>
<message>
<source>What the target is. Auto: classes if it holds words or few whole numbers, else values.</source>
<translation>Qué es el objetivo. Auto: clases si contiene palabras o pocos números enteros; si no, valores.</translation>
</message>
<message>
<source>Pictures with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Imágenes con sus clases, como las guarda la biblioteca de Hugging Face: archivos Arrow o Parquet.</translation>
</message>
<message>
<source>Saved dataset: pictures</source>
<translation>Conjunto guardado: imágenes</translation>
</message>
<message>
<source>The folder that save_to_disk made, or one with Parquet files.</source>
<translation>La carpeta que creó save_to_disk, o una con archivos Parquet.</translation>
</message>
<message>
<source>Which part is taken, such as train or test. Empty: train, or the first.</source>
<translation>Qué parte se toma, como train o test. Vacío: train, o la primera.</translation>
</message>
<message>
<source>The column with the pictures. Empty: the first one that holds some.</source>
<translation>La columna con las imágenes. Vacío: la primera que contenga alguna.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one with classes, or called label or target.</source>
<translation>La columna que se predice. Vacío: la que tiene clases, o la llamada label o target.</translation>
</message>
<message>
<source>Texts with their classes, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Textos con sus clases, como los guarda la biblioteca de Hugging Face: archivos Arrow o Parquet.</translation>
</message>
<message>
<source>Saved dataset: texts</source>
<translation>Conjunto guardado: textos</translation>
</message>
<message>
<source>Rows of numbers and words, as Hugging Face's library saves them on disk: Arrow or Parquet files.</source>
<translation>Filas de números y palabras, como las guarda la biblioteca de Hugging Face: archivos Arrow o Parquet.</translation>
</message>
<message>
<source>Saved dataset: table</source>
<translation>Conjunto guardado: tabla</translation>
</message>
<message>
<source>Texts and what each becomes, a translation say: two files line by line, or two columns of one file. The network gets the text and what is said so far, and is to say the next word at each place.</source>
<translation>Textos y en qué se convierte cada uno, una traducción por ejemplo: dos archivos línea a línea, o dos columnas de un archivo. La red recibe el texto y lo dicho hasta ahora, y debe decir en cada lugar la palabra siguiente.</translation>
</message>
<message>
<source>Parallel text</source>
<translation>Texto paralelo</translation>
</message>
<message>
<source>The file with the texts to begin with, or with both sides.</source>
<translation>El archivo con los textos de partida, o con ambos lados.</translation>
</message>
<message>
<source>The file whose lines say the same as those of the first.</source>
<translation>El archivo cuyas líneas dicen lo mismo que las del primero.</translation>
</message>
<message>
<source>the first file holds both sides in two columns, or the second lies beside it</source>
<translation>el primer archivo contiene ambos lados en dos columnas, o el segundo está al lado</translation>
</message>
<message>
<source>The column with the texts to begin with. Empty: a guess by names and contents.</source>
<translation>La columna con los textos de partida. Vacío: se adivina por nombres y contenido.</translation>
</message>
<message>
<source>The column with what these become. Empty: a guess by names and contents.</source>
<translation>La columna con lo que resulta de ellos. Vacío: se adivina por nombres y contenido.</translation>
</message>
<message>
<source>How long a text is at most. 0: as long as 95 % of the training texts, and no longer than 2,048.</source>
<translation>Longitud máxima de un texto. 0: como el 95 % de los textos de entrenamiento, y no más de 2.048.</translation>
</message>
<message>
<source>How long what it becomes is at most, with its end. 0: as long as 95 % of those for training.</source>
<translation>Longitud máxima de lo que resulta, con su final. 0: como el 95 % de los de entrenamiento.</translation>
</message>
<message>
<source>One text file, or a folder of them, cut into stretches. The network is to say the next word at each place. One file is divided in its order, the last stretches validate; of several, each is in one part as a whole.</source>
<translation>Un archivo de texto, o una carpeta de ellos, cortado en tramos. La red debe decir en cada lugar la palabra siguiente. Un archivo se divide en su orden, los últimos tramos validan; de varios, cada uno está entero en una parte.</translation>
</message>
<message>
<source>Running text</source>
<translation>Texto corrido</translation>
</message>
<message>
<source>The text file, or the folder that holds them.</source>
<translation>El archivo de texto, o la carpeta que los contiene.</translation>
</message>
<message>
<source>How long a stretch is, in words and signs; with characters, in these.</source>
<translation>Longitud de un tramo, en palabras y signos; con caracteres, en estos.</translation>
</message>
<message>
<source>Rows with two pictures or two texts and what is to be said of both: same or different, or a score. Both are inputs: left and right.</source>
<translation>Filas con dos imágenes o dos textos y lo que se dice de ambos: igual o distinto, o una puntuación. Ambos son entradas: left y right.</translation>
</message>
<message>
<source>Pairs</source>
<translation>Pares</translation>
</message>
<message>
<source>The file that lists the pairs.</source>
<translation>El archivo que enumera los pares.</translation>
</message>
<message>
<source>The column with the first of both. Empty: a guess.</source>
<translation>La columna con el primero de ambos. Vacío: se adivina.</translation>
</message>
<message>
<source>The column with the second of both. Empty: a guess.</source>
<translation>La columna con el segundo de ambos. Vacío: se adivina.</translation>
</message>
<message>
<source>The column to foretell. Empty: the one called label or score, or a guess.</source>
<translation>La columna que se predice. Vacío: la llamada label o score, o una suposición.</translation>
</message>
<message>
<source>Pairs drawn from a folder with pictures in a folder for each class: half of the same class, half of different ones. The pictures of each class are dealt to circles, and pairs lie within one: no picture is in two parts.</source>
<translation>Pares sacados de una carpeta con imágenes en una carpeta por clase: la mitad de la misma clase, la mitad de distintas. Las imágenes de cada clase se reparten en círculos, y los pares quedan dentro de uno: ninguna imagen está en dos partes.</translation>
</message>
<message>
<source>Pairs of pictures</source>
<translation>Pares de imágenes</translation>
</message>
<message>
<source>How many pairs are drawn.</source>
<translation>Cuántos pares se sacan.</translation>
</message>
<message>
<source>Decides on the draw: the same seed gives the same items.</source>
<translation>Decide el sorteo: la misma semilla da los mismos elementos.</translation>
</message>
<message>
<source>Rows with three pictures or three texts: one, another that is like it, and one that is not. All three are inputs: anchor, positive and negative.</source>
<translation>Filas con tres imágenes o tres textos: uno, otro parecido y otro que no lo es. Los tres son entradas: anchor, positive y negative.</translation>
</message>
<message>
<source>The file that lists the triplets.</source>
<translation>El archivo que enumera los tripletes.</translation>
</message>
<message>
<source>The column with what the others are compared to. Empty: a guess.</source>
<translation>La columna con lo que se compara con los demás. Vacío: se adivina.</translation>
</message>
<message>
<source>The column with what is like it. Empty: a guess.</source>
<translation>La columna con lo que se le parece. Vacío: se adivina.</translation>
</message>
<message>
<source>The column with what is not like it. Empty: a guess.</source>
<translation>La columna con lo que no se le parece. Vacío: se adivina.</translation>
</message>
<message>
<source>Triplets drawn from a folder with pictures in a folder for each class: two of one class, one of another. The pictures of each class are dealt to circles, and triplets lie within one: no picture is in two parts.</source>
<translation>Tripletes sacados de una carpeta con imágenes en una carpeta por clase: dos de una clase, una de otra. Las imágenes de cada clase se reparten en círculos, y los tripletes quedan dentro de uno: ninguna imagen está en dos partes.</translation>
</message>
<message>
<source>Triplets of pictures</source>
<translation>Tripletes de imágenes</translation>
</message>
<message>
<source>How many triplets are drawn.</source>
<translation>Cuántos tripletes se sacan.</translation>
</message>
<message>
<source>Rows that say how a user rated something: MovieLens's u.data, ratings.dat and ratings.csv, or any table with such columns. User and item are inputs, numbered from the training part; whoever is not in it is number 0.</source>
<translation>Filas que dicen cómo un usuario valoró algo: u.data, ratings.dat y ratings.csv de MovieLens, o cualquier tabla con tales columnas. Usuario y artículo son entradas, numeradas por la parte de entrenamiento; quien no está en ella es el número 0.</translation>
</message>
<message>
<source>Ratings</source>
<translation>Valoraciones</translation>
</message>
<message>
<source>The file with the ratings.</source>
<translation>El archivo con las valoraciones.</translation>
</message>
<message>
<source>The column with the users. Empty: a guess by names.</source>
<translation>La columna con los usuarios. Vacío: se adivina por nombres.</translation>
</message>
<message>
<source>The column with what they rated. Empty: a guess by names.</source>
<translation>La columna con lo valorado. Vacío: se adivina por nombres.</translation>
</message>
<message>
<source>The column with the ratings. Empty: a guess by names.</source>
<translation>La columna con las valoraciones. Vacío: se adivina por nombres.</translation>
</message>
<message>
<source>Rows of a table with a picture each: the picture and the other columns are two inputs, one column is foretold from both.</source>
<translation>Filas de una tabla con una imagen cada una: la imagen y las demás columnas son dos entradas, una columna se predice a partir de ambas.</translation>
</message>
<message>
<source>Pictures with columns</source>
<translation>Imágenes con columnas</translation>
</message>
<message>
<source>The table. The pictures lie in its folder or below.</source>
<translation>La tabla. Las imágenes están en su carpeta o más abajo.</translation>
</message>
<message>
<source>Sound files (WAV, FLAC, OGG, MP3) in one folder for each class. Folders called train, validation and test are looked through together.</source>
<translation>Archivos de sonido (WAV, FLAC, OGG, MP3) en una carpeta por clase. Las carpetas llamadas train, validation y test se recorren juntas.</translation>
</message>
<message>
<source>Folder of sounds</source>
<translation>Carpeta de sonidos</translation>
</message>
<message>
<source>How many samples a second the network hears; files of other rates are resampled. 0: as most files have, and no more than 16,000.</source>
<translation>Cuántas muestras por segundo oye la red; los archivos con otra frecuencia se remuestrean. 0: la de la mayoría de los archivos, y no más de 16 000.</translation>
</message>
<message>
<source>How long a sample is: longer sounds are cut, shorter ones followed by silence. 0: as long as 95 % of the files are at most, and no longer than 30 s.</source>
<translation>La duración de una muestra: los sonidos más largos se cortan y a los más cortos los sigue silencio. 0: la que no supera el 95 % de los archivos, y no más de 30 s.</translation>
</message>
<message>
<source>Mono is the mean of all channels; stereo keeps the two.</source>
<translation>Mono es la media de todos los canales; estéreo conserva los dos.</translation>
</message>
<message>
<source>What the network is given. Mel: how loud each pitch is over time, a picture. Mfcc: the same in few numbers, as for speech. Wave: the sound itself.</source>
<translation>Lo que recibe la red. Mel: lo fuerte que suena cada altura a lo largo del tiempo, una imagen. Mfcc: lo mismo en pocos números, como para el habla. Wave: el sonido mismo.</translation>
</message>
<message>
<source>How many bands of pitch a mel spectrogram has.</source>
<translation>Cuántas bandas de altura tiene un espectrograma mel.</translation>
</message>
<message>
<source>Sound files that a CSV file or JSON lines beside them list, each with its class or with a number to foretell.</source>
<translation>Archivos de sonido que enumera un archivo CSV o de líneas JSON junto a ellos, cada uno con su clase o con un número que se ha de predecir.</translation>
</message>
<message>
<source>Sounds with a table</source>
<translation>Sonidos con una tabla</translation>
</message>
<message>
<source>The file that lists the sounds.</source>
<translation>El archivo que enumera los sonidos.</translation>
</message>
<message>
<source>The column with the sounds' names. Empty: the one that holds most of them.</source>
<translation>La columna con los nombres de los sonidos. Vacío: la que contiene la mayoría.</translation>
</message>
<message>
<source>Rows of a table in the order of time. A network sees some rows and foretells the next values; it is checked with the latest rows.</source>
<translation>Filas de una tabla en orden temporal. Una red ve algunas filas y predice los valores siguientes; se comprueba con las filas más recientes.</translation>
</message>
<message>
<source>The file with the rows.</source>
<translation>El archivo con las filas.</translation>
</message>
<message>
<source>The column to foretell. Empty: target or value, or the last one of numbers.</source>
<translation>La columna que se predice. Vacío: target o value, o la última de números.</translation>
</message>
<message>
<source>The columns that the network sees. None: all that hold numbers.</source>
<translation>Las columnas que ve la red. Ninguna: todas las que contienen números.</translation>
</message>
<message>
<source>The column with the date of each row. Empty: the first one with dates, if any.</source>
<translation>La columna con la fecha de cada fila. Vacío: la primera con fechas, si la hay.</translation>
</message>
<message>
<source>How many rows the network sees.</source>
<translation>Cuántas filas ve la red.</translation>
</message>
<message>
<source>How many of the next values are foretold.</source>
<translation>Cuántos de los valores siguientes se predicen.</translation>
</message>
<message>
<source>How many rows one window begins after the one before.</source>
<translation>Cuántas filas después de la anterior empieza cada ventana.</translation>
</message>
<message>
<source>The network also sees the hour, the weekday and the month.</source>
<translation>La red también ve la hora, el día de la semana y el mes.</translation>
</message>
<message>
<source>A table for each recording, in one folder for each class. The rows of a table are steps in time.</source>
<translation>Una tabla por registro, en una carpeta por clase. Las filas de una tabla son pasos en el tiempo.</translation>
</message>
<message>
<source>Folder of recordings</source>
<translation>Carpeta de registros</translation>
</message>
<message>
<source>The folder with a folder for each class.</source>
<translation>La carpeta con una carpeta por clase.</translation>
</message>
<message>
<source>How many rows the network sees, the last ones of each file. 0: as many as the shortest file has.</source>
<translation>Cuántas filas ve la red, las últimas de cada archivo. 0: tantas como tiene el archivo más corto.</translation>
</message>
<message>
<source>Inputs and targets from a .npz file, or from a .npy file with the targets in another one beside it.</source>
<translation>Entradas y objetivos de un archivo .npz, o de un archivo .npy con los objetivos en otro al lado.</translation>
</message>
<message>
<source>NumPy arrays</source>
<translation>Arreglos de NumPy</translation>
</message>
<message>
<source>The file with the inputs.</source>
<translation>El archivo con las entradas.</translation>
</message>
<message>
<source>The array of inputs in a .npz, or several with commas. Empty: x, data or the like.</source>
<translation>El arreglo de entradas de un .npz, o varios separados por comas. Vacío: x, data o similar.</translation>
</message>
<message>
<source>The array of targets in a .npz, or the name of the .npy beside the inputs. Empty: y, labels, targets or the like.</source>
<translation>El arreglo de objetivos en un .npz, o el nombre del .npy junto a las entradas. Vacío: y, labels, targets o similar.</translation>
</message>
<message>
<source>What is to be predicted. Auto: classes if the targets are whole numbers of few kinds, else values. Reconstruction: nothing but the inputs themselves.</source>
<translation>Qué hay que predecir. Automático: clases si los objetivos son números enteros de pocas clases, si no valores. Nada: solo las propias entradas.</translation>
</message>
<message>
<source>What the inputs are. Auto: pictures if their shape looks like it.</source>
<translation>Qué son las entradas. Auto: imágenes si su forma lo parece.</translation>
</message>
<message>
<source>The inputs are numbers of tokens or categories, for an embedding.</source>
<translation>Las entradas son números de tokens o categorías, para una incrustación.</translation>
</message>
<message>
<source>Pictures and labels in the format of MNIST, also packed (.gz).</source>
<translation>Imágenes y etiquetas en el formato de MNIST, también comprimidas (.gz).</translation>
</message>
<message>
<source>MNIST files (idx)</source>
<translation>Archivos MNIST (idx)</translation>
</message>
<message>
<source>The file with the pictures.</source>
<translation>El archivo con las imágenes.</translation>
</message>
<message>
<source>The file with the labels beside it. Empty: the one that is called alike.</source>
<translation>El archivo con las etiquetas al lado. Vacío: el que se llama igual.</translation>
</message>
<message>
<source>The batches of CIFAR-10 and CIFAR-100, Python's or binary. Python's are read without being executed.</source>
<translation>Los lotes de CIFAR-10 y CIFAR-100, de Python o binarios. Los de Python se leen sin ejecutarlos.</translation>
</message>
<message>
<source>CIFAR files</source>
<translation>Archivos CIFAR</translation>
</message>
<message>
<source>The folder with the batches.</source>
<translation>La carpeta con los lotes.</translation>
</message>
<message>
<source>Which batches are taken.</source>
<translation>Qué lotes se toman.</translation>
</message>
<message>
<source>A function in a Python file that gives inputs and targets as arrays. It runs in a process of its own, and only after you trust the file.</source>
<translation>Una función en un archivo de Python que da entradas y objetivos como arrays. Se ejecuta en un proceso propio, y solo después de que confíe en el archivo.</translation>
</message>
<message>
<source>Python function</source>
<translation>Función de Python</translation>
</message>
<message>
<source>The file with the function.</source>
<translation>El archivo con la función.</translation>
</message>
<message>
<source>The function. Empty: load_data, get_data, make_data or data, or the only one.</source>
<translation>La función. Vacío: load_data, get_data, make_data o data, o la única.</translation>
</message>
<message>
<source>What it is called with, such as: samples=500, noise=0.1.</source>
<translation>Con qué se la llama, por ejemplo: samples=500, noise=0.1.</translation>
</message>
<message>
<source>What the targets are. Auto: classes if they are whole numbers of few kinds, else values.</source>
<translation>Qué son los objetivos. Auto: clases si son números enteros de pocos tipos; si no, valores.</translation>
</message>
<message>
<source>After this time the function is ended.</source>
<translation>Pasado este tiempo, la función se termina.</translation>
</message>
<message>
<source>Points on two half circles that reach into each other. Generated: the task is to tell the half circles apart.</source>
<translation>Puntos en dos semicírculos entrelazados. Generado: la tarea es distinguir los semicírculos.</translation>
</message>
<message>
<source>Two moons (generated)</source>
<translation>Dos lunas (generado)</translation>
</message>
<message>
<source>How many samples are made.</source>
<translation>Cuántas muestras se crean.</translation>
</message>
<message>
<source>How far points lie off, as a standard deviation.</source>
<translation>Cuánto se desvían los puntos, como desviación estándar.</translation>
</message>
<message>
<source>Draws the data: the same seed gives the same data on every machine.</source>
<translation>Sortea los datos: la misma semilla da los mismos datos en cualquier máquina.</translation>
</message>
<message>
<source>Points on two half circles; a second input says which labels may be learnt from. Generated: the task is to tell the half circles apart from a few labels and many points.</source>
<translation>Puntos en dos semicírculos; una segunda entrada dice de qué etiquetas se puede aprender. Generado: la tarea es distinguir los semicírculos con pocas etiquetas y muchos puntos.</translation>
</message>
<message>
<source>Two moons with few labels (generated)</source>
<translation>Dos lunas con pocas etiquetas (generado)</translation>
</message>
<message>
<source>How many labels may be learnt from.</source>
<translation>De cuántas etiquetas se puede aprender.</translation>
</message>
<message>
<source>Points on two spirals wound into each other. Generated: the task is to tell the arms apart.</source>
<translation>Puntos en dos espirales enrolladas una en otra. Generado: la tarea es distinguir los brazos.</translation>
</message>
<message>
<source>Two spirals (generated)</source>
<translation>Dos espirales (generado)</translation>
</message>
<message>
<source>How often each arm winds around the middle.</source>
<translation>Cuántas veces gira cada brazo alrededor del centro.</translation>
</message>
<message>
<source>Points on a circle within a circle. Generated: the task is to tell inner from outer.</source>
<translation>Puntos en un círculo dentro de otro. Generado: la tarea es distinguir el interior del exterior.</translation>
</message>
<message>
<source>Two circles (generated)</source>
<translation>Dos círculos (generado)</translation>
</message>
<message>
<source>Points around a few middles. Generated: the task is to name the cloud, which a linear model can do.</source>
<translation>Puntos alrededor de unos pocos centros. Generado: la tarea es nombrar la nube, lo que puede hacer un modelo lineal.</translation>
</message>
<message>
<source>Clouds of points (generated)</source>
<translation>Nubes de puntos (generado)</translation>
</message>
<message>
<source>How many clouds there are.</source>
<translation>Cuántas nubes hay.</translation>
</message>
<message>
<source>Small colour pictures of a circle, square, triangle or star. Generated: the task is to name the shape.</source>
<translation>Pequeñas imágenes en color de un círculo, cuadrado, triángulo o estrella. Generado: la tarea es nombrar la forma.</translation>
</message>
<message>
<source>Shapes (generated)</source>
<translation>Formas (generado)</translation>
</message>
<message>
<source>How much the pixels are disturbed, as a share of full brightness.</source>
<translation>Cuánto se alteran los píxeles, como parte del brillo máximo.</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to tell for each pixel which shape is there.</source>
<translation>Imágenes de formas superpuestas. Generado: hay que decir para cada píxel qué forma hay ahí.</translation>
</message>
<message>
<source>Shapes with masks (generated)</source>
<translation>Formas con máscaras (generado)</translation>
</message>
<message>
<source>How many shapes a picture has at most.</source>
<translation>Cuántas formas tiene una imagen como máximo.</translation>
</message>
<message>
<source>How wide and high a picture is.</source>
<translation>Cuánto mide una imagen de ancho y de alto.</translation>
</message>
<message>
<source>Pictures of shapes one over the other. Generated: the task is to find each shape and the box around it.</source>
<translation>Imágenes de formas superpuestas. Generado: hay que encontrar cada forma y el recuadro que la rodea.</translation>
</message>
<message>
<source>Shapes with boxes (generated)</source>
<translation>Formas con recuadros (generado)</translation>
</message>
<message>
<source>Small coarse pictures of a shape. Generated: the task is to draw the same picture twice as wide and high.</source>
<translation>Imágenes pequeñas y toscas de una forma. Generado: la tarea es dibujar la misma imagen el doble de ancha y de alta.</translation>
</message>
<message>
<source>Finer shapes (generated)</source>
<translation>Formas más finas (generado)</translation>
</message>
<message>
<source>Pictures of a shape. Generated: the task is to say where it is, how large and which one, two tasks at once.</source>
<translation>Imágenes de una forma. Generado: la tarea es decir dónde está, su tamaño y cuál es, dos tareas a la vez.</translation>
</message>
<message>
<source>Measured shapes (generated)</source>
<translation>Formas medidas (generado)</translation>
</message>
<message>
<source>Two pictures of a shape each. Generated: the task is to tell whether both show the same shape.</source>
<translation>Dos imágenes con una forma cada una. Generado: la tarea es decir si ambas muestran la misma forma.</translation>
</message>
<message>
<source>Pairs of shapes (generated)</source>
<translation>Pares de formas (generado)</translation>
</message>
<message>
<source>A picture of a tile, how many are bought and the discount. Generated: the task is to foretell the price.</source>
<translation>Una imagen de un azulejo, cuántos se compran y el descuento. Generado: la tarea es predecir el precio.</translation>
</message>
<message>
<source>Prices of tiles (generated)</source>
<translation>Precios de azulejos (generado)</translation>
</message>
<message>
<source>How much a price differs from what follows from the tile, as a standard deviation.</source>
<translation>Cuánto difiere un precio de lo que se sigue del azulejo, como desviación estándar.</translation>
</message>
<message>
<source>Half a second of a rising or falling tone, or a major or minor chord. Generated: the task is to name it.</source>
<translation>Medio segundo de un tono que sube o baja, o de un acorde mayor o menor. Generado: la tarea es nombrarlo.</translation>
</message>
<message>
<source>Chirps and chords (generated)</source>
<translation>Tonos y acordes (generado)</translation>
</message>
<message>
<source>How loud the noise is; 1 is as loud as can be.</source>
<translation>Qué tan fuerte es el ruido; 1 es lo más fuerte posible.</translation>
</message>
<message>
<source>A second of sung tones. Generated: the task is to write down which ones, without being told when each is.</source>
<translation>Un segundo de tonos cantados. Generado: la tarea es transcribir cuáles son, sin saber cuándo viene cada uno.</translation>
</message>
<message>
<source>Words of tones (generated)</source>
<translation>Palabras de tonos (generado)</translation>
</message>
<message>
<source>How many tones a word has at most.</source>
<translation>Cuántos tonos tiene una palabra como mucho.</translation>
</message>
<message>
<source>Three values of a chaotic system, step by step. Generated: the task is to foretell the first.</source>
<translation>Tres valores de un sistema caótico, paso a paso. Generado: la tarea es predecir el primero.</translation>
</message>
<message>
<source>Lorenz system (generated)</source>
<translation>Sistema de Lorenz (generado)</translation>
</message>
<message>
<source>How many steps the series has.</source>
<translation>Cuántos pasos tiene la serie.</translation>
</message>
<message>
<source>How many steps the network sees.</source>
<translation>Cuántos pasos ve la red.</translation>
</message>
<message>
<source>How much each value is disturbed, as a standard deviation.</source>
<translation>Cuánto se altera cada valor, como desviación estándar.</translation>
</message>
<message>
<source>A demand hour by hour, with working days and free ones. Generated: the task is to foretell the next hours.</source>
<translation>Una demanda hora a hora, con días laborables y libres. Generado: la tarea es predecir las horas siguientes.</translation>
</message>
<message>
<source>Seasonal demand (generated)</source>
<translation>Demanda estacional (generado)</translation>
</message>
<message>
<source>How much each hour is disturbed, as a standard deviation.</source>
<translation>Cuánto se altera cada hora, como desviación estándar.</translation>
</message>
<message>
<source>Stretches of a heart trace with a beat each. Generated: the task is to find the few that are abnormal.</source>
<translation>Tramos de un trazado cardíaco con un latido cada uno. Generado: la tarea es encontrar los pocos anormales.</translation>
</message>
<message>
<source>Heartbeats (generated)</source>
<translation>Latidos (generado)</translation>
</message>
<message>
<source>The share of beats that are wide, early or without a peak.</source>
<translation>La proporción de latidos anchos, prematuros o sin pico.</translation>
</message>
<message>
<source>How much the trace is disturbed, as a standard deviation; a peak is 1.</source>
<translation>Cuánto se perturba el trazado, como desviación estándar; un pico es 1.</translation>
</message>
<message>
<source>Brackets that close in the right order, or not quite. Generated: the task is to tell whether they do.</source>
<translation>Paréntesis que se cierran en el orden correcto, o casi. Generado: la tarea es decir si lo hacen.</translation>
</message>
<message>
<source>Brackets (generated)</source>
<translation>Paréntesis (generado)</translation>
</message>
<message>
<source>How many brackets a text has at most.</source>
<translation>Cuántos paréntesis tiene un texto como máximo.</translation>
</message>
<message>
<source>How many kinds of brackets there are.</source>
<translation>Cuántos tipos de paréntesis hay.</translation>
</message>
<message>
<source>Sums such as 37+58, as texts. Generated: the task is to name the last digit of the result.</source>
<translation>Sumas como 37+58, como textos. Generado: la tarea es nombrar la última cifra del resultado.</translation>
</message>
<message>
<source>Sums (generated)</source>
<translation>Sumas (generado)</translation>
</message>
<message>
<source>How many digits each number has at most.</source>
<translation>Cuántas cifras tiene cada número como máximo.</translation>
</message>
<message>
<source>Sentences of a small grammar with “not” and “but”. Generated: the task is to tell praise from blame.</source>
<translation>Frases de una pequeña gramática con «not» y «but». Generado: la tarea es distinguir el elogio del reproche.</translation>
</message>
<message>
<source>Praise and blame (generated)</source>
<translation>Elogio y reproche (generado)</translation>
</message>
<message>
<source>The share of sentences with the wrong label.</source>
<translation>La parte de las frases con la etiqueta equivocada.</translation>
</message>
<message>
<source>Ratings of items by users with tastes that nobody sees. Generated: the task is to foretell a rating.</source>
<translation>Valoraciones de artículos por usuarios con gustos que nadie ve. Generado: la tarea es predecir una valoración.</translation>
</message>
<message>
<source>Ratings (generated)</source>
<translation>Valoraciones (generado)</translation>
</message>
<message>
<source>How many users there are.</source>
<translation>Cuántos usuarios hay.</translation>
</message>
<message>
<source>How many items there are.</source>
<translation>Cuántos artículos hay.</translation>
</message>
<message>
<source>How many tastes decide on a rating.</source>
<translation>Cuántos gustos deciden una valoración.</translation>
</message>
<message>
<source>How much a rating differs from what the tastes say, as a standard deviation.</source>
<translation>Cuánto difiere una valoración de lo que dicen los gustos, como desviación estándar.</translation>
</message>
<message>
<source>Sentences of a small grammar and what they are in a made-up language, which puts its words in another order. Generated: the task is to say the next word of the translation.</source>
<translation>Frases de una gramática pequeña y lo que son en una lengua inventada que ordena las palabras de otro modo. Generado: la tarea es decir la palabra siguiente de la traducción.</translation>
</message>
<message>
<source>Toy translation (generated)</source>
<translation>Traducción de juguete (generado)</translation>
</message>
<message>
<source>Sentences of a small grammar. Generated: the task is to say the next word, place by place, so that a network can go on writing by itself.</source>
<translation>Frases de una pequeña gramática. Generado: la tarea es decir la palabra siguiente, lugar por lugar, de modo que una red pueda seguir escribiendo sola.</translation>
</message>
<message>
<source>Phrases (generated)</source>
<translation>Frases (generado)</translation>
</message>
<message>
<source>Handwritten digits as grey pictures of 28×28. The task is to read the digit.</source>
<translation>Dígitos manuscritos como imágenes grises de 28×28. La tarea es leer el dígito.</translation>
</message>
<message>
<source>MNIST</source>
<translation>MNIST</translation>
</message>
<message>
<source>Which part of the dataset is taken.</source>
<translation>Qué parte del conjunto se toma.</translation>
</message>
<message>
<source>Pieces of clothing as grey pictures of 28×28. The task is to tell what kind of clothing it is.</source>
<translation>Prendas de ropa como imágenes grises de 28×28. La tarea es decir qué prenda es.</translation>
</message>
<message>
<source>Fashion-MNIST</source>
<translation>Fashion-MNIST</translation>
</message>
<message>
<source>Handwritten hiragana of old Japanese books, 28×28. The task is to tell the row of the syllable.</source>
<translation>Hiragana manuscrito de libros japoneses antiguos, 28×28. La tarea es decir la fila de la sílaba.</translation>
</message>
<message>
<source>Kuzushiji-MNIST</source>
<translation>Kuzushiji-MNIST</translation>
</message>
<message>
<source>Handwritten digits and letters as grey pictures of 28×28, equally many of each of 47 classes.</source>
<translation>Dígitos y letras manuscritos como imágenes grises de 28×28, tantos de cada una de 47 clases.</translation>
</message>
<message>
<source>EMNIST, balanced</source>
<translation>EMNIST, equilibrado</translation>
</message>
<message>
<source>Handwritten letters as grey pictures of 28×28; capitals and small letters are one class.</source>
<translation>Letras manuscritas como imágenes grises de 28×28; mayúsculas y minúsculas son una clase.</translation>
</message>
<message>
<source>EMNIST, letters</source>
<translation>EMNIST, letras</translation>
</message>
<message>
<source>Photographs of 32×32 of ten things: airplane, automobile, bird, cat, deer, dog, frog, horse, ship, truck.</source>
<translation>Fotografías de 32×32 de diez cosas: avión, automóvil, pájaro, gato, ciervo, perro, rana, caballo, barco, camión.</translation>
</message>
<message>
<source>CIFAR-10</source>
<translation>CIFAR-10</translation>
</message>
<message>
<source>Photographs of 32×32 of a hundred things, six hundred of each.</source>
<translation>Fotografías de 32×32 de cien cosas, seiscientas de cada una.</translation>
</message>
<message>
<source>CIFAR-100</source>
<translation>CIFAR-100</translation>
</message>
<message>
<source>Photographs of 96×96 of ten things: few to learn from, many to test with.</source>
<translation>Fotografías de 96×96 de diez cosas: pocas para aprender, muchas para probar.</translation>
</message>
<message>
<source>STL-10</source>
<translation>STL-10</translation>
</message>
<message>
<source>Pictures of 64×64 that satellites took of Europe. The task is to tell forest, river, motorway and others.</source>
<translation>Imágenes de 64×64 que tomaron satélites de Europa. La tarea es distinguir bosque, río, autopista y otros.</translation>
</message>
<message>
<source>EuroSAT</source>
<translation>EuroSAT</translation>
</message>
<message>
<source>Photographs of ten things that are easily told apart, from ImageNet, 160 pixels on the short side.</source>
<translation>Fotografías de diez cosas fáciles de distinguir, de ImageNet, con 160 píxeles en el lado corto.</translation>
</message>
<message>
<source>Imagenette</source>
<translation>Imagenette</translation>
</message>
<message>
<source>Photographs of cats and dogs, about 200 of each of 37 breeds. The task is to tell the breed.</source>
<translation>Fotografías de gatos y perros, unas 200 de cada una de 37 razas. La tarea es decir la raza.</translation>
</message>
<message>
<source>Oxford-IIIT Pets</source>
<translation>Oxford-IIIT Pets</translation>
</message>
<message>
<source>Photographs of textures, 120 of each of 47 kinds: striped, dotted, woven and others.</source>
<translation>Fotografías de texturas, 120 de cada uno de 47 tipos: a rayas, de puntos, tejidas y otras.</translation>
</message>
<message>
<source>Describable Textures</source>
<translation>Texturas describibles</translation>
</message>
<message>
<source>Photographs of food, a thousand of each of 101 dishes.</source>
<translation>Fotografías de comida, mil de cada uno de 101 platos.</translation>
</message>
<message>
<source>Food-101</source>
<translation>Food-101</translation>
</message>
<message>
<source>The beginnings of news. The task is to tell world, sports, business and science apart.</source>
<translation>Comienzos de noticias. La tarea es distinguir mundo, deportes, negocios y ciencia.</translation>
</message>
<message>
<source>AG News</source>
<translation>AG News</translation>
</message>
<message>
<source>Reviews of films. The task is to tell whether somebody liked the film.</source>
<translation>Reseñas de películas. La tarea es decir si a alguien le gustó la película.</translation>
</message>
<message>
<source>IMDB reviews</source>
<translation>Reseñas de IMDB</translation>
</message>
<message>
<source>Messages to twenty newsgroups of the nineties. The task is to tell the group.</source>
<translation>Mensajes a veinte grupos de noticias de los noventa. La tarea es decir el grupo.</translation>
</message>
<message>
<source>20 Newsgroups</source>
<translation>20 Newsgroups</translation>
</message>
<message>
<source>Words of one second that many people spoke: yes, no, up, down and others. The task is to tell the word.</source>
<translation>Palabras de un segundo que dijeron muchas personas: yes, no, up, down y otras. La tarea es decir la palabra.</translation>
</message>
<message>
<source>Speech Commands</source>
<translation>Speech Commands</translation>
</message>
<message>
<source>Districts of California in 1990. The task is to foretell what a house costs there.</source>
<translation>Distritos de California en 1990. La tarea es predecir cuánto cuesta allí una casa.</translation>
</message>
<message>
<source>Californian houses</source>
<translation>Casas de California</translation>
</message>
<message>
<source>Patches of forest in Colorado with 54 measurements of each. The task is to tell which trees grow there.</source>
<translation>Parcelas de bosque en Colorado con 54 medidas de cada una. La tarea es decir qué árboles crecen allí.</translation>
</message>
<message>
<source>Forest cover</source>
<translation>Cubierta forestal</translation>
</message>
<message>
<source>Connections to a network, most of them attacks (KDD Cup 1999, a tenth). The task is to tell the attack.</source>
<translation>Conexiones a una red, la mayoría ataques (KDD Cup 1999, una décima parte). La tarea es decir el ataque.</translation>
</message>
<message>
<source>Attacks on a network</source>
<translation>Ataques a una red</translation>
</message>
<message>
<source>Values below the lower limit become it, values above the upper limit become that.</source>
<translation>Los valores bajo el límite inferior pasan a ser este, y los que superan el superior, aquel.</translation>
</message>
<message>
<source>Clip</source>
<translation>Recortar valores</translation>
</message>
<message>
<source>No value is below it afterwards.</source>
<translation>Después ningún valor queda por debajo.</translation>
</message>
<message>
<source>No value is above it afterwards.</source>
<translation>Después ningún valor queda por encima.</translation>
</message>
<message>
<source>The input of the data that this is for. Empty: each one that it suits.</source>
<translation>La entrada de los datos a la que se aplica. Vacío: cada una a la que conviene.</translation>
</message>
<message>
<source>Values beyond what most training samples have become the nearest of those: outliers no longer weigh much.</source>
<translation>Los valores más allá de los de la mayoría de las muestras de entrenamiento pasan a ser el más cercano de ellos: los atípicos ya no pesan mucho.</translation>
</message>
<message>
<source>Clip the extremes</source>
<translation>Recortar los extremos</translation>
</message>
<message>
<source>This share of the lowest values is clipped.</source>
<translation>Se recorta esta proporción de los valores más bajos.</translation>
</message>
<message>
<source>Values above those of this share are clipped.</source>
<translation>Se recortan los valores por encima de los de esta proporción.</translation>
</message>
<message>
<source>Each value times a factor, plus an offset: to change a unit, or a sign.</source>
<translation>Cada valor por un factor, más un desplazamiento: para cambiar una unidad o un signo.</translation>
</message>
<message>
<source>Multiply and add</source>
<translation>Multiplicar y sumar</translation>
</message>
<message>
<source>What values are multiplied by.</source>
<translation>Por lo que se multiplican los valores.</translation>
</message>
<message>
<source>What is added afterwards.</source>
<translation>Lo que se suma después.</translation>
</message>
<message>
<source>log(1 + x − offset): draws together values that span powers of ten. None may lie below the offset.</source>
<translation>log(1 + x − offset): acerca valores que abarcan potencias de diez. Ninguno puede estar por debajo del desplazamiento.</translation>
</message>
<message>
<source>Logarithm</source>
<translation>Logaritmo</translation>
</message>
<message>
<source>The lowest value that there can be.</source>
<translation>El valor más bajo que puede haber.</translation>
</message>
<message>
<source>Takes off the median of the training samples and divides by how wide their middle half is, feature by feature. Outliers do not change that.</source>
<translation>Resta la mediana de las muestras de entrenamiento y divide por la anchura de su mitad central, rasgo a rasgo. Los atípicos no cambian eso.</translation>
</message>
<message>
<source>Scale by the middle half</source>
<translation>Escalar por la mitad central</translation>
</message>
<message>
<source>The least value of the training samples becomes 0, the largest 1, feature by feature.</source>
<translation>El menor valor de las muestras de entrenamiento pasa a ser 0 y el mayor 1, rasgo a rasgo.</translation>
</message>
<message>
<source>Scale to 0 … 1 by feature</source>
<translation>Escalar a 0 … 1 por rasgo</translation>
</message>
<message>
<source>Each value becomes the share of training values below it: any spread turns into an even one.</source>
<translation>Cada valor pasa a ser la proporción de valores de entrenamiento por debajo de él: cualquier distribución se vuelve uniforme.</translation>
</message>
<message>
<source>Ranks</source>
<translation>Rangos</translation>
</message>
<message>
<source>Into so many steps the values are divided, less one.</source>
<translation>En tantos escalones se dividen los valores, menos uno.</translation>
</message>
<message>
<source>Columns that the network does not get to see.</source>
<translation>Columnas que la red no llega a ver.</translation>
</message>
<message>
<source>Drop columns</source>
<translation>Quitar columnas</translation>
</message>
<message>
<source>The columns that are dropped.</source>
<translation>Las columnas que se quitan.</translation>
</message>
<message>
<source>One channel instead of red, green and blue, as bright as the colours look.</source>
<translation>Un canal en lugar de rojo, verde y azul, tan claro como se ven los colores.</translation>
</message>
<message>
<source>The middle of each picture; what is around it is cut off.</source>
<translation>El centro de cada imagen; lo que lo rodea se corta.</translation>
</message>
<message>
<source>Cut out the middle</source>
<translation>Recortar el centro</translation>
</message>
<message>
<source>How high the picture is afterwards.</source>
<translation>Qué altura tiene después la imagen.</translation>
</message>
<message>
<source>How wide the picture is afterwards.</source>
<translation>Qué anchura tiene después la imagen.</translation>
</message>
<message>
<source>Puts each picture in the middle of a larger one.</source>
<translation>Pone cada imagen en el centro de una mayor.</translation>
</message>
<message>
<source>Add a border</source>
<translation>Añadir un borde</translation>
</message>
<message>
<source>What the border is filled with.</source>
<translation>Con qué se rellena el borde.</translation>
</message>
<message>
<source>The whole picture in another size, smoothly.</source>
<translation>La imagen entera en otro tamaño, con suavidad.</translation>
</message>
<message>
<source>Resize</source>
<translation>Cambiar de tamaño</translation>
</message>
<message>
<source>Dark becomes light, and light dark.</source>
<translation>Lo oscuro se vuelve claro, y lo claro oscuro.</translation>
</message>
<message>
<source>Invert</source>
<translation>Invertir</translation>
</message>
<message>
<source>Spreads the brightness of each picture evenly over its whole range: pale pictures get contrast.</source>
<translation>Reparte el brillo de cada imagen por igual en todo su rango: las imágenes pálidas ganan contraste.</translation>
</message>
<message>
<source>Equalise</source>
<translation>Ecualizar</translation>
</message>
<message>
<source>Takes off a share of the value before: makes high sounds of a wave stronger.</source>
<translation>Resta una parte del valor anterior: refuerza los sonidos agudos de una onda.</translation>
</message>
<message>
<source>Stronger highs</source>
<translation>Agudos más fuertes</translation>
</message>
<message>
<source>How much of the value before is taken off.</source>
<translation>Cuánto se resta del valor anterior.</translation>
</message>
<message>
<source>So many steps of time: what is longer is cut at the end, what is shorter is filled.</source>
<translation>Tantos pasos de tiempo: lo más largo se corta al final, lo más corto se rellena.</translation>
</message>
<message>
<source>Trim or fill</source>
<translation>Recortar o rellenar</translation>
</message>
<message>
<source>Steps of time: samples of a wave, frames of a spectrogram.</source>
<translation>Pasos de tiempo: muestras de una onda, tramas de un espectrograma.</translation>
</message>
<message>
<source>What is filled in.</source>
<translation>Con qué se rellena.</translation>
</message>
<message>
<source>What is between each step and the one before: makes a series without a trend of one with it.</source>
<translation>Lo que hay entre cada paso y el anterior: convierte una serie con tendencia en una sin ella.</translation>
</message>
<message>
<source>Differences</source>
<translation>Diferencias</translation>
</message>
<message>
<source>The mean of each step and those before it: smooths, and looks only back.</source>
<translation>La media de cada paso y de los anteriores: suaviza y solo mira hacia atrás.</translation>
</message>
<message>
<source>Moving mean</source>
<translation>Media móvil</translation>
</message>
<message>
<source>Steps that the mean is taken of.</source>
<translation>Pasos de los que se toma la media.</translation>
</message>
<message>
<source>Takes the straight line that comes nearest off each window and channel.</source>
<translation>Resta de cada ventana y canal la recta que más se aproxima.</translation>
</message>
<message>
<source>Take off the trend</source>
<translation>Quitar la tendencia</translation>
</message>
<message>
<source>The first tokens of each text; what follows is cut off.</source>
<translation>Los primeros tokens de cada texto; lo que sigue se corta.</translation>
</message>
<message>
<source>Truncate</source>
<translation>Truncar</translation>
</message>
<message>
<source>How many tokens are left.</source>
<translation>Cuántos tokens quedan.</translation>
</message>
<message>
<source>Mirrors pictures, so that left is right. Not for what has a direction, such as letters.</source>
<translation>Refleja las imágenes, de modo que la izquierda es la derecha. No para lo que tiene una dirección, como las letras.</translation>
</message>
<message>
<source>Flip left and right</source>
<translation>Reflejar a izquierda y derecha</translation>
</message>
<message>
<source>How likely it is to happen to a sample, 0 to 1.</source>
<translation>La probabilidad de que le ocurra a una muestra, de 0 a 1.</translation>
</message>
<message>
<source>Turns pictures upside down. For what has no up and down: seen from above, or through a microscope.</source>
<translation>Pone las imágenes cabeza abajo. Para lo que no tiene arriba ni abajo: visto desde el cielo o por un microscopio.</translation>
</message>
<message>
<source>Flip up and down</source>
<translation>Reflejar arriba y abajo</translation>
</message>
<message>
<source>Turns pictures about their middle by a random angle. What comes in at the corners is black.</source>
<translation>Gira las imágenes alrededor de su centro un ángulo al azar. Lo que entra por las esquinas es negro.</translation>
</message>
<message>
<source>Rotate</source>
<translation>Girar</translation>
</message>
<message>
<source>The largest angle, to either side.</source>
<translation>El ángulo máximo, hacia ambos lados.</translation>
</message>
<message>
<source>Moves pictures, makes them larger or smaller, turns and slants them, all at once and a little.</source>
<translation>Desplaza las imágenes, las agranda o reduce, las gira e inclina, todo a la vez y un poco.</translation>
</message>
<message>
<source>Shift, scale, rotate</source>
<translation>Desplazar, escalar, girar</translation>
</message>
<message>
<source>The largest shift, as shares of width and height.</source>
<translation>El desplazamiento máximo, como proporciones del ancho y el alto.</translation>
</message>
<message>
<source>The smallest and the largest size; 1 is as it is.</source>
<translation>El tamaño mínimo y el máximo; 1 es tal como está.</translation>
</message>
<message>
<source>The largest slant, to either side.</source>
<translation>La inclinación máxima, hacia ambos lados.</translation>
</message>
<message>
<source>Tilts pictures, as if they were seen from the side.</source>
<translation>Inclina las imágenes, como si se vieran de lado.</translation>
</message>
<message>
<source>Perspective</source>
<translation>Perspectiva</translation>
</message>
<message>
<source>How far the corners move, 0 to 1.</source>
<translation>Cuánto se mueven las esquinas, de 0 a 1.</translation>
</message>
<message>
<source>Takes a random part of each picture and makes it as large as the picture was.</source>
<translation>Toma una parte al azar de cada imagen y la hace tan grande como era la imagen.</translation>
</message>
<message>
<source>Crop and resize</source>
<translation>Recortar y redimensionar</translation>
</message>
<message>
<source>The smallest and the largest share of the area that is taken.</source>
<translation>La proporción mínima y máxima del área que se toma.</translation>
</message>
<message>
<source>The narrowest and the widest form, as width over height.</source>
<translation>La forma más estrecha y la más ancha, como ancho entre alto.</translation>
</message>
<message>
<source>Shifts pictures by a few whole pixels: sets a black border around them, then crops them to their size.</source>
<translation>Desplaza las imágenes unos pocos píxeles enteros: les pone un borde negro y luego las recorta a su tamaño.</translation>
</message>
<message>
<source>Pad and crop</source>
<translation>Rellenar y recortar</translation>
</message>
<message>
<source>The width of the border: the largest shift.</source>
<translation>El ancho del borde: el desplazamiento máximo.</translation>
</message>
<message>
<source>Makes pictures brighter or darker, stronger or weaker in contrast and colour, and shifts their hues.</source>
<translation>Hace las imágenes más claras u oscuras, con más o menos contraste y color, y desplaza sus tonos.</translation>
</message>
<message>
<source>Change colours</source>
<translation>Cambiar los colores</translation>
</message>
<message>
<source>By how much the brightness changes at most; 0: not.</source>
<translation>Cuánto cambia el brillo como máximo; 0: nada.</translation>
</message>
<message>
<source>By how much the contrast changes at most; 0: not.</source>
<translation>Cuánto cambia el contraste como máximo; 0: nada.</translation>
</message>
<message>
<source>By how much colours get stronger or paler at most; 0: not.</source>
<translation>Cuánto se intensifican o palidecen los colores como máximo; 0: nada.</translation>
</message>
<message>
<source>By which part of the circle of colours hues shift at most; 0: not.</source>
<translation>Qué parte del círculo cromático se desplazan los tonos como máximo; 0: nada.</translation>
</message>
<message>
<source>Turns some pictures grey, so that the network does not rely on colours.</source>
<translation>Vuelve grises algunas imágenes, para que la red no dependa de los colores.</translation>
</message>
<message>
<source>Take colours away</source>
<translation>Quitar los colores</translation>
</message>
<message>
<source>Blurs pictures by a random amount.</source>
<translation>Desenfoca las imágenes en una medida al azar.</translation>
</message>
<message>
<source>Blur</source>
<translation>Desenfocar</translation>
</message>
<message>
<source>How far the blur reaches; an odd number.</source>
<translation>Hasta dónde llega el desenfoque; un número impar.</translation>
</message>
<message>
<source>The least and the most blur, in pixels.</source>
<translation>El desenfoque mínimo y el máximo, en píxeles.</translation>
</message>
<message>
<source>Leaves so many bits of each colour: 2 bits are four shades.</source>
<translation>Deja tantos bits de cada color: 2 bits son cuatro tonos.</translation>
</message>
<message>
<source>Fewer shades</source>
<translation>Menos tonos</translation>
</message>
<message>
<source>Bits that are left; 8 changes nothing.</source>
<translation>Bits que quedan; 8 no cambia nada.</translation>
</message>
<message>
<source>Inverts all values above a threshold, as an over-exposed film does.</source>
<translation>Invierte todos los valores por encima de un umbral, como una película sobreexpuesta.</translation>
</message>
<message>
<source>Invert what is bright</source>
<translation>Invertir lo claro</translation>
</message>
<message>
<source>What is brighter than this is inverted, 0 to 1.</source>
<translation>Lo que es más claro que esto se invierte, de 0 a 1.</translation>
</message>
<message>
<source>Blackens a random rectangle, so that the network does not rely on one place.</source>
<translation>Ennegrece un rectángulo al azar, para que la red no dependa de un solo lugar.</translation>
</message>
<message>
<source>Erase a part</source>
<translation>Borrar una parte</translation>
</message>
<message>
<source>The smallest and the largest share of the area.</source>
<translation>La proporción mínima y máxima del área.</translation>
</message>
<message>
<source>The flattest and the tallest form, as height over width.</source>
<translation>La forma más plana y la más alta, como alto entre ancho.</translation>
</message>
<message>
<source>Takes a few of fourteen changes for each picture, by chance, all as strong as the magnitude says. A good choice without knowing the pictures (Cubuk and others, 2019).</source>
<translation>Toma al azar unos pocos de catorce cambios para cada imagen, todos tan fuertes como diga la magnitud. Una buena opción sin conocer las imágenes (Cubuk y otros, 2019).</translation>
</message>
<message>
<source>RandAugment</source>
<translation>RandAugment</translation>
</message>
<message>
<source>How many changes each picture gets.</source>
<translation>Cuántos cambios recibe cada imagen.</translation>
</message>
<message>
<source>How strong they are, 0 to 30.</source>
<translation>Qué intensidad tienen, de 0 a 30.</translation>
</message>
<message>
<source>Takes one of 25 pairs of changes for each picture, which were found by search on ImageNet or CIFAR-10 (Cubuk and others, 2018).</source>
<translation>Toma para cada imagen uno de 25 pares de cambios, hallados por búsqueda en ImageNet o CIFAR-10 (Cubuk y otros, 2018).</translation>
</message>
<message>
<source>AutoAugment</source>
<translation>AutoAugment</translation>
</message>
<message>
<source>Pictures on which the pairs were found.</source>
<translation>Imágenes en las que se hallaron los pares.</translation>
</message>
<message>
<source>Adds random numbers. Of pictures, in shares of the way from black to white; of sounds, in shares of how loud each is; of other numbers, as the network gets them: of standardised ones, in deviations.</source>
<translation>Suma números al azar. En imágenes, en proporciones del paso de negro a blanco; en sonidos, en proporciones de lo fuerte que es cada uno; en otros números, tal como los recibe la red: en los estandarizados, en desviaciones.</translation>
</message>
<message>
<source>The noise's deviation.</source>
<translation>La desviación del ruido.</translation>
</message>
<message>
<source>Lets sounds begin earlier or later; what leaves at one end comes in at the other.</source>
<translation>Hace que los sonidos empiecen antes o después; lo que sale por un extremo entra por el otro.</translation>
</message>
<message>
<source>Shift in time</source>
<translation>Desplazar en el tiempo</translation>
</message>
<message>
<source>The largest shift, as a share of the length.</source>
<translation>El desplazamiento máximo, como proporción de la duración.</translation>
</message>
<message>
<source>Makes sounds louder or quieter by a random amount.</source>
<translation>Hace los sonidos más fuertes o más suaves en una medida al azar.</translation>
</message>
<message>
<source>Louder and quieter</source>
<translation>Más fuerte y más suave</translation>
</message>
<message>
<source>The largest change, to either side.</source>
<translation>El cambio máximo, hacia ambos lados.</translation>
</message>
<message>
<source>Silences neighbouring bands of pitch of a spectrogram (SpecAugment).</source>
<translation>Silencia bandas de tono vecinas de un espectrograma (SpecAugment).</translation>
</message>
<message>
<source>Mask pitches</source>
<translation>Enmascarar tonos</translation>
</message>
<message>
<source>The most bands that one mask covers.</source>
<translation>Cuántas bandas cubre una máscara como máximo.</translation>
</message>
<message>
<source>How many masks each sound gets.</source>
<translation>Cuántas máscaras recibe cada sonido.</translation>
</message>
<message>
<source>Silences neighbouring moments of a spectrogram (SpecAugment).</source>
<translation>Silencia momentos vecinos de un espectrograma (SpecAugment).</translation>
</message>
<message>
<source>Mask moments</source>
<translation>Enmascarar momentos</translation>
</message>
<message>
<source>The most frames that one mask covers.</source>
<translation>Cuántas tramas cubre una máscara como máximo.</translation>
</message>
<message>
<source>Multiplies all numbers of a window of time by the same random factor around 1.</source>
<translation>Multiplica todos los números de una ventana de tiempo por el mismo factor al azar cercano a 1.</translation>
</message>
<message>
<source>Larger and smaller</source>
<translation>Mayor y menor</translation>
</message>
<message>
<source>The factor's deviation from 1.</source>
<translation>La desviación del factor respecto a 1.</translation>
</message>
<message>
<source>Sets single values to 0, which is the mean of standardised columns, so that the network does not rely on one of them.</source>
<translation>Pone valores sueltos a 0, que es la media de las columnas estandarizadas, para que la red no dependa de una de ellas.</translation>
</message>
<message>
<source>Leave columns out</source>
<translation>Omitir columnas</translation>
</message>
<message>
<source>How likely it is to happen to each column of a sample, 0 to 1.</source>
<translation>La probabilidad de que le ocurra a cada columna de una muestra, de 0 a 1.</translation>
</message>
<message>
<source>Makes single tokens unknown, so that the network does not rely on one word.</source>
<translation>Vuelve desconocidos algunos tokens, para que la red no dependa de una sola palabra.</translation>
</message>
<message>
<source>Forget words</source>
<translation>Olvidar palabras</translation>
</message>
<message>
<source>How likely it is to happen to each token, 0 to 1.</source>
<translation>La probabilidad de que le ocurra a cada token, de 0 a 1.</translation>
</message>
<message>
<source>Lets single tokens change places with the one that follows.</source>
<translation>Hace que algunos tokens cambien de lugar con el siguiente.</translation>
</message>
<message>
<source>Swap words</source>
<translation>Intercambiar palabras</translation>
</message>
<message>
<source>How likely it is to happen to each pair of neighbours, 0 to 1.</source>
<translation>La probabilidad de que le ocurra a cada par de vecinos, de 0 a 1.</translation>
</message>
<message>
<source>Adds two samples, each with a share, and their targets with the same shares (Zhang and others, 2017). Beside CutMix, each batch gets one of the two.</source>
<translation>Suma dos muestras, cada una con una proporción, y sus objetivos con las mismas proporciones (Zhang y otros, 2017). Junto a CutMix, cada lote recibe uno de los dos.</translation>
</message>
<message>
<source>MixUp</source>
<translation>MixUp</translation>
</message>
<message>
<source>How evenly two samples are mixed: near 0 mostly one of them, 1 any share alike.</source>
<translation>Con qué uniformidad se mezclan dos muestras: cerca de 0 casi siempre una de ellas, 1 cualquier proporción por igual.</translation>
</message>
<message>
<source>Pastes a rectangle of another picture, and mixes the targets by its area (Yun and others, 2019). Of masks the same rectangle is pasted. Beside MixUp, each batch gets one of the two.</source>
<translation>Pega un rectángulo de otra imagen y mezcla los objetivos según su área (Yun y otros, 2019). De las máscaras se pega el mismo rectángulo. Junto a MixUp, cada lote recibe uno de los dos.</translation>
</message>
<message>
<source>CutMix</source>
<translation>CutMix</translation>
</message>
<message>
<source>Mixes patches channel by channel, then channels patch by patch, with nothing but linear layers (MLP-Mixer).</source>
<translation>Mezcla parches canal por canal y luego canales parche por parche, solo con capas Linear (MLP-Mixer).</translation>
</message>
<message>
<source>Window attention and a feed-forward part, each behind its norm and beside a skip connection (Swin). Channels come last.</source>
<translation>Atención en ventanas y una parte feed-forward, cada una tras su norma y junto a una conexión de salto (Swin). Los canales van al final.</translation>
</message>
<message>
<source>Attention within shifted windows and a feed-forward part, each behind its norm and beside a skip connection (Swin). The windows lie half a window aside, so that they exchange what they know.</source>
<translation>Atención en ventanas desplazadas y una parte feed-forward, cada una tras su norma y junto a una conexión de salto (Swin). Las ventanas están desplazadas media ventana, para que intercambien lo que saben.</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come last, as in the first transformer.</source>
<translation>Atención a lo anterior, atención a lo que da el codificador y una parte feed-forward; las normas van al final, como en el primer transformer.</translation>
</message>
<message>
<source>Attention to what came before, attention to what the encoder gives, and a feed-forward part; the norms come first.</source>
<translation>Atención a lo anterior, atención a lo que da el codificador y una parte feed-forward; las normas van al principio.</translation>
</message>
<message>
<source>Attention and a feed-forward part, each beside a skip connection and before its norm, as in the first transformer (BERT).</source>
<translation>Atención y una parte feed-forward, cada una junto a una conexión de salto y antes de su norma, como en el primer transformer (BERT).</translation>
</message>
<message>
<source>Attention and a feed-forward part, each behind its norm and beside a skip connection: trains well when deep (GPT-2, ViT).</source>
<translation>Atención y una parte feed-forward, cada una tras su norma y junto a una conexión de salto: se entrena bien aunque sea profunda (GPT-2, ViT).</translation>
</message>
<message>
<source>Cuts an image into patches and puts a learned class token before them; each gets a learned position (ViT). Select position 0 behind the encoder to classify.</source>
<translation>Corta una imagen en parches y les antepone un token de clase aprendido; cada uno recibe una posición aprendida (ViT). Elija con Select la posición 0 tras el codificador para clasificar.</translation>
</message>
<message>
<source>Attention within square windows of a map whose channels come last: each pixel looks only at its window, with a learned bias for the offset of two pixels (Swin).</source>
<translation>Atención en ventanas cuadradas de un mapa cuyos canales van al final: cada píxel mira solo su ventana, con un sesgo aprendido para el desplazamiento entre dos píxeles (Swin).</translation>
</message>
<message>
<source>Five convolutions with pools, as in AlexNet: what a classifier of large photographs starts from.</source>
<translation>Cinco convoluciones con pooling, como en AlexNet: el comienzo de un clasificador de fotos grandes.</translation>
</message>
<message>
<source>Looks at near and far surroundings at once: filters with growing gaps and the average of all (ASPP of DeepLab).</source>
<translation>Mira a la vez el entorno cercano y el lejano: filtros con huecos crecientes y la media de todo (ASPP de DeepLab).</translation>
</message>
<message>
<source>A convolution that keeps the size, and batch norm: where an activation follows elsewhere, as before an Add.</source>
<translation>Una convolución que conserva el tamaño, y BatchNorm: donde la activación viene en otro lugar, como antes de un Add.</translation>
</message>
<message>
<source>A convolution that keeps the size, batch norm and ReLU: the brick of most convolutional networks.</source>
<translation>Una convolución que conserva el tamaño, BatchNorm y ReLU: el ladrillo de la mayoría de las redes convolucionales.</translation>
</message>
<message>
<source>A wide filter for each channel by itself, then a feed-forward part at each pixel, each channel by a learned factor (layer scale), beside a skip connection (ConvNeXt).</source>
<translation>Un filtro amplio para cada canal por separado, luego una parte feed-forward en cada píxel, cada canal por un factor aprendido (layer scale), junto a una conexión de salto (ConvNeXt).</translation>
</message>
<message>
<source>Layers that each get everything before them, and a step that halves channels and size (DenseNet).</source>
<translation>Capas que reciben todo lo anterior, y un paso que reduce a la mitad canales y tamaño (DenseNet).</translation>
</message>
<message>
<source>Adds a few channels to all that were there before (DenseNet). Repeat it for a dense block.</source>
<translation>Añade unos pocos canales a todos los que había (DenseNet). Repítalo para un bloque denso.</translation>
</message>
<message>
<source>A convolution in two steps: each channel by itself, then all of them at each pixel. Far fewer multiplications (MobileNet, Xception).</source>
<translation>Una convolución en dos pasos: cada canal por separado y luego todos en cada píxel. Muchas menos multiplicaciones (MobileNet, Xception).</translation>
</message>
<message>
<source>Two convolutions with norm and ReLU one behind the other (U-Net).</source>
<translation>Dos convoluciones con norma y ReLU una tras otra (U-Net).</translation>
</message>
<message>
<source>Four ways beside each other, from 1×1 filters to 5×5 and a pool, joined by their channels (GoogLeNet).</source>
<translation>Cuatro caminos en paralelo, de filtros 1×1 a 5×5 y un pooling, unidos por sus canales (GoogLeNet).</translation>
</message>
<message>
<source>Widens, convolves each channel by itself, narrows again, beside a skip connection (MobileNetV2). The shape stays.</source>
<translation>Ensancha, convoluciona cada canal por separado y estrecha de nuevo, junto a una conexión de salto (MobileNetV2). La forma se conserva.</translation>
</message>
<message>
<source>An inverted residual without skip connection, for another size or other channels (MobileNetV2).</source>
<translation>Un residual invertido sin conexión de salto, para otro tamaño u otros canales (MobileNetV2).</translation>
</message>
<message>
<source>Two convolutions with pools, as in LeNet-5: what a classifier of small images starts from.</source>
<translation>Dos convoluciones con pooling, como en LeNet-5: el comienzo de un clasificador de imágenes pequeñas.</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation (EfficientNet). The shape stays.</source>
<translation>Un residual invertido con squeeze-and-excitation (EfficientNet). La forma se conserva.</translation>
</message>
<message>
<source>An inverted residual with squeeze and excitation and without skip connection, for another size or other channels (EfficientNet).</source>
<translation>Un residual invertido con squeeze-and-excitation y sin conexión de salto, para otro tamaño u otros canales (EfficientNet).</translation>
</message>
<message>
<source>Two convolutions beside a skip connection (ResNet-18 and -34). What comes out has the shape of what arrives.</source>
<translation>Dos convoluciones junto a una conexión de salto (ResNet-18 y -34). Lo que sale tiene la forma de lo que llega.</translation>
</message>
<message>
<source>A basic residual block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-18 and -34).</source>
<translation>Un bloque residual básico que hace los mapas más pequeños y profundos; una convolución 1×1 adapta la conexión de salto (ResNet-18 y -34).</translation>
</message>
<message>
<source>A residual block whose 3×3 convolution works on few channels (ResNet-50 and deeper). What comes out has the shape of what arrives.</source>
<translation>Un bloque residual cuya convolución 3×3 trabaja con pocos canales (ResNet-50 y más profundas). Lo que sale tiene la forma de lo que llega.</translation>
</message>
<message>
<source>A bottleneck block that makes maps smaller and deeper; a 1×1 convolution fits the skip connection (ResNet-50 and deeper).</source>
<translation>Un bloque bottleneck que hace los mapas más pequeños y profundos; una convolución 1×1 adapta la conexión de salto (ResNet-50 y más profundas).</translation>
</message>
<message>
<source>Weighs channels: from the average of each, two small layers decide how much of it passes (SENet).</source>
<translation>Pondera canales: a partir de la media de cada uno, dos capas pequeñas deciden cuánto pasa de él (SENet).</translation>
</message>
<message>
<source>One step down: two convolutions, whose result also leaves for the step up, and a pool (U-Net).</source>
<translation>Un paso hacia abajo: dos convoluciones, cuyo resultado va también al paso hacia arriba, y un pooling (U-Net).</translation>
</message>
<message>
<source>One step up: twice the size, joined with what left at the step down, and two convolutions (U-Net).</source>
<translation>Un paso hacia arriba: el doble de tamaño, unido a lo que salió del paso hacia abajo, y dos convoluciones (U-Net).</translation>
</message>
<message>
<source>Two linear layers with GELU between them, at each position by itself: half of every transformer.</source>
<translation>Dos capas Linear con GELU entre ellas, en cada posición por separado: la mitad de todo transformer.</translation>
</message>
<message>
<source>A feed-forward part whose middle is multiplied by a gate (SwiGLU), as in most language models of today.</source>
<translation>Una parte feed-forward cuyo centro se multiplica por una puerta (SwiGLU), como en la mayoría de los modelos de lenguaje actuales.</translation>
</message>
<message>
<source>A gate decides for each feature how much passes unchanged and how much is transformed.</source>
<translation>Una puerta decide para cada característica cuánto pasa sin cambios y cuánto se transforma.</translation>
</message>
<message>
<source>Mean and log variance of a hidden description, and a sample drawn from it: the middle of a variational autoencoder.</source>
<translation>Media y log-varianza de una descripción oculta, y una muestra sorteada de ella: el centro de un autocodificador variacional.</translation>
</message>
<message>
<source>Reads one sequence of words and writes another; at each step it looks back at the words that fit (attention).</source>
<translation>Lee una secuencia de palabras y escribe otra; en cada paso vuelve la vista a las palabras que encajan (atención).</translation>
</message>
<message>
<source>Two causal convolutions with growing gaps beside a skip connection (TCN). Repeated, each looks twice as far back.</source>
<translation>Dos convoluciones causales con huecos crecientes junto a una conexión de salto (TCN). Al repetirse, cada una mira el doble de atrás.</translation>
</message>
<message>
<source>A gated causal convolution with growing gaps. One result goes on to the next repeat, the other is added to a sum of all (WaveNet).</source>
<translation>Una convolución causal con puerta y huecos crecientes. Un resultado pasa a la siguiente repetición, el otro se suma a un total de todas (WaveNet).</translation>
</message>
</context>
<context>
<name>sentence</name>
<message>
<source>{entry} is for {wanted}, but the data is {given}.</source>
<translation>{entry} es para {wanted}, pero los datos son {given}.</translation>
</message>
<message>
<source>{entry} needs spectrograms, not waves.</source>
<translation>{entry} necesita espectrogramas, no ondas.</translation>
</message>
<message>
<source>{entry} mixes all inputs of a sample, but one of them cannot be mixed.</source>
<translation>{entry} mezcla todas las entradas de una muestra, pero una de ellas no se puede mezclar.</translation>
</message>
<message>
<source>{entry} mixes targets, but there is no sense in mixing {what}.</source>
<translation>{entry} mezcla objetivos, pero no tiene sentido mezclar {what}.</translation>
</message>
<message>
<source>{entry} cannot mix the classes of single places. CutMix can, for pictures with masks.</source>
<translation>{entry} no puede mezclar las clases de lugares sueltos. CutMix puede, para imágenes con máscaras.</translation>
</message>
<message>
<source>{entry} mixes classes, which {loss} cannot compare with. Choose CrossEntropyLoss.</source>
<translation>{entry} mezcla clases, con lo que {loss} no puede comparar. Elige CrossEntropyLoss.</translation>
</message>
<message>
<source>CutMix mixes one target for each sample, but {dataset} has one for each place. Choose MixUp.</source>
<translation>CutMix mezcla un objetivo por muestra, pero {dataset} tiene uno por lugar. Elija MixUp.</translation>
</message>
<message>
<source>{entry} needs pictures with {channels} channels.</source>
<translation>{entry} necesita imágenes con {channels} canales.</translation>
</message>
<message>
<source>{entry} needs waves, not spectrograms.</source>
<translation>{entry} necesita ondas, no espectrogramas.</translation>
</message>
<message>
<source>Remove augmentation {place} ({choice})</source>
<translation>Quitar el aumento {place} ({choice})</translation>
</message>
<message>
<source>“{field}” is of a kind that a block cannot offer.</source>
<translation>«{field}» es de un tipo que un bloque no puede ofrecer.</translation>
</message>
<message>
<source>Choose another parameter.</source>
<translation>Elija otro parámetro.</translation>
</message>
<message>
<source>“{node}” has no parameter “{param}”.</source>
<translation>«{node}» no tiene ningún parámetro «{param}».</translation>
</message>
<message>
<source>Choose one of its parameters.</source>
<translation>Elija uno de sus parámetros.</translation>
</message>
<message>
<source>The block “{network}” contains itself. Take one of them out.</source>
<translation>El bloque «{network}» se contiene a sí mismo. Quite uno de ellos.</translation>
</message>
<message>
<source>The parameter “{exposed}” has no value yet. Give it one.</source>
<translation>El parámetro «{exposed}» aún no tiene valor. Asígnele uno.</translation>
</message>
<message>
<source>Delete {name}</source>
<translation>Eliminar {name}</translation>
</message>
<message>
<source>Add an Input before {target}</source>
<translation>Añadir un Input antes de {target}</translation>
</message>
<message>
<source>Connect {nodes}</source>
<translation>Conectar {nodes}</translation>
</message>
<message>
<source>Give out the result of {name}</source>
<translation>Dar como salida el resultado de {name}</translation>
</message>
<message>
<source>Replace it by Identity</source>
<translation>Sustituir por Identity</translation>
</message>
<message>
<source>Add an Output after {nodes}</source>
<translation>Añadir un Output después de {nodes}</translation>
</message>
<message>
<source>{signature} is a layer of your own that needs fixed sizes ({why}), but gets {spec}. Give the Inputs numbers.</source>
<translation>{signature} es una capa propia que necesita tamaños fijos ({why}), pero recibe {spec}. Dé números a los Inputs.</translation>
</message>
<message>
<source>{signature} is a layer of your own: {waiting}.</source>
<translation>{signature} es una capa propia: {waiting}.</translation>
</message>
<message>
<source>{signature} needs a fixed size for {name}, but gets {first}.</source>
<translation>{signature} necesita un tamaño fijo para {name}, pero recibe {first}.</translation>
</message>
<message>
<source>it draws other numbers each time, also after training, so no export of it can be proved: that would compare draws. Take it out before you export.</source>
<translation>Sortea números distintos cada vez, también después del entrenamiento, así que no se puede comprobar ninguna exportación: se compararían sorteos. Quítela antes de exportar.</translation>
</message>
<message>
<source>ONNX cannot carry it. {reason}</source>
<translation>ONNX no puede representarla. {reason}</translation>
</message>
<message>
<source>Choose another initialiser.</source>
<translation>Elija otro inicializador.</translation>
</message>
<message>
<source>Take the initialiser off.</source>
<translation>Quite el inicializador.</translation>
</message>
<message>
<source>Begin with PyTorch's own numbers</source>
<translation>Empezar con los números propios de PyTorch</translation>
</message>
<message>
<source>Begin with {other}</source>
<translation>Empezar con {other}</translation>
</message>
<message>
<source>Reset {param}</source>
<translation>Restablecer {param}</translation>
</message>
<message>
<source>batch normalisation cannot learn from a batch of one sample, because nothing varies in it.</source>
<translation>la normalización por lotes no puede aprender de un lote de una sola muestra, porque nada varía en él.</translation>
</message>
<message>
<source>Set training.batch_size to 2</source>
<translation>Poner training.batch_size en 2</translation>
</message>
<message>
<source>It is kept as it is; the network cannot run with it.</source>
<translation>Se conserva tal cual; la red no puede ejecutarse con ella.</translation>
</message>
<message>
<source>Reset {name}</source>
<translation>Restablecer {name}</translation>
</message>
<message>
<source>Call it {other}</source>
<translation>Llamarla {other}</translation>
</message>
<message>
<source>{said} cannot be measured with the target of {dataset}, {wanted}. Give the Output another name, or add an Output “{truth}” of what is right.</source>
<translation>{said} no se puede medir con el objetivo de {dataset}, {wanted}. Dé otro nombre al Output, o añada un Output «{truth}» con lo correcto.</translation>
</message>
<message>
<source>Balanced class weights belong to the loss of the recipe; objectives weigh classes in their losses.</source>
<translation>Los pesos de clase equilibrados pertenecen a la pérdida de la receta; las funciones objetivo ponderan las clases en sus pérdidas.</translation>
</message>
<message>
<source>The objective “{objective}” is to watch “{unknown}”, but no Output with a number is called so.</source>
<translation>La función objetivo «{objective}» debe observar «{unknown}», pero ningún Output con un número se llama así.</translation>
</message>
<message>
<source>the Input takes {outputs}, but {dataset} gives {spec} there.</source>
<translation>el Input toma {outputs}, pero {dataset} da ahí {spec}.</translation>
</message>
<message>
<source>The objective “{objective}” has nothing to make small: no Output has a single number.</source>
<translation>La función objetivo «{objective}» no tiene nada que reducir: ningún Output tiene un solo número.</translation>
</message>
<message>
<source>{who} is drawn in a network that is not there: “{network}”.</source>
<translation>{who} está dibujada en una red que no existe: «{network}».</translation>
</message>
<message>
<source>{who} is to train a network that is not there: “{unknown}”.</source>
<translation>{who} debe entrenar una red que no existe: «{unknown}».</translation>
</message>
<message>
<source>No objective is active in epoch {epoch}. Let one of them begin earlier or end later.</source>
<translation>Ninguna función objetivo está activa en la época {epoch}. Haga que una empiece antes o termine después.</translation>
</message>
<message>
<source>the data has no port of this name. Call the Input one of: {known}.</source>
<translation>los datos no tienen ningún puerto con este nombre. Llame al Input como uno de: {known}.</translation>
</message>
<message>
<source>“{network}” takes {outputs} as {node}, but gets {arriving} here.</source>
<translation>«{network}» toma {outputs} como {node}, pero recibe aquí {arriving}.</translation>
</message>
<message>
<source>{name} must be {low} or more, not {each}.</source>
<translation>{name} debe ser {low} o más, no {each}.</translation>
</message>
<message>
<source>No objective counts in every step of epoch {epoch}, so some steps would do nothing.</source>
<translation>Ningún objetivo cuenta en cada paso de la época {epoch}, así que algunos pasos no harían nada.</translation>
</message>
<message>
<source>{message} Connect a loss to an Output.</source>
<translation>{message} Conecte una pérdida a un Output.</translation>
</message>
<message>
<source>Two objectives are called “{each}”.</source>
<translation>Dos funciones objetivo se llaman «{each}».</translation>
</message>
<message>
<source>the drawing of an objective cannot be a layer of another one.</source>
<translation>el dibujo de una función objetivo no puede ser una capa de otra.</translation>
</message>
<message>
<source>a network that learns stands in a drawing once, not repeated.</source>
<translation>una red que aprende aparece una vez en un dibujo, no repetida.</translation>
</message>
<message>
<source>Set {path} to {value}</source>
<translation>Poner {path} en {value}</translation>
</message>
<message>
<source>Leave it out</source>
<translation>Omitirlo</translation>
</message>
<message>
<source>Delete the objective “{each}”</source>
<translation>Eliminar la función objetivo «{each}»</translation>
</message>
<message>
<source>Set repeats to 1</source>
<translation>Poner repeats en 1</translation>
</message>
<message>
<source>Let {node} take {arriving}</source>
<translation>Hacer que {node} tome {arriving}</translation>
</message>
<message>
<source>Remove step {place} ({name})</source>
<translation>Quitar el paso {place} ({name})</translation>
</message>
<message>
<source>{dataset} has {classes} classes, but the network gives {scores} scores.</source>
<translation>{dataset} tiene {classes} clases, pero la red da {scores} puntuaciones.</translation>
</message>
<message>
<source>{dataset} has {wanted}, but the network has {ends}: {names}.</source>
<translation>{dataset} tiene {wanted}, pero la red tiene {ends}: {names}.</translation>
</message>
<message>
<source>the network works only if {told}, but {title} gives {given}.</source>
<translation>la red solo funciona si {told}, pero {title} da {given}.</translation>
</message>
<message>
<source>the network takes {shape} {dtype}, but a sample of {title} is {shape2} {dtype2}.</source>
<translation>la red toma {shape} {dtype}, pero una muestra de {title} es {shape2} {dtype2}.</translation>
</message>
<message>
<source>The setting {path} must be from {low} to {high} {unit}, not {value}.</source>
<translation>El ajuste {path} debe ir de {low} a {high} {unit}, no {value}.</translation>
</message>
<message>
<source>The setting {path} is one of {allowed}, not “{value}”.</source>
<translation>El ajuste {path} es uno de {allowed}, no «{value}».</translation>
</message>
<message>
<source>{dataset} has {wanted} ({kinds}), but the network has {ends}: {names}.</source>
<translation>{dataset} tiene {wanted} ({kinds}), pero la red tiene {ends}: {names}.</translation>
</message>
<message>
<source>Training needs one Output to compare with the target, but there are: {names}.</source>
<translation>El entrenamiento necesita un Output que comparar con el objetivo, pero hay: {names}.</translation>
</message>
<message>
<source>Set shape to {shape}</source>
<translation>Poner shape en {shape}</translation>
</message>
<message>
<source>Set {width} of {node} to {classes}</source>
<translation>Poner {width} de {node} en {classes}</translation>
</message>
<message>
<source>Set dtype to {dtype}</source>
<translation>Poner dtype en {dtype}</translation>
</message>
<message>
<source>Insert Linear with {classes} features</source>
<translation>Insertar Linear con {classes} características</translation>
</message>
<message>
<source>Set shape to {shape} and dtype to {dtype}</source>
<translation>Poner shape en {shape} y dtype en {dtype}</translation>
</message>
<message>
<source>The setting training.ema is a decay from 0 (none) to less than 1, not {ema}.</source>
<translation>El ajuste training.ema es un decaimiento de 0 (ninguno) a menos de 1, no {ema}.</translation>
</message>
<message>
<source>Weights are averaged over steps (training.ema) or over the last epochs (training.swa), not both.</source>
<translation>Los pesos se promedian sobre pasos (training.ema) o sobre las últimas épocas (training.swa), no ambas cosas.</translation>
</message>
<message>
<source>The warm-up takes all {epochs} epochs: nothing would be trained at the full rate.</source>
<translation>El calentamiento ocupa las {epochs} épocas: nada se entrenaría con la tasa plena.</translation>
</message>
<message>
<source>A batch of {batch_size} cannot be shared by {together} devices.</source>
<translation>Un lote de {batch_size} no puede repartirse entre {together} dispositivos.</translation>
</message>
<message>
<source>With objectives each device needs whole networks; the engine fsdp gives it shares of one.</source>
<translation>Con funciones objetivo cada dispositivo necesita redes enteras; el motor fsdp le da partes de una.</translation>
</message>
<message>
<source>The engine fsdp does not train in fp16, whose gradients are scaled; bf16 needs no scaling.</source>
<translation>El motor fsdp no entrena en fp16, cuyos gradientes se escalan; bf16 no necesita escalado.</translation>
</message>
<message>
<source>Adafactor keeps sums of whole rows and columns of weights: it needs the engine ddp.</source>
<translation>Adafactor lleva sumas de filas y columnas enteras de pesos: necesita el motor ddp.</translation>
</message>
<message>
<source>Muon turns whole matrices: it needs the engine ddp.</source>
<translation>Muon gira matrices enteras: necesita el motor ddp.</translation>
</message>
<message>
<source>The engine fsdp gathers weights block by block, so only blocks can be computed again.</source>
<translation>El motor fsdp reúne los pesos bloque a bloque, así que solo los bloques pueden volver a calcularse.</translation>
</message>
<message>
<source>{dataset} has not one class for each sample, so samples cannot be drawn to balance classes.</source>
<translation>{dataset} no tiene una clase por muestra, así que no se pueden tomar muestras para equilibrar las clases.</translation>
</message>
<message>
<source>{loss} on {dataset} has no weights of classes to balance; CrossEntropyLoss and NLLLoss on classes have some.</source>
<translation>{loss} con {dataset} no tiene pesos de clases que equilibrar; CrossEntropyLoss y NLLLoss con clases sí los tienen.</translation>
</message>
<message>
<source>The metric “{name}” cannot be measured on {dataset}; possible are: {possible}.</source>
<translation>La métrica «{name}» no se puede medir en {dataset}; son posibles: {possible}.</translation>
</message>
<message>
<source>The metric “{twice}” is named more than once in training.metrics.</source>
<translation>La métrica «{twice}» aparece más de una vez en training.metrics.</translation>
</message>
<message>
<source>The best epoch is to be told by “{best_by}”, but measured are: {known}.</source>
<translation>La mejor época debe elegirse según «{best_by}», pero se miden: {known}.</translation>
</message>
<message>
<source>The setting training.{name} must be from {low} to {high} {unit}, not {value}.</source>
<translation>El ajuste training.{name} debe ir de {low} a {high} {unit}, no {value}.</translation>
</message>
<message>
<source>The setting training.{name} is one of {allowed}, not “{value}”.</source>
<translation>El ajuste training.{name} es uno de {allowed}, no «{value}».</translation>
</message>
<message>
<source>Measure it no longer: {name}</source>
<translation>No medirla más: {name}</translation>
</message>
<message>
<source>Measure each once</source>
<translation>Medir cada una una vez</translation>
</message>
<message>
<source>Set {param} of {source} to {value}</source>
<translation>Poner {param} de {source} en {value}</translation>
</message>
<message>
<source>Set {param} to {shown}</source>
<translation>Poner {param} en {shown}</translation>
</message>
<message>
<source>Insert {type} after {after}</source>
<translation>Insertar {type} después de {after}</translation>
</message>
<message>
<source>Replace it by {type}</source>
<translation>Sustituir por {type}</translation>
</message>
<message>
<source>Give it weights of its own</source>
<translation>Darle pesos propios</translation>
</message>
<message>
<source>Share with {first}</source>
<translation>Compartir con {first}</translation>
</message>
<message>
<source>Let {owner} take part again</source>
<translation>Dejar que {owner} vuelva a participar</translation>
</message>
<message>
<source>The setting data.split is one of {splits}, not “{split}”.</source>
<translation>El ajuste data.split es uno de {splits}, no «{split}».</translation>
</message>
<message>
<source>The setting data.validation is a share between 0 and 1, not {validation}.</source>
<translation>El ajuste data.validation es una proporción entre 0 y 1, no {validation}.</translation>
</message>
<message>
<source>The setting data.test is a share from 0 (no test part) to less than 1, not {test}.</source>
<translation>El ajuste data.test es una proporción de 0 (sin parte de prueba) a menos de 1, no {test}.</translation>
</message>
<message>
<source>The shares of data.validation ({validation}) and data.test ({test}) leave nothing to learn from; together they must be less than 1.</source>
<translation>Las proporciones data.validation ({validation}) y data.test ({test}) no dejan nada de lo que aprender; juntas deben ser menos de 1.</translation>
</message>
<message>
<source>The setting {count} must be 0 (no folds) or from 2 to {most_folds}, not {folds}.</source>
<translation>El ajuste {count} debe ser 0 (sin pliegues) o de 2 a {most_folds}, no {folds}.</translation>
</message>
<message>
<source>The setting {chosen} must be from 0 to {folds}, as there are {folds2} folds, not {fold}.</source>
<translation>El ajuste {chosen} debe ser de 0 a {folds}, ya que hay {folds2} pliegues, no {fold}.</translation>
</message>
<message>
<source>A spectrogram is made of windows of the sound that overlap, and pieces would cut them: it cannot be made inside a file that streams.</source>
<translation>Un espectrograma se hace con ventanas del sonido que se solapan, y las partes las cortarían: no puede hacerse dentro de un archivo para series por partes.</translation>
</message>
<message>
<source>No layer of the network remembers anything of “{series}”, so it cannot take it in pieces.</source>
<translation>Ninguna capa de la red recuerda nada de «{series}», así que no puede tomarla por partes.</translation>
</message>
<message>
<source>Streaming is for recurrent layers and causal attention; export without it.</source>
<translation>Las series por partes son para capas recurrentes y atención causal; exporte sin ellas.</translation>
</message>
<message>
<source>The layer “{name}” reads the series backwards too, so it needs all of it.</source>
<translation>La capa «{name}» lee la serie también hacia atrás, así que la necesita entera.</translation>
</message>
<message>
<source>The layer “{name}” begins with what another layer gives, not with what it remembers.</source>
<translation>La capa «{name}» empieza con lo que da otra capa, no con lo que recuerda.</translation>
</message>
<message>
<source>The layer “{name}” may look at what comes later in the series, so it needs all of it.</source>
<translation>La capa «{name}» puede mirar lo que viene después en la serie, así que la necesita entera.</translation>
</message>
<message>
<source>Turn on {flag} and give it no masks, or export without streaming.</source>
<translation>Active {flag} y no le dé máscaras, o exporte sin series por partes.</translation>
</message>
<message>
<source>The layer “{name}” compares two sequences, so it keeps nothing that a piece could go on from.</source>
<translation>La capa «{name}» compara dos secuencias, así que no guarda nada desde lo que una parte pueda continuar.</translation>
</message>
<message>
<source>Turn off bidirectional, or export without streaming.</source>
<translation>Desactive bidirectional, o exporte sin series por partes.</translation>
</message>
<message>
<source>Leave its beginning unconnected, or export without streaming.</source>
<translation>Deje su comienzo sin conectar, o exporte sin series por partes.</translation>
</message>
<message>
<source>Use attention of one sequence over itself, or export without streaming.</source>
<translation>Use atención de una secuencia sobre sí misma, o exporte sin series por partes.</translation>
</message>
<message>
<source>a wire cannot be used, {reason}.</source>
<translation>una conexión no se puede usar: {reason}.</translation>
</message>
<message>
<source>its input “{port}” {what}. Connect another layer's output to it.</source>
<translation>su entrada «{port}» {what}. Conéctele la salida de otra capa.</translation>
</message>
<message>
<source>its input “{port}” takes one wire, but gets one from {names}. Remove one.</source>
<translation>su entrada «{port}» admite una conexión, pero recibe una de {names}. Quite una.</translation>
</message>
<message>
<source>The wires run in a circle: {names}. A network computes in one direction; remove one of these wires.</source>
<translation>Las conexiones forman un círculo: {names}. Una red calcula en una sola dirección; quite una de estas conexiones.</translation>
</message>
<message>
<source>The network “{network}” has no {type}, so no data {verb} it. Add an {type} layer.</source>
<translation>La red «{network}» no tiene ningún {type}, así que ningún dato {verb}. Añada una capa {type}.</translation>
</message>
<message>
<source>its result is not used. Connect it to another layer or to an Output, or delete it.</source>
<translation>su resultado no se usa. Conéctela a otra capa o a un Output, o elimínela.</translation>
</message>
<message>
<source>Remove the wire {names}</source>
<translation>Quitar la conexión {names}</translation>
</message>
<message>
<source>Remove the wire</source>
<translation>Quitar la conexión</translation>
</message>
<message>
<source>Remove the wire from {nodes}</source>
<translation>Quitar la conexión desde {nodes}</translation>
</message>
<message>
<source>The project already has a network with id “{id}”.</source>
<translation>El proyecto ya tiene una red con el id «{id}».</translation>
</message>
<message>
<source>A project keeps at least one network.</source>
<translation>Un proyecto conserva al menos una red.</translation>
</message>
<message>
<source>Delete its layers instead.</source>
<translation>Elimine sus capas en su lugar.</translation>
</message>
<message>
<source>The block “{network}” would have two parameters “{twice}”.</source>
<translation>El bloque «{network}» tendría dos parámetros «{twice}».</translation>
</message>
<message>
<source>Choose another name.</source>
<translation>Elija otro nombre.</translation>
</message>
<message>
<source>“{wrong}” cannot be a parameter's name.</source>
<translation>«{wrong}» no puede ser el nombre de un parámetro.</translation>
</message>
<message>
<source>Take letters and digits, and no word in use.</source>
<translation>Use letras y cifras, y ninguna palabra ya en uso.</translation>
</message>
<message>
<source>“{edit}” cannot be a layer's name.</source>
<translation>«{edit}» no puede ser el nombre de una capa.</translation>
</message>
<message>
<source>The project has no layer of its own called “{edit}”.</source>
<translation>El proyecto no tiene ninguna capa propia llamada «{edit}».</translation>
</message>
<message>
<source>There is no setting “{path}”.</source>
<translation>No hay ningún ajuste «{path}».</translation>
</message>
<message>
<source>Settings start with “data.” or “training.”.</source>
<translation>Los ajustes empiezan por «data.» o «training.».</translation>
</message>
<message>
<source>Here can stand: {allowed}.</source>
<translation>Aquí puede ir: {allowed}.</translation>
</message>
<message>
<source>“{name}” is a single value.</source>
<translation>«{name}» es un valor único.</translation>
</message>
<message>
<source>The list has {steps} entries, counted from 0.</source>
<translation>La lista tiene {steps} entradas, contadas desde 0.</translation>
</message>
<message>
<source>The setting “{path}” expects {expected}, got {value}.</source>
<translation>El ajuste «{path}» espera {expected}, pero recibió {value}.</translation>
</message>
<message>
<source>The project has no network with id “{network}”.</source>
<translation>El proyecto no tiene ninguna red con el id «{network}».</translation>
</message>
<message>
<source>“{path}” could not be written: {strerror}.</source>
<translation>No se pudo escribir «{path}»: {strerror}.</translation>
</message>
<message>
<source>Check that the folder “{parent}” exists, may be written to and has space, or save elsewhere.</source>
<translation>Compruebe que la carpeta «{parent}» existe, admite escritura y tiene espacio, o guarde en otro lugar.</translation>
</message>
<message>
<source>The network “{networks}” has no node with id “{node}”.</source>
<translation>La red «{networks}» no tiene ningún nodo con el id «{node}».</translation>
</message>
<message>
<source>“{node}” is a {node2}, not a block.</source>
<translation>«{node}» es {node2}, no un bloque.</translation>
</message>
<message>
<source>Choose a block.</source>
<translation>Elija un bloque.</translation>
</message>
<message>
<source>The block that “{node}” uses is missing.</source>
<translation>Falta el bloque que usa «{node}».</translation>
</message>
<message>
<source>Delete it, or paste it again.</source>
<translation>Elimínelo, o péguelo de nuevo.</translation>
</message>
<message>
<source>The block “{inner}” would contain itself.</source>
<translation>El bloque «{inner}» se contendría a sí mismo.</translation>
</message>
<message>
<source>“{other}” uses the weights of “{use}”.</source>
<translation>«{other}» usa los pesos de «{use}».</translation>
</message>
<message>
<source>Give it weights of its own first.</source>
<translation>Déle primero pesos propios.</translation>
</message>
<message>
<source>The project has another layer of its own called “{other}” already.</source>
<translation>El proyecto ya tiene otra capa propia llamada «{other}».</translation>
</message>
<message>
<source>Rename one of the two first.</source>
<translation>Cambie primero el nombre de una de las dos.</translation>
</message>
<message>
<source>Copy layers from a canvas first.</source>
<translation>Copie primero capas de un lienzo.</translation>
</message>
<message>
<source>The clipboard holds no layers.</source>
<translation>El portapapeles no contiene capas.</translation>
</message>
<message>
<source>The copied layers are incomplete.</source>
<translation>Las capas copiadas están incompletas.</translation>
</message>
<message>
<source>A block is made of layers, but none is selected.</source>
<translation>Un bloque se hace de capas, pero no hay ninguna seleccionada.</translation>
</message>
<message>
<source>Select the layers that are to be in it.</source>
<translation>Seleccione las capas que deben estar en él.</translation>
</message>
<message>
<source>“{end}” is an {end2} of the network and cannot be in a block.</source>
<translation>«{end}» es un {end2} de la red y no puede estar en un bloque.</translation>
</message>
<message>
<source>Select only the layers between; the block gets Inputs and Outputs of its own.</source>
<translation>Seleccione solo las capas intermedias; el bloque recibe Inputs y Outputs propios.</translation>
</message>
<message>
<source>A path leaves the selection and comes back through “{back}”, so the block would feed itself.</source>
<translation>Un camino sale de la selección y vuelve por «{back}», así que el bloque se alimentaría a sí mismo.</translation>
</message>
<message>
<source>Select “{back}”, too.</source>
<translation>Seleccione también «{back}».</translation>
</message>
<message>
<source>“{node}” shares the weights of “{owner}”, but only one of them is selected.</source>
<translation>«{node}» comparte los pesos de «{owner}», pero solo una está seleccionada.</translation>
</message>
<message>
<source>Select both, or give each weights of its own.</source>
<translation>Seleccione ambas, o dé a cada una pesos propios.</translation>
</message>
<message>
<source>The network “{network}” already has a node with id “{id}”.</source>
<translation>La red «{network}» ya tiene un nodo con el id «{id}».</translation>
</message>
<message>
<source>These two ports are already connected.</source>
<translation>Estos dos puertos ya están conectados.</translation>
</message>
<message>
<source>The wire to remove is not there.</source>
<translation>La conexión que se quiere quitar no existe.</translation>
</message>
<message>
<source>A layer has no trait “{edit}”.</source>
<translation>Una capa no tiene el rasgo «{edit}».</translation>
</message>
<message>
<source>There is: {traits}.</source>
<translation>Hay: {traits}.</translation>
</message>
<message>
<source>“{node}” cannot share its weights with itself.</source>
<translation>«{node}» no puede compartir sus pesos consigo misma.</translation>
</message>
<message>
<source>Choose another layer.</source>
<translation>Elija otra capa.</translation>
</message>
<message>
<source>A frame or note cannot have the id “{id}” here.</source>
<translation>Un marco o una nota no puede tener aquí el id «{id}».</translation>
</message>
<message>
<source>A frame or note is at least {smallest} units wide and high.</source>
<translation>Un marco o una nota mide al menos {smallest} unidades de ancho y de alto.</translation>
</message>
<message>
<source>The wire that points are set for is not there.</source>
<translation>La conexión para la que se fijan puntos no existe.</translation>
</message>
<message>
<source>A wire passes through at most {most} points, not {points}.</source>
<translation>Una conexión pasa como mucho por {most} puntos, no {points}.</translation>
</message>
<message>
<source>Remove some of them.</source>
<translation>Quite algunos.</translation>
</message>
<message>
<source>“{name}” cannot be a layer's name: take letters, digits and underscores, and no word that Python or a torch.nn.Module uses itself.</source>
<translation>«{name}» no puede ser el nombre de una capa: use letras, cifras y guiones bajos, y ninguna palabra que usen Python o un torch.nn.Module.</translation>
</message>
<message>
<source>The network “{network}” already has a layer named “{name}”.</source>
<translation>La red «{network}» ya tiene una capa llamada «{name}».</translation>
</message>
<message>
<source>The network “{network}” has no frame or note with id “{id}”.</source>
<translation>La red «{network}» no tiene ningún marco ni nota con el id «{id}».</translation>
</message>
<message>
<source>The network “{network}” has no node with id “{node}”.</source>
<translation>La red «{network}» no tiene ningún nodo con el id «{node}».</translation>
</message>
<message>
<source>The block “{block}” is bypassed.</source>
<translation>El bloque «{block}» está omitido.</translation>
</message>
<message>
<source>Let it take part again before you expand it.</source>
<translation>Deje que vuelva a participar antes de expandirlo.</translation>
</message>
<message>
<source>The block “{block}” shares its weights with another one.</source>
<translation>El bloque «{block}» comparte sus pesos con otro.</translation>
</message>
<message>
<source>Give it weights of its own before you expand it.</source>
<translation>Déle pesos propios antes de expandirlo.</translation>
</message>
<message>
<source>repeats is {count}.</source>
<translation>repeats es {count}.</translation>
</message>
<message>
<source>Set it to a whole number of at least 1.</source>
<translation>Póngalo en un número entero de al menos 1.</translation>
</message>
<message>
<source>what “{name}” is depends on where the network is used.</source>
<translation>lo que es «{name}» depende de dónde se use la red.</translation>
</message>
<message>
<source>Give “{name}” a value first.</source>
<translation>Dé primero un valor a «{name}».</translation>
</message>
<message>
<source>Without “{block}”, two layers would be connected twice.</source>
<translation>Sin «{block}», dos capas quedarían conectadas dos veces.</translation>
</message>
<message>
<source>Put a layer, such as Identity, on one of the wires first.</source>
<translation>Ponga primero una capa, como Identity, en una de las conexiones.</translation>
</message>
<message>
<source>The block “{block}” feeds itself.</source>
<translation>El bloque «{block}» se alimenta a sí mismo.</translation>
</message>
<message>
<source>Remove the wire first.</source>
<translation>Quite primero la conexión.</translation>
</message>
<message>
<source>“{layer}” has no value for “{param}”.</source>
<translation>«{layer}» no tiene valor para «{param}».</translation>
</message>
<message>
<source>Give it one first; it becomes the default.</source>
<translation>Asigne uno primero; será el valor predeterminado.</translation>
</message>
<message>
<source>The value of “{param}” in “{layer}” depends on what arrives there: it is no default.</source>
<translation>El valor de «{param}» en «{layer}» depende de lo que llega allí: no sirve de valor predeterminado.</translation>
</message>
<message>
<source>Give it another value first.</source>
<translation>Asigne primero otro valor.</translation>
</message>
<message>
<source>The block “{graph}” has a parameter “{name}” already, with another default.</source>
<translation>El bloque «{graph}» ya tiene un parámetro «{name}» con otro valor predeterminado.</translation>
</message>
<message>
<source>The block “{graph}” has no parameter “{name}”.</source>
<translation>El bloque «{graph}» no tiene ningún parámetro «{name}».</translation>
</message>
<message>
<source>It has: {known}.</source>
<translation>Tiene: {known}.</translation>
</message>
<message>
<source>The uses of “{graph}” give “{exposed}” several values.</source>
<translation>Los usos de «{graph}» dan varios valores a «{exposed}».</translation>
</message>
<message>
<source>Give it the same value everywhere.</source>
<translation>Déle el mismo valor en todas partes.</translation>
</message>
<message>
<source>“{exposed}” has no value of its own: it follows from where “{graph}” is used.</source>
<translation>«{exposed}» no tiene valor propio: depende de dónde se use «{graph}».</translation>
</message>
<message>
<source>Give it a plain value first.</source>
<translation>Asigne primero un valor simple.</translation>
</message>
<message>
<source>This is not a Layerloom project, or it was cut short: {reason}.</source>
<translation>Esto no es un proyecto de Layerloom, o está truncado: {reason}.</translation>
</message>
<message>
<source>Open a file that Layerloom saved, or restore it from a copy.</source>
<translation>Abra un archivo guardado por Layerloom, o restáurelo de una copia.</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} MB.</source>
<translation>«{path}» ocupa más de {max_bytes} MB.</translation>
</message>
<message>
<source>Is it really a Layerloom project?</source>
<translation>¿Es de verdad un proyecto de Layerloom?</translation>
</message>
<message>
<source>There is no file “{path}”.</source>
<translation>No hay ningún archivo «{path}».</translation>
</message>
<message>
<source>Check the path.</source>
<translation>Compruebe la ruta.</translation>
</message>
<message>
<source>“{path}” is a folder, not a project file.</source>
<translation>«{path}» es una carpeta, no un archivo de proyecto.</translation>
</message>
<message>
<source>Give a file that ends in {suffix}.</source>
<translation>Indique un archivo que termine en {suffix}.</translation>
</message>
<message>
<source>“{path}” could not be read: {strerror}.</source>
<translation>No se pudo leer «{path}»: {strerror}.</translation>
</message>
<message>
<source>Check its permissions.</source>
<translation>Compruebe sus permisos.</translation>
</message>
<message>
<source>“{path}” could not be opened. {message}</source>
<translation>No se pudo abrir «{path}». {message}</translation>
</message>
<message>
<source>“{path}” was not written: the project holds what no file can ({error}).</source>
<translation>«{path}» no se escribió: el proyecto contiene algo que ningún archivo admite ({error}).</translation>
</message>
<message>
<source>The file is empty.</source>
<translation>El archivo está vacío.</translation>
</message>
<message>
<source>Restore it from a copy.</source>
<translation>Restáurelo de una copia.</translation>
</message>
<message>
<source>Copy the layers again, with all their lines.</source>
<translation>Copie de nuevo las capas, con todas sus líneas.</translation>
</message>
<message>
<source>The text holds no layers.</source>
<translation>El texto no contiene capas.</translation>
</message>
<message>
<source>Line {number} of the copied layers cannot be read: “{shown}”.</source>
<translation>No se puede leer la línea {number} de las capas copiadas: «{shown}».</translation>
</message>
<message>
<source>Changes cannot be kept safe from crashes: “{place}” could not be written ({strerror}).</source>
<translation>Los cambios no quedan a salvo de caídas: no se pudo escribir «{place}» ({strerror}).</translation>
</message>
<message>
<source>Save often, and check that folder's permissions and space.</source>
<translation>Guarde a menudo, y compruebe los permisos y el espacio de esa carpeta.</translation>
</message>
<message>
<source>The project was saved by a newer Layerloom (format {version}; this one reads up to {target}).</source>
<translation>El proyecto se guardó con un Layerloom más nuevo (formato {version}; este lee hasta {target}).</translation>
</message>
<message>
<source>Update Layerloom, or save the project with the older one.</source>
<translation>Actualice Layerloom, o guarde el proyecto con el antiguo.</translation>
</message>
<message>
<source>The project has format {version}, which never existed.</source>
<translation>El proyecto tiene el formato {version}, que nunca existió.</translation>
</message>
<message>
<source>Restore the file from a copy.</source>
<translation>Restaure el archivo de una copia.</translation>
</message>
<message>
<source>“{port}” is a {port2}, not a port.</source>
<translation>«{port}» es {port2}, no un puerto.</translation>
</message>
<message>
<source>Choose an Input or an Output.</source>
<translation>Elija un Input o un Output.</translation>
</message>
<message>
<source>The file is damaged. Restore it from a copy, or mend this place in a text editor.</source>
<translation>El archivo está dañado. Restáurelo de una copia, o corrija este lugar en un editor de texto.</translation>
</message>
<message>
<source>At “{place}”, {expected} was expected, but there is {came}.</source>
<translation>En «{place}» se esperaba {expected}, pero hay {came}.</translation>
</message>
<message>
<source>Sharing weights takes at least two layers.</source>
<translation>Para compartir pesos hacen falta al menos dos capas.</translation>
</message>
<message>
<source>Select layers of the same type.</source>
<translation>Seleccione capas del mismo tipo.</translation>
</message>
<message>
<source>“{other}” is a {other2} and “{chosen}” is a {chosen2}: they have no weights in common.</source>
<translation>«{other}» es {other2} y «{chosen}» es {chosen2}: no tienen pesos en común.</translation>
</message>
<message>
<source>None of these layers shares its weights.</source>
<translation>Ninguna de estas capas comparte sus pesos.</translation>
</message>
<message>
<source>Select one that does.</source>
<translation>Seleccione una que sí.</translation>
</message>
<message>
<source>“{name}” is {value} here, which cannot stand in an expression.</source>
<translation>«{name}» es aquí {value}, que no puede figurar en una expresión.</translation>
</message>
<message>
<source>Did you mean {close}?</source>
<translation>¿Quería decir {close}?</translation>
</message>
<message>
<source>There is no {kind} called “{name}”.{hint}</source>
<translation>No existe «{name}» ({kind}).{hint}</translation>
</message>
<message>
<source>“{text}” is no finite number{text2}.</source>
<translation>«{text}» no es un número finito{text2}.</translation>
</message>
<message>
<source>this depends on a size that is open ({value}), but a number is needed.</source>
<translation>esto depende de un tamaño abierto ({value}), pero hace falta un número.</translation>
</message>
<message>
<source>An expression has at most {longest} characters.</source>
<translation>Una expresión tiene como mucho {longest} caracteres.</translation>
</message>
<message>
<source>“{text}” divides by 0.</source>
<translation>«{text}» divide por 0.</translation>
</message>
<message>
<source>“{text}” has no value here{text2}.</source>
<translation>«{text}» no tiene valor aquí{text2}.</translation>
</message>
<message>
<source>“{text}” is no expression such as 2*channels.</source>
<translation>«{text}» no es una expresión como 2*channels.</translation>
</message>
<message>
<source>What the project says of its data is damaged: {error}.</source>
<translation>Lo que el proyecto dice de sus datos está dañado: {error}.</translation>
</message>
<message>
<source>{self} must be {expected}, not {value}.</source>
<translation>{self} debe ser {expected}, no {value}.</translation>
</message>
<message>
<source>{self} is for weights with {needs}, but this one is {shape}.</source>
<translation>{self} es para pesos con {needs}, pero este es {shape}.</translation>
</message>
<message>
<source>{self} cannot split {shape} channels into {groups} groups of equal size.</source>
<translation>{self} no puede dividir {shape} canales en {groups} grupos del mismo tamaño.</translation>
</message>
<message>
<source>a must be below b, but a is {a} and b is {b}.</source>
<translation>a debe ser menor que b, pero a es {a} y b es {b}.</translation>
</message>
<message>
<source>mean must not be more than two std away from the limits {a} and {b}, but is {mean}.</source>
<translation>mean no debe distar más de dos std de los límites {a} y {b}, pero es {mean}.</translation>
</message>
<message>
<source>{self} is for weights, but this layer has none.</source>
<translation>{self} es para pesos, pero esta capa no tiene.</translation>
</message>
<message>
<source>There is no parameter “{name}” (there is: {known}).</source>
<translation>No hay ningún parámetro «{name}» (hay: {known}).</translation>
</message>
<message>
<source>Hardtanh needs a max_val above its min_val {min_val}, but has {max_val}.</source>
<translation>Hardtanh necesita un max_val mayor que su min_val {min_val}, pero tiene {max_val}.</translation>
</message>
<message>
<source>RReLU needs a lower of at most its upper {upper}, but has {lower}.</source>
<translation>RReLU necesita un lower de como mucho su upper {upper}, pero tiene {lower}.</translation>
</message>
<message>
<source>GLU cannot halve dimension {dim} of {x}: {size} is odd.</source>
<translation>GLU no puede partir en dos la dimensión {dim} de {x}: {size} es impar.</translation>
</message>
<message>
<source>ONNX knows {who} to more than 1 only where a fixed size arrives.</source>
<translation>ONNX solo conoce {who} a más de 1 cuando llega un tamaño fijo.</translation>
</message>
<message>
<source>{who} with an output_ratio of {output_ratio} leaves nothing of the {name}, which is {size}.</source>
<translation>{who} con un output_ratio de {output_ratio} no deja nada ({name}: {size}).</translation>
</message>
<message>
<source>{who} cannot take {out} windows of {kernel} from {size} in {name}.</source>
<translation>{who} no puede tomar {out} ventanas de {kernel} de {size} ({name}).</translation>
</message>
<message>
<source>{who} needs feature maps such as (N, channels, height, width), but gets {x}.</source>
<translation>{who} necesita mapas de características como (N, canales, alto, ancho), pero recibe {x}.</translation>
</message>
<message>
<source>ONNX does not know {who}.</source>
<translation>ONNX no conoce {who}.</translation>
</message>
<message>
<source>FunctionalLinear needs features for each sample, such as (N, 64), but gets {x}.</source>
<translation>FunctionalLinear necesita características por muestra, como (N, 64), pero recibe {x}.</translation>
</message>
<message>
<source>FunctionalLinear needs one weight (out, in) for all samples, but gets {weight}. MatMul multiplies by one for each.</source>
<translation>FunctionalLinear necesita un peso (out, in) para todas las muestras, pero recibe {weight}. MatMul multiplica por uno para cada una.</translation>
</message>
<message>
<source>FunctionalLinear needs a weight (out, {shape}) for {x}, but gets {weight}.</source>
<translation>FunctionalLinear necesita un peso (out, {shape}) para {x}, pero recibe {weight}.</translation>
</message>
<message>
<source>FunctionalLinear needs a bias ({shape}), but gets {bias}.</source>
<translation>FunctionalLinear necesita un bias ({shape}), pero recibe {bias}.</translation>
</message>
<message>
<source>CDist needs vectors of one length, but gets {one} and {two}.</source>
<translation>CDist necesita vectores de la misma longitud, pero recibe {one} y {two}.</translation>
</message>
<message>
<source>CDist of {one} and {two} would pair each sample with every other one.</source>
<translation>CDist de {one} y {two} emparejaría cada muestra con todas las demás.</translation>
</message>
<message>
<source>CDist needs rows of vectors, such as (N, 16, 3), but gets {spec}.</source>
<translation>CDist necesita filas de vectores, como (N, 16, 3), pero recibe {spec}.</translation>
</message>
<message>
<source>{type} cannot divide by 0. Choose another number.</source>
<translation>{type} no puede dividir por 0. Elija otro número.</translation>
</message>
<message>
<source>Clamp needs a lower limit, an upper one, or both.</source>
<translation>Clamp necesita un límite inferior, uno superior o ambos.</translation>
</message>
<message>
<source>Clamp has a lower limit of {low}, which is above the upper one of {high}.</source>
<translation>Clamp tiene un límite inferior de {low}, que supera al superior de {high}.</translation>
</message>
<message>
<source>{who} needs as many keys as values, but gets {key} and {value}.</source>
<translation>{who} necesita tantas claves como valores, pero recibe {key} y {value}.</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; {known}.</source>
<translation>{type} {model} no tiene mapa de características a {features} del tamaño de la imagen; {known}.</translation>
</message>
<message>
<source>{type} gives larger feature maps only beside a feature map, not beside a single vector or tokens.</source>
<translation>{type} da mapas de características mayores solo junto a un mapa de características, no junto a un único vector o tokens.</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than “{node}”.</source>
<translation>{type} {model} no tiene ningún mapa de características mayor que «{node}».</translation>
</message>
<message>
<source>{type} {model} needs images in three colours (N, 3, height, width), but gets {spec}.</source>
<translation>{type} {model} necesita imágenes en tres colores (N, 3, alto, ancho), pero recibe {spec}.</translation>
</message>
<message>
<source>{type} {model} takes images of {size}×{size} only, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {model} solo admite imágenes de {size}×{size}, pero recibe {spec}. Ponga un Upsample antes.</translation>
</message>
<message>
<source>{type} {model} needs images of at least {low}×{low} for these features, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {model} necesita imágenes de al menos {low}×{low} para estas características, pero recibe {spec}. Ponga un Upsample antes.</translation>
</message>
<message>
<source>{type} shall take its weights from a file, but weights_file is empty.</source>
<translation>{type} debe tomar sus pesos de un archivo, pero weights_file está vacío.</translation>
</message>
<message>
<source>{type} {model} has no weights called {weights} for images of its size. It has: {names}.</source>
<translation>{type} {model} no tiene pesos llamados {weights} para imágenes de su tamaño. Tiene: {names}.</translation>
</message>
<message>
<source>{type} {model} has no part called “{part}” to train from. It has: {parts}.</source>
<translation>{type} {model} no tiene ninguna parte llamada «{part}» desde la que entrenar. Tiene: {parts}.</translation>
</message>
<message>
<source>{type} {model} has no features called “{node}”. It has: {names}.</source>
<translation>{type} {model} no tiene características llamadas «{node}». Tiene: {names}.</translation>
</message>
<message>
<source>{who} needs the features of one step (N, features), but gets {x}.</source>
<translation>{who} necesita las características de un paso (N, características), pero recibe {x}.</translation>
</message>
<message>
<source>{who} takes {states} together, but {missing} is not connected.</source>
<translation>{who} toma {states} juntos, pero {missing} no está conectado.</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {spec}.</source>
<translation>{who} necesita {port} como {batch}, pero recibe {spec}.</translation>
</message>
<message>
<source>MaskedFill cannot put {value} among whole numbers {x}. Choose a whole number.</source>
<translation>MaskedFill no puede poner {value} entre números enteros {x}. Elija un número entero.</translation>
</message>
<message>
<source>{who} can keep the size with “same” only at a stride of 1, not {stride}.</source>
<translation>{who} puede conservar el tamaño con «same» solo con un stride de 1, no {stride}.</translation>
</message>
<message>
<source>{who} can pad at most {limit} with “{padding_mode}” in {name}, but padding is {wanted}.</source>
<translation>{who} puede rellenar como mucho {limit} con «{padding_mode}» ({name}), pero padding es {wanted}.</translation>
</message>
<message>
<source>{who} needs an output_padding less than stride or dilation ({stride}), not {extra}.</source>
<translation>{who} necesita un output_padding menor que stride o dilation ({stride}), no {extra}.</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {axes}.</source>
<translation>El padding de {who} ({padding}) no deja nada ({axes}).</translation>
</message>
<message>
<source>Bilinear needs two inputs that differ in the last dimension only, but gets {one} and {two}.</source>
<translation>Bilinear necesita dos entradas que difieran solo en la última dimensión, pero recibe {one} y {two}.</translation>
</message>
<message>
<source>{who} needs queries and keys of one length, but gets {query} and {key}: their last sizes differ.</source>
<translation>{who} necesita consultas y claves de la misma longitud, pero recibe {query} y {key}: sus últimos tamaños difieren.</translation>
</message>
<message>
<source>{who} shares keys among heads (enable_gqa), but {query} has no heads (N, heads, positions, features).</source>
<translation>{who} comparte claves entre cabezas (enable_gqa), pero {query} no tiene cabezas (N, cabezas, posiciones, características).</translation>
</message>
<message>
<source>{who} needs attn_mask as {scores} or {scores2}, but gets {mask}.</source>
<translation>{who} necesita attn_mask como {scores} o {scores2}, pero recibe {mask}.</translation>
</message>
<message>
<source>{who} needs query, key and value alike as (N, heads, positions, features) or (N, positions, features), but gets {x} as {port}.</source>
<translation>{who} necesita query, key y value por igual como (N, cabezas, posiciones, características) o (N, posiciones, características), pero recibe {x} como {port}.</translation>
</message>
<message>
<source>{who} cannot share the {shape} heads of {port} {x} evenly among {heads} heads of the query.</source>
<translation>{who} no puede repartir por igual las {shape} cabezas de {port} {x} entre {heads} cabezas de la consulta.</translation>
</message>
<message>
<source>Einsum with “{equation}” {reason}.</source>
<translation>Einsum con «{equation}» {reason}.</translation>
</message>
<message>
<source>{who} looks up whole numbers, but gets real ones {x}. Choose int64 as the Input's dtype.</source>
<translation>{who} busca números enteros, pero recibe reales {x}. Elija int64 como dtype del Input.</translation>
</message>
<message>
<source>{who} has {count} entries, so padding_idx cannot be {index}.</source>
<translation>{who} tiene {count} entradas, así que padding_idx no puede ser {index}.</translation>
</message>
<message>
<source>EmbeddingBag needs a row of numbers for each sample (N, L), but gets {x}.</source>
<translation>EmbeddingBag necesita una fila de números por muestra (N, L), pero recibe {x}.</translation>
</message>
<message>
<source>EmbeddingBag with mode max cannot use scale_grad_by_freq.</source>
<translation>EmbeddingBag con mode max no puede usar scale_grad_by_freq.</translation>
</message>
<message>
<source>EmbeddingBag takes weights with mode sum only, but its mode is {mode}.</source>
<translation>EmbeddingBag admite pesos solo con mode sum, pero su mode es {mode}.</translation>
</message>
<message>
<source>EmbeddingBag needs a weight for each number, {shape}, but gets {weights}.</source>
<translation>EmbeddingBag necesita un peso para cada número, {shape}, pero recibe {weights}.</translation>
</message>
<message>
<source>{who} needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>{who} necesita canales con posiciones, como (N, 16, 8, 8), pero recibe {x}.</translation>
</message>
<message>
<source>{who} would sum over dimension 1 of {x}, the batch, and so mix the samples.</source>
<translation>{who} sumaría sobre la dimensión 1 de {x}, el lote, y mezclaría así las muestras.</translation>
</message>
<message>
<source>{who} is told to take the last {dims} dimensions together, but {x} has {most} beside the batch.</source>
<translation>{who} debe tomar juntas las {dims} últimas dimensiones, pero {x} tiene {most} aparte del lote.</translation>
</message>
<message>
<source>PixelShuffle needs {factor} channels ({factor2}×{factor2}) for each one that it makes, but {x} has {channels}.</source>
<translation>PixelShuffle necesita {factor} canales ({factor2}×{factor2}) por cada uno que crea, pero {x} tiene {channels}.</translation>
</message>
<message>
<source>PixelUnshuffle needs a height and a width that are multiples of {factor}, but gets {x}.</source>
<translation>PixelUnshuffle necesita un alto y un ancho múltiplos de {factor}, pero recibe {x}.</translation>
</message>
<message>
<source>ChannelShuffle needs channels with positions, such as (N, 16, 8, 8), but gets {x}.</source>
<translation>ChannelShuffle necesita canales con posiciones, como (N, 16, 8, 8), pero recibe {x}.</translation>
</message>
<message>
<source>ChannelShuffle cannot split {channels} channels into {groups} groups of equal size.</source>
<translation>ChannelShuffle no puede dividir {channels} canales en {groups} grupos del mismo tamaño.</translation>
</message>
<message>
<source>Fold needs columns (N, channels·kernel, windows), but gets {x}.</source>
<translation>Fold necesita columnas (N, canales·kernel, ventanas), pero recibe {x}.</translation>
</message>
<message>
<source>Fold makes windows of {shown} from each column, but the {rows} numbers of {x} are no multiple of {numbers}.</source>
<translation>Fold crea ventanas de {shown} de cada columna, pero los {rows} números de {x} no son múltiplo de {numbers}.</translation>
</message>
<message>
<source>Fold puts {places} windows into {shown}, but gets {columns} columns in {x}.</source>
<translation>Fold pone {places} ventanas en {shown}, pero recibe {columns} columnas en {x}.</translation>
</message>
<message>
<source>The window of Fold spans {span} in {axes}, but its output has only {size}.</source>
<translation>La ventana de Fold abarca {span} ({axes}), pero su salida tiene solo {size}.</translation>
</message>
<message>
<source>ShiftedWindowMask needs a map (N, height, width, channels), but gets {x}.</source>
<translation>ShiftedWindowMask necesita un mapa (N, alto, ancho, canales), pero recibe {x}.</translation>
</message>
<message>
<source>ShiftedWindowMask is for shifts within a window, but the {axis} of a window is {window} and shift is {shift}.</source>
<translation>ShiftedWindowMask es para desplazamientos dentro de una ventana ({axis}: {window}), pero shift es {shift}.</translation>
</message>
<message>
<source>ShiftedWindowMask has windows of {window} in {axis}, which do not fill the {size} of {x}. Choose a window that divides it.</source>
<translation>ShiftedWindowMask tiene ventanas de {window} ({axis}), que no llenan los {size} de {x}. Elija una ventana que lo divida.</translation>
</message>
<message>
<source>{who} needs whole numbers (int64) as index, but gets {index}.</source>
<translation>{who} necesita números enteros (int64) como index, pero recibe {index}.</translation>
</message>
<message>
<source>{who} needs an index with {rest} in all dimensions but {at}, but gets {x} and {index}.</source>
<translation>{who} necesita un index con {rest} en todas las dimensiones menos la {at}, pero recibe {x} e {index}.</translation>
</message>
<message>
<source>IndexSelect gets {have} of indices, and needs one of the two.</source>
<translation>IndexSelect recibe {have} de índices, y necesita uno de los dos.</translation>
</message>
<message>
<source>OneHot needs whole numbers (int64), but gets {x}.</source>
<translation>OneHot necesita números enteros (int64), pero recibe {x}.</translation>
</message>
<message>
<source>Diagonal needs two dimensions, but dim1 and dim2 are both {one} in {x}.</source>
<translation>Diagonal necesita dos dimensiones, pero dim1 y dim2 son ambas {one} en {x}.</translation>
</message>
<message>
<source>Diagonal needs square matrices, but {x} has {shape} and {shape2} there.</source>
<translation>Diagonal necesita matrices cuadradas, pero {x} tiene ahí {shape} y {shape2}.</translation>
</message>
<message>
<source>Diagonal with offset {offset} lies outside of the matrices of {x}.</source>
<translation>Diagonal con offset {offset} queda fuera de las matrices de {x}.</translation>
</message>
<message>
<source>IndexSelect needs one list of indices for all samples, but gets {index}.</source>
<translation>IndexSelect necesita una lista de índices para todas las muestras, pero recibe {index}.</translation>
</message>
<message>
<source>IndexSelect cannot take number {place} of dimension {dim} of {x}, which has {size}.</source>
<translation>IndexSelect no puede tomar el número {place} de la dimensión {dim} de {x}, que tiene {size}.</translation>
</message>
<message>
<source>VectorQuantizer needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>VectorQuantizer necesita el lote primero, pero recibe {x}. Ponga un Permute antes.</translation>
</message>
<message>
<source>PaddingMask needs the numbers of words (int64), but gets {x}.</source>
<translation>PaddingMask necesita los números de palabras (int64), pero recibe {x}.</translation>
</message>
<message>
<source>{type} needs matrices for each sample, such as (N, 8, 8), but gets {x}.</source>
<translation>{type} necesita matrices por muestra, como (N, 8, 8), pero recibe {x}.</translation>
</message>
<message>
<source>Concatenate needs tensors with as many dimensions as each other, but gets {shown}.</source>
<translation>Concatenate necesita tensores con el mismo número de dimensiones, pero recibe {shown}.</translation>
</message>
<message>
<source>Stack can put the new dimension of {first} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Stack puede poner la dimensión nueva de {first} en {rank} a {rank2}, pero dim es {dim}.</translation>
</message>
<message>
<source>MatMul needs rows of the first as long as columns of the second, but gets {one} and {two}: {inputs} and {inputs2} do not match.</source>
<translation>MatMul necesita filas del primero tan largas como las columnas del segundo, pero recibe {one} y {two}: {inputs} y {inputs2} no concuerdan.</translation>
</message>
<message>
<source>MatMul of {one} and {two} would sum over the batch and so mix the samples.</source>
<translation>MatMul de {one} y {two} sumaría sobre el lote y mezclaría así las muestras.</translation>
</message>
<message>
<source>MatMul of {one} and {two} would pair each sample with every other one.</source>
<translation>MatMul de {one} y {two} emparejaría cada muestra con todas las demás.</translation>
</message>
<message>
<source>Concatenate along dimension {dim} needs tensors that are equal in all others, but gets {first} and {spec}.</source>
<translation>Concatenate a lo largo de la dimensión {dim} necesita tensores iguales en todas las demás, pero recibe {first} y {spec}.</translation>
</message>
<message>
<source>Stack needs tensors of one shape, but gets {first} and {spec}.</source>
<translation>Stack necesita tensores de una misma forma, pero recibe {first} y {spec}.</translation>
</message>
<message>
<source>MatMul needs vectors or matrices, but gets a single number.</source>
<translation>MatMul necesita vectores o matrices, pero recibe un único número.</translation>
</message>
<message>
<source>GroupNorm compares the values of a group, but each of {num_groups} has only one in {x}.</source>
<translation>GroupNorm compara los valores de un grupo, pero cada uno de los {num_groups} tiene solo uno en {x}.</translation>
</message>
<message>
<source>{who} compares the positions of a channel, but {inputs} has only one.</source>
<translation>{who} compara las posiciones de un canal, pero {inputs} tiene solo una.</translation>
</message>
<message>
<source>TopK cannot take {k} numbers along dimension {dim} of {x}, which has {size}.</source>
<translation>TopK no puede tomar {k} números a lo largo de la dimensión {dim} de {x}, que tiene {size}.</translation>
</message>
<message>
<source>{who} cuts away {cut} in {name}, but its input has only {size}.</source>
<translation>{who} recorta {cut} ({name}), pero su entrada tiene solo {size}.</translation>
</message>
<message>
<source>{who} can add at most {most} at an end in {name}{once}, as it takes that from the input, but is told to add {before}.</source>
<translation>{who} puede añadir como mucho {most} en un extremo ({name}){once}, pues lo toma de la entrada, pero se le pide añadir {before}.</translation>
</message>
<message>
<source>{who} cannot take its border from yes and no {x}.</source>
<translation>{who} no puede tomar su borde de sí y no {x}.</translation>
</message>
<message>
<source>Pad needs two numbers for each dimension that is padded, from the last one on, for {x} at most {rank}, but has {padding}.</source>
<translation>Pad necesita dos números por cada dimensión rellenada, desde la última, para {x} como mucho {rank}, pero tiene {padding}.</translation>
</message>
<message>
<source>Pad with mode {mode} is for tensors of 2 to 5 dimensions, but gets {x}.</source>
<translation>Pad con mode {mode} es para tensores de 2 a 5 dimensiones, pero recibe {x}.</translation>
</message>
<message>
<source>Pad with mode {mode} needs {count} numbers for {x}, but has {padding}.</source>
<translation>Pad con mode {mode} necesita {count} números para {x}, pero tiene {padding}.</translation>
</message>
<message>
<source>Pad would add samples to the batch, dimension {dim} of {x}; pad fewer dimensions.</source>
<translation>Pad añadiría muestras al lote, dimensión {dim} de {x}; rellene menos dimensiones.</translation>
</message>
<message>
<source>A patch of PatchEmbedding has {patch} in {name}, but its input has only {size}.</source>
<translation>Un parche de PatchEmbedding tiene {patch} ({name}), pero su entrada tiene solo {size}.</translation>
</message>
<message>
<source>The window of {who} ({str}) must fit into the volume itself, but that is {str2}.</source>
<translation>La ventana de {who} ({str}) debe caber en el propio volumen, pero este es {str2}.</translation>
</message>
<message>
<source>ONNX knows {who} with a divisor_override and ceil_mode only where a fixed size arrives.</source>
<translation>ONNX solo conoce {who} con divisor_override y ceil_mode cuando llega un tamaño fijo.</translation>
</message>
<message>
<source>{who} can pad at most half its window ({half} in {name}), but padding is {padding}.</source>
<translation>{who} puede rellenar como mucho la mitad de su ventana ({half}, {name}), pero padding es {padding}.</translation>
</message>
<message>
<source>{who} knows {max_len} positions, but {x} has {steps}.</source>
<translation>{who} conoce {max_len} posiciones, pero {x} tiene {steps}.</translation>
</message>
<message>
<source>RotaryEmbedding needs (N, heads, positions, features) or (N, positions, features), but gets {x}.</source>
<translation>RotaryEmbedding necesita (N, cabezas, posiciones, características) o (N, posiciones, características), pero recibe {x}.</translation>
</message>
<message>
<source>RotaryEmbedding turns pairs of features, but {x} has {features}.</source>
<translation>RotaryEmbedding gira pares de características, pero {x} tiene {features}.</translation>
</message>
<message>
<source>{who} has numbers of their own for {near} distances, so max_distance must be more than {max_distance}.</source>
<translation>{who} tiene números propios para {near} distancias, así que max_distance debe ser mayor que {max_distance}.</translation>
</message>
<message>
<source>{who} needs sequences (N, steps, features), but gets {x}.</source>
<translation>{who} necesita secuencias (N, pasos, características), pero recibe {x}.</translation>
</message>
<message>
<source>{who} projects to fewer values than its hidden_size {hidden_size}, but proj_size is {proj_size}.</source>
<translation>{who} proyecta a menos valores que su hidden_size {hidden_size}, pero proj_size es {proj_size}.</translation>
</message>
<message>
<source>{who} begins with {ports} together, but {missing} is not connected.</source>
<translation>{who} empieza con {ports} juntos, pero {missing} no está conectado.</translation>
</message>
<message>
<source>{who} needs {port} as (layers and directions, N, features), here {wanted}, but gets {spec}.</source>
<translation>{who} necesita {port} como (capas y direcciones, N, características), aquí {wanted}, pero recibe {spec}.</translation>
</message>
<message>
<source>{who} has nothing to reduce: it gets one number for each sample, {x}.</source>
<translation>{who} no tiene nada que reducir: recibe un número por muestra, {x}.</translation>
</message>
<message>
<source>{type} with a correction of {correction} needs at least {correction2} numbers, but gets {count} of {x}.</source>
<translation>{type} con una correction de {correction} necesita al menos {correction2} números, pero recibe {count} de {x}.</translation>
</message>
<message>
<source>{type} drops channels of {things} ({wanted}), but gets {x}. Use Dropout here.</source>
<translation>{type} descarta canales de {things} ({wanted}), pero recibe {x}. Use Dropout aquí.</translation>
</message>
<message>
<source>{type} drops channels (N, channels, …), but gets {x}. Use Dropout here.</source>
<translation>{type} descarta canales (N, canales, …), pero recibe {x}. Use Dropout aquí.</translation>
</message>
<message>
<source>Expand needs a size for each dimension of a sample, or −1 to keep the one of {x}, but shape is {str}.</source>
<translation>Expand necesita un tamaño para cada dimensión de una muestra, o −1 para conservar el de {x}, pero shape es {str}.</translation>
</message>
<message>
<source>Expand cannot stretch {x} to {shape}: only a size of 1 stretches.</source>
<translation>Expand no puede estirar {x} a {shape}: solo se estira un tamaño de 1.</translation>
</message>
<message>
<source>{who} would set each sample of {x} against every other one.</source>
<translation>{who} enfrentaría cada muestra de {x} con todas las demás.</translation>
</message>
<message>
<source>ExpandAs cannot stretch {x} to {other}: only a size of 1 stretches.</source>
<translation>ExpandAs no puede estirar {x} a {other}: solo se estira un tamaño de 1.</translation>
</message>
<message>
<source>Repeat is told how often for {often} dimensions, but {x} has {rank}.</source>
<translation>Repeat indica cuántas veces para {often} dimensiones, pero {x} tiene {rank}.</translation>
</message>
<message>
<source>Repeat would repeat the batch of {x} and so make more samples than there are.</source>
<translation>Repeat repetiría el lote de {x} y crearía más muestras de las que hay.</translation>
</message>
<message>
<source>Roll needs as many shifts as dims, but has {shifts} and {dims}.</source>
<translation>Roll necesita tantos shifts como dims, pero tiene {shifts} y {dims}.</translation>
</message>
<message>
<source>PyTorch and ONNX differ about Upsample with antialias where the width becomes 1 and the height changes.</source>
<translation>PyTorch y ONNX difieren en Upsample con antialias cuando el ancho pasa a ser 1 y el alto cambia.</translation>
</message>
<message>
<source>Upsample needs one size for all sides of {x}, or one each for {axes}, but has {str}.</source>
<translation>Upsample necesita un tamaño para todos los lados de {x}, o uno para cada uno ({axes}), pero tiene {str}.</translation>
</message>
<message>
<source>Upsample with mode {mode} needs {modes} dimensions after the channels, but gets {x}.</source>
<translation>Upsample con mode {mode} necesita {modes} dimensiones después de los canales, pero recibe {x}.</translation>
</message>
<message>
<source>Upsample can smooth (antialias) images with bilinear or bicubic only, but gets {x} with {mode}.</source>
<translation>Upsample puede suavizar (antialias) solo imágenes con bilinear o bicubic, pero recibe {x} con {mode}.</translation>
</message>
<message>
<source>{who} with scale_factor {scale_factor} leaves nothing of {x}.</source>
<translation>{who} con scale_factor {scale_factor} no deja nada de {x}.</translation>
</message>
<message>
<source>ONNX knows Upsample with mode area only where a fixed size arrives.</source>
<translation>ONNX solo conoce Upsample con mode area cuando llega un tamaño fijo.</translation>
</message>
<message>
<source>ONNX knows Upsample with antialias and align_corners only where a fixed size arrives.</source>
<translation>ONNX solo conoce Upsample con antialias y align_corners cuando llega un tamaño fijo.</translation>
</message>
<message>
<source>ONNX rounds Upsample with antialias otherwise where scale_factor gives no whole size.</source>
<translation>ONNX redondea Upsample con antialias de otro modo cuando scale_factor no da un tamaño entero.</translation>
</message>
<message>
<source>ONNX knows GridSample with mode bicubic for images only.</source>
<translation>ONNX conoce GridSample con mode bicubic solo para imágenes.</translation>
</message>
<message>
<source>GridSample needs a grid {wanted} for {x}, but gets {grid}.</source>
<translation>GridSample necesita una cuadrícula {wanted} para {x}, pero recibe {grid}.</translation>
</message>
<message>
<source>AffineGrid needs a size of 2 numbers for images or 3 for volumes, but has {dims}.</source>
<translation>AffineGrid necesita un size de 2 números para imágenes o 3 para volúmenes, pero tiene {dims}.</translation>
</message>
<message>
<source>AffineGrid needs a matrix {wanted} for each sample, but gets {theta}.</source>
<translation>AffineGrid necesita una matriz {wanted} por muestra, pero recibe {theta}.</translation>
</message>
<message>
<source>Flatten has nothing to flatten: it gets one number for each sample, {x}.</source>
<translation>Flatten no tiene nada que aplanar: recibe un número por muestra, {x}.</translation>
</message>
<message>
<source>Flatten has start_dim {start_dim}, which in {x} comes after end_dim {end_dim}.</source>
<translation>Flatten tiene start_dim {start_dim}, que en {x} va después de end_dim {end_dim}.</translation>
</message>
<message>
<source>Reshape needs the batch first, but gets {x}. Put a Permute before it.</source>
<translation>Reshape necesita el lote primero, pero recibe {x}. Ponga un Permute antes.</translation>
</message>
<message>
<source>Reshape cannot arrange the {have} numbers of each sample of {x} as {wanted}.</source>
<translation>Reshape no puede disponer los {have} números de cada muestra de {x} como {wanted}.</translation>
</message>
<message>
<source>Reshape is told by a 0 to keep the size of dimension {beyond}, which {x} does not have.</source>
<translation>Reshape debe conservar con un 0 el tamaño de la dimensión {beyond}, que {x} no tiene.</translation>
</message>
<message>
<source>{who} can find out one size only, but {param} has {value} times −1.</source>
<translation>{who} puede averiguar un solo tamaño, pero {param} tiene {value} veces −1.</translation>
</message>
<message>
<source>Unflatten cannot arrange the {have} numbers along dimension {dim} of {x} as {wanted}.</source>
<translation>Unflatten no puede disponer los {have} números de la dimensión {dim} de {x} como {wanted}.</translation>
</message>
<message>
<source>Squeeze names a dimension of {x} twice: {str}.</source>
<translation>Squeeze nombra dos veces una dimensión de {x}: {str}.</translation>
</message>
<message>
<source>Unsqueeze can put a dimension into {x} at {rank} to {rank2}, but dim is {dim}.</source>
<translation>Unsqueeze puede poner una dimensión en {x} en {rank} a {rank2}, pero dim es {dim}.</translation>
</message>
<message>
<source>Permute must name each dimension of {x} once, from 0 (the batch) to {rank}, but is told {str}.</source>
<translation>Permute debe nombrar cada dimensión de {x} una vez, de 0 (el lote) a {rank}, pero se le indica {str}.</translation>
</message>
<message>
<source>Select cannot take number {index} of dimension {dim}, which has {size} (0 to {size2}) in {x}.</source>
<translation>Select no puede tomar el número {index} de la dimensión {dim}, que tiene {size} (0 a {size2}) en {x}.</translation>
</message>
<message>
<source>Squeeze drops dimensions of size 1, but dimension {dim} of {x} has {shape}.</source>
<translation>Squeeze elimina dimensiones de tamaño 1, pero la dimensión {dim} de {x} tiene {shape}.</translation>
</message>
<message>
<source>PairwiseDistance measures along the last dimension, which is the batch in {x}, and so would mix the samples. It needs features there, such as (N, 64).</source>
<translation>PairwiseDistance mide a lo largo de la última dimensión, que en {x} es el lote, y mezclaría así las muestras. Necesita ahí características, como (N, 64).</translation>
</message>
<message>
<source>Slice has {param} {v}, which is beyond dimension {dim} of {x}.</source>
<translation>Slice tiene {param} {v}, que queda fuera de la dimensión {dim} de {x}.</translation>
</message>
<message>
<source>{who} can give {most} tensors at most, but {x} would make {count}. Take single ones by Select.</source>
<translation>{who} puede dar como mucho {most} tensores, pero {x} daría {count}. Tome algunos con Select.</translation>
</message>
<message>
<source>Slice leaves nothing of dimension {dim} of {x}: it starts at {first} and ends before {last}.</source>
<translation>Slice no deja nada de la dimensión {dim} de {x}: empieza en {first} y termina antes de {last}.</translation>
</message>
<message>
<source>Chunk cannot split the {size} of dimension {dim} of {x} into {chunks} equal parts.</source>
<translation>Chunk no puede dividir los {size} de la dimensión {dim} de {x} en {chunks} partes iguales.</translation>
</message>
<message>
<source>Split cannot cut the {size} of dimension {dim} of {x} into {str}. The sizes must add up; one may be −1 for what is left.</source>
<translation>Split no puede cortar los {size} de la dimensión {dim} de {x} en {str}. Los tamaños deben sumar ese total; uno puede ser −1 para el resto.</translation>
</message>
<message>
<source>CropAs cannot cut {x} to the size of {other}: dimension {dim} has {shape}, which is less than {shape2}.</source>
<translation>CropAs no puede recortar {x} al tamaño de {other}: la dimensión {dim} tiene {shape}, menos que {shape2}.</translation>
</message>
<message>
<source>Constant has {count} numbers for the {places} places of its shape. Give one for all, or one for each.</source>
<translation>Constant tiene {count} números para los {places} lugares de su forma. Dé uno para todos, o uno para cada uno.</translation>
</message>
<message>
<source>Constant is to hold whole numbers (int64), but has fractions.</source>
<translation>Constant debe contener números enteros (int64), pero tiene fracciones.</translation>
</message>
<message>
<source>RandomNoise with a shape needs the batch first, but gets {x}.</source>
<translation>RandomNoise con una forma necesita el lote primero, pero recibe {x}.</translation>
</message>
<message>
<source>FullLike cannot fill whole numbers {x} with {fill_value}. Choose a whole number.</source>
<translation>FullLike no puede llenar números enteros {x} con {fill_value}. Elija un número entero.</translation>
</message>
<message>
<source>{type} {what}, but gets {spec}. Put an Upsample before it.</source>
<translation>{type} {what}, pero recibe {spec}. Ponga un Upsample antes.</translation>
</message>
<message>
<source>{type} {model} has no feature map at {features} of the image's size; it has them at {has}.</source>
<translation>{type} {model} no tiene mapa de características a {features} del tamaño de la imagen; los tiene a {has}.</translation>
</message>
<message>
<source>{type} {model} has no feature map that is larger than map {index} ({module}).</source>
<translation>{type} {model} no tiene ningún mapa de características mayor que el mapa {index} ({module}).</translation>
</message>
<message>
<source>{type} {model} has no weights called {tag}. It has: {pretrained}.</source>
<translation>{type} {model} no tiene pesos llamados {tag}. Tiene: {pretrained}.</translation>
</message>
<message>
<source>{type} {model} has feature maps 0 to {taps}, but not {index}.</source>
<translation>{type} {model} tiene los mapas de características 0 a {taps}, pero no {index}.</translation>
</message>
<message>
<source>{type} {model} gives no tokens, but feature maps.</source>
<translation>{type} {model} no da tokens, sino mapas de características.</translation>
</message>
<message>
<source>{self} needs {features} features in {port} as in {sequences}, but gets {x}.</source>
<translation>{self} necesita {features} características en {port} como en {sequences}, pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs the indices of a MaxPool{dims}d with return_indices, but gets {indices}.</source>
<translation>{who} necesita los índices de un MaxPool{dims}d con return_indices, pero recibe {indices}.</translation>
</message>
<message>
<source>{who} needs an index for each value, but gets {x} and {indices}.</source>
<translation>{who} necesita un índice para cada valor, pero recibe {x} y {indices}.</translation>
</message>
<message>
<source>The padding of {who} ({padding}) leaves nothing of the {name}.</source>
<translation>El padding de {who} ({padding}) no deja nada ({name}).</translation>
</message>
<message>
<source>{who} cannot come to {wanted} in {name}: a MaxPool with these windows never makes {size} of it{usual}.</source>
<translation>{who} no puede llegar a {wanted} ({name}): un MaxPool con estas ventanas nunca hace {size} de ello{usual}.</translation>
</message>
<message>
<source>{who} cannot ignore class {ignore_index}: the target {target} holds a share of each class.</source>
<translation>{who} no puede ignorar la clase {ignore_index}: el objetivo {target} contiene una proporción de cada clase.</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs a list of classes {x} int64 for each sample, ended by −1, but the target is {target}.</source>
<translation>{who} recibe puntuaciones {x} y necesita por tanto una lista de clases {x} int64 por muestra, terminada en −1, pero el objetivo es {target}.</translation>
</message>
<message>
<source>{who} needs class numbers (N) int64, but the target is {specs}.</source>
<translation>{who} necesita números de clase (N) int64, pero el objetivo es {specs}.</translation>
</message>
<message>
<source>{who} needs one {what}, (N), but the target is {target}.</source>
<translation>{who} necesita {what}, (N), pero el objetivo es {target}.</translation>
</message>
<message>
<source>{who} needs a grid with 5 channels and one more for each class, such as (N, 9, 8, 8), but gets {x}.</source>
<translation>{who} necesita una cuadrícula con 5 canales y uno más por clase, como (N, 9, 8, 8), pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs boxes (N, boxes, 5), but the target is {target}.</source>
<translation>{who} necesita recuadros (N, recuadros, 5), pero el objetivo es {target}.</translation>
</message>
<message>
<source>{who} needs as many channels in both, but gets {specs} and {specs2}.</source>
<translation>{who} necesita tantos canales en uno como en otro, pero recibe {specs} y {specs2}.</translation>
</message>
<message>
<source>{who} needs features such as (N, 64, 16, 16), but gets {each}.</source>
<translation>{who} necesita características como (N, 64, 16, 16), pero recibe {each}.</translation>
</message>
<message>
<source>{who} compares sets of samples such as (N, 8), but gets {each}.</source>
<translation>{who} compara conjuntos de muestras como (N, 8), pero recibe {each}.</translation>
</message>
<message>
<source>{who} needs a target of −1 and 1, but gets yes and no {target}.</source>
<translation>{who} necesita un objetivo de −1 y 1, pero recibe sí y no {target}.</translation>
</message>
<message>
<source>{who} needs a −1 or 1 for each pair of scores {one}, but the target is {target}.</source>
<translation>{who} necesita un −1 o 1 para cada par de puntuaciones {one}, pero el objetivo es {target}.</translation>
</message>
<message>
<source>{who} needs one −1 or 1 for each pair, (N), but the target is {target}.</source>
<translation>{who} necesita un −1 o 1 por par, (N), pero el objetivo es {target}.</translation>
</message>
<message>
<source>{who} needs the batch first, but gets {x}.</source>
<translation>{who} necesita el lote primero, pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs a score for each of two classes at least, but gets {x}. For a single score, the target must be 1 or 0 as a real number.</source>
<translation>{who} necesita una puntuación para cada una de dos clases al menos, pero recibe {x}. Para una sola puntuación, el objetivo debe ser 1 o 0 como número real.</translation>
</message>
<message>
<source>Flatten the output first.</source>
<translation>Aplane primero la salida.</translation>
</message>
<message>
<source>{who} gets scores {x} and so needs class numbers {wanted}, but the target is {target}.{advice}</source>
<translation>{who} recibe puntuaciones {x} y necesita por tanto números de clase {wanted}, pero el objetivo es {target}.{advice}</translation>
</message>
<message>
<source>{who} needs an output of the target's shape {target}, but gets {x}.{hint}</source>
<translation>{who} necesita una salida con la forma del objetivo {target}, pero recibe {x}.{hint}</translation>
</message>
<message>
<source>{who} compares numbers, but gets {came} {x}.</source>
<translation>{who} compara números, pero recibe {came} {x}.</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {str}.</source>
<translation>{who} necesita tensores de una misma forma, pero recibe {str}.</translation>
</message>
<message>
<source>{who} needs tensors of one dtype, but gets {dtypes}.</source>
<translation>{who} necesita tensores de un mismo dtype, pero recibe {dtypes}.</translation>
</message>
<message>
<source>{who} needs scores, but gets whole numbers {x}.</source>
<translation>{who} necesita puntuaciones, pero recibe números enteros {x}.</translation>
</message>
<message>
<source>{who} needs a score for each class, such as (N, 10), but gets {x}.</source>
<translation>{who} necesita una puntuación para cada clase, como (N, 10), pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs one score for each class, such as (N, 10), but gets {x}. Flatten the output first.</source>
<translation>{who} necesita una sola puntuación para cada clase, como (N, 10), pero recibe {x}. Aplane primero la salida.</translation>
</message>
<message>
<source>{who} needs as many numbers in {param} as there are {what}, which is {classes}, but has {count}.</source>
<translation>{who} necesita en {param} tantos números como {what} hay, es decir {classes}, pero tiene {count}.</translation>
</message>
<message>
<source>Flatten the output, then let a Linear layer make the right size.</source>
<translation>Aplane la salida y deje que una capa Linear le dé el tamaño correcto.</translation>
</message>
<message>
<source>Let the last layer make {wanted} of them.</source>
<translation>Haga que la última capa dé {wanted}.</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {each}.</source>
<translation>{who} necesita características por muestra, como (N, 64), pero recibe {each}.</translation>
</message>
<message>
<source>{who} needs logarithms of probabilities for each step, (N, steps, symbols), but gets {x}.</source>
<translation>{who} necesita logaritmos de probabilidades para cada paso, (N, pasos, símbolos), pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs symbol numbers (N, length) int64, but the targets are {targets}.</source>
<translation>{who} necesita números de símbolos (N, longitud) int64, pero los objetivos son {targets}.</translation>
</message>
<message>
<source>{who} has the blank at number {blank}, but there are {shape} symbols, counted from 0.</source>
<translation>{who} tiene el blanco (blank) en el número {blank}, pero hay {shape} símbolos, contados desde 0.</translation>
</message>
<message>
<source>{who} needs a length for each sample, (N) int64, but {port} is {each}.</source>
<translation>{who} necesita una longitud por muestra, (N) int64, pero {port} es {each}.</translation>
</message>
<message>
<source>{loss} compares {names} and {names2}, but training has one output and one target for each sample. Choose another loss.</source>
<translation>{loss} compara {names} y {names2}, pero el entrenamiento tiene una salida y un objetivo por muestra. Elija otra pérdida.</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has one for each place. Choose CrossEntropyLoss.</source>
<translation>{loss} necesita una clase por muestra, pero {dataset} tiene una por lugar. Elija CrossEntropyLoss.</translation>
</message>
<message>
<source>{loss} needs {wanted}. Choose another loss.</source>
<translation>{loss} necesita {wanted}. Elija otra pérdida.</translation>
</message>
<message>
<source>{loss} with log_target needs logarithms, but {dataset} has classes. Switch log_target off.</source>
<translation>{loss} con log_target necesita logaritmos, pero {dataset} tiene clases. Desactive log_target.</translation>
</message>
<message>
<source>{loss} needs one class for each place, but {dataset} only says in which order they come. Draw an objective with CTCLoss.</source>
<translation>{loss} necesita una clase por lugar, pero {dataset} solo dice en qué orden vienen. Dibuje una función objetivo con CTCLoss.</translation>
</message>
<message>
<source>{dataset} has boxes to predict; no loss compares one output with them.</source>
<translation>{dataset} tiene recuadros que predecir; ninguna pérdida compara una salida con ellos.</translation>
</message>
<message>
<source>{loss} needs one class for each sample, but {dataset} has any number of labels. Choose BCEWithLogitsLoss.</source>
<translation>{loss} necesita una clase por muestra, pero {dataset} tiene cualquier número de etiquetas. Elija BCEWithLogitsLoss.</translation>
</message>
<message>
<source>{loss} cannot compare the output with the input: {dataset} has {reason}. Choose MSELoss or L1Loss, and data of numbers.</source>
<translation>{loss} no puede comparar la salida con la entrada ({dataset}: {reason}). Elija MSELoss o L1Loss, y datos de números.</translation>
</message>
<message>
<source>{loss} needs classes, but {dataset} has values to predict. Choose MSELoss or L1Loss.</source>
<translation>{loss} necesita clases, pero {dataset} tiene valores que predecir. Elija MSELoss o L1Loss.</translation>
</message>
<message>
<source>{who} needs a variance for each output {x}, or one for all in its last dimension, but var is {var}.</source>
<translation>{who} necesita una varianza para cada salida {x}, o una para todas en su última dimensión, pero var es {var}.</translation>
</message>
<message>
<source>{who} averages over a batch, but gets a single number.</source>
<translation>{who} promedia sobre un lote, pero recibe un único número.</translation>
</message>
<message>
<source>{who} needs an output of the shape {wanted}, an estimate for each of {count} quantiles of the target {target}, but gets {x}.</source>
<translation>{who} necesita una salida con la forma {wanted}, una estimación para cada uno de {count} cuantiles del objetivo {target}, pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs numbers of each sample, such as (N, 1), but gets {x}.</source>
<translation>{who} necesita números de cada muestra, como (N, 1), pero recibe {x}.</translation>
</message>
<message>
<source>{who} needs one weight for each sample, (N), but gets {weight}.</source>
<translation>{who} necesita un peso por muestra, (N), pero recibe {weight}.</translation>
</message>
<message>
<source>{who} needs sequences (N, positions, features), but gets {spec} as {port}.</source>
<translation>{who} necesita secuencias (N, posiciones, características), pero recibe {spec} como {port}.</translation>
</message>
<message>
<source>{who} cannot split {features} features into {heads} heads of equal size.</source>
<translation>{who} no puede dividir {features} características en {heads} cabezas del mismo tamaño.</translation>
</message>
<message>
<source>{who} needs {port} as {pair}, {batch} or {batch2}, but gets {mask}.</source>
<translation>{who} necesita {port} como {pair}, {batch} o {batch2}, pero recibe {mask}.</translation>
</message>
<message>
<source>{who} needs {port} as {batch}, but gets {mask}.</source>
<translation>{who} necesita {port} como {batch}, pero recibe {mask}.</translation>
</message>
<message>
<source>{who} hides what comes later itself while {causal} is on, and takes no {port} beside that.</source>
<translation>{who} oculta por sí misma lo que viene después mientras {causal} está activo, y no admite {port} además.</translation>
</message>
<message>
<source>{who} needs {port} as yes and no (bool) or as {dtype}, but gets {mask}.</source>
<translation>{who} necesita {port} como sí y no (bool) o como {dtype}, pero recibe {mask}.</translation>
</message>
<message>
<source>{who} gets {inputs} at “{param}” and is told to take the number {number} there. Remove the wire, or empty the number.</source>
<translation>{who} recibe {inputs} en «{param}» y debe tomar ahí el número {number}. Quite la conexión, o vacíe el número.</translation>
</message>
<message>
<source>{who} needs a tensor or a number for “{param}”. Connect one, or type a number.</source>
<translation>{who} necesita un tensor o un número para «{param}». Conecte uno, o escriba un número.</translation>
</message>
<message>
<source>Nesterov momentum needs a momentum above 0 and a dampening of 0.</source>
<translation>El momento de Nesterov necesita un momentum mayor que 0 y un dampening de 0.</translation>
</message>
<message>
<source>The first of etas must be below 1 and the second above 1, not {shrink}, {grow}.</source>
<translation>El primero de etas debe ser menor que 1 y el segundo mayor que 1, no {shrink}, {grow}.</translation>
</message>
<message>
<source>The first of step_sizes must not be above the second, not {low}, {high}.</source>
<translation>El primero de step_sizes no debe superar al segundo, no {low}, {high}.</translation>
</message>
<message>
<source>Its ENTRIES is no tuple of LayerDef.</source>
<translation>Su ENTRIES no es una tupla de LayerDef.</translation>
</message>
<message>
<source>“{strange}” cannot be a type: it is no name.</source>
<translation>«{strange}» no puede ser un tipo: no es un nombre.</translation>
</message>
<message>
<source>It cannot be loaded: {name}: {told}.</source>
<translation>No se puede cargar: {name}: {told}.</translation>
</message>
<message>
<source>The environment cannot be read: {error}.</source>
<translation>No se puede leer el entorno: {error}.</translation>
</message>
<message>
<source>Stronger highs: this is for waves, but the sounds are read as a picture of their pitches.</source>
<translation>Agudos más fuertes: es para ondas, pero los sonidos se leen como una imagen de sus tonos.</translation>
</message>
<message>
<source>Truncate: a sample has {kind} tokens, fewer than {length}. Give a smaller length.</source>
<translation>Truncar: una muestra tiene {kind} tokens, menos que {length}. Indique una longitud menor.</translation>
</message>
<message>
<source>Differences: a sample has one step only, and two are needed. Read longer windows.</source>
<translation>Diferencias: una muestra tiene un solo paso y se necesitan dos. Lea ventanas más largas.</translation>
</message>
<message>
<source>Clip: the lower limit {low} lies above the upper one, {high}. Exchange them.</source>
<translation>Recortar valores: el límite inferior {low} está por encima del superior, {high}. Intercámbielos.</translation>
</message>
<message>
<source>Clip: values lie between {least} and {most}, so that all would become the same. Choose limits between which some of them lie.</source>
<translation>Recortar valores: los valores están entre {least} y {most}, así que todos serían iguales. Elija límites entre los que haya algunos de ellos.</translation>
</message>
<message>
<source>Multiply and add: with the factor 0, all values would be the same. Give another one.</source>
<translation>Multiplicar y sumar: con el factor 0 todos los valores serían iguales. Indique otro.</translation>
</message>
<message>
<source>Logarithm: values begin at {low}, below the offset {offset}. Set the offset to {low}.</source>
<translation>Logaritmo: los valores empiezan en {low}, por debajo del desplazamiento {offset}. Fije el desplazamiento en {low}.</translation>
</message>
<message>
<source>Drop columns: at least one column must be left.</source>
<translation>Quitar columnas: debe quedar al menos una columna.</translation>
</message>
<message>
<source>Drop columns: there is no column “{name}” (there is: {known}).</source>
<translation>Quitar columnas: no hay columna «{name}» (hay: {known}).</translation>
</message>
<message>
<source>a picture has channels, height and width, but a sample is {shape}.</source>
<translation>una imagen tiene canales, altura y anchura, pero una muestra es {shape}.</translation>
</message>
<message>
<source>Grey: the pictures have {channels} channel already; three were expected. Remove the step.</source>
<translation>Gris: las imágenes ya tienen {channels} canal; se esperaban tres. Quite el paso.</translation>
</message>
<message>
<source>Cut out the middle: {height}×{width} is larger than the picture, {height2}×{width2}. Give a smaller size.</source>
<translation>Recortar el centro: {height}×{width} es mayor que la imagen, {height2}×{width2}. Indique un tamaño menor.</translation>
</message>
<message>
<source>Add a border: {height}×{width} is smaller than the picture, {height2}×{width2}. Give a larger size.</source>
<translation>Añadir un borde: {height}×{width} es menor que la imagen, {height2}×{width2}. Indique un tamaño mayor.</translation>
</message>
<message>
<source>Equalise: the pictures have no range of values. Remove the step.</source>
<translation>Ecualizar: las imágenes no tienen rango de valores. Quite el paso.</translation>
</message>
<message>
<source>the data has no input “{name}” (there is: {known}).</source>
<translation>los datos no tienen entrada «{name}» (hay: {known}).</translation>
</message>
<message>
<source>this is for {wanted}, but the data is {given}. Remove the step.</source>
<translation>es para {wanted}, pero los datos son {given}. Quite el paso.</translation>
</message>
<message>
<source>the boxes of the pictures would no longer lie where they are drawn.</source>
<translation>los recuadros de las imágenes ya no estarían donde se dibujaron.</translation>
</message>
<message>
<source>samples would have {now} places, but what is to be predicted is known for {was}. Set the size where the data is read.</source>
<translation>las muestras tendrían {now} lugares, pero lo que hay que predecir se conoce para {was}. Fije el tamaño donde se leen los datos.</translation>
</message>
<message>
<source>The code has no class or function called {name}. Write “class {name}(nn.Module):”.</source>
<translation>El código no tiene ninguna clase ni función llamada {name}. Escriba «class {name}(nn.Module):».</translation>
</message>
<message>
<source>The argument “{name}” of {owner} has no kind that can be set here. Annotate it as int, float, bool, str, tuple[int, ...] or Literal[…].</source>
<translation>El argumento «{name}» de {owner} no es de un tipo que se pueda fijar aquí. Anótelo como int, float, bool, str, tuple[int, ...] o Literal[…].</translation>
</message>
<message>
<source>{node} has no method “forward”, so it computes nothing.</source>
<translation>{node} no tiene método «forward», así que no calcula nada.</translation>
</message>
<message>
<source>“{function}” takes *args or **kwargs. Name its arguments.</source>
<translation>«{function}» toma *args o **kwargs. Ponga nombre a sus argumentos.</translation>
</message>
<message>
<source>“forward” takes no tensor. Give it an argument, such as x.</source>
<translation>«forward» no toma ningún tensor. Déle un argumento, como x.</translation>
</message>
<message>
<source>Line {lineno} of {name} cannot be read: {msg}.</source>
<translation>No se puede leer la línea {lineno} de {name}: {msg}.</translation>
</message>
<message>
<source>The code of {name} cannot be read: it is nested too deeply or holds odd bytes.</source>
<translation>No se puede leer el código de {name}: está anidado en exceso o contiene bytes extraños.</translation>
</message>
<message>
<source>The default of “{arg}” in “{function}” is no plain value. Write a number or a word.</source>
<translation>El valor predeterminado de «{arg}» en «{function}» no es un valor simple. Escriba un número o una palabra.</translation>
</message>
<message>
<source>{who} needs a fixed size in dimension {dim}, but {spec} leaves it open ({size}).</source>
<translation>{who} necesita un tamaño fijo en la dimensión {dim}, pero {spec} lo deja abierto ({size}).</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put an Embedding before it.</source>
<translation>{who} calcula con números reales, pero recibe números enteros {spec}. Ponga un Embedding antes.</translation>
</message>
<message>
<source>{who} calculates with real numbers, but gets whole numbers {spec}. Put a To before it.</source>
<translation>{who} calcula con números reales, pero recibe números enteros {spec}. Ponga un To antes.</translation>
</message>
<message>
<source>{who} calculates with numbers, but gets yes and no {spec}. Put a To before it.</source>
<translation>{who} calcula con números, pero recibe sí y no {spec}. Ponga un To antes.</translation>
</message>
<message>
<source>{who} needs yes and no (bool), such as a comparison gives, but gets {spec}.</source>
<translation>{who} necesita sí y no (bool), como da una comparación, pero recibe {spec}.</translation>
</message>
<message>
<source>{who} needs features for each sample, such as (N, 64), but gets {spec}.</source>
<translation>{who} necesita características por muestra, como (N, 64), pero recibe {spec}.</translation>
</message>
<message>
<source>{who} needs channels, such as (N, 16, 8, 8), but gets {spec}.</source>
<translation>{who} necesita canales, como (N, 16, 8, 8), pero recibe {spec}.</translation>
</message>
<message>
<source>{fitting} is for {came}.</source>
<translation>{fitting} es para {came}.</translation>
</message>
<message>
<source>{who} needs {things} ({wanted}), but gets {spec}.{other}</source>
<translation>{who} necesita {things} ({wanted}), pero recibe {spec}.{other}</translation>
</message>
<message>
<source>{who} cannot split {count} {what} into {parts} {parts_name} of equal size.</source>
<translation>{who} no puede dividir {count} {what} en {parts} {parts_name} del mismo tamaño.</translation>
</message>
<message>
<source>{who} has {param} {dim}, but the dimensions of {spec} go from 0 to {rank} or from -1 to {rank2}.</source>
<translation>{who} tiene {param} {dim}, pero las dimensiones de {spec} van de 0 a {rank} o de -1 a {rank2}.</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another {param}.</source>
<translation>{who} haría esto a lo largo de la dimensión {dim}, el lote: {verb}; y mezclaría así las muestras. Elija otro {param}.</translation>
</message>
<message>
<source>{who} gets {shown}, and would set each sample against every other one. Bring the batches to the same dimension.</source>
<translation>{who} recibe {shown} y enfrentaría cada muestra con todas las demás. Lleve los lotes a la misma dimensión.</translation>
</message>
<message>
<source>{who} would {verb} along dimension {dim}, the batch, and so mix the samples. Choose another one.</source>
<translation>{who} haría esto a lo largo de la dimensión {dim}, el lote: {verb}; y mezclaría así las muestras. Elija otra.</translation>
</message>
<message>
<source>{who} has {param} {shown}, which name one dimension of {spec} twice.</source>
<translation>{who} tiene {param} {shown}, que nombran dos veces una dimensión de {spec}.</translation>
</message>
<message>
<source>{who} knows no size called {unknown}: {x} has none of that name.</source>
<translation>{who} no conoce ningún tamaño llamado {unknown}: {x} no tiene ninguno con ese nombre.</translation>
</message>
<message>
<source>{who} needs tensors of one shape, but gets {shown}: {clash} do not match.</source>
<translation>{who} necesita tensores de una misma forma, pero recibe {shown}: {clash} no concuerdan.</translation>
</message>
<message>
<source>The window of {who} spans {spans} in {name}, but its input has only {sizes}{padded}.</source>
<translation>La ventana de {who} abarca {spans} ({name}), pero su entrada tiene solo {sizes}{padded}.</translation>
</message>
<message>
<source>This project holds Python code of its own, which runs only after you trust it.</source>
<translation>Este proyecto contiene código Python propio, que solo se ejecuta después de que confíe en él.</translation>
</message>
<message>
<source>Read it, then trust it: in the window at the layer, or with `layerloom trust FILE`.</source>
<translation>Léalo y luego confíe en él: en la ventana, en la capa, o con `layerloom trust FILE`.</translation>
</message>
<message>
<source>The trust could not be written to “{path}”: {strerror}.</source>
<translation>No se pudo guardar la confianza en «{path}»: {strerror}.</translation>
</message>
<message>
<source>Check the folder's permissions.</source>
<translation>Compruebe los permisos de la carpeta.</translation>
</message>
<message>
<source>Did you mean “{near}”?</source>
<translation>¿Quería decir «{near}»?</translation>
</message>
<message>
<source>There is: {known}.</source>
<translation>Hay: {known}.</translation>
</message>
<message>
<source>The library has no block “{id}”.</source>
<translation>La biblioteca no tiene ningún bloque «{id}».</translation>
</message>
<message>
<source>There is a block called “{name}” already.</source>
<translation>Ya hay un bloque llamado «{name}».</translation>
</message>
<message>
<source>Choose another name, or replace it.</source>
<translation>Elija otro nombre, o sustitúyalo.</translation>
</message>
<message>
<source>“{block}” came with Layerloom and cannot be deleted.</source>
<translation>«{block}» viene con Layerloom y no se puede eliminar.</translation>
</message>
<message>
<source>The folder “{parent}” could not be made: {strerror}.</source>
<translation>No se pudo crear la carpeta «{parent}»: {strerror}.</translation>
</message>
<message>
<source>“{block}” could not be deleted: {strerror}.</source>
<translation>No se pudo eliminar «{block}»: {strerror}.</translation>
</message>
<message>
<source>There is no template “{id}”.</source>
<translation>No hay ninguna plantilla «{id}».</translation>
</message>
<message>
<source>{hint}There is: {known}.</source>
<translation>{hint}Hay: {known}.</translation>
</message>
<message>
<source>This network has layers of {error}, which is not installed.</source>
<translation>Esta red tiene capas de {error}, que no está instalado.</translation>
</message>
<message>
<source>Install it with: pip install {error} (where Layerloom runs with uv: uv sync --extra {error}).</source>
<translation>Instálelo con: pip install {error} (si Layerloom funciona con uv: uv sync --extra {error}).</translation>
</message>
<message>
<source>The size {missing} is that of no Input.</source>
<translation>El tamaño {missing} no es de ningún Input.</translation>
</message>
<message>
<source>{reason} Choose another initialiser.</source>
<translation>{reason} Elija otro inicializador.</translation>
</message>
<message>
<source>Samples must stay apart: let the first size of what you give be that of what you get.</source>
<translation>Las muestras deben quedar separadas: que el primer tamaño de lo que da sea el de lo que recibe.</translation>
</message>
<message>
<source>its code raised {name}: {value}.</source>
<translation>su código lanzó {name}: {value}.</translation>
</message>
<message>
<source>it gives {outputs} results, but its signature promises {outputs2}. Annotate what `forward` returns, such as tuple[torch.Tensor, torch.Tensor].</source>
<translation>da {outputs} resultados, pero su firma promete {outputs2}. Anote lo que devuelve `forward`, como tuple[torch.Tensor, torch.Tensor].</translation>
</message>
<message>
<source>{outputs} came out for a batch of 7, {others} for one of 11. {keep}</source>
<translation>Salió {outputs} con un lote de 7, y {others} con uno de 11. {keep}</translation>
</message>
<message>
<source>The network “{network}” cannot be compiled. {message}</source>
<translation>La red «{network}» no se puede compilar. {message}</translation>
</message>
<message>
<source>Run {path}: the checkpoint “{checkpoint}” does not fit its network ({first}).</source>
<translation>Ejecución {path}: el punto de control «{checkpoint}» no encaja con su red ({first}).</translation>
</message>
<message>
<source>The specification of run {path} is not text.</source>
<translation>La especificación de la ejecución {path} no es texto.</translation>
</message>
<message>
<source>No epoch is complete yet; the latest weights are used.</source>
<translation>Aún no hay ninguna época completa; se usan los pesos más recientes.</translation>
</message>
<message>
<source>“{path}” is no run folder: it holds no spec.json.</source>
<translation>«{path}» no es una carpeta de ejecución: no contiene spec.json.</translation>
</message>
<message>
<source>The run {path} could not be read: {strerror}.</source>
<translation>No se pudo leer la ejecución {path}: {strerror}.</translation>
</message>
<message>
<source>Train the run until its first epoch is complete; that saves a checkpoint.</source>
<translation>Entrene la ejecución hasta completar su primera época; eso guarda un punto de control.</translation>
</message>
<message>
<source>Train the run again.</source>
<translation>Entrene de nuevo la ejecución.</translation>
</message>
<message>
<source>Start a new run.</source>
<translation>Inicie una ejecución nueva.</translation>
</message>
<message>
<source>What is said about run {run} (its name, tags and notes, in about.json) cannot be read: {reason}.</source>
<translation>No se puede leer lo que se dice de la ejecución {run} (nombre, etiquetas y notas, en about.json): {reason}.</translation>
</message>
<message>
<source>Repair the file, or remove it to begin anew.</source>
<translation>Repare el archivo, o elimínelo para empezar de nuevo.</translation>
</message>
<message>
<source>What is said about run {run} is no JSON: {error}.</source>
<translation>Lo que se dice de la ejecución {run} no es JSON: {error}.</translation>
</message>
<message>
<source>Give numbers, words, lists.</source>
<translation>Indique números, palabras o listas.</translation>
</message>
<message>
<source>The validation loss was least after epoch {best} ({validated}) and is {now} now, while the training loss fell from {trained} to {learnt}.</source>
<translation>La pérdida de validación fue mínima tras la época {best} ({validated}) y ahora es {now}, mientras que la pérdida de entrenamiento bajó de {trained} a {learnt}.</translation>
</message>
<message>
<source>The training loss has stayed near {now} for {latest} epochs, and the {metric} on the training data itself is only {quality}.</source>
<translation>La pérdida de entrenamiento lleva {latest} épocas cerca de {now}, y la métrica {metric} alcanza solo {quality} incluso en los datos de entrenamiento.</translation>
</message>
<message>
<source>Of {samples} training samples that were looked at, the network contradicts up to {share}: it is sure that they are of another class than their label says.</source>
<translation>De {samples} muestras de entrenamiento examinadas, la red contradice hasta {share}: está segura de que son de otra clase que la que dice su etiqueta.</translation>
</message>
<message>
<source>The network learns its training data by heart instead of what is general about it.</source>
<translation>La red aprende de memoria sus datos de entrenamiento en vez de lo que hay de general en ellos.</translation>
</message>
<message>
<source>The network is too small or too restricted for what it is to learn.</source>
<translation>La red es demasiado pequeña o está demasiado restringida para lo que debe aprender.</translation>
</message>
<message>
<source>Some labels seem to be wrong; the network will learn their mistakes if it trains for long.</source>
<translation>Algunas etiquetas parecen erróneas; la red aprenderá sus errores si entrena mucho tiempo.</translation>
</message>
<message>
<source>The gradient's norm reached {largest} at step {step}, most of it in the layer “{layer}”; it was {usual} at first.</source>
<translation>La norma del gradiente alcanzó {largest} en el paso {step}, la mayor parte en la capa «{layer}»; al principio era {usual}.</translation>
</message>
<message>
<source>For the size of its weights, the gradient of the layer “{layer}” is {share} of the strongest one.</source>
<translation>En relación con el tamaño de sus pesos, el gradiente de la capa «{layer}» es {share} del más fuerte.</translation>
</message>
<message>
<source>In the layer “{layer}”, {share} of the units gave 0 for every sample looked at.</source>
<translation>En la capa «{layer}», {share} de las unidades dieron 0 en todas las muestras examinadas.</translation>
</message>
<message>
<source>Steps are driven by a few huge gradients, which throw the weights about.</source>
<translation>Unos pocos gradientes enormes guían los pasos y sacuden los pesos.</translation>
</message>
<message>
<source>What is to be learnt does not reach the first layers, which stay as they were drawn by chance.</source>
<translation>Lo que debe aprenderse no llega a las primeras capas, que quedan como las sorteó el azar.</translation>
</message>
<message>
<source>Units that always give 0 get no gradient: they never learn again.</source>
<translation>Las unidades que siempre dan 0 no reciben gradiente: no vuelven a aprender nunca.</translation>
</message>
<message>
<source>The loss of “{winner}” is {now} now ({first} at first), that of “{loser}” is {now2} ({first2} at first).</source>
<translation>La pérdida de «{winner}» es ahora {now} ({first} al principio), la de «{loser}» es {now2} ({first2} al principio).</translation>
</message>
<message>
<source>One side of the contest wins outright, so that the other learns nothing from it any more.</source>
<translation>Un lado de la contienda gana por completo, de modo que el otro ya no aprende nada de ella.</translation>
</message>
<message>
<source>The generator makes the same thing again and again, whatever it is given.</source>
<translation>El generador crea lo mismo una y otra vez, reciba lo que reciba.</translation>
</message>
<message>
<source>What comes out of “{layer}” differs from sample to sample by only {share} of what its numbers differ by at all.</source>
<translation>Lo que sale de «{layer}» difiere de muestra a muestra solo en {share} de lo que difieren sus números en total.</translation>
</message>
<message>
<source>Let “{side}” learn every {every} steps</source>
<translation>Hacer que «{side}» aprenda cada {every} pasos</translation>
</message>
<message>
<source>Set batch_size to {size}</source>
<translation>Poner batch_size en {size}</translation>
</message>
<message>
<source>The loss was {first} at first and is {last} now, while each step changes the weights by {moved} of their size.</source>
<translation>La pérdida era {first} al principio y ahora es {last}, mientras que cada paso cambia los pesos en {moved} de su tamaño.</translation>
</message>
<message>
<source>The training loss went from {losses} to {losses2} in {losses3} epochs; a step changes the weights by at most {moved} of their size.</source>
<translation>La pérdida de entrenamiento pasó de {losses} a {losses2} en {losses3} épocas; un paso cambia los pesos en {moved} de su tamaño como mucho.</translation>
</message>
<message>
<source>The loss became no number after steps that changed the weights by {moved} of their size.</source>
<translation>La pérdida dejó de ser un número tras pasos que cambiaron los pesos en {moved} de su tamaño.</translation>
</message>
<message>
<source>Steps leap over what they look for.</source>
<translation>Los pasos saltan por encima de lo que buscan.</translation>
</message>
<message>
<source>The training would get there, but only after very many more epochs.</source>
<translation>El entrenamiento llegaría, pero solo tras muchísimas épocas más.</translation>
</message>
<message>
<source>Set lr to {wanted}</source>
<translation>Poner lr en {wanted}</translation>
</message>
<message>
<source>Set clip_norm to 1</source>
<translation>Poner clip_norm en 1</translation>
</message>
<message>
<source>Set weight_decay to {wanted}</source>
<translation>Poner weight_decay en {wanted}</translation>
</message>
<message>
<source>Set patience to {patience}</source>
<translation>Poner patience en {patience}</translation>
</message>
<message>
<source>Insert Dropout after {before}</source>
<translation>Insertar Dropout tras {before}</translation>
</message>
<message>
<source>Set {name} of {node} to {wanted}</source>
<translation>Poner {name} de {node} en {wanted}</translation>
</message>
<message>
<source>Set label_smoothing to 0.1</source>
<translation>Poner label_smoothing en 0.1</translation>
</message>
<message>
<source>Insert {type} after {node}</source>
<translation>Insertar {type} tras {node}</translation>
</message>
<message>
<source>Replace {node} by {new}</source>
<translation>Reemplazar {node} por {new}</translation>
</message>
<message>
<source>{share} of the time, training waits for its next batch.</source>
<translation>{share} del tiempo, el entrenamiento espera su próximo lote.</translation>
</message>
<message>
<source>The network could learn faster: what prepares its batches is too slow.</source>
<translation>La red podría aprender más rápido: lo que prepara sus lotes es demasiado lento.</translation>
</message>
<message>
<source>Leave out the augmentation {augment}</source>
<translation>Omitir el aumento {augment}</translation>
</message>
<message>
<source>The worker process is still running.</source>
<translation>El proceso de trabajo sigue en marcha.</translation>
</message>
<message>
<source>Its process ended without saying why.</source>
<translation>Su proceso terminó sin decir por qué.</translation>
</message>
<message>
<source>The checkpoint of run {folder} could not be copied: {error}.</source>
<translation>No se pudo copiar el punto de control de la ejecución {folder}: {error}.</translation>
</message>
<message>
<source>Check that the disk has space and may be written to.</source>
<translation>Compruebe que el disco tiene espacio y admite escritura.</translation>
</message>
<message>
<source>The request for the import could not be written: {strerror}.</source>
<translation>No se pudo escribir la solicitud de importación: {strerror}.</translation>
</message>
<message>
<source>Check that disk has space.</source>
<translation>Compruebe que el disco tiene espacio.</translation>
</message>
<message>
<source>The bench could not be kept: {strerror}.</source>
<translation>La medición no se pudo conservar: {strerror}.</translation>
</message>
<message>
<source>Save it elsewhere.</source>
<translation>Guárdela en otro lugar.</translation>
</message>
<message>
<source>Start it again; a training goes on from its last checkpoint.</source>
<translation>Inícielo de nuevo; un entrenamiento continúa desde su último punto de control.</translation>
</message>
<message>
<source>“{place}” is no place to meet.</source>
<translation>«{place}» no es un punto de encuentro.</translation>
</message>
<message>
<source>Write it as MACHINE:PORT, such as node1:29500.</source>
<translation>Escríbalo como EQUIPO:PUERTO, por ejemplo node1:29500.</translation>
</message>
<message>
<source>The run {folder} could not be copied to “{root}”: {strerror}.</source>
<translation>La ejecución {folder} no se pudo copiar a «{root}»: {strerror}.</translation>
</message>
<message>
<source>Make space, or choose another place.</source>
<translation>Haga espacio o elija otro lugar.</translation>
</message>
<message>
<source>The run {folder} could not be moved to “{root}”: {strerror}.</source>
<translation>No se pudo mover la ejecución {folder} a «{root}»: {strerror}.</translation>
</message>
<message>
<source>It is still in “{parent}”.</source>
<translation>Sigue en «{parent}».</translation>
</message>
<message>
<source>The weights that run {run} began with could not be copied: {strerror}.</source>
<translation>No se pudieron copiar los pesos con los que empezó la ejecución {run}: {strerror}.</translation>
</message>
<message>
<source>Make space for them, or prune again.</source>
<translation>Haga espacio para ellos o pode de nuevo.</translation>
</message>
<message>
<source>Check that the folder exists, may be written to and has space, or save the project elsewhere.</source>
<translation>Compruebe que la carpeta existe, admite escritura y tiene espacio, o guarde el proyecto en otro lugar.</translation>
</message>
<message>
<source>There is no run folder “{path}”.</source>
<translation>No hay ninguna carpeta de ejecución «{path}».</translation>
</message>
<message>
<source>Give a folder inside a project's .runs.</source>
<translation>Indique una carpeta dentro de .runs de un proyecto.</translation>
</message>
<message>
<source>The run {path} is being trained already, by process {other}.</source>
<translation>La ejecución {path} ya se está entrenando, en el proceso {other}.</translation>
</message>
<message>
<source>Stop that one first, or wait until it is done.</source>
<translation>Detenga primero ese, o espere a que termine.</translation>
</message>
<message>
<source>The run {self} was written by a script of your own: it holds no network for this.</source>
<translation>La ejecución {self} la escribió un script propio: no contiene ninguna red para esto.</translation>
</message>
<message>
<source>Its curves and files are there; choose another run for this.</source>
<translation>Sus curvas y archivos están ahí; elija otra ejecución para esto.</translation>
</message>
<message>
<source>No run could be made in “{root}”: {strerror}.</source>
<translation>No se pudo crear ninguna ejecución en «{root}»: {strerror}.</translation>
</message>
<message>
<source>“{path}” is not empty.</source>
<translation>«{path}» no está vacía.</translation>
</message>
<message>
<source>Give a folder that does not exist yet, or remove it first.</source>
<translation>Indique una carpeta que aún no exista, o elimínela primero.</translation>
</message>
<message>
<source>No run could be made in “{path}”: {strerror}.</source>
<translation>No se pudo crear ninguna ejecución en «{path}»: {strerror}.</translation>
</message>
<message>
<source>The runs in “{root}” could not be listed: {strerror}.</source>
<translation>No se pudieron listar las ejecuciones de «{root}»: {strerror}.</translation>
</message>
<message>
<source>The specification of run {self} is not text.</source>
<translation>La especificación de la ejecución {self} no es texto.</translation>
</message>
<message>
<source>The specification of run {self} could not be read: {strerror}.</source>
<translation>No se pudo leer la especificación de la ejecución {self}: {strerror}.</translation>
</message>
<message>
<source>What the search needs could not be written: {strerror}.</source>
<translation>No se pudo escribir lo que necesita la búsqueda: {strerror}.</translation>
</message>
<message>
<source>Check that the disk has space.</source>
<translation>Compruebe que el disco tiene espacio.</translation>
</message>
<message>
<source>The events file “{path}” could not be opened: {strerror}.</source>
<translation>No se pudo abrir el archivo de eventos «{path}»: {strerror}.</translation>
</message>
<message>
<source>Check that its folder may be written to and has space.</source>
<translation>Compruebe que su carpeta admite escritura y tiene espacio.</translation>
</message>
<message>
<source>The events file “{path}” could not be read: {strerror}.</source>
<translation>No se pudo leer el archivo de eventos «{path}»: {strerror}.</translation>
</message>
<message>
<source>The run {run} has told no numbers yet.</source>
<translation>La ejecución {run} aún no ha comunicado números.</translation>
</message>
<message>
<source>Train it for at least one epoch.</source>
<translation>Entrénela al menos una época.</translation>
</message>
<message>
<source>“{parent}” could not be made: {strerror}.</source>
<translation>No se pudo crear «{parent}»: {strerror}.</translation>
</message>
<message>
<source>Check that `ssh {way}` works in a terminal.</source>
<translation>Compruebe que `ssh {way}` funciona en una terminal.</translation>
</message>
<message>
<source>The machine {way} {what}: {last}.</source>
<translation>El equipo {way} {what}: {last}.</translation>
</message>
<message>
<source>The machine {way} {what}.</source>
<translation>El equipo {way} {what}.</translation>
</message>
<message>
<source>“{host}” is no machine.</source>
<translation>«{host}» no es un equipo.</translation>
</message>
<message>
<source>Write it as ssh takes it: machine, or user@machine.</source>
<translation>Escríbalo como lo toma ssh: equipo o usuario@equipo.</translation>
</message>
<message>
<source>No program called ssh was found.</source>
<translation>No se encontró ningún programa llamado ssh.</translation>
</message>
<message>
<source>Install OpenSSH, or train here.</source>
<translation>Instale OpenSSH, o entrene aquí.</translation>
</message>
<message>
<source>The run {run} is being trained.</source>
<translation>La ejecución {run} se está entrenando.</translation>
</message>
<message>
<source>Stop it first, then delete it.</source>
<translation>Deténgala primero y luego elimínela.</translation>
</message>
<message>
<source>The run {run} could not be put into the trash: {strerror}.</source>
<translation>No se pudo poner en la papelera la ejecución {run}: {strerror}.</translation>
</message>
<message>
<source>Check the folder's permissions; it is where it was.</source>
<translation>Compruebe los permisos de la carpeta; está donde estaba.</translation>
</message>
<message>
<source>The trash in “{root}” could not be emptied: {strerror}.</source>
<translation>No se pudo vaciar la papelera de «{root}»: {strerror}.</translation>
</message>
<message>
<source>The run {was} could not be taken out of the trash: {strerror}.</source>
<translation>No se pudo sacar de la papelera la ejecución {was}: {strerror}.</translation>
</message>
<message>
<source>It may still be in “{now}”.</source>
<translation>Puede que siga en «{now}».</translation>
</message>
<message>
<source>The process that makes variants ended without an answer.</source>
<translation>El proceso que crea variantes terminó sin respuesta.</translation>
</message>
<message>
<source>Try it again.</source>
<translation>Inténtalo de nuevo.</translation>
</message>
<message>
<source>No process could be started to make variants: {strerror}.</source>
<translation>No se pudo iniciar ningún proceso para crear variantes: {strerror}.</translation>
</message>
<message>
<source>Close other programs.</source>
<translation>Cierra otros programas.</translation>
</message>
<message>
<source>Variants are not made any more.</source>
<translation>Ya no se crean variantes.</translation>
</message>
<message>
<source>The worker process ended unexpectedly ({code}).{said}</source>
<translation>El proceso de trabajo terminó inesperadamente ({code}).{said}</translation>
</message>
<message>
<source>The worker process ended before it got its job. {crash_reason}</source>
<translation>El proceso de trabajo terminó antes de recibir su tarea. {crash_reason}</translation>
</message>
<message>
<source>The folder for logs “{folder}” could not be made: {strerror}.</source>
<translation>No se pudo crear la carpeta de registros «{folder}»: {strerror}.</translation>
</message>
<message>
<source>Make it, or name another home in the environment variable LAYERLOOM_HOME.</source>
<translation>Créela, o indique otro lugar en la variable de entorno LAYERLOOM_HOME.</translation>
</message>
<message>
<source>The worker process could not be started: {strerror}.</source>
<translation>No se pudo iniciar el proceso de trabajo: {strerror}.</translation>
</message>
<message>
<source>Close other programs, try again.</source>
<translation>Cierre otros programas e inténtelo de nuevo.</translation>
</message>
<message>
<source>The run ends after epoch {epoch}, as it was asked to.</source>
<translation>La ejecución termina tras la época {epoch}, como se pidió.</translation>
</message>
<message>
<source>The batch size of {batch_size} is larger than the data: each step sees all {samples} samples.</source>
<translation>El tamaño de lote {batch_size} es mayor que los datos: cada paso ve las {samples} muestras.</translation>
</message>
<message>
<source>Start a new run; the best checkpoint, if it is whole, can still be exported.</source>
<translation>Inicie una ejecución nueva; el mejor punto de control, si está íntegro, aún se puede exportar.</translation>
</message>
<message>
<source>{message} The one before is whole. The training goes on, and it is tried again.</source>
<translation>{message} El anterior está íntegro. El entrenamiento continúa, y se intenta de nuevo.</translation>
</message>
<message>
<source>The checkpoint could not be written: {strerror}.</source>
<translation>No se pudo escribir el punto de control: {strerror}.</translation>
</message>
<message>
<source>Make space or check the permissions of “{path}”, then resume the run.</source>
<translation>Libere espacio o compruebe los permisos de «{path}» y reanude la ejecución.</translation>
</message>
<message>
<source>The disk has room again: a checkpoint was written.</source>
<translation>El disco vuelve a tener espacio: se escribió un punto de control.</translation>
</message>
<message>
<source>Training on the CPU: {reason}.</source>
<translation>Entrenamiento en la CPU: {reason}.</translation>
</message>
<message>
<source>There is no device called “{wanted}”.</source>
<translation>No hay ningún dispositivo llamado «{wanted}».</translation>
</message>
<message>
<source>Choose auto, cpu or cuda.</source>
<translation>Elija auto, cpu o cuda.</translation>
</message>
<message>
<source>CUDA was asked for, but {reason}.</source>
<translation>Se pidió CUDA, pero {reason}.</translation>
</message>
<message>
<source>Choose the device auto or cpu, or install an NVIDIA driver and a PyTorch built for CUDA.</source>
<translation>Elija el dispositivo auto o cpu, o instale un controlador NVIDIA y un PyTorch compilado para CUDA.</translation>
</message>
<message>
<source>The run is to use {per_machine} devices of each machine; GPUs here: {there}.</source>
<translation>La ejecución debe usar {per_machine} dispositivos de cada equipo; GPU aquí: {there}.</translation>
</message>
<message>
<source>Set training.devices to {there}, or the device to cpu.</source>
<translation>Ponga training.devices en {there}, o el dispositivo en cpu.</translation>
</message>
<message>
<source>There is no device “{name}”; CUDA devices here: {count} (cuda:0 to cuda:{count2}).</source>
<translation>No hay ningún dispositivo «{name}»; dispositivos CUDA aquí: {count} (cuda:0 a cuda:{count2}).</translation>
</message>
<message>
<source>Choose cuda.</source>
<translation>Elija cuda.</translation>
</message>
<message>
<source>The checkpoint has {name}, which the network lacks.</source>
<translation>El punto de control tiene {name}, que falta en la red.</translation>
</message>
<message>
<source>The network has {name}, which the checkpoint lacks.</source>
<translation>La red tiene {name}, que falta en el punto de control.</translation>
</message>
<message>
<source>Of {name} the checkpoint has {shape}, the network {own}.</source>
<translation>De {name}, el punto de control tiene {shape}; la red, {own}.</translation>
</message>
<message>
<source>So do {told} more weights.</source>
<translation>Igual que {told} pesos más.</translation>
</message>
<message>
<source>The checkpoint is of another network: its weights differ.</source>
<translation>El punto de control es de otra red: sus pesos son distintos.</translation>
</message>
<message>
<source>Make the network smaller, or train on a device with more memory.</source>
<translation>Haga la red más pequeña, o entrene en un dispositivo con más memoria.</translation>
</message>
<message>
<source>Lower the batch size (to {half}, with {times} batches a step it learns from as many samples), or make the network smaller.</source>
<translation>Reduzca el tamaño del lote (a {half}; con {times} lotes por paso aprende de otras tantas muestras), o haga la red más pequeña.</translation>
</message>
<message>
<source>The memory was not enough{where}, with {size} samples in a batch.</source>
<translation>La memoria no alcanzó{where}, con {size} muestras por lote.</translation>
</message>
<message>
<source>The GPU no longer answers{where} ({first}).</source>
<translation>La GPU ya no responde{where} ({first}).</translation>
</message>
<message>
<source>The last checkpoint is whole: resume the run. If it happens again, restart the computer or train on the CPU.</source>
<translation>El último punto de control está íntegro: reanude la ejecución. Si vuelve a ocurrir, reinicie el equipo o entrene en la CPU.</translation>
</message>
<message>
<source>The GPU stopped{where}: a number was out of its bounds ({first}).</source>
<translation>La GPU se detuvo{where}: un número estaba fuera de sus límites ({first}).</translation>
</message>
<message>
<source>Train on the CPU, which says which one: often a class number or a word that the network has no place for.</source>
<translation>Entrene en la CPU, que dice cuál: a menudo un número de clase o una palabra para la que la red no tiene lugar.</translation>
</message>
<message>
<source>Something went wrong that should not have ({name}: {first}).</source>
<translation>Algo salió mal que no debería haber pasado ({name}: {first}).</translation>
</message>
<message>
<source>The run's log has the details.</source>
<translation>Los detalles están en el registro de la ejecución.</translation>
</message>
<message>
<source>A file could not be used: {error}.</source>
<translation>No se pudo usar un archivo: {error}.</translation>
</message>
<message>
<source>Deterministic mode is on, but PyTorch has no deterministic way to compute {operation}{where}.</source>
<translation>El modo determinista está activo, pero PyTorch no tiene un modo determinista de calcular {operation}{where}.</translation>
</message>
<message>
<source>Set training.deterministic to off, or take another layer.</source>
<translation>Ponga training.deterministic en off, o tome otra capa.</translation>
</message>
<message>
<source>Check the parameters of “{node}” and what arrives at it.</source>
<translation>Compruebe los parámetros de «{node}» y lo que le llega.</translation>
</message>
<message>
<source>See the run's details.</source>
<translation>Consulte los detalles de la ejecución.</translation>
</message>
<message>
<source>Training failed{where}: {first}.</source>
<translation>El entrenamiento falló{where}: {first}.</translation>
</message>
<message>
<source>Every objective has an optimiser of its own, so there is no learning rate of the recipe to look for.</source>
<translation>Cada función objetivo tiene un optimizador propio, así que no hay tasa de aprendizaje de la receta que buscar.</translation>
</message>
<message>
<source>Let an objective take the recipe's optimiser.</source>
<translation>Haga que una función objetivo tome el optimizador de la receta.</translation>
</message>
<message>
<source>The loss is no number any more. The last steps are computed again, to find where that began.</source>
<translation>La pérdida ya no es un número. Los últimos pasos se calculan de nuevo, para hallar dónde empezó.</translation>
</message>
<message>
<source>It came in with the data: a sample of that batch holds something that is no number.</source>
<translation>Entró con los datos: una muestra de ese lote contiene algo que no es un número.</translation>
</message>
<message>
<source>It began in the weights of the layer “{node}”, which the step before had made so.</source>
<translation>Empezó en los pesos de la capa «{node}», que el paso anterior había dejado así.</translation>
</message>
<message>
<source>It began in the layer “{node}”.</source>
<translation>Empezó en la capa «{node}».</translation>
</message>
<message>
<source>It began in the loss itself: what the network gave is finite.</source>
<translation>Empezó en la propia pérdida: lo que dio la red es finito.</translation>
</message>
<message>
<source>The training has no step that could be measured.</source>
<translation>El entrenamiento no tiene ningún paso que se pueda medir.</translation>
</message>
<message>
<source>Train at least one epoch.</source>
<translation>Entrene al menos una época.</translation>
</message>
<message>
<source>A network that was pruned is trained on one device: its weights cannot be spread.</source>
<translation>Una red podada se entrena en un solo dispositivo: sus pesos no se pueden repartir.</translation>
</message>
<message>
<source>Set devices and machines of the recipe to 1.</source>
<translation>Ponga en 1 los dispositivos y las máquinas de la receta.</translation>
</message>
<message>
<source>The weights that run {path} is to begin with cannot be used: {first}.</source>
<translation>Los pesos con los que debe empezar la ejecución {path} no se pueden usar: {first}.</translation>
</message>
<message>
<source>Prune again.</source>
<translation>Pode de nuevo.</translation>
</message>
<message>
<source>{name} has nothing to learn: no layer has weights.</source>
<translation>{name} no tiene nada que aprender: ninguna capa tiene pesos.</translation>
</message>
<message>
<source>Add a layer that learns, such as Linear or Conv2d.</source>
<translation>Añada una capa que aprenda, como Linear o Conv2d.</translation>
</message>
<message>
<source>{name} has nothing to learn: all layers are frozen.</source>
<translation>{name} no tiene nada que aprender: todas las capas están congeladas.</translation>
</message>
<message>
<source>Unfreeze a layer.</source>
<translation>Descongele una capa.</translation>
</message>
<message>
<source>{name} has nothing to learn in the first epoch: all layers are frozen until epoch {starts}.</source>
<translation>{name} no tiene nada que aprender en la primera época: todas las capas están congeladas hasta la época {starts}.</translation>
</message>
<message>
<source>The run {path} has been trained already.</source>
<translation>La ejecución {path} ya se entrenó.</translation>
</message>
<message>
<source>Resume it, or start a new run.</source>
<translation>Reanúdela, o inicie una ejecución nueva.</translation>
</message>
<message>
<source>“{name}” has other weights in the objective than by itself: {first} is {first2}.</source>
<translation>«{name}» tiene en la función objetivo otros pesos que por sí sola: {first} es {first2}.</translation>
</message>
<message>
<source>Let its Inputs have the shapes that arrive in the objective.</source>
<translation>Dé a sus Inputs las formas que llegan en la función objetivo.</translation>
</message>
<message>
<source>{entry} has labels outside of the classes that the project knows: {named}.</source>
<translation>{entry} tiene etiquetas fuera de las clases que conoce el proyecto: {named}.</translation>
</message>
<message>
<source>Read the data again on the Data page; the network then needs {labels} scores instead of {known}.</source>
<translation>Lea de nuevo los datos en la página Datos; la red necesitará entonces {labels} puntuaciones en vez de {known}.</translation>
</message>
<message>
<source>The warm-up takes {steps} steps, but the whole run has {run}: nothing would be trained at the full learning rate.</source>
<translation>El calentamiento dura {steps} pasos, pero toda la ejecución tiene {run}: nada se entrenaría con la tasa de aprendizaje plena.</translation>
</message>
<message>
<source>Set training.warmup to less, or train for more epochs.</source>
<translation>Reduzca training.warmup, o entrene más épocas.</translation>
</message>
<message>
<source>Choose a .safetensors file, or a state_dict that torch.save wrote.</source>
<translation>Elija un archivo .safetensors, o un state_dict escrito por torch.save.</translation>
</message>
<message>
<source>“{name}” starts with torchvision's weights {offered} of {model}.</source>
<translation>«{name}» empieza con los pesos {offered} de {model} de torchvision.</translation>
</message>
<message>
<source>There are no weights for {missing} of {model} in {where}; {missing2} of {own} are missing.</source>
<translation>No hay pesos para {missing} de {model} en {where}; faltan {missing2} de {own}.</translation>
</message>
<message>
<source>Choose the model that the file is of, or another file.</source>
<translation>Elija el modelo al que corresponde el archivo, u otro archivo.</translation>
</message>
<message>
<source>The file “{file}” holds no weights by name.</source>
<translation>El archivo «{file}» no contiene pesos con nombre.</translation>
</message>
<message>
<source>The weights {self} of {model} could not be downloaded: {reason}.</source>
<translation>No se pudieron descargar los pesos {self} de {model}: {reason}.</translation>
</message>
<message>
<source>Check the network, or fetch {url} elsewhere and put the file at {file}; or choose a local file or none as “weights”.</source>
<translation>Compruebe la red, o descargue {url} en otro lugar y ponga el archivo en {file}; o elija un archivo local o ninguno como «weights».</translation>
</message>
<message>
<source>“{name}” starts with the weights in {file}.</source>
<translation>«{name}» empieza con los pesos de {file}.</translation>
</message>
<message>
<source>“{name}” starts with timm's weights {by_timm}.{said}</source>
<translation>«{name}» empieza con los pesos {by_timm} de timm.{said}</translation>
</message>
<message>
<source>{name} of {model} is {shape}, but {shape2} in {where}.</source>
<translation>{name} de {model} es {shape}, pero {shape2} en {where}.</translation>
</message>
<message>
<source>There is no file of weights “{file}”.</source>
<translation>No hay ningún archivo de pesos «{file}».</translation>
</message>
<message>
<source>Choose another one; relative paths start at the project.</source>
<translation>Elija otro; las rutas relativas parten del proyecto.</translation>
</message>
<message>
<source>The file of weights “{file}” cannot be read: {reason}.</source>
<translation>No se puede leer el archivo de pesos «{file}»: {reason}.</translation>
</message>
<message>
<source>Downloading the weights {self} of {model}: {tenths} % of {megabytes} MB.</source>
<translation>Descargando los pesos {self} de {model}: {tenths} % de {megabytes} MB.</translation>
</message>
<message>
<source>Downloading the weights {self} of {model} ({megabytes} MB) …</source>
<translation>Descargando los pesos {self} de {model} ({megabytes} MB) …</translation>
</message>
<message>
<source>The {what} loss became {name} in epoch {epoch}, at step {step}.</source>
<translation>La pérdida ({what}) pasó a ser {name} en la época {epoch}, paso {step}.</translation>
</message>
<message>
<source>Lower the learning rate (it is {lr}), limit the gradient with clip_norm 1, or normalise the data.</source>
<translation>Reduzca la tasa de aprendizaje (es {lr}), limite el gradiente con clip_norm 1, o normalice los datos.</translation>
</message>
<message>
<source>No layer of the network is a block, so none can be computed again for its gradient.</source>
<translation>Ninguna capa de la red es un bloque, así que ninguno puede volver a calcularse para su gradiente.</translation>
</message>
<message>
<source>Set training.recompute to pieces, or to none.</source>
<translation>Ponga training.recompute en pieces, o en none.</translation>
</message>
<message>
<source>Read the data again on the Data page, and give the network as many scores as there are classes.</source>
<translation>Lea de nuevo los datos en la página Datos, y dé a la red tantas puntuaciones como clases haya.</translation>
</message>
<message>
<source>Read the data again on the Data page, and set the number of classes to what is in it.</source>
<translation>Lea de nuevo los datos en la página Datos, y ponga el número de clases según lo que contienen.</translation>
</message>
<message>
<source>Set num_embeddings to one more than the highest number in the data.</source>
<translation>Ponga num_embeddings en uno más que el mayor número de los datos.</translation>
</message>
<message>
<source>Set training.batch_size to 2 or more, or use LayerNorm or GroupNorm.</source>
<translation>Ponga training.batch_size en 2 o más, o use LayerNorm o GroupNorm.</translation>
</message>
<message>
<source>Put a Sigmoid before it, use BCEWithLogitsLoss, or scale the targets.</source>
<translation>Ponga un Sigmoid antes, use BCEWithLogitsLoss, o escale los objetivos.</translation>
</message>
<message>
<source>The labels hold the class number {given}{where}, for which the network has no score.</source>
<translation>Las etiquetas contienen el número de clase {given}{where}, para el que la red no tiene puntuación.</translation>
</message>
<message>
<source>The labels hold a class number{where} that is higher than the number of classes allows.</source>
<translation>Las etiquetas contienen un número de clase{where} mayor de lo que permite el número de clases.</translation>
</message>
<message>
<source>Something was looked up{where} with a number that is outside of the table.</source>
<translation>Se buscó algo{where} con un número que está fuera de la tabla.</translation>
</message>
<message>
<source>Batch normalisation cannot learn{where} from a single value: in one sample nothing varies.</source>
<translation>La normalización por lotes no puede aprender{where} de un solo valor: en una muestra nada varía.</translation>
</message>
<message>
<source>The loss compares shares from 0 to 1, but something else came{where}.</source>
<translation>La pérdida compara proporciones de 0 a 1, pero llegó otra cosa{where}.</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here ({why}); the training goes on without it.</source>
<translation>El compilador de PyTorch no puede usarse aquí ({why}); el entrenamiento continúa sin él.</translation>
</message>
<message>
<source>Steps are computed by PyTorch's compiler from here on.</source>
<translation>Desde aquí, el compilador de PyTorch calcula los pasos.</translation>
</message>
<message>
<source>Start a new run, or resume the run with the network that it was begun with.</source>
<translation>Inicie una ejecución nueva, o reanude la ejecución con la red con la que empezó.</translation>
</message>
<message>
<source>The checkpoint was written by a newer version.</source>
<translation>El punto de control lo escribió una versión más nueva.</translation>
</message>
<message>
<source>Update Layerloom.</source>
<translation>Actualice Layerloom.</translation>
</message>
<message>
<source>The checkpoint does not fit the run's network or recipe ({name}: {first}).</source>
<translation>El punto de control no encaja con la red o la receta de la ejecución ({name}: {first}).</translation>
</message>
<message>
<source>The precision fp16 needs a GPU: on the processor its small numbers would become 0.</source>
<translation>La precisión fp16 necesita una GPU: en el procesador sus números pequeños serían 0.</translation>
</message>
<message>
<source>Set the precision to bf16 or float32.</source>
<translation>Ponga la precisión en bf16 o float32.</translation>
</message>
<message>
<source>{terms} They know images of {image}×{image} with mean ({mean}) and deviation ({std}).</source>
<translation>{terms} Conocen imágenes de {image}×{image} con media ({mean}) y desviación ({std}).</translation>
</message>
<message>
<source>Their licence: {license}.</source>
<translation>Su licencia: {license}.</translation>
</message>
<message>
<source>The weights {self} of timm could not be downloaded: {reason}.</source>
<translation>No se pudieron descargar los pesos {self} de timm: {reason}.</translation>
</message>
<message>
<source>Check the network, or fetch model.safetensors from https://huggingface.co/timm/{self} elsewhere and choose file as “weights”; or choose none.</source>
<translation>Compruebe la red, o descargue model.safetensors de https://huggingface.co/timm/{self} en otro lugar y elija un archivo como «weights»; o ninguno.</translation>
</message>
<message>
<source>Downloading the weights {self} of timm: {tenths} % of about {megabytes} MB.</source>
<translation>Descargando los pesos {self} de timm: {tenths} % de unos {megabytes} MB.</translation>
</message>
<message>
<source>Downloading the weights {self} of timm (about {megabytes} MB) …</source>
<translation>Descargando los pesos {self} de timm (unos {megabytes} MB) …</translation>
</message>
<message>
<source>The network that is trained has no such layer, or passes it by.</source>
<translation>La red que se entrena no tiene tal capa, o la evita.</translation>
</message>
<message>
<source>No numbers run along this wire while the network computes.</source>
<translation>Por esta conexión no pasan números mientras la red calcula.</translation>
</message>
<message>
<source>It cannot be watched ({name}: {first}).</source>
<translation>No se puede observar ({name}: {first}).</translation>
</message>
<message>
<source>There is no file to measure.</source>
<translation>No hay ningún archivo que medir.</translation>
</message>
<message>
<source>Export the run first: layerloom export RUN.</source>
<translation>Exporte primero la ejecución: layerloom export RUN.</translation>
</message>
<message>
<source>Compiling took {taken} s in all, which is not counted.</source>
<translation>Compilar llevó en total {taken} s, que no se cuentan.</translation>
</message>
<message>
<source>Batch {batch} and more were not measured: compiling had taken long enough.</source>
<translation>El lote {batch} y los siguientes no se midieron: compilar ya había llevado bastante.</translation>
</message>
<message>
<source>Loading the checkpoint</source>
<translation>Cargando el punto de control</translation>
</message>
<message>
<source>PyTorch compiles for batch {batch}</source>
<translation>PyTorch compila para el lote {batch}</translation>
</message>
<message>
<source>Export without `inside`, and give it spectrograms; or export without streaming.</source>
<translation>Exporte sin `inside` y dele espectrogramas; o exporte sin series por partes.</translation>
</message>
<message>
<source>Export to another folder.</source>
<translation>Exporte a otra carpeta.</translation>
</message>
<message>
<source>“{weights}” could not be written: {strerror}.</source>
<translation>No se pudo escribir «{weights}»: {strerror}.</translation>
</message>
<message>
<source>Check that the folder “{parent}” may be written to and has space, or export to another one.</source>
<translation>Compruebe que se puede escribir en la carpeta «{parent}» y que tiene espacio, o exporte a otra.</translation>
</message>
<message>
<source>Putting preparation and answers inside</source>
<translation>Incluyendo la preparación y las respuestas</translation>
</message>
<message>
<source>Exporting for a series in pieces</source>
<translation>Exportando para una serie por partes</translation>
</message>
<message>
<source>Lowering to {precision}</source>
<translation>Reduciendo a {precision}</translation>
</message>
<message>
<source>Inside the file, “{spec}” takes {words}.</source>
<translation>Con todo dentro del archivo, «{spec}» toma {words}.</translation>
</message>
<message>
<source>“{series}” is a picture, which is fitted as a whole: not inside a file that streams.</source>
<translation>«{series}» es una imagen, que se ajusta entera: no dentro de un archivo para series por partes.</translation>
</message>
<message>
<source>Export without `inside`, or without streaming.</source>
<translation>Exporte sin `inside` o sin series por partes.</translation>
</message>
<message>
<source>With everything inside, the file answers {relative} of the scale apart from the ordinary one, on {samples} samples; at most {tolerance} was expected.</source>
<translation>Con todo dentro, el archivo responde a {relative} de la escala del normal, en {samples} muestras; se esperaba como máximo {tolerance}.</translation>
</message>
<message>
<source>Export without `inside`, and report this network.</source>
<translation>Exporte sin `inside` e informe de esta red.</translation>
</message>
<message>
<source>What is read as “{kind}” cannot be read inside the file: there are no ONNX operators that do it.</source>
<translation>Lo que se lee como «{kind}» no puede leerse dentro del archivo: no hay operadores de ONNX que lo hagan.</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime read it.</source>
<translation>Exporte sin `inside` y deje que lo lea el entorno de ejecución.</translation>
</message>
<message>
<source>The step “{kind}” cannot be put into the file: there are no ONNX operators that do it.</source>
<translation>El paso «{kind}» no puede ponerse en el archivo: no hay operadores de ONNX que lo hagan.</translation>
</message>
<message>
<source>Export without `inside`, and let the runtime do it; or take the step out of the preparation.</source>
<translation>Exporte sin `inside` y deje que lo haga el entorno de ejecución, o quite el paso de la preparación.</translation>
</message>
<message>
<source>“{value}” is a single number, without a batch: nothing can be put around it.</source>
<translation>«{value}» es un único número, sin lote: no se puede poner nada a su alrededor.</translation>
</message>
<message>
<source>Export without `inside`.</source>
<translation>Exporte sin `inside`.</translation>
</message>
<message>
<source>ONNX Runtime has no bfloat16 kernels on the CPU: the file keeps its weights in bfloat16 and computes in float32.</source>
<translation>ONNX Runtime no calcula en bfloat16 en la CPU: el archivo guarda los pesos en bfloat16 y calcula en float32.</translation>
</message>
<message>
<source>In {precision} this network gives numbers that are not finite: what it computes is too large.</source>
<translation>En {precision} esta red da números que no son finitos: lo que calcula es demasiado grande.</translation>
</message>
<message>
<source>Take bfloat16, or keep the layers with the largest numbers in float32.</source>
<translation>Use bfloat16, o deje en float32 las capas con los números más grandes.</translation>
</message>
<message>
<source>Smaller numbers are made of networks of less than 2 GiB; this one has {size} GiB.</source>
<translation>Los números más pequeños son para redes de menos de 2 GiB; esta tiene {size} GiB.</translation>
</message>
<message>
<source>Export it in float32, with its weights in a file beside it.</source>
<translation>Expórtela en float32, con los pesos en un archivo aparte.</translation>
</message>
<message>
<source>Numbers of four bits came with operator set {options}: the file uses that one, not {opset}.</source>
<translation>Los números de cuatro bits llegaron con el conjunto de operadores {options}: el archivo usa ese, no {opset}.</translation>
</message>
<message>
<source>Export it in another precision, or keep the layer that it names in float32.</source>
<translation>Expórtela con otra precisión, o deje en float32 la capa que se nombra.</translation>
</message>
<message>
<source>This network in {precision} needs operators that are not part of the ONNX standard ({foreign}).</source>
<translation>Esta red en {precision} necesita operadores que no son del estándar ONNX ({foreign}).</translation>
</message>
<message>
<source>“{layer}” gives numbers up to {largest}; float16 ends at {largest2}.</source>
<translation>«{layer}» da números de hasta {largest}; float16 termina en {largest2}.</translation>
</message>
<message>
<source>Take bfloat16, or keep this layer in float32.</source>
<translation>Use bfloat16, o deje esta capa en float32.</translation>
</message>
<message>
<source>ONNX Runtime cannot run this network in {precision}: {words}.</source>
<translation>ONNX Runtime no puede ejecutar esta red en {precision}: {words}.</translation>
</message>
<message>
<source>{where} cannot be exported to ONNX: {what}.</source>
<translation>{where} no se puede exportar a ONNX: {what}.</translation>
</message>
<message>
<source>Replace the layer by one that ONNX knows, or export the Python source instead.</source>
<translation>Sustituya la capa por una que ONNX conozca, o exporte el código Python en su lugar.</translation>
</message>
<message>
<source>The network cannot be exported to ONNX: it would need operators of “{foreign}”, which are no standard.</source>
<translation>La red no se puede exportar a ONNX: necesitaría operadores de «{foreign}», que no son estándar.</translation>
</message>
<message>
<source>The network cannot be exported with version {opset} of ONNX's operators: the exporter could write it with version {value} only.</source>
<translation>La red no se puede exportar con la versión {opset} de los operadores de ONNX: el exportador solo pudo escribirla con la versión {value}.</translation>
</message>
<message>
<source>Ask for version {value} (`--opset {value}`), or for {opset}, the usual one.</source>
<translation>Pida la versión {value} (`--opset {value}`) o la {opset}, la habitual.</translation>
</message>
<message>
<source>ONNX cannot carry the open sizes ({names}) of this network: the file takes the sizes of the data only.</source>
<translation>ONNX no puede representar los tamaños abiertos ({names}) de esta red: el archivo solo admite los tamaños de los datos.</translation>
</message>
<message>
<source>what is drawn at random after training too is another number each time, so the file could not be proved to compute what was trained.</source>
<translation>lo que se sortea también después del entrenamiento es otro número cada vez, así que no se pudo comprobar que el archivo calcule lo entrenado.</translation>
</message>
<message>
<source>Take such layers out, or tell them to draw only while training, and train again.</source>
<translation>Quite esas capas, o haga que solo sorteen durante el entrenamiento, y entrene de nuevo.</translation>
</message>
<message>
<source>Exporting to ONNX</source>
<translation>Exportando a ONNX</translation>
</message>
<message>
<source>This network has no weights that can be taken out.</source>
<translation>Esta red no tiene pesos que se puedan quitar.</translation>
</message>
<message>
<source>It needs a Linear or a Conv layer.</source>
<translation>Necesita una capa Linear o Conv.</translation>
</message>
<message>
<source>This network has no layer “{unknown}” to be pruned.</source>
<translation>Esta red no tiene ninguna capa «{unknown}» que podar.</translation>
</message>
<message>
<source>It has {known}.</source>
<translation>Tiene {known}.</translation>
</message>
<message>
<source>No channel of this network can be taken out: {reasons}.</source>
<translation>No se puede quitar ningún canal de esta red: {reasons}.</translation>
</message>
<message>
<source>Prune single weights instead (without --structured).</source>
<translation>Pode en su lugar pesos sueltos (sin --structured).</translation>
</message>
<message>
<source>In pieces, “{series}” has any number of steps, which the network cannot take. {message}</source>
<translation>Por partes, «{series}» tiene cualquier número de pasos, y la red no puede tomarlo así. {message}</translation>
</message>
<message>
<source>Take layers that do not depend on how many steps there are, or export without streaming.</source>
<translation>Use capas que no dependan de cuántos pasos hay, o exporte sin series por partes.</translation>
</message>
<message>
<source>The {way}{where} disagrees with the module at output “{output}” with batch size {batch_size}: they are {max_abs} apart, {relative} of the output's scale; at most {tolerance} was expected.{begins}</source>
<translation>{way}{where} y el módulo no coinciden en la salida «{output}» con tamaño de lote {batch_size}: difieren en {max_abs}, {relative} de la escala de la salida; se esperaba {tolerance} como máximo.{begins}</translation>
</message>
<message>
<source>Module, printed source and ONNX file agree on {samples} samples at batch sizes {sizes}: at most {max_abs} apart ({relative} of the output's scale).</source>
<translation>El módulo, el código y el archivo ONNX coinciden en {samples} muestras con tamaños de lote {sizes}: difieren como mucho en {max_abs} ({relative} de la escala de la salida).</translation>
</message>
<message>
<source>It begins at the layer “{begins}”.</source>
<translation>Empieza en la capa «{begins}».</translation>
</message>
<message>
<source>Nothing was written. The layer may not be exportable with an open batch size; report this network.</source>
<translation>No se escribió nada. Puede que la capa no sea exportable con un tamaño de lote abierto; informe de esta red.</translation>
</message>
<message>
<source>“{path}” is a folder; a file was expected.</source>
<translation>«{path}» es una carpeta; se esperaba un archivo.</translation>
</message>
<message>
<source>Give a name in it: {path}.</source>
<translation>Indique un nombre dentro de ella: {path}.</translation>
</message>
<message>
<source>Comparing the file with what was trained</source>
<translation>Comparando el archivo con lo entrenado</translation>
</message>
<message>
<source>Writing the file</source>
<translation>Escribiendo el archivo</translation>
</message>
<message>
<source>Done</source>
<translation>Hecho</translation>
</message>
<message>
<source>In float32 no layer loses anything.</source>
<translation>En float32 ninguna capa pierde nada.</translation>
</message>
<message>
<source>Ask about another precision, such as int8-static.</source>
<translation>Pregunte por otra precisión, como int8-static.</translation>
</message>
<message>
<source>Lowering all layers</source>
<translation>Reduciendo todas las capas</translation>
</message>
<message>
<source>Choosing what to keep</source>
<translation>Eligiendo qué conservar</translation>
</message>
<message>
<source>Measuring layer {place} of {count}: {layer}</source>
<translation>Midiendo la capa {place} de {count}: {layer}</translation>
</message>
<message>
<source>In pieces the network gives something else than for a whole series: the difference is {found} of the largest number, {allowed} was allowed.</source>
<translation>Por partes, la red da algo distinto que para una serie entera: la diferencia es {found} del número mayor, y se permitía {allowed}.</translation>
</message>
<message>
<source>Export without streaming.</source>
<translation>Exporte sin series por partes.</translation>
</message>
<message>
<source>Take bfloat16 or int4, which compute in float32; or export without streaming.</source>
<translation>Tome bfloat16 o int4, que calculan en float32; o exporte sin series por partes.</translation>
</message>
<message>
<source>Some layer looks across the steps, such as a convolution or a pooling. Export without streaming.</source>
<translation>Alguna capa mira a través de los pasos, como una convolución o un pooling. Exporte sin series por partes.</translation>
</message>
<message>
<source>What “{spec}” is prepared by needs the whole series: pieces become something else.</source>
<translation>La preparación de «{spec}» necesita la serie entera: de las partes sale otra cosa.</translation>
</message>
<message>
<source>Take preparations that change each step for itself, or export without streaming.</source>
<translation>Use preparaciones que cambien cada paso por sí mismo, o exporte sin series por partes.</translation>
</message>
<message>
<source>The network cannot take “{series}” in pieces of any length. {message}</source>
<translation>La red no puede tomar «{series}» en partes de cualquier longitud. {message}</translation>
</message>
<message>
<source>Streaming needs one input that is a series; the network has {names}.</source>
<translation>Las series por partes necesitan una entrada que sea una serie; la red tiene {names}.</translation>
</message>
<message>
<source>Export it without streaming.</source>
<translation>Expórtela sin series por partes.</translation>
</message>
<message>
<source>model.pt2 takes {examples} samples at once: a layer in it works with one size of batches only.</source>
<translation>model.pt2 toma {examples} muestras a la vez: una capa funciona solo con un tamaño de lote.</translation>
</message>
<message>
<source>torch.export cannot trace this network: {first}.</source>
<translation>torch.export no puede trazar esta red: {first}.</translation>
</message>
<message>
<source>Take it away as source (torch) instead.</source>
<translation>Llévesela como código fuente (torch).</translation>
</message>
<message>
<source>{name} gives other numbers than the trained network: {apart} apart at a scale of {scale}.</source>
<translation>{name} da otros números que la red entrenada: {apart} de diferencia en una escala de {scale}.</translation>
</message>
<message>
<source>Nothing of it was written; please report this network.</source>
<translation>No se escribió nada de ello; comunique esta red, por favor.</translation>
</message>
<message>
<source>The notebook reads the project's data from where it lies here; on another machine, bring it along.</source>
<translation>El cuaderno lee los datos del proyecto de donde están aquí; en otro equipo, llévelos también.</translation>
</message>
<message>
<source>Choose another folder, or make room.</source>
<translation>Elija otra carpeta o libere espacio.</translation>
</message>
<message>
<source>No program here {recipe}: they take numbers, and their first lines say which. predict_files.py takes files as they are.</source>
<translation>Ningún programa de aquí {recipe}: toman números, y sus primeras líneas dicen cuáles. predict_files.py toma los archivos tal como son.</translation>
</message>
<message>
<source>The programs print what the network gives, number by number; predict_files.py says what it means.</source>
<translation>Los programas muestran lo que da la red, número a número; predict_files.py dice qué significa.</translation>
</message>
<message>
<source>There is no program in {languages}: {reason}.</source>
<translation>No hay programa en {languages}: {reason}.</translation>
</message>
<message>
<source>To give it pictures, export the model with its preparation inside the file.</source>
<translation>Para darle imágenes, exporta el modelo con su preparación dentro del archivo.</translation>
</message>
<message>
<source>This program reads no texts; those in Python and JavaScript do.</source>
<translation>Este programa no lee textos; los de Python y JavaScript sí.</translation>
</message>
<message>
<source>This program reads no sounds; those in Python and JavaScript do.</source>
<translation>Este programa no lee sonidos; los de Python y JavaScript sí.</translation>
</message>
<message>
<source>“{each}” takes {count}prepared numbers{shape}: no program here {lacks}; predict_files.py takes files as they are.</source>
<translation>«{each}» toma {count}números preparados{shape}: ningún programa de aquí {lacks}; predict_files.py toma los archivos tal como son.</translation>
</message>
<message>
<source>“{each}” takes {articles}, or {count}raw numbers{shape}.</source>
<translation>«{each}» toma {articles} o {count}números sin procesar{shape}.</translation>
</message>
<message>
<source>No program here {lacks}; predict_files.py does.</source>
<translation>Ningún programa de aquí {lacks}; predict_files.py sí.</translation>
</message>
<message>
<source>“{each}” takes {count}numbers: {names}.</source>
<translation>«{each}» toma {count}números: {names}.</translation>
</message>
<message>
<source>{step} lets the samples of a batch depend on each other.</source>
<translation>{step} hace que las muestras de un lote dependan unas de otras.</translation>
</message>
<message>
<source>A network computes every sample by itself; only layers that learn from batches may look at several.</source>
<translation>Una red calcula cada muestra por separado; solo las capas que aprenden de lotes pueden mirar varias.</translation>
</message>
<message>
<source>The example inputs hold no tensor.</source>
<translation>Las entradas de ejemplo no contienen ningún tensor.</translation>
</message>
<message>
<source>Give the tensors that the module is called with.</source>
<translation>Dé los tensores con los que se llama al módulo.</translation>
</message>
<message>
<source>The first dimension of every input must be the batch, but the example inputs are {shown}.</source>
<translation>La primera dimensión de cada entrada debe ser el lote, pero las entradas de ejemplo son {shown}.</translation>
</message>
<message>
<source>Give each input as many samples as the others.</source>
<translation>Dé a cada entrada tantas muestras como a las demás.</translation>
</message>
<message>
<source>Inputs are float32, int64 or bool, but an example input is {dtype}.</source>
<translation>Las entradas son float32, int64 o bool, pero una entrada de ejemplo es {dtype}.</translation>
</message>
<message>
<source>Convert it: networks here calculate in float32.</source>
<translation>Conviértala: aquí las redes calculan en float32.</translation>
</message>
<message>
<source>{name} cannot be called with the example inputs: {error}.</source>
<translation>No se puede llamar a {name} con las entradas de ejemplo: {error}.</translation>
</message>
<message>
<source>Give a tensor, a tuple with all arguments, or a dictionary of named ones.</source>
<translation>Dé un tensor, una tupla con todos los argumentos o un diccionario con los que tienen nombre.</translation>
</message>
<message>
<source>What {name} takes cannot be guessed.</source>
<translation>No se puede adivinar qué toma {name}.</translation>
</message>
<message>
<source>Say the shape of one sample: --input 3x224x224, or --input int64:128 for whole numbers.</source>
<translation>Indique la forma de una muestra: --input 3x224x224, o --input int64:128 para números enteros.</translation>
</message>
<message>
<source>A scripted module cannot be followed: what it does is hidden in compiled code.</source>
<translation>No se puede seguir un módulo scripted: lo que hace está oculto en código compilado.</translation>
</message>
<message>
<source>Import the module that it was made from.</source>
<translation>Importe el módulo del que se hizo.</translation>
</message>
<message>
<source>Not used when the module is evaluated, and so left out: {unused}{more}.</source>
<translation>No se usa al evaluar el módulo y por eso se omite: {unused}{more}.</translation>
</message>
<message>
<source>{function} looks at numbers in {place}: what follows from them is as it was with the example inputs.</source>
<translation>{function} mira números en {place}: lo que se deduce de ellos es como con las entradas de ejemplo.</translation>
</message>
<message>
<source>The module gives other numbers each time, so its outputs were not compared.</source>
<translation>El módulo da otros números cada vez, así que no se compararon sus salidas.</translation>
</message>
<message>
<source>The graph does not compute what the module does: its outputs are {difference} of their scale apart.</source>
<translation>El grafo no calcula lo que hace el módulo: sus salidas difieren en {difference} de su escala.</translation>
</message>
<message>
<source>Something in the module follows from the numbers that come in, or changes while it computes.</source>
<translation>Algo en el módulo depende de los números que llegan, o cambia mientras calcula.</translation>
</message>
<message>
<source>Give example inputs that it takes; the first dimension is the batch, which may be of any size.</source>
<translation>Dé entradas de ejemplo que admita; la primera dimensión es el lote, que puede tener cualquier tamaño.</translation>
</message>
<message>
<source>One parameter in the module, but several here, which learn apart: {spoken}.</source>
<translation>Un parámetro en el módulo, pero aquí varios, que aprenden por separado: {spoken}.</translation>
</message>
<message>
<source>The module computes something that networks here may not.</source>
<translation>El módulo calcula algo que aquí las redes no pueden.</translation>
</message>
<message>
<source>Nothing said what it takes, so {sizes} was tried, which it does.</source>
<translation>No se dijo qué toma, así que se probó {sizes}, y lo admite.</translation>
</message>
<message>
<source>Running {file}</source>
<translation>Ejecutando {file}</translation>
</message>
<message>
<source>Following what it computes</source>
<translation>Siguiendo lo que calcula</translation>
</message>
<message>
<source>Writing the project and its weights</source>
<translation>Escribiendo el proyecto y sus pesos</translation>
</message>
<message>
<source>“{text}” is no class.</source>
<translation>«{text}» no es una clase.</translation>
</message>
<message>
<source>Write its name, or a call with plain values: Net(num_classes=10).</source>
<translation>Escriba su nombre, o una llamada con valores simples: Net(num_classes=10).</translation>
</message>
<message>
<source>“{path}” has no “{name}”.</source>
<translation>«{path}» no tiene «{name}».</translation>
</message>
<message>
<source>It has: {own}.</source>
<translation>Tiene: {own}.</translation>
</message>
<message>
<source>{call} gives {name}, not a torch.nn.Module.</source>
<translation>{call} da {name}, no un torch.nn.Module.</translation>
</message>
<message>
<source>Name the class.</source>
<translation>Indique la clase.</translation>
</message>
<message>
<source>“{path}” was changed after it was trusted.</source>
<translation>«{path}» se modificó después de confiar en él.</translation>
</message>
<message>
<source>Import it again.</source>
<translation>Impórtelo de nuevo.</translation>
</message>
<message>
<source>Run it with Python first.</source>
<translation>Ejecútelo primero con Python.</translation>
</message>
<message>
<source>Give its arguments, such as {path}:{name}(num_classes=10).</source>
<translation>Dé sus argumentos, como {path}:{name}(num_classes=10).</translation>
</message>
<message>
<source>In {place}, a tensor is used that was changed in place through another one (a view of it).</source>
<translation>En {place} se usa un tensor que se modificó en el sitio a través de otro (una vista de él).</translation>
</message>
<message>
<source>Write the calculation without in-place operations there.</source>
<translation>Escriba allí el cálculo sin operaciones en el sitio.</translation>
</message>
<message>
<source>{target} in “{path}” is called with {one} once and with {two} another time: that follows from the numbers that came in.</source>
<translation>{target} en «{path}» se llama una vez con {one} y otra con {two}: depende de los números que llegaron.</translation>
</message>
<message>
<source>A graph computes the same whatever comes in; such a step has to be a layer of its own.</source>
<translation>Un grafo calcula lo mismo llegue lo que llegue; un paso así tiene que ser una capa propia.</translation>
</message>
<message>
<source>The module does something else for {batches} samples than for {batches2}.</source>
<translation>El módulo hace otra cosa con {batches} muestras que con {batches2}.</translation>
</message>
<message>
<source>What it computes for a sample must not depend on how many there are.</source>
<translation>Lo que calcula para una muestra no debe depender de cuántas haya.</translation>
</message>
<message>
<source>The module gives tensors of another kind when the batch has another size.</source>
<translation>El módulo da tensores de otro tipo cuando el lote tiene otro tamaño.</translation>
</message>
<message>
<source>What happens in “{path}” is not the same for {batches} and {batches2} samples, or depends on their numbers.</source>
<translation>Lo que ocurre en «{path}» no es igual con {batches} que con {batches2} muestras, o depende de sus números.</translation>
</message>
<message>
<source>Only what is computed the same way for every sample can become a graph.</source>
<translation>Solo lo que se calcula igual para cada muestra puede ser un grafo.</translation>
</message>
<message>
<source>A tensor has {pair} entries in dimension {place} for {batches} samples and {pair2} for {batches2}: something is joined to the batch itself, which mixes the samples.</source>
<translation>Un tensor tiene {pair} entradas en la dimensión {place} con {batches} muestras y {pair2} con {batches2}: algo se une al propio lote, lo que mezcla las muestras.</translation>
</message>
<message>
<source>Samples must be computed independently of each other.</source>
<translation>Las muestras deben calcularse con independencia unas de otras.</translation>
</message>
<message>
<source>The weights “{path}” could not be read: {error}.</source>
<translation>No se pudieron leer los pesos «{path}»: {error}.</translation>
</message>
<message>
<source>Import the module again.</source>
<translation>Importe de nuevo el módulo.</translation>
</message>
<message>
<source>The network “{main}” does not answer for the data by itself, so it cannot be judged sample by sample.</source>
<translation>La red «{main}» no responde por sí sola a los datos, así que no puede juzgarse muestra por muestra.</translation>
</message>
<message>
<source>Its objectives say how good it is: see the curves and the samples of the run on the Train page.</source>
<translation>Sus funciones objetivo dicen lo buena que es: vea las curvas y las muestras de la ejecución en la página Entrenar.</translation>
</message>
<message>
<source>The run “{run}” has no test part: all of its data was learnt from or validated with.</source>
<translation>La ejecución «{run}» no tiene parte de prueba: todos sus datos sirvieron para aprender o validar.</translation>
</message>
<message>
<source>Set a share for the test part on the Data page, and train again.</source>
<translation>Fije una proporción para la parte de prueba en la página Datos y entrene de nuevo.</translation>
</message>
<message>
<source>The network's output for sample {sample} is not a finite number.</source>
<translation>La salida de la red para la muestra {sample} no es un número finito.</translation>
</message>
<message>
<source>Train again with a smaller learning rate, or with gradient clipping.</source>
<translation>Entrene de nuevo con una tasa de aprendizaje menor, o con recorte del gradiente.</translation>
</message>
<message>
<source>“{place}” of the run “{run}”, which counts the looks at the test part, cannot be read.</source>
<translation>No se puede leer «{place}» de la ejecución «{run}», que cuenta las miradas a la parte de prueba.</translation>
</message>
<message>
<source>Restore the file; without it nobody knows how often the test part was looked at.</source>
<translation>Restaure el archivo; sin él nadie sabe cuántas veces se miró la parte de prueba.</translation>
</message>
<message>
<source>“{archive}” holds {fitting} files that it may be: {named}.</source>
<translation>«{archive}» contiene {fitting} archivos que pueden serlo: {named}.</translation>
</message>
<message>
<source>Say which in the path, as in “{example}”.</source>
<translation>Diga cuál en la ruta, como en «{example}».</translation>
</message>
<message>
<source>“{archive}” holds no file of this kind ({endings}).</source>
<translation>«{archive}» no contiene ningún archivo de este tipo ({endings}).</translation>
</message>
<message>
<source>Choose another archive, or another kind of source.</source>
<translation>Elija otro archivo comprimido u otro tipo de fuente.</translation>
</message>
<message>
<source>“{archive}” could not be unpacked: {strerror}.</source>
<translation>No se pudo descomprimir «{archive}»: {strerror}.</translation>
</message>
<message>
<source>Check the file, and the folder for what is kept (LAYERLOOM_HOME).</source>
<translation>Compruebe el archivo y la carpeta de lo que se guarda (LAYERLOOM_HOME).</translation>
</message>
<message>
<source>“{archive}” holds no “{as_posix}”.</source>
<translation>«{archive}» no contiene «{as_posix}».</translation>
</message>
<message>
<source>Choose the archive again.</source>
<translation>Elija de nuevo el archivo comprimido.</translation>
</message>
<message>
<source>“{folder}” could not be looked into: {strerror}.</source>
<translation>No se pudo mirar dentro de «{folder}»: {strerror}.</translation>
</message>
<message>
<source>“{archive}” was unpacked, but could not be kept in “{parent}”: {strerror}.</source>
<translation>«{archive}» se descomprimió, pero no se pudo guardar en «{parent}»: {strerror}.</translation>
</message>
<message>
<source>Check the folder's rights.</source>
<translation>Compruebe los permisos de la carpeta.</translation>
</message>
<message>
<source>Save it anew with numpy.save.</source>
<translation>Guárdelo de nuevo con numpy.save.</translation>
</message>
<message>
<source>“{file}” could not be read: {strerror}.</source>
<translation>No se pudo leer «{file}»: {strerror}.</translation>
</message>
<message>
<source>Check the file and its rights.</source>
<translation>Compruebe el archivo y sus permisos.</translation>
</message>
<message>
<source>There is no file “{file}”.</source>
<translation>No existe el archivo «{file}».</translation>
</message>
<message>
<source>Choose the file where it is now.</source>
<translation>Elija el archivo donde está ahora.</translation>
</message>
<message>
<source>“{file}” is a folder, but a file was expected.</source>
<translation>«{file}» es una carpeta, pero se esperaba un archivo.</translation>
</message>
<message>
<source>Choose the file in it.</source>
<translation>Elija el archivo que contiene.</translation>
</message>
<message>
<source>“{said}” holds Python objects. Reading them could run foreign code, so it was not done.</source>
<translation>«{said}» contiene objetos de Python. Leerlos podría ejecutar código ajeno, por lo que no se hizo.</translation>
</message>
<message>
<source>Make it an array of numbers first, all rows of one length, and save that.</source>
<translation>Conviértalo antes en un arreglo de números, con todas las filas de la misma longitud, y guárdelo.</translation>
</message>
<message>
<source>“{said}” is damaged: it says that its sizes are {shape}.</source>
<translation>«{said}» está dañado: dice que sus tamaños son {shape}.</translation>
</message>
<message>
<source>“{said}” holds a single number, but an array of samples was expected.</source>
<translation>«{said}» contiene un solo número, pero se esperaba un arreglo de muestras.</translation>
</message>
<message>
<source>“{said}” holds values of the type {dtype}, but real numbers were expected.</source>
<translation>«{said}» contiene valores del tipo {dtype}, pero se esperaban números reales.</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {size} came.</source>
<translation>«{said}» está truncado: se esperaban {needed} bytes, pero llegaron {size}.</translation>
</message>
<message>
<source>Copy it again.</source>
<translation>Cópielo otra vez.</translation>
</message>
<message>
<source>“{said}” is cut short: {needed} bytes were expected, but {content} came.</source>
<translation>«{said}» está truncado: se esperaban {needed} bytes, pero llegaron {content}.</translation>
</message>
<message>
<source>“{said}” could not be unpacked: {error}.</source>
<translation>No se pudo descomprimir «{said}»: {error}.</translation>
</message>
<message>
<source>Save the file anew with numpy.savez.</source>
<translation>Guarde el archivo de nuevo con numpy.savez.</translation>
</message>
<message>
<source>“{file}” is no archive of arrays: {error}.</source>
<translation>«{file}» no es un archivo comprimido de arreglos: {error}.</translation>
</message>
<message>
<source>“{said}” is no NumPy array, or it is cut short.</source>
<translation>«{said}» no es un arreglo de NumPy, o está truncado.</translation>
</message>
<message>
<source>“{said}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>«{said}» necesitaría {needed} MiB descomprimido; se leen hasta {most_unpacked} MiB.</translation>
</message>
<message>
<source>Save it with numpy.savez or numpy.save: what is not compressed can be of any size.</source>
<translation>Guárdelo con numpy.savez o numpy.save: lo que no está comprimido puede tener cualquier tamaño.</translation>
</message>
<message>
<source>{items}, {key}: a value is empty, infinite or too large, where finite numbers are expected.</source>
<translation>{items}, {key}: un valor está vacío o es infinito o demasiado grande; se esperan números finitos.</translation>
</message>
<message>
<source>Fill it in, or leave the item out.</source>
<translation>Complételo, o excluya el elemento.</translation>
</message>
<message>
<source>there are {array} inputs, but {values} targets.</source>
<translation>hay {array} entradas, pero {values} objetivos.</translation>
</message>
<message>
<source>Save as many targets as inputs, in the same order.</source>
<translation>Guarde tantos objetivos como entradas, en el mismo orden.</translation>
</message>
<message>
<source>the inputs have the shape {shape}; at least 2 samples are needed.</source>
<translation>las entradas tienen la forma {shape}; se necesitan al menos 2 muestras.</translation>
</message>
<message>
<source>Choose an array that holds some.</source>
<translation>Elija un arreglo que contenga alguna.</translation>
</message>
<message>
<source>numbers of tokens are whole and not below 0, but there are others.</source>
<translation>los números de tokens son enteros y no menores que 0, pero hay otros.</translation>
</message>
<message>
<source>Do not take the numbers for tokens, or correct them.</source>
<translation>No tome los números por tokens, o corríjalos.</translation>
</message>
<message>
<source>“{said}” has the shape {array}, but targets are one number, or one row of numbers, per sample, or whole numbers of classes for each place.</source>
<translation>«{said}» tiene la forma {array}, pero los objetivos son un número, o una fila de números, por muestra, o números enteros de clases por lugar.</translation>
</message>
<message>
<source>Save the targets with the shape (samples) or (samples, values), or classes of places as whole numbers.</source>
<translation>Guarde los objetivos con la forma (muestras) o (muestras, valores), o las clases de lugares como números enteros.</translation>
</message>
<message>
<source>“{said}” holds no class numbers: they are whole, and one per sample.</source>
<translation>«{said}» no contiene números de clase: son enteros, y uno por muestra.</translation>
</message>
<message>
<source>Predict values.</source>
<translation>Prediga valores.</translation>
</message>
<message>
<source>“{said}”: the target of sample {bad} is not a finite number{bad2}.</source>
<translation>«{said}»: el objetivo de la muestra {bad} no es un número finito{bad2}.</translation>
</message>
<message>
<source>Fill it in, or leave these samples out when you save the arrays.</source>
<translation>Complételo, o excluya estas muestras al guardar los arreglos.</translation>
</message>
<message>
<source>“{said}” of the shape {array} does not say which labels each sample has: a row of 0 and 1 for each was expected.</source>
<translation>«{said}», de forma {array}, no dice qué etiquetas tiene cada muestra: se esperaba una fila de 0 y 1 para cada una.</translation>
</message>
<message>
<source>Save one column for each label, or choose another task.</source>
<translation>Guarde una columna por etiqueta, o elija otra tarea.</translation>
</message>
<message>
<source>“{said}” holds class numbers up to {found}; fewer than {most_classes} classes were expected.</source>
<translation>«{said}» contiene números de clase hasta {found}; se esperaban menos de {most_classes} clases.</translation>
</message>
<message>
<source>Number the classes from 0 without gaps, or predict values.</source>
<translation>Numere las clases desde 0 sin huecos, o prediga valores.</translation>
</message>
<message>
<source>Save or download the dataset again.</source>
<translation>Guarde o descargue de nuevo el conjunto de datos.</translation>
</message>
<message>
<source>“{folder}” is a file; the folder of a saved dataset was expected.</source>
<translation>«{folder}» es un archivo; se esperaba la carpeta de un conjunto guardado.</translation>
</message>
<message>
<source>Choose its folder.</source>
<translation>Elija su carpeta.</translation>
</message>
<message>
<source>There is no folder “{folder}”.</source>
<translation>No hay ninguna carpeta «{folder}».</translation>
</message>
<message>
<source>Choose the folder where it is now.</source>
<translation>Elija la carpeta donde está ahora.</translation>
</message>
<message>
<source>“{folder}” is no saved dataset: it holds no state.json, dataset_dict.json or Parquet files.</source>
<translation>«{folder}» no es un conjunto guardado: no contiene state.json, dataset_dict.json ni archivos Parquet.</translation>
</message>
<message>
<source>Choose the folder that save_to_disk made, or one with Parquet files.</source>
<translation>Elija la carpeta que creó save_to_disk, o una con archivos Parquet.</translation>
</message>
<message>
<source>“{folder}” says that it has no parts.</source>
<translation>«{folder}» dice que no tiene partes.</translation>
</message>
<message>
<source>“{folder}” has no part “{chosen}”; it has {parts}.</source>
<translation>«{folder}» no tiene la parte «{chosen}»; tiene {parts}.</translation>
</message>
<message>
<source>Choose one of these.</source>
<translation>Elija una de estas.</translation>
</message>
<message>
<source>“{folder}/state.json” names no files of data.</source>
<translation>«{folder}/state.json» no nombra archivos de datos.</translation>
</message>
<message>
<source>“{path}” has {rows} rows; at least 2 are needed.</source>
<translation>«{path}» tiene {rows} filas; se necesitan al menos 2.</translation>
</message>
<message>
<source>Choose another part.</source>
<translation>Elija otra parte.</translation>
</message>
<message>
<source>“{path}” has two columns of one name.</source>
<translation>«{path}» tiene dos columnas con el mismo nombre.</translation>
</message>
<message>
<source>Rename one of them and save it again.</source>
<translation>Cambie el nombre de una y guárdelo de nuevo.</translation>
</message>
<message>
<source>“{folder}/state.json” names a file elsewhere: “{name}”.</source>
<translation>«{folder}/state.json» nombra un archivo en otro lugar: «{name}».</translation>
</message>
<message>
<source>“{file}” is damaged: “{key}” is no list of names.</source>
<translation>«{file}» está dañado: «{key}» no es una lista de nombres.</translation>
</message>
<message>
<source>“{file}” is damaged: an object was expected.</source>
<translation>«{file}» está dañado: se esperaba un objeto.</translation>
</message>
<message>
<source>“{file}” is damaged: {error}.</source>
<translation>«{file}» está dañado: {error}.</translation>
</message>
<message>
<source>The files of “{folder}” have different columns: {error}.</source>
<translation>Los archivos de «{folder}» tienen columnas distintas: {error}.</translation>
</message>
<message>
<source>“{file}” is no whole Arrow file: {error}.</source>
<translation>«{file}» no es un archivo Arrow completo: {error}.</translation>
</message>
<message>
<source>“{file}” needs more than {most_loaded} GiB of memory.</source>
<translation>«{file}» necesita más de {most_loaded} GiB de memoria.</translation>
</message>
<message>
<source>Save the dataset with save_to_disk: such files are not loaded, and may be of any size.</source>
<translation>Guarde el conjunto con save_to_disk: esos archivos no se cargan y pueden tener cualquier tamaño.</translation>
</message>
<message>
<source>“{file}” is no whole Parquet file: {error}.</source>
<translation>«{file}» no es un archivo Parquet completo: {error}.</translation>
</message>
<message>
<source>Choose a folder with batches as they are given away, or unpack the archive again.</source>
<translation>Elija una carpeta con lotes tal como se distribuyen, o descomprima el archivo otra vez.</translation>
</message>
<message>
<source>“{folder}” holds no batches of CIFAR for “{part}”: files such as data_batch_1, data_batch_1.bin or train were expected.</source>
<translation>«{folder}» no contiene lotes de CIFAR para «{part}»: se esperaban archivos como data_batch_1, data_batch_1.bin o train.</translation>
</message>
<message>
<source>Choose the folder into which the archive was unpacked.</source>
<translation>Elija la carpeta en la que se descomprimió el archivo.</translation>
</message>
<message>
<source>“{file}”: an array “data” [n, {pixels}] was expected, but there is {came}.</source>
<translation>«{file}»: se esperaba un arreglo «data» [n, {pixels}], pero hay {came}.</translation>
</message>
<message>
<source>“{file}”: pictures of bytes were expected, but {dtype} came.</source>
<translation>«{file}»: se esperaban imágenes de bytes, pero llegó {dtype}.</translation>
</message>
<message>
<source>“{file}”: a list “labels” of class numbers was expected.</source>
<translation>«{file}»: se esperaba una lista «labels» de números de clase.</translation>
</message>
<message>
<source>“{file}”: there are {pictures} pictures, but {labels} labels.</source>
<translation>«{file}»: hay {pictures} imágenes, pero {labels} etiquetas.</translation>
</message>
<message>
<source>“{file}” has {content} bytes, which are no whole number of pictures of {labels} bytes: it is cut short, or no batch.</source>
<translation>«{file}» tiene {content} bytes, que no son un número entero de imágenes de {labels} bytes: está truncado, o no es un lote.</translation>
</message>
<message>
<source>“{folder}” is a file, but a folder was expected.</source>
<translation>«{folder}» es un archivo, pero se esperaba una carpeta.</translation>
</message>
<message>
<source>Found boxes are six numbers each (x, y, width, height, class, score), but a prediction is {came}.</source>
<translation>Los recuadros encontrados son seis números cada uno (x, y, ancho, alto, clase, puntuación), pero una predicción es {came}.</translation>
</message>
<message>
<source>Give the grid that DetectionLoss takes, or decode the boxes before the Output called prediction.</source>
<translation>Dé la cuadrícula que toma DetectionLoss, o decodifique los recuadros antes del Output llamado prediction.</translation>
</message>
<message>
<source>Install scikit-learn, which ships the file: pip install scikit-learn.</source>
<translation>Instale scikit-learn, que trae el archivo: pip install scikit-learn.</translation>
</message>
<message>
<source>Restore the file, or choose another dataset.</source>
<translation>Restaure el archivo, o elija otro conjunto de datos.</translation>
</message>
<message>
<source>There is no dataset called “{name}”.</source>
<translation>No hay ningún conjunto de datos llamado «{name}».</translation>
</message>
<message>
<source>{hint}There is: {entries}.</source>
<translation>{hint}Hay: {entries}.</translation>
</message>
<message>
<source>a sample has the shape {shape}, but {shape2} was expected.</source>
<translation>una muestra tiene la forma {shape}, pero se esperaba {shape2}.</translation>
</message>
<message>
<source>there are {inputs} samples, but {targets} targets.</source>
<translation>hay {inputs} muestras, pero {targets} objetivos.</translation>
</message>
<message>
<source>there are {inputs} samples; at least 2 are needed.</source>
<translation>hay {inputs} muestras; se necesitan al menos 2.</translation>
</message>
<message>
<source>“{kind}” has the shape {shape}, but {shape2} was expected.</source>
<translation>«{kind}» tiene la forma {shape}, pero se esperaba {shape2}.</translation>
</message>
<message>
<source>the value in row {row}, column {name} is {value}{more}.</source>
<translation>el valor de la fila {row}, columna {name}: {value}{more}.</translation>
</message>
<message>
<source>Fill the value in or remove the row.</source>
<translation>Complete el valor o quite la fila.</translation>
</message>
<message>
<source>row {row} has the class {found}, but there are {labels} classes (0 to {labels2}).</source>
<translation>la fila {row} tiene la clase {found}, pero hay {labels} clases (0 a {labels2}).</translation>
</message>
<message>
<source>Correct the label or remove the row.</source>
<translation>Corrija la etiqueta o quite la fila.</translation>
</message>
<message>
<source>the data comes with scikit-learn, which is not installed.</source>
<translation>los datos vienen con scikit-learn, que no está instalado.</translation>
</message>
<message>
<source>The data file “{path}” is empty.</source>
<translation>El archivo de datos «{path}» está vacío.</translation>
</message>
<message>
<source>The data file “{path}” is missing in “{parent}”.</source>
<translation>Falta el archivo de datos «{path}» en «{parent}».</translation>
</message>
<message>
<source>The data file “{path}” could not be read: {error}.</source>
<translation>No se pudo leer el archivo de datos «{path}»: {error}.</translation>
</message>
<message>
<source>“{path}”, line {number}: {cells} values were found, but {rows} expected.</source>
<translation>«{path}», línea {number}: se encontraron {cells} valores, pero se esperaban {rows}.</translation>
</message>
<message>
<source>“{path}”, line {number}: a value is not a number: {cells}.</source>
<translation>«{path}», línea {number}: un valor no es un número: {cells}.</translation>
</message>
<message>
<source>Check the network and try again: what came is kept. Or put the file into “{folder}” yourself.</source>
<translation>Compruebe la red e inténtelo de nuevo: lo que llegó se conserva. O ponga usted el archivo en «{folder}».</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off again and again.</source>
<translation>No se pudo descargar «{file}»: {url} se cortó una y otra vez.</translation>
</message>
<message>
<source>Make room there, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>Haga sitio allí, o ponga LAYERLOOM_HOME en una carpeta con más.</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: {reason}.</source>
<translation>No se pudo escribir «{file}» en «{folder}»: {reason}.</translation>
</message>
<message>
<source>It was removed. Try again later; if it stays so, the file was changed where it lies.</source>
<translation>Se eliminó. Inténtelo más tarde; si sigue igual, el archivo se cambió donde está.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: “{url}” is no address of a kind that is known here.</source>
<translation>No se pudo descargar «{file}»: «{url}» no es una dirección de un tipo conocido aquí.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} answered {code} ({reason}).</source>
<translation>No se pudo descargar «{file}»: {url} respondió {code} ({reason}).</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} could not be reached ({error}).</source>
<translation>No se pudo descargar «{file}»: no se pudo llegar a {url} ({error}).</translation>
</message>
<message>
<source>“{file}” needs {needed} MiB more in “{parent}”, but only {free} MiB are free.</source>
<translation>«{file}» necesita {needed} MiB más en «{parent}», pero solo hay {free} MiB libres.</translation>
</message>
<message>
<source>“{file}” could not be written into “{folder}”: the disk is full.</source>
<translation>No se pudo escribir «{file}» en «{folder}»: el disco está lleno.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: no address is known.</source>
<translation>No se pudo descargar «{file}»: no se conoce ninguna dirección.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} gave another file, whose {kind} begins with {found}, not with {wanted}.</source>
<translation>No se pudo descargar «{file}»: {url} dio otro archivo, cuyo {kind} empieza por {found}, no por {wanted}.</translation>
</message>
<message>
<source>“{file}” could not be downloaded: {url} broke off ({error}).</source>
<translation>No se pudo descargar «{file}»: {url} se cortó ({error}).</translation>
</message>
<message>
<source>All {source} items are of the class “{labels}”: there is nothing to tell apart.</source>
<translation>Los {source} elementos son todos de la clase «{labels}»: no hay nada que distinguir.</translation>
</message>
<message>
<source>Add items of another class.</source>
<translation>Añada elementos de otra clase.</translation>
</message>
<message>
<source>{lonely} of {labels} classes have one item only: {listed}. Two are needed, one to learn from and one to validate with.</source>
<translation>{lonely} de {labels} clases tienen un solo elemento: {listed}. Se necesitan dos, uno para aprender y otro para validar.</translation>
</message>
<message>
<source>Add items of these classes, or leave them out.</source>
<translation>Añada elementos de estas clases, o exclúyalas.</translation>
</message>
<message>
<source>“{labels}” has {counts} items, but “{labels2}” has {counts2}. A network that always says “{labels}” would be right for {counts3} %.</source>
<translation>«{labels}» tiene {counts} elementos, pero «{labels2}» tiene {counts2}. Una red que dijera siempre «{labels}» acertaría el {counts3} %.</translation>
</message>
<message>
<source>Look at the scores of each class rather than at the share of right answers, or give rare classes more weight in the loss.</source>
<translation>Fíjese en las puntuaciones de cada clase más que en la proporción de aciertos, o dé más peso a las clases raras en la pérdida.</translation>
</message>
<message>
<source>{keys} of {source} items are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{keys} de {source} elementos son iguales a uno anterior. Si se aprende de uno y se pregunta por el otro, la puntuación es demasiado buena.</translation>
</message>
<message>
<source>Leave the second ones out, unless they were really observed again.</source>
<translation>Excluya las segundas, salvo que de verdad se observaran otra vez.</translation>
</message>
<message>
<source>{far} of {values} values of “{name}” lie far from the others. The loss will care for them most.</source>
<translation>{far} de {values} valores de «{name}» están lejos de los demás. Serán los que más pesen en la pérdida.</translation>
</message>
<message>
<source>Look whether they are right; leave out what is not.</source>
<translation>Compruebe si son correctos; excluya lo que no lo sea.</translation>
</message>
<message>
<source>Say under “function” which one gives the data.</source>
<translation>Diga en «function» cuál da los datos.</translation>
</message>
<message>
<source>“{name}” of “{file}” ended its process without an answer.</source>
<translation>«{name}» de «{file}» terminó su proceso sin respuesta.</translation>
</message>
<message>
<source>“{path}” has no function called load_data or the like; there is: {there}.</source>
<translation>«{path}» no tiene una función llamada load_data o algo parecido; hay: {there}.</translation>
</message>
<message>
<source>“{name}” is Python code, which runs only after you trust it.</source>
<translation>«{name}» es código de Python, que solo se ejecuta después de que confíe en él.</translation>
</message>
<message>
<source>Read it, then trust it: on the Data page, or with layerloom trust {name}.</source>
<translation>Léalo y confíe en él después: en la página Datos, o con layerloom trust {name}.</translation>
</message>
<message>
<source>“{path}” has no function “{wanted}”; there is: {there}.</source>
<translation>«{path}» no tiene la función «{wanted}»; hay: {there}.</translation>
</message>
<message>
<source>Correct it, and read the data again.</source>
<translation>Corríjala y vuelva a leer los datos.</translation>
</message>
<message>
<source>“{name}” of “{file}” is not there any more once the file has run.</source>
<translation>«{name}» de «{file}» ya no está una vez ejecutado el archivo.</translation>
</message>
<message>
<source>“{name}” of “{file}” needs more memory than there is.</source>
<translation>«{name}» de «{file}» necesita más memoria de la que hay.</translation>
</message>
<message>
<source>“{name}” gave a dictionary with {what}; “inputs” and “targets” were expected in it.</source>
<translation>«{name}» dio un diccionario con {what}; se esperaban en él «inputs» y «targets».</translation>
</message>
<message>
<source>“{name}” gave a value of the type {what}; (inputs, targets) or a dictionary with both was expected.</source>
<translation>«{name}» dio un valor del tipo {what}; se esperaba (entradas, objetivos) o un diccionario con ambos.</translation>
</message>
<message>
<source>“{name}” gave {what} of different lengths, which are no array.</source>
<translation>«{name}» dio {what} de longitudes distintas, que no forman un array.</translation>
</message>
<message>
<source>“{name}” gave values that are no numbers ({what}); numbers, or words as targets, were expected.</source>
<translation>«{name}» dio valores que no son números ({what}); se esperaban números, o palabras como objetivos.</translation>
</message>
<message>
<source>“{path}” has more than {largest} MiB, which is no program.</source>
<translation>«{path}» tiene más de {largest} MiB, lo que no es un programa.</translation>
</message>
<message>
<source>Choose another.</source>
<translation>Elija otro.</translation>
</message>
<message>
<source>“{path}” is no text in UTF-8.</source>
<translation>«{path}» no es texto en UTF-8.</translation>
</message>
<message>
<source>Choose a Python file.</source>
<translation>Elija un archivo de Python.</translation>
</message>
<message>
<source>“{path}” is no Python, line {reason}.</source>
<translation>«{path}» no es Python, línea {reason}.</translation>
</message>
<message>
<source>Correct the file.</source>
<translation>Corrija el archivo.</translation>
</message>
<message>
<source>“{text}” are no arguments: names with plain values were expected.</source>
<translation>«{text}» no son argumentos: se esperaban nombres con valores simples.</translation>
</message>
<message>
<source>Write them as: samples=500.</source>
<translation>Escríbalos así: samples=500.</translation>
</message>
<message>
<source>What “{function}” gives could not be kept in “{parent}”: {strerror}.</source>
<translation>Lo que da «{function}» no se pudo guardar en «{parent}»: {strerror}.</translation>
</message>
<message>
<source>Make room on this disk, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>Haga sitio en este disco, o indique en LAYERLOOM_HOME una carpeta con más espacio.</translation>
</message>
<message>
<source>“{name}” of “{file}” failed, line {what}.</source>
<translation>«{name}» de «{file}» falló, línea {what}.</translation>
</message>
<message>
<source>“{function}” of “{path}” took more than {limit} s and was ended.</source>
<translation>«{function}» de «{path}» tardó más de {limit} s y se terminó.</translation>
</message>
<message>
<source>Make it quicker, or set a longer limit.</source>
<translation>Hágala más rápida, o ponga un límite más largo.</translation>
</message>
<message>
<source>The column “{column}” is empty in {alone} of {names} rows; each of these counts as a group.</source>
<translation>La columna «{column}» está vacía en {alone} de {names} filas; cada una de ellas cuenta como un grupo.</translation>
</message>
<message>
<source>The files lie in the folders of their classes at once; a folder for each group was expected below these.</source>
<translation>Los archivos están directamente en las carpetas de sus clases; se esperaba dentro una carpeta para cada grupo.</translation>
</message>
<message>
<source>Take the beginning of the files' names instead, or no groups.</source>
<translation>Tome en su lugar el comienzo de los nombres de archivo, o ningún grupo.</translation>
</message>
<message>
<source>There is no column “{wanted}” to tell groups by; there is {there}.</source>
<translation>No hay columna «{wanted}» que distinga grupos; hay {there}.</translation>
</message>
<message>
<source>Fill it in where it is known.</source>
<translation>Complételo donde se conozca.</translation>
</message>
<message>
<source>“{file}” is cut short: {sizes} numbers need {needed} bytes, but {came} came.</source>
<translation>«{file}» está truncado: {sizes} números necesitan {needed} bytes, pero llegaron {came}.</translation>
</message>
<message>
<source>Copy or download it again.</source>
<translation>Cópielo o descárguelo otra vez.</translation>
</message>
<message>
<source>“{file}” is no idx file: it begins with {came}, but 00 00 08 01 (labels) or 00 00 08 03 (pictures) was expected.</source>
<translation>«{file}» no es un archivo idx: empieza por {came}, pero se esperaba 00 00 08 01 (etiquetas) o 00 00 08 03 (imágenes).</translation>
</message>
<message>
<source>Choose another file, or another kind of source.</source>
<translation>Elija otro archivo, u otro tipo de fuente.</translation>
</message>
<message>
<source>“{file}” ends within its sizes.</source>
<translation>«{file}» termina en medio de sus tamaños.</translation>
</message>
<message>
<source>“{file}” would need {needed} MiB unpacked; up to {most_unpacked} MiB are read.</source>
<translation>«{file}» necesitaría {needed} MiB descomprimido; se leen hasta {most_unpacked} MiB.</translation>
</message>
<message>
<source>Unpack it first: a file that is not compressed can be of any size.</source>
<translation>Descomprímalo antes: un archivo sin comprimir puede tener cualquier tamaño.</translation>
</message>
<message>
<source>“{file}” is a damaged archive: {error}.</source>
<translation>«{file}» es un archivo comprimido dañado: {error}.</translation>
</message>
<message>
<source>There are no {many} in “{root}”: no file ends in {endings}.</source>
<translation>No hay {many} en «{root}»: ningún archivo termina en {endings}.</translation>
</message>
<message>
<source>“{root}” holds {files}, but no folders: the folder of a {one} is its class.</source>
<translation>«{root}» contiene {files}, pero ninguna carpeta: la carpeta de cada {one} es su clase.</translation>
</message>
<message>
<source>{beside} lie in no folder of a class and were left out: {beside2}.</source>
<translation>{beside} no están en la carpeta de ninguna clase y se excluyeron: {beside2}.</translation>
</message>
<message>
<source>All {said} in {where} are of one class, “{labels}”; two at least are needed.</source>
<translation>Todo lo que hay en {where} ({said}) es de una sola clase, «{labels}»; se necesitan al menos dos.</translation>
</message>
<message>
<source>{total} files that are no {many} by their ending were left out ({shown}).</source>
<translation>Se excluyeron {total} archivos que por su extensión no son {many} ({shown}).</translation>
</message>
<message>
<source>{unnamed} with a backslash or letters that are no text in the name were left out.</source>
<translation>Se excluyeron {unnamed} con una barra invertida o caracteres que no son texto en el nombre.</translation>
</message>
<message>
<source>“{root}” is a file; a folder with a folder for each class was expected.</source>
<translation>«{root}» es un archivo; se esperaba una carpeta con una carpeta por clase.</translation>
</message>
<message>
<source>Choose a folder.</source>
<translation>Elija una carpeta.</translation>
</message>
<message>
<source>Choose a folder that holds folders of {many}.</source>
<translation>Elija una carpeta que contenga carpetas de {many}.</translation>
</message>
<message>
<source>Put the {many} of each class into a folder of their own.</source>
<translation>Ponga los {many} de cada clase en su propia carpeta.</translation>
</message>
<message>
<source>1 {one} lies in no folder of a class and was left out: {beside}.</source>
<translation>1 {one} no está en la carpeta de ninguna clase y se excluyó: {beside}.</translation>
</message>
<message>
<source>Add {many} of another class.</source>
<translation>Añada {many} de otra clase.</translation>
</message>
<message>
<source>Move what is to be used into the folder of its class.</source>
<translation>Mueva lo que deba usarse a la carpeta de su clase.</translation>
</message>
<message>
<source>What is to be used must end in {endings}.</source>
<translation>Lo que deba usarse tiene que terminar en {endings}.</translation>
</message>
<message>
<source>Rename what is to be used.</source>
<translation>Cambie el nombre de lo que deba usarse.</translation>
</message>
<message>
<source>The folder “{folder}” could not be read: {reason}.</source>
<translation>No se pudo leer la carpeta «{folder}»: {reason}.</translation>
</message>
<message>
<source>The folder “{root}” could not be read: {reason}.</source>
<translation>No se pudo leer la carpeta «{root}»: {reason}.</translation>
</message>
<message>
<source>Allow reading it, or remove it.</source>
<translation>Permita leerla, o quítela.</translation>
</message>
<message>
<source>It is empty.</source>
<translation>Está vacía.</translation>
</message>
<message>
<source>“{path}” has no row that can be used. {first}</source>
<translation>«{path}» no tiene ninguna fila utilizable. {first}</translation>
</message>
<message>
<source>Choose another column or file.</source>
<translation>Elija otra columna u otro archivo.</translation>
</message>
<message>
<source>“{path}”, {key}: “{labels}” in “{target}” is no number; one was expected.</source>
<translation>«{path}», {key}: «{labels}» en «{target}» no es un número; se esperaba uno.</translation>
</message>
<message>
<source>Choose a file inside it.</source>
<translation>Elija un archivo dentro de ella.</translation>
</message>
<message>
<source>The column “{target}” of “{path}” holds no numbers.</source>
<translation>La columna «{target}» de «{path}» no contiene números.</translation>
</message>
<message>
<source>Take it as classes.</source>
<translation>Tómela como clases.</translation>
</message>
<message>
<source>“{path}”, {key}: the column “{target}” is empty; what is to be foretold was expected.</source>
<translation>«{path}», {key}: la columna «{target}» está vacía; se esperaba lo que hay que predecir.</translation>
</message>
<message>
<source>Correct it, or take the column as classes.</source>
<translation>Corríjalo, o tome la columna como clases.</translation>
</message>
<message>
<source>Correct the row if it matters.</source>
<translation>Corrija la fila si es importante.</translation>
</message>
<message>
<source>Fill it in, or remove the row.</source>
<translation>Complételo, o quite la fila.</translation>
</message>
<message>
<source>Nothing is learnt of {labels}, but items of this kind validate or test ({rows}). The network cannot know them.</source>
<translation>De {labels} no se aprende nada, pero elementos de ese tipo validan o prueban ({rows}). La red no puede conocerlos.</translation>
</message>
<message>
<source>Divide so that each class is in each part, or leave these items out.</source>
<translation>Divida de modo que cada clase esté en cada parte, o excluya estos elementos.</translation>
</message>
<message>
<source>No item of {unasked} validates, so nobody learns how well these are told.</source>
<translation>Ningún elemento de {unasked} valida, así que nadie sabrá qué tan bien se reconocen.</translation>
</message>
<message>
<source>Hold more back, or divide so that each class is in each part.</source>
<translation>Reserve más, o divida de modo que cada clase esté en cada parte.</translation>
</message>
<message>
<source>Rows that validate or test ({new}) have words in “{name}” that no row has which is learnt from: {words}. Such a word counts as none at all.</source>
<translation>Filas que validan o prueban ({new}) tienen en «{name}» palabras que no tiene ninguna fila de la que se aprende: {words}. Una palabra así cuenta como ninguna.</translation>
</message>
<message>
<source>Put rare words together in the file, or hold less back.</source>
<translation>Agrupe las palabras raras en el archivo, o reserve menos.</translation>
</message>
<message>
<source>What is learnt by heart looks as if it were understood there, so the score is too good.</source>
<translation>Lo aprendido de memoria parece allí comprendido, así que el resultado es demasiado bueno.</translation>
</message>
<message>
<source>Nothing keeps them together, since the parts are drawn without regard to groups.</source>
<translation>Nada los mantiene juntos, pues las partes se sortean sin tener en cuenta los grupos.</translation>
</message>
<message>
<source>A network may know them by heart.</source>
<translation>Una red puede sabérselos de memoria.</translation>
</message>
<message>
<source>Groups on both sides of the split: {torn} of {all_of}.</source>
<translation>Grupos en ambos lados de la división: {torn} de {all_of}.</translation>
</message>
<message>
<source>Divide by groups, so that each of them is on one side only.</source>
<translation>Divida por grupos, para que cada uno esté en un solo lado.</translation>
</message>
<message>
<source>Files in the same folder look as if they belonged together, as of one patient or recording.</source>
<translation>Los archivos de la misma carpeta parecen ir juntos, como de un paciente o una grabación.</translation>
</message>
<message>
<source>Files whose names begin alike look as if they belonged together, as of one patient or recording.</source>
<translation>Los archivos cuyos nombres empiezan igual parecen ir juntos, como de un paciente o una grabación.</translation>
</message>
<message>
<source>“{column}” looks as if it told what belongs together, as one patient or customer.</source>
<translation>«{column}» parece decir qué va junto, como un paciente o un cliente.</translation>
</message>
<message>
<source>Copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>Hay copias de aquello de lo que se aprende en otras partes: {validating} en la validación, {testing} en la parte de prueba, primero «{first}» y «{second}».</translation>
</message>
<message>
<source>Copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>Copias de aquello de lo que se aprende validan: {validating} de {of}, primero «{first}» y «{second}».</translation>
</message>
<message>
<source>Near copies of what is learnt from are in other parts: {validating} in validation, {testing} in the test part, first “{first}” and “{second}”.</source>
<translation>Hay casi copias de aquello de lo que se aprende en otras partes: {validating} en la validación, {testing} en la parte de prueba, primero «{first}» y «{second}».</translation>
</message>
<message>
<source>Near copies of what is learnt from validate: {validating} of {of}, first “{first}” and “{second}”.</source>
<translation>Casi copias de aquello de lo que se aprende validan: {validating} de {of}, primero «{first}» y «{second}».</translation>
</message>
<message>
<source>Leave all but one of each out, so that no other split tears them apart.</source>
<translation>Excluya de cada uno todos menos uno, para que ninguna otra división los separe.</translation>
</message>
<message>
<source>Look at them, and leave all but one of each out.</source>
<translation>Mírelos y excluya de cada uno todos menos uno.</translation>
</message>
<message>
<source>“{column}” holds dates, but some rows validate or test that are earlier than the latest one that is learnt from: {early} of {held}. If the future is to be foretold, the score is too good.</source>
<translation>«{column}» contiene fechas, pero algunas filas que validan o prueban son anteriores a la última de la que se aprende: {early} de {held}. Si se ha de predecir el futuro, el resultado es demasiado bueno.</translation>
</message>
<message>
<source>Divide by time, so that the latest rows validate.</source>
<translation>Divida por tiempo, para que validen las filas más recientes.</translation>
</message>
<message>
<source>The items are in the order of time, but some validate or test that come before ones that are learnt from: {early} of {held}. The network is asked for what it knows the future of.</source>
<translation>Los elementos están en orden temporal, pero algunos que validan o prueban son anteriores a otros de los que se aprende: {early} de {held}. Se pregunta a la red por algo cuyo futuro conoce.</translation>
</message>
<message>
<source>Divide by time, so that the latest ones validate.</source>
<translation>Divida por tiempo, para que validen los más recientes.</translation>
</message>
<message>
<source>What was read of the data could not be kept in “{parent}”: {reason}.</source>
<translation>Lo leído de los datos no se pudo conservar en «{parent}»: {reason}.</translation>
</message>
<message>
<source>Reading the data needs {bytes_needed} MiB in “{folder}”, but only {free} MiB are free.</source>
<translation>Leer los datos necesita {bytes_needed} MiB en «{folder}», pero solo hay {free} MiB libres.</translation>
</message>
<message>
<source>Make room there, choose a smaller size, or set LAYERLOOM_HOME to a folder with more.</source>
<translation>Haga sitio allí, elija un tamaño menor, o indique en LAYERLOOM_HOME una carpeta con más espacio.</translation>
</message>
<message>
<source>The column “{name}” of {where} holds {labels} labels{only}; two at least were expected.</source>
<translation>La columna «{name}» de {where} contiene {labels} etiquetas{only}; se esperaban al menos dos.</translation>
</message>
<message>
<source>Write lists such as red;round, or choose another column.</source>
<translation>Escriba listas como red;round, o elija otra columna.</translation>
</message>
<message>
<source>Choose a column with labels that come again and again.</source>
<translation>Elija una columna con etiquetas que se repitan.</translation>
</message>
<message>
<source>The column “{name}” of {where} holds no 1 and 0; whether the label applies was expected.</source>
<translation>La columna «{name}» de {where} no contiene 1 ni 0; se esperaba si la etiqueta se aplica.</translation>
</message>
<message>
<source>Choose columns that say yes or no of each row.</source>
<translation>Elija columnas que digan sí o no de cada fila.</translation>
</message>
<message>
<source>Convert the file to a .npz in a program that you trust, and choose that.</source>
<translation>Convierta el archivo a un .npz en un programa de confianza, y elija este.</translation>
</message>
<message>
<source>“{file}” is a damaged pickle: it has no end.</source>
<translation>«{file}» es un pickle dañado: no tiene final.</translation>
</message>
<message>
<source>“{file}” has more than {largest} MiB.</source>
<translation>«{file}» tiene más de {largest} MiB.</translation>
</message>
<message>
<source>“{file}” holds values within values too deep to read.</source>
<translation>«{file}» contiene valores anidados demasiado profundamente para leerlos.</translation>
</message>
<message>
<source>“{file}” is a damaged pickle, or it is cut short.</source>
<translation>«{file}» es un pickle dañado, o está truncado.</translation>
</message>
<message>
<source>“{self}” is a pickle that would call “{full}” when it is read. It was not executed.</source>
<translation>«{self}» es un pickle que llamaría a «{full}» al leerlo. No se ejecutó.</translation>
</message>
<message>
<source>“{self}” is a pickle of objects, not of plain values.</source>
<translation>«{self}» es un pickle de objetos, no de valores simples.</translation>
</message>
<message>
<source>Delete it if you do not know where it is from.</source>
<translation>Elimínelo si no sabe de dónde viene.</translation>
</message>
<message>
<source>“{self}” is a pickle with more than plain values ({opcode}).</source>
<translation>«{self}» es un pickle con más que valores simples ({opcode}).</translation>
</message>
<message>
<source>“{self}” is a pickle that would call something when it is read.</source>
<translation>«{self}» es un pickle que llamaría a algo al leerlo.</translation>
</message>
<message>
<source>{rows} look the same as a picture of another class: {shown}.</source>
<translation>Con el mismo aspecto que una imagen de otra clase: {rows}: {shown}.</translation>
</message>
<message>
<source>{groups} times {what} is there more than once: “{first}” and “{second}” first. Copies {harm}.</source>
<translation>{groups} veces aparece repetidamente {what}: primero «{first}» y «{second}». Las copias {harm}.</translation>
</message>
<message>
<source>{bad} of one colour only, {bad2}: there is nothing in them to learn from.</source>
<translation>{bad} de un solo color, {bad2}: no hay nada que aprender en ellas.</translation>
</message>
<message>
<source>{odd} of an odd size: {shown}, while {width} × {height} are usual.</source>
<translation>{odd} de tamaño inusual: {shown}, mientras que lo habitual es {width} × {height}.</translation>
</message>
<message>
<source>Look at them; leave out what does not belong here.</source>
<translation>Mírelas; excluya lo que no corresponda aquí.</translation>
</message>
<message>
<source>{bad} more cannot be read either.</source>
<translation>Otras {bad} tampoco se pueden leer.</translation>
</message>
<message>
<source>{hint} Or leave them out.</source>
<translation>{hint} O exclúyalas.</translation>
</message>
<message>
<source>Leave them out.</source>
<translation>Exclúyalas.</translation>
</message>
<message>
<source>“{labels}” has {counts}, “{labels2}” only {counts2}: a network that always says “{labels}” would be right in {counts3} of all cases.</source>
<translation>«{labels}» tiene {counts}, «{labels2}» solo {counts2}: una red que dijera siempre «{labels}» acertaría en {counts3} de los casos.</translation>
</message>
<message>
<source>Add pictures of the rare classes, and watch each class in Evaluate, not the accuracy alone.</source>
<translation>Añada imágenes de las clases raras, y observe cada clase en la evaluación, no solo la exactitud.</translation>
</message>
<message>
<source>{few} have fewer than {few2} pictures.</source>
<translation>{few} tienen menos de {few2} imágenes.</translation>
</message>
<message>
<source>Relabel the wrong ones, or leave them out.</source>
<translation>Cambie la etiqueta de las erróneas, o exclúyalas.</translation>
</message>
<message>
<source>Leave all but one of each out.</source>
<translation>Excluya de cada una todas menos una.</translation>
</message>
<message>
<source>“{few}” has fewer than {few2} pictures.</source>
<translation>«{few}» tiene menos de {few2} imágenes.</translation>
</message>
<message>
<source>Add pictures, or leave the class out.</source>
<translation>Añada imágenes, o excluya la clase.</translation>
</message>
<message>
<source>“{name}” is empty: it has 0 bytes.</source>
<translation>«{name}» está vacío: tiene 0 bytes.</translation>
</message>
<message>
<source>Copy it anew, or leave it out.</source>
<translation>Cópielo de nuevo, o exclúyalo.</translation>
</message>
<message>
<source>“{name}” could not be read: {strerror}.</source>
<translation>No se pudo leer «{name}»: {strerror}.</translation>
</message>
<message>
<source>Check the file.</source>
<translation>Compruebe el archivo.</translation>
</message>
<message>
<source>{what} has {drawn} × {drawn2} pixels, but its picture has {width} × {height}: they do not lie on each other.</source>
<translation>{what} tiene {drawn} × {drawn2} píxeles, pero su imagen {width} × {height}: no se superponen.</translation>
</message>
<message>
<source>Save it in the size of the picture.</source>
<translation>Guárdela con el tamaño de la imagen.</translation>
</message>
<message>
<source>Change the list of preparations, or remove the step.</source>
<translation>Cambie la lista de preparación o quite el paso.</translation>
</message>
<message>
<source>There is no way to normalise called “{normalise}”.</source>
<translation>No hay ninguna forma de normalizar llamada «{normalise}».</translation>
</message>
<message>
<source>Choose one of {normalisations}.</source>
<translation>Elija una de {normalisations}.</translation>
</message>
<message>
<source>The network's Input takes samples of shape {shape} ({shape2} numbers), but a sample of {title} has the shape {shape3} ({shape4}).</source>
<translation>El Input de la red toma muestras de forma {shape} ({shape2} números), pero una muestra de {title} tiene la forma {shape3} ({shape4}).</translation>
</message>
<message>
<source>Set the shape of the Input to {shape}.</source>
<translation>Ponga la forma del Input a {shape}.</translation>
</message>
<message>
<source>The recorded preparation of the data is damaged: {error}.</source>
<translation>La preparación de los datos registrada está dañada: {error}.</translation>
</message>
<message>
<source>{rows} masks are of another size than their pictures, and were scaled: “{first}” has {size}.</source>
<translation>{rows} máscaras tienen otro tamaño que sus imágenes y se escalaron: «{first}» tiene {size}.</translation>
</message>
<message>
<source>Save masks in the size of their pictures, so that edges stay where they were drawn.</source>
<translation>Guarde las máscaras con el tamaño de sus imágenes, para que los bordes queden donde se dibujaron.</translation>
</message>
<message>
<source>{rows} masks hold values of no class, which are not judged: “{first}” holds {value}.</source>
<translation>{rows} máscaras contienen valores sin clase, que no se evalúan: «{first}» contiene {value}.</translation>
</message>
<message>
<source>Add the value to the classes, or correct the masks.</source>
<translation>Añada el valor a las clases o corrija las máscaras.</translation>
</message>
<message>
<source>{rows} masks have nothing in them but “{label}”: {shown}.</source>
<translation>{rows} máscaras no contienen nada más que «{label}»: {shown}.</translation>
</message>
<message>
<source>Look whether something was forgotten; leave them out if so.</source>
<translation>Mire si se olvidó algo; en ese caso, déjelas fuera.</translation>
</message>
<message>
<source>That is right where there is nothing to find; leave them out if they were not looked at.</source>
<translation>Es correcto donde no hay nada que encontrar; déjelas fuera si no se revisaron.</translation>
</message>
<message>
<source>“{labels}” has {counts} boxes, but “{labels2}” has {counts2}.</source>
<translation>«{labels}» tiene {counts} recuadros, pero «{labels2}» tiene {counts2}.</translation>
</message>
<message>
<source>{count} boxes are less than {tiny} pixels wide or high for the network, as in {shown}.</source>
<translation>{count} recuadros miden menos de {tiny} píxeles de ancho o alto para la red, como en {shown}.</translation>
</message>
<message>
<source>{rows} more masks cannot be used either.</source>
<translation>Otras {rows} máscaras tampoco se pueden usar.</translation>
</message>
<message>
<source>A mask is of another size than its picture, and was scaled: “{first}” has {size}.</source>
<translation>Una máscara tiene otro tamaño que su imagen y se escaló: «{first}» tiene {size}.</translation>
</message>
<message>
<source>A mask holds a value of no class, which is not judged: “{first}” holds {value}.</source>
<translation>Una máscara contiene un valor sin clase, que no se evalúa: «{first}» contiene {value}.</translation>
</message>
<message>
<source>A mask has nothing in it but “{label}”: {shown}.</source>
<translation>Una máscara no contiene nada más que «{label}»: {shown}.</translation>
</message>
<message>
<source>{bare} pictures have no boxes: {shown}.</source>
<translation>{bare} imágenes no tienen recuadros: {shown}.</translation>
</message>
<message>
<source>{shown} has no boxes.</source>
<translation>{shown} no tiene recuadros.</translation>
</message>
<message>
<source>A box in {shown} is less than {tiny} pixels wide or high for the network.</source>
<translation>Un recuadro de {shown} mide menos de {tiny} píxeles de ancho o alto para la red.</translation>
</message>
<message>
<source>There are no boxes of {shown}.</source>
<translation>No hay recuadros de {shown}.</translation>
</message>
<message>
<source>There are no pixels of {shown}.</source>
<translation>No hay píxeles de {shown}.</translation>
</message>
<message>
<source>“{names}” could not be read: {strerror}.</source>
<translation>No se pudo leer «{names}»: {strerror}.</translation>
</message>
<message>
<source>Few of all pixels are {listed}.</source>
<translation>Pocos de todos los píxeles son {listed}.</translation>
</message>
<message>
<source>Watch the overlap of each class in Evaluate, not the accuracy alone, or give them weight in the loss.</source>
<translation>Observe en Evaluar la superposición de cada clase, no solo la exactitud, o deles más peso en la pérdida.</translation>
</message>
<message>
<source>Add pictures of the rare classes, or leave these out.</source>
<translation>Añada imágenes de las clases raras o deje estas fuera.</translation>
</message>
<message>
<source>Make the pictures larger (height and width).</source>
<translation>Haga las imágenes más grandes (alto y ancho).</translation>
</message>
<message>
<source>Remove the class, or add some.</source>
<translation>Quite la clase o añada algunos.</translation>
</message>
<message>
<source>The dataset “{remote}” is not on this machine.</source>
<translation>El conjunto «{remote}» no está en este equipo.</translation>
</message>
<message>
<source>Choose it on the Data page to download it, or write: layerloom data get {remote}.</source>
<translation>Elíjalo en la página Datos para descargarlo, o escriba: layerloom data get {remote}.</translation>
</message>
<message>
<source>Delete the file and download the dataset again.</source>
<translation>Borre el archivo y descargue de nuevo el conjunto.</translation>
</message>
<message>
<source>“{origin}” could not be read or brought into the cache: {reason}.</source>
<translation>No se pudo leer «{origin}» o llevarlo a la caché: {reason}.</translation>
</message>
<message>
<source>“{path}” has no {what}. It has {there}.</source>
<translation>«{path}» no tiene ninguna {what}. Tiene {there}.</translation>
</message>
<message>
<source>Choose the columns to see.</source>
<translation>Elija las columnas que quiere ver.</translation>
</message>
<message>
<source>“{key}” could not be read: {strerror}.</source>
<translation>No se pudo leer «{key}»: {strerror}.</translation>
</message>
<message>
<source>Row {row}{more} has {came} cells, but {names} were expected; it is left out.</source>
<translation>La fila {row}{more} tiene {came} celdas, pero se esperaban {names}; se excluye.</translation>
</message>
<message>
<source>“{path}” has no column of numbers that vary; a series needs one.</source>
<translation>«{path}» no tiene ninguna columna de números que varíen; una serie necesita una.</translation>
</message>
<message>
<source>Choose another file, or correct the numbers in it.</source>
<translation>Elija otro archivo, o corrija los números que contiene.</translation>
</message>
<message>
<source>“{path}” has no column of dates, so there is no calendar to see.</source>
<translation>«{path}» no tiene ninguna columna de fechas, así que no hay calendario que ver.</translation>
</message>
<message>
<source>Choose the column with the time, or do without the calendar.</source>
<translation>Elija la columna con el tiempo, o prescinda del calendario.</translation>
</message>
<message>
<source>Correct the row: windows now run across it.</source>
<translation>Corrija la fila: ahora las ventanas pasan por encima de ella.</translation>
</message>
<message>
<source>“{path}” has {raw} rows that can be used, which give {windows} windows of {length} rows with {horizon} after them; at least 2 are needed.</source>
<translation>«{path}» tiene {raw} filas utilizables, que dan {windows} ventanas de {length} filas con {horizon} después; se necesitan al menos 2.</translation>
</message>
<message>
<source>Take shorter windows, fewer steps ahead, or a longer series.</source>
<translation>Tome ventanas más cortas, menos pasos por delante o una serie más larga.</translation>
</message>
<message>
<source>“{path}” has no column “{name}”. It has {there}.</source>
<translation>«{path}» no tiene la columna «{name}». Tiene {there}.</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds {kind}, but a series is of numbers.</source>
<translation>«{path}»: la columna «{name}» contiene {kind}, pero una serie es de números.</translation>
</message>
<message>
<source>Choose another column.</source>
<translation>Elija otra columna.</translation>
</message>
<message>
<source>Column “{name}”: {missing} missing, the first in row {first}. The value before stands there.</source>
<translation>Columna «{name}»: {missing} sin dato, primero en la fila {first}. En su lugar queda el valor anterior.</translation>
</message>
<message>
<source>Column “{name}”: {faults} no number, the first in row {numbers} (“{cell}”). The value before stands there.</source>
<translation>Columna «{name}»: {faults} sin forma de número, primero en la fila {numbers} («{cell}»). En su lugar queda el valor anterior.</translation>
</message>
<message>
<source>Correct it.</source>
<translation>Corríjalo.</translation>
</message>
<message>
<source>The first {first} rows are left out: a column is empty in all of them.</source>
<translation>Se excluyen las primeras {first} filas: una columna está vacía en todas ellas.</translation>
</message>
<message>
<source>{possible} of {possible2} windows are left out: what is to be foretold is missing.</source>
<translation>Se excluyen {possible} de {possible2} ventanas: falta lo que hay que predecir.</translation>
</message>
<message>
<source>Fill the values in, if they are known.</source>
<translation>Complete los valores, si se conocen.</translation>
</message>
<message>
<source>“{path}”, row {numbers}: {strip} comes after {strip2}, but rows must be in the order of time{backwards}.</source>
<translation>«{path}», fila {numbers}: {strip} viene después de {strip2}, pero las filas deben estar en orden temporal{backwards}.</translation>
</message>
<message>
<source>Sort the rows by “{name}”, the earliest first.</source>
<translation>Ordene las filas por «{name}», la más temprana primero.</translation>
</message>
<message>
<source>“{path}”: the column “{name}” holds no dates, but the time of each row was expected.</source>
<translation>«{path}»: la columna «{name}» no contiene fechas, pero se esperaba el tiempo de cada fila.</translation>
</message>
<message>
<source>Choose another column, or none: rows are then taken to be in order.</source>
<translation>Elija otra columna, o ninguna: entonces se supone que las filas están en orden.</translation>
</message>
<message>
<source>“{path}”, row {numbers}: the column “{name}” is {shown}.</source>
<translation>«{path}», fila {numbers}, columna «{name}»: {shown}.</translation>
</message>
<message>
<source>Correct it: the order of the rows depends on it.</source>
<translation>Corríjala: el orden de las filas depende de ella.</translation>
</message>
<message>
<source>{twice} dates come again.</source>
<translation>{twice} fechas se repiten.</translation>
</message>
<message>
<source>Rows {numbers} and {numbers2} have the same time, {date}.{more} Each row counts as a step.</source>
<translation>Las filas {numbers} y {numbers2} tienen el mismo tiempo, {date}.{more} Cada fila cuenta como un paso.</translation>
</message>
<message>
<source>Keep one row for each time; several series in one file need a file each.</source>
<translation>Deje una fila para cada tiempo; varias series en un archivo necesitan un archivo cada una.</translation>
</message>
<message>
<source>{many} not as long as most ({usual}); the first, from row {numbers} to row {numbers2}, is {steps}. Windows run across it.</source>
<translation>{many} de duración distinta a la de la mayoría ({usual}); el primero, de la fila {numbers} a la fila {numbers2}, es de {steps}. Las ventanas pasan por encima.</translation>
</message>
<message>
<source>Fill the missing rows in, if their times matter.</source>
<translation>Complete las filas que faltan, si sus tiempos importan.</translation>
</message>
<message>
<source>Choose the data anew on the Data page.</source>
<translation>Elija los datos de nuevo en la página Datos.</translation>
</message>
<message>
<source>“{path}” holds no array {called}. It holds {names}.</source>
<translation>«{path}» no contiene ningún arreglo {called}. Contiene {names}.</translation>
</message>
<message>
<source>Say under “{what}” which array it is.</source>
<translation>Indique en «{what}» qué arreglo es.</translation>
</message>
<message>
<source>There are no targets beside “{path}”: y.npy, labels.npy or {stem}_labels.npy were looked for.</source>
<translation>No hay objetivos junto a «{path}»: se buscó y.npy, labels.npy o {stem}_labels.npy.</translation>
</message>
<message>
<source>Say under “targets” how the file is called, or choose “reconstruction” where there is nothing to predict.</source>
<translation>Indique en «Objetivos» cómo se llama el archivo, o elija «Nada» donde no haya nada que predecir.</translation>
</message>
<message>
<source>The targets “{targets}” must be another file in the folder of “{path}”.</source>
<translation>Los objetivos «{targets}» deben ser otro archivo de la carpeta de «{path}».</translation>
</message>
<message>
<source>Put the file there and give its name.</source>
<translation>Ponga el archivo ahí e indique su nombre.</translation>
</message>
<message>
<source>“{path}” holds labels, but pictures were expected.</source>
<translation>«{path}» contiene etiquetas, pero se esperaban imágenes.</translation>
</message>
<message>
<source>Choose the file with the pictures.</source>
<translation>Elija el archivo con las imágenes.</translation>
</message>
<message>
<source>There are no labels beside “{path}”: a file that is called alike, with labels for images and idx1 for idx3, was looked for.</source>
<translation>No hay etiquetas junto a «{path}»: se buscó un archivo con el mismo nombre, con labels en lugar de images e idx1 en lugar de idx3.</translation>
</message>
<message>
<source>Say under “labels” how the file is called.</source>
<translation>Indique en «labels» cómo se llama el archivo.</translation>
</message>
<message>
<source>“{beside}” holds no labels: one whole number each was expected.</source>
<translation>«{beside}» no contiene etiquetas: se esperaba un número entero para cada una.</translation>
</message>
<message>
<source>Choose another file.</source>
<translation>Elija otro archivo.</translation>
</message>
<message>
<source>“{path}” holds texts as inputs, but numbers were expected.</source>
<translation>«{path}» contiene textos como entradas, pero se esperaban números.</translation>
</message>
<message>
<source>Save numbers, or a table or text files for words.</source>
<translation>Guarde números, o una tabla o archivos de texto para palabras.</translation>
</message>
<message>
<source>“{path}”: inputs of the shape {str} are no pictures; (n, height, width), (n, channels, height, width) or (n, height, width, channels) was expected, with 1 or 3 channels.</source>
<translation>«{path}»: las entradas de forma {str} no son imágenes; se esperaba (n, height, width), (n, channels, height, width) o (n, height, width, channels), con 1 o 3 canales.</translation>
</message>
<message>
<source>Take them as arrays, or save them with another shape.</source>
<translation>Tómelas como arreglos, o guárdelas con otra forma.</translation>
</message>
<message>
<source>Export it as COCO JSON (instances) again.</source>
<translation>Expórtelo de nuevo como JSON de COCO (instances).</translation>
</message>
<message>
<source>{crowds} annotations of crowds were left out: they are around many things at once.</source>
<translation>Se omitieron {crowds} anotaciones de multitudes: rodean muchas cosas a la vez.</translation>
</message>
<message>
<source>“{path}”: {missing} of {images} pictures are not there: {shown}.</source>
<translation>«{path}»: faltan {missing} de {images} imágenes: {shown}.</translation>
</message>
<message>
<source>“{path}” is no COCO file: the lists images, annotations and categories were expected.</source>
<translation>«{path}» no es un archivo COCO: se esperaban las listas images, annotations y categories.</translation>
</message>
<message>
<source>None of the {images} pictures that “{path}” lists is there{first}.</source>
<translation>No está ninguna de las {images} imágenes que lista «{path}»{first}.</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose their folder.</source>
<translation>Ponga el archivo junto a las imágenes o elija su carpeta.</translation>
</message>
<message>
<source>“{path}” is a folder; a JSON file was expected.</source>
<translation>«{path}» es una carpeta; se esperaba un archivo JSON.</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB.</source>
<translation>«{path}» ocupa más de 1 GiB.</translation>
</message>
<message>
<source>Divide it.</source>
<translation>Divídalo.</translation>
</message>
<message>
<source>“{path}” is no JSON: {error}.</source>
<translation>«{path}» no es JSON: {error}.</translation>
</message>
<message>
<source>They were left out; put them back if they matter.</source>
<translation>Se omitieron; vuelva a ponerlas si importan.</translation>
</message>
<message>
<source>1 annotation of a crowd was left out.</source>
<translation>Se omitió 1 anotación de una multitud.</translation>
</message>
<message>
<source>“{over}” has {count} boxes: the largest {most} of them are kept.</source>
<translation>«{over}» tiene {count} recuadros: se conservan los {most} mayores.</translation>
</message>
<message>
<source>1 box reaches beyond the edge of its picture and ends there now.</source>
<translation>1 recuadro sobrepasa el borde de su imagen y ahora termina ahí.</translation>
</message>
<message>
<source>{over} pictures have more than {most} boxes; the largest are kept. “{over2}” has {count}.</source>
<translation>{over} imágenes tienen más de {most} recuadros; se conservan los mayores. «{over2}» tiene {count}.</translation>
</message>
<message>
<source>Correct them where they were drawn, if they matter.</source>
<translation>Corríjalos donde se dibujaron, si importan.</translation>
</message>
<message>
<source>{cut} boxes reach beyond the edge of their picture and end there now.</source>
<translation>{cut} recuadros sobrepasan el borde de su imagen y ahora terminan ahí.</translation>
</message>
<message>
<source>Set “most” to have more of them.</source>
<translation>Aumente «most» para tener más.</translation>
</message>
<message>
<source>{said}, the first of them {said2}. They were left out; their pictures stay.</source>
<translation>{said}; el primero: {said2}. Se excluyeron; sus imágenes se quedan.</translation>
</message>
<message>
<source>{why}. It was left out; its picture stays.</source>
<translation>{why}. Se excluyó; su imagen se queda.</translation>
</message>
<message>
<source>Call each XML file as its picture is called.</source>
<translation>Llame a cada archivo XML como a su imagen.</translation>
</message>
<message>
<source>“{lonely}” has no picture of its name.</source>
<translation>«{lonely}» no tiene imagen de su nombre.</translation>
</message>
<message>
<source>“{name}” declares a document type, which may hold more than it shows.</source>
<translation>«{name}» declara un tipo de documento, que puede contener más de lo que muestra.</translation>
</message>
<message>
<source>There are no XML files in “{root}”.</source>
<translation>No hay archivos XML en «{root}».</translation>
</message>
<message>
<source>Choose the folder around pictures and Annotations.</source>
<translation>Elija la carpeta que contiene las imágenes y Annotations.</translation>
</message>
<message>
<source>None of them is called as a picture is.</source>
<translation>Ninguno de ellos se llama como una imagen.</translation>
</message>
<message>
<source>“{root}” holds {described} XML files, but no picture with its boxes.{first}</source>
<translation>«{root}» contiene {described} archivos XML, pero ninguna imagen con sus recuadros.{first}</translation>
</message>
<message>
<source>The XML files in “{root}” describe no objects.</source>
<translation>Los archivos XML de «{root}» no describen objetos.</translation>
</message>
<message>
<source>Choose the folder with the annotations.</source>
<translation>Elija la carpeta con las anotaciones.</translation>
</message>
<message>
<source>{lonely} XML files have no picture of their name, “{lonely2}” first.</source>
<translation>{lonely} archivos XML no tienen imagen de su nombre, «{lonely2}» el primero.</translation>
</message>
<message>
<source>Remove the DOCTYPE from it.</source>
<translation>Quítele el DOCTYPE.</translation>
</message>
<message>
<source>“{name}” is nested more than {deepest} deep; a Pascal VOC file was expected.</source>
<translation>«{name}» está anidado a más de {deepest} niveles; se esperaba un archivo Pascal VOC.</translation>
</message>
<message>
<source>“{name}” is larger than 8 MiB; a Pascal VOC file was expected.</source>
<translation>«{name}» ocupa más de 8 MiB; se esperaba un archivo Pascal VOC.</translation>
</message>
<message>
<source>“{name}” is no XML: {error}.</source>
<translation>«{name}» no es XML: {error}.</translation>
</message>
<message>
<source>Save it anew.</source>
<translation>Guárdelo de nuevo.</translation>
</message>
<message>
<source>{message} Its picture was left out.</source>
<translation>{message} Su imagen se omitió.</translation>
</message>
<message>
<source>No file names the classes: data.yaml or classes.txt was looked for. They are called by their numbers.</source>
<translation>Ningún archivo nombra las clases: se buscó data.yaml o classes.txt. Se llaman por sus números.</translation>
</message>
<message>
<source>“{root}” holds {pictures} pictures, but no text files with their boxes.</source>
<translation>«{root}» contiene {pictures} imágenes, pero ningún archivo de texto con sus recuadros.</translation>
</message>
<message>
<source>Choose the folder around images and labels.</source>
<translation>Elija la carpeta que contiene images y labels.</translation>
</message>
<message>
<source>{over} pictures beside those with boxes were left out.</source>
<translation>Se omitieron {over} imágenes aparte de las que tienen recuadros.</translation>
</message>
<message>
<source>They have no labels.</source>
<translation>No tienen etiquetas.</translation>
</message>
<message>
<source>“{path}” is larger than 4 MiB; a description of data was expected.</source>
<translation>«{path}» ocupa más de 4 MiB; se esperaba una descripción de datos.</translation>
</message>
<message>
<source>“{path}” has a class number {named}.</source>
<translation>«{path}» tiene el número de clase {named}.</translation>
</message>
<message>
<source>Numbers below {most_classes} are read.</source>
<translation>Se leen los números menores que {most_classes}.</translation>
</message>
<message>
<source>Add classes.txt with one name in each line.</source>
<translation>Añada classes.txt con un nombre por línea.</translation>
</message>
<message>
<source>“{path}” has {pictures} bytes, and “{beside}” {numbers} labels of {labels} classes, which do not belong together.</source>
<translation>«{path}» tiene {pictures} bytes, y «{beside}» {numbers} etiquetas de {labels} clases, que no van juntos.</translation>
</message>
<message>
<source>“{path}” is empty or no text: {error}.</source>
<translation>«{path}» está vacío o no es texto: {error}.</translation>
</message>
<message>
<source>{count} pairs of {folder} pictures. The task is to tell whether both are of the same class.</source>
<translation>{count} pares de {folder} imágenes. La tarea es decir si ambas son de la misma clase.</translation>
</message>
<message>
<source>{count} triplets of {folder} pictures: the positive is of the anchor's class, the negative is not.</source>
<translation>{count} tripletes de {folder} imágenes: el positivo es de la clase del ancla, el negativo no.</translation>
</message>
<message>
<source>“{path}” has {classes} pictures of {count} classes; four of each of two classes are needed.</source>
<translation>«{path}» tiene {classes} imágenes de {count} clases; hacen falta cuatro de cada una de dos clases.</translation>
</message>
<message>
<source>Add pictures: none may be learnt from and validated with.</source>
<translation>Añada imágenes: ninguna puede servir a la vez para aprender y validar.</translation>
</message>
<message>
<source>“{function}” gave words as inputs, but numbers were expected.</source>
<translation>«{function}» dio palabras como entradas, pero se esperaban números.</translation>
</message>
<message>
<source>Give numbers for words.</source>
<translation>Dé números en lugar de palabras.</translation>
</message>
<message>
<source>“{function}” gave inputs of the shape {str}, which are no pictures.</source>
<translation>«{function}» dio entradas de la forma {str}, que no son imágenes.</translation>
</message>
<message>
<source>Take them as arrays, or give (n, height, width) or (n, channels, height, width).</source>
<translation>Tómelas como arrays, o dé (n, alto, ancho) o (n, canales, alto, ancho).</translation>
</message>
<message>
<source>{samples} steps are too few for windows of {length} and {horizon} steps ahead.</source>
<translation>{samples} pasos son muy pocos para ventanas de {length} y {horizon} pasos por delante.</translation>
</message>
<message>
<source>Make more steps, or shorter windows.</source>
<translation>Genere más pasos, o ventanas más cortas.</translation>
</message>
<message>
<source>Generated; nothing was observed.</source>
<translation>Generado; no se observó nada.</translation>
</message>
<message>
<source>“{path}” has no column of numbers or categories besides “{file}” and “{target}”.</source>
<translation>«{path}» no tiene columnas de números o categorías además de «{file}» y «{target}».</translation>
</message>
<message>
<source>{kept} pictures with {features} columns each. The task is to foretell “{target}”.</source>
<translation>{kept} imágenes con {features} columnas cada una. La tarea es predecir «{target}».</translation>
</message>
<message>
<source>“{strip}” names no picture that is there, or several.</source>
<translation>«{strip}» no nombra ninguna imagen que esté, o nombra varias.</translation>
</message>
<message>
<source>Of the {listed}, {rows} are there; two at least are needed.</source>
<translation>De las {listed}, hay {rows}; hacen falta al menos dos.</translation>
</message>
<message>
<source>{troubles} more rows name no picture that is there.</source>
<translation>Otras {troubles} filas no nombran ninguna imagen que exista.</translation>
</message>
<message>
<source>The column “{file}” names the pictures; another was expected as target.</source>
<translation>La columna «{file}» nombra las imágenes; se esperaba otra como objetivo.</translation>
</message>
<message>
<source>Choose one.</source>
<translation>Elija una.</translation>
</message>
<message>
<source>Add one, or choose “Pictures with a table”, which needs none.</source>
<translation>Añada una, o elija «Imágenes con una tabla», que no la necesita.</translation>
</message>
<message>
<source>No column of “{path}” names pictures; names such as cat.jpg were expected in one.</source>
<translation>Ninguna columna de «{path}» nombra imágenes; se esperaban nombres como cat.jpg en una.</translation>
</message>
<message>
<source>Choose the column with the pictures' names, or open the file as a table.</source>
<translation>Elija la columna con los nombres de las imágenes, o abra el archivo como tabla.</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose another column.</source>
<translation>Ponga el archivo junto a las imágenes, o elija otra columna.</translation>
</message>
<message>
<source>Correct the name; the row was left out.</source>
<translation>Corrija el nombre; la fila se omitió.</translation>
</message>
<message>
<source>Correct the names; the rows were left out.</source>
<translation>Corrija los nombres; las filas se omitieron.</translation>
</message>
<message>
<source>{beside} are in no folder of a class and were left out: {shown}.</source>
<translation>{beside} no están en la carpeta de ninguna clase y se excluyeron: {shown}.</translation>
</message>
<message>
<source>“{root}” holds {pictures}, but no folders: the folder of a picture is its class.</source>
<translation>«{root}» contiene {pictures}, pero ninguna carpeta: la carpeta de una imagen es su clase.</translation>
</message>
<message>
<source>Put the pictures of each class into a folder, choose a table that lists them, or predict nothing.</source>
<translation>Ponga las imágenes de cada clase en una carpeta, elija una tabla que las liste, o no prediga nada.</translation>
</message>
<message>
<source>All {keys} in “{root}” are of one class, “{labels}”; two at least were expected.</source>
<translation>Todo lo que hay en «{root}» ({keys}) es de una sola clase, «{labels}»; se esperaban al menos dos.</translation>
</message>
<message>
<source>Choose the folder above, add a folder with pictures of another class, or predict nothing.</source>
<translation>Elija la carpeta superior, añada una carpeta con imágenes de otra clase, o no prediga nada.</translation>
</message>
<message>
<source>1 picture is in no folder of a class and was left out: {shown}.</source>
<translation>1 imagen no está en la carpeta de ninguna clase y se excluyó: {shown}.</translation>
</message>
<message>
<source>There is no picture in “{root}” ({endings}).</source>
<translation>No hay ninguna imagen en «{root}» ({endings}).</translation>
</message>
<message>
<source>Choose a folder that holds folders of pictures.</source>
<translation>Elija una carpeta que contenga carpetas de imágenes.</translation>
</message>
<message>
<source>The folder “{name}” holds no pictures, so there is no such class.</source>
<translation>La carpeta «{name}» no contiene imágenes, así que esa clase no existe.</translation>
</message>
<message>
<source>Add pictures, or remove it.</source>
<translation>Añada imágenes, o quítela.</translation>
</message>
<message>
<source>Save it as CSV, with one row for each picture.</source>
<translation>Guárdela como CSV, con una fila por imagen.</translation>
</message>
<message>
<source>“{path}”, row {number}{more} has {count} values; {expected} were expected. It was left out.</source>
<translation>«{path}», la fila {number}{more} tiene {count} valores; se esperaban {expected}. Se excluyó.</translation>
</message>
<message>
<source>“{path}” must be a list of objects, or an object of names and labels.</source>
<translation>«{path}» debe ser una lista de objetos, o un objeto de nombres y etiquetas.</translation>
</message>
<message>
<source>“{path}” lists no pictures: it has no rows.</source>
<translation>«{path}» no enumera imágenes: no tiene filas.</translation>
</message>
<message>
<source>Put texts that hold the separator into quotes.</source>
<translation>Ponga entre comillas los textos que contengan el separador.</translation>
</message>
<message>
<source>“{path}” has {count} columns called “{name}”.</source>
<translation>«{path}» tiene {count} columnas llamadas «{name}».</translation>
</message>
<message>
<source>Give each column a name of its own.</source>
<translation>Dé a cada columna un nombre propio.</translation>
</message>
<message>
<source>Write it as [{{"file": "1.jpg", "label": "cat"}}, …].</source>
<translation>Escríbalo como [{{"file": "1.jpg", "label": "cat"}}, …].</translation>
</message>
<message>
<source>Write it as {{"file": "1.jpg", "label": "cat"}}.</source>
<translation>Escríbalo como {{"file": "1.jpg", "label": "cat"}}.</translation>
</message>
<message>
<source>“{path}” is a folder; a file that lists pictures was expected.</source>
<translation>«{path}» es una carpeta; se esperaba un archivo que enumere imágenes.</translation>
</message>
<message>
<source>“{path}” is larger than 1 GiB; a list of pictures was expected.</source>
<translation>«{path}» ocupa más de 1 GiB; se esperaba una lista de imágenes.</translation>
</message>
<message>
<source>“{path}”, row {line_num} cannot be read: {error}.</source>
<translation>No se puede leer «{path}», fila {line_num}: {error}.</translation>
</message>
<message>
<source>“{path}”, row {number} is no object of names and values.</source>
<translation>«{path}», la fila {number} no es un objeto de nombres y valores.</translation>
</message>
<message>
<source>“{path}”, row {number} is no JSON: {error}.</source>
<translation>«{path}», la fila {number} no es JSON: {error}.</translation>
</message>
<message>
<source>Correct the line.</source>
<translation>Corrija la línea.</translation>
</message>
<message>
<source>{tried} be read. {first}</source>
<translation>{tried} leer. {first}</translation>
</message>
<message>
<source>Give pictures that open elsewhere.</source>
<translation>Indique imágenes que se abran en otros programas.</translation>
</message>
<message>
<source>“{key}” is not there any more.</source>
<translation>«{key}» ya no está.</translation>
</message>
<message>
<source>Put it back, or look through the data again.</source>
<translation>Vuelva a ponerlo, o revise los datos otra vez.</translation>
</message>
<message>
<source>They were left out; correct the file if they matter.</source>
<translation>Se excluyeron; corrija el archivo si son importantes.</translation>
</message>
<message>
<source>None of the {rows} pictures that “{path}” lists in “{file}” is there.</source>
<translation>No está ninguna de las {rows} imágenes que «{path}» enumera en «{file}».</translation>
</message>
<message>
<source>One column of labels was chosen, “{chosen}”; two at least were expected.</source>
<translation>Se eligió una columna de etiquetas, «{chosen}»; se esperaban al menos dos.</translation>
</message>
<message>
<source>All pictures in “{path}” are of one class, “{labels}”; two at least were expected.</source>
<translation>Todas las imágenes de «{path}» son de una sola clase, «{labels}»; se esperaban al menos dos.</translation>
</message>
<message>
<source>Put the file beside the pictures, or choose the column that names them.</source>
<translation>Ponga el archivo junto a las imágenes, o elija la columna que las nombra.</translation>
</message>
<message>
<source>Choose more of them, or take it as the target.</source>
<translation>Elija más, o tómela como objetivo.</translation>
</message>
<message>
<source>“{path}” has no column called “{name}”.</source>
<translation>«{path}» no tiene ninguna columna llamada «{name}».</translation>
</message>
<message>
<source>There is: {there}.</source>
<translation>Hay: {there}.</translation>
</message>
<message>
<source>No column of “{path}” names pictures.</source>
<translation>Ninguna columna de «{path}» nombra imágenes.</translation>
</message>
<message>
<source>Choose the column with the files' names.</source>
<translation>Elija la columna con los nombres de los archivos.</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”.</source>
<translation>«{path}» no tiene más columna que «{file}».</translation>
</message>
<message>
<source>Add one with the class of each picture.</source>
<translation>Añada una con la clase de cada imagen.</translation>
</message>
<message>
<source>“{path}”, column “{name}”: “{bad}” is no number; numbers were expected.</source>
<translation>«{path}», columna «{name}»: «{bad}» no es un número; se esperaban números.</translation>
</message>
<message>
<source>Choose another column to foretell.</source>
<translation>Elija otra columna por predecir.</translation>
</message>
<message>
<source>“{path}”: {rows} of {names} rows {why}, first {rows2}.</source>
<translation>«{path}»: {rows} de {names} filas {why}; la primera, {rows2}.</translation>
</message>
<message>
<source>Pictures end in {picture_endings}; convert what is to be used.</source>
<translation>Las imágenes terminan en {picture_endings}; convierta lo que deba usarse.</translation>
</message>
<message>
<source>{count} {have} with a backslash or with letters that are no text, and left out: {first}.</source>
<translation>{count} {have} con una barra invertida o con caracteres que no son texto; excluido: {first}.</translation>
</message>
<message>
<source>The folder “{folder}” leads to a folder that was looked through already, and was left out.</source>
<translation>La carpeta «{folder}» lleva a una carpeta ya examinada, y se excluyó.</translation>
</message>
<message>
<source>The folder “{folder}” could not be looked into: {reason}.</source>
<translation>No se pudo examinar la carpeta «{folder}»: {reason}.</translation>
</message>
<message>
<source>{count} {are} by the ending ({endings}) and left out.</source>
<translation>{count} {are} (por la extensión: {endings}); excluido.</translation>
</message>
<message>
<source>Remove the link if it is there by mistake.</source>
<translation>Quite el enlace si está ahí por error.</translation>
</message>
<message>
<source>The folder “{root}” could not be looked into: {reason}.</source>
<translation>No se pudo examinar la carpeta «{root}»: {reason}.</translation>
</message>
<message>
<source>“{strip}” is no class: a number or a colour was expected before “=”.</source>
<translation>«{strip}» no es una clase: se esperaba un número o un color antes de «=».</translation>
</message>
<message>
<source>Write 0=ground; 1=cat.</source>
<translation>Escriba 0=fondo; 1=gato.</translation>
</message>
<message>
<source>“{name}” has pixels of the kind {mode}, which are no classes.</source>
<translation>«{name}» tiene píxeles del tipo {mode}, que no son clases.</translation>
</message>
<message>
<source>Save it as a PNG of 8 bits.</source>
<translation>Guárdela como PNG de 8 bits.</translation>
</message>
<message>
<source>The classes “{text}” are numbers as well as colours.</source>
<translation>Las clases «{text}» son números y también colores.</translation>
</message>
<message>
<source>Give one or the other.</source>
<translation>Indique lo uno o lo otro.</translation>
</message>
<message>
<source>“{name}” is in colours; a mask of grey numbers was expected.</source>
<translation>«{name}» está en color; se esperaba una máscara de números en gris.</translation>
</message>
<message>
<source>Save it as the others are.</source>
<translation>Guárdela como las demás.</translation>
</message>
<message>
<source>“{name}” holds no whole numbers; class numbers were expected.</source>
<translation>«{name}» no contiene números enteros; se esperaban números de clase.</translation>
</message>
<message>
<source>Save it as integers.</source>
<translation>Guárdela como enteros.</translation>
</message>
<message>
<source>“{name}” has the shape {shape}; (height, width) was expected.</source>
<translation>«{name}» tiene la forma {shape}; se esperaba (alto, ancho).</translation>
</message>
<message>
<source>Reshape it.</source>
<translation>Cambie su forma.</translation>
</message>
<message>
<source>Two classes have the {what} “{twice}”; each needs one of its own.</source>
<translation>Dos clases comparten «{twice}» ({what}); cada una necesita el suyo.</translation>
</message>
<message>
<source>Change one of them.</source>
<translation>Cambie una de ellas.</translation>
</message>
<message>
<source>“{name}” is no NumPy array of numbers.</source>
<translation>«{name}» no es una matriz NumPy de números.</translation>
</message>
<message>
<source>Save it with numpy.save.</source>
<translation>Guárdela con numpy.save.</translation>
</message>
<message>
<source>“{path}” names no classes.</source>
<translation>«{path}» no nombra clases.</translation>
</message>
<message>
<source>Write one name in each line, or choose another file.</source>
<translation>Escriba un nombre por línea o elija otro archivo.</translation>
</message>
<message>
<source>“{path}” must be a list of classes.</source>
<translation>«{path}» debe ser una lista de clases.</translation>
</message>
<message>
<source>Write it as ["ground", "cat", …].</source>
<translation>Escríbalo como ["ground", "cat", …].</translation>
</message>
<message>
<source>“{path}” is larger than 1 MiB; a list of classes was expected.</source>
<translation>«{path}» ocupa más de 1 MiB; se esperaba una lista de clases.</translation>
</message>
<message>
<source>The pattern “{pattern}” has no single *, which stands for the name of the picture.</source>
<translation>El patrón «{pattern}» no tiene un único *, que representa el nombre de la imagen.</translation>
</message>
<message>
<source>1 picture has no mask of its name and was left out: {lonely}.</source>
<translation>1 imagen no tiene máscara de su nombre y se omitió: {lonely}.</translation>
</message>
<message>
<source>1 mask has no picture of its name and was left out: {over}.</source>
<translation>1 máscara no tiene imagen de su nombre y se omitió: {over}.</translation>
</message>
<message>
<source>There are no masks{where} in “{folder}” ({mask_endings}).</source>
<translation>No hay máscaras{where} en «{folder}» ({mask_endings}).</translation>
</message>
<message>
<source>Put them into a folder called masks beside the pictures, or choose their folder.</source>
<translation>Póngalas en una carpeta llamada masks junto a las imágenes o elija su carpeta.</translation>
</message>
<message>
<source>There are no pictures in “{root}” besides the masks.</source>
<translation>En «{root}» no hay imágenes aparte de las máscaras.</translation>
</message>
<message>
<source>Choose the folder above.</source>
<translation>Elija la carpeta superior.</translation>
</message>
<message>
<source>Write it as in *_mask.png.</source>
<translation>Escríbalo como *_mask.png.</translation>
</message>
<message>
<source>None of the {masks} masks is called like one of the {pictures} pictures in “{root}”: “{places}” and “{pictures2}” come first.</source>
<translation>Ninguna de las {masks} máscaras se llama como una de las {pictures} imágenes de «{root}»: «{places}» y «{pictures2}» son las primeras.</translation>
</message>
<message>
<source>Call each mask as its picture, or give a pattern such as *_mask.png.</source>
<translation>Llame a cada máscara como a su imagen o dé un patrón como *_mask.png.</translation>
</message>
<message>
<source>{lonely} pictures have no mask of their name and were left out: {lonely2}.</source>
<translation>{lonely} imágenes no tienen máscara de su nombre y se omitieron: {lonely2}.</translation>
</message>
<message>
<source>{over} masks have no picture of their name and were left out: {over2}.</source>
<translation>{over} máscaras no tienen imagen de su nombre y se omitieron: {over2}.</translation>
</message>
<message>
<source>Add the masks if these are to be learnt from.</source>
<translation>Añada las máscaras si se ha de aprender de ellas.</translation>
</message>
<message>
<source>Call them as their pictures, or remove them.</source>
<translation>Llámelas como sus imágenes o quítelas.</translation>
</message>
<message>
<source>The masks hold 1 class; two at least were expected.</source>
<translation>Las máscaras contienen 1 clase; se esperaban al menos dos.</translation>
</message>
<message>
<source>The masks hold no class; two at least were expected.</source>
<translation>Las máscaras no contienen ninguna clase; se esperaban al menos dos.</translation>
</message>
<message>
<source>Choose other masks, or name the classes under Classes, as in 0=ground; 1=cat.</source>
<translation>Elija otras máscaras o nombre las clases en Clases, como 0=fondo; 1=gato.</translation>
</message>
<message>
<source>The masks have {kept} classes; {most_classes} at most are read.</source>
<translation>Las máscaras tienen {kept} clases; se leen {most_classes} como máximo.</translation>
</message>
<message>
<source>Join some of them.</source>
<translation>Junte algunas.</translation>
</message>
<message>
<source>None of the {count} masks that were looked at can be read. {told}</source>
<translation>No se puede leer ninguna de las {count} máscaras que se miraron. {told}</translation>
</message>
<message>
<source>Save them as PNG.</source>
<translation>Guárdelas como PNG.</translation>
</message>
<message>
<source>The masks hold {seen} different {what}, “{names}” among them: these are pictures, or masks that were saved with loss.</source>
<translation>Las máscaras contienen {seen} {what} distintos (por ejemplo, «{names}»): son imágenes, o máscaras guardadas con pérdida.</translation>
</message>
<message>
<source>Give masks with one value for each class, saved as PNG.</source>
<translation>Dé máscaras con un valor por clase, guardadas como PNG.</translation>
</message>
<message>
<source>{rows} pairs. The task is to foretell “{target}” of both together.</source>
<translation>{rows} pares. La tarea es predecir «{target}» de ambos juntos.</translation>
</message>
<message>
<source>{keys} triplets: the positive is like the anchor, the negative is not.</source>
<translation>{keys} tripletes: el positivo se parece al ancla, el negativo no.</translation>
</message>
<message>
<source>“{path}” has no column that is plainly the {missing} part; pictures or texts were expected.</source>
<translation>«{path}» no tiene ninguna columna que sea claramente la parte {missing}; se esperaban imágenes o textos.</translation>
</message>
<message>
<source>“{path}” has no column besides “{left}” and “{right}”; one that says what is to be foretold of each pair was expected.</source>
<translation>«{path}» no tiene más columnas que «{left}» y «{right}»; se esperaba una que diga qué hay que predecir de cada par.</translation>
</message>
<message>
<source>Add one, or choose another column.</source>
<translation>Añada una, o elija otra columna.</translation>
</message>
<message>
<source>Choose it; there is {there}.</source>
<translation>Elíjala; hay {there}.</translation>
</message>
<message>
<source>{keys} texts with what each becomes. The task is to say the next word of that, place by place.</source>
<translation>{keys} textos con lo que resulta de cada uno. La tarea es decir la palabra siguiente, lugar por lugar.</translation>
</message>
<message>
<source>Correct the row if it matters; it was left out.</source>
<translation>Corrija la fila si importa; se omitió.</translation>
</message>
<message>
<source>“{path}” has {first} lines, but “{other}” has {second}; the same number was expected, as each line says the same as that of the other.</source>
<translation>«{path}» tiene {first} líneas, pero «{other}» tiene {second}; se esperaba el mismo número, pues cada línea dice lo mismo que la del otro.</translation>
</message>
<message>
<source>“{path}” holds no two columns of texts, divided by tabs; a text and what it becomes was expected.</source>
<translation>«{path}» no contiene dos columnas de textos separadas por tabuladores; se esperaba un texto y lo que resulta de él.</translation>
</message>
<message>
<source>“{path}” holds one text a line; a second file with what each becomes was expected.</source>
<translation>«{path}» contiene un texto por línea; se esperaba un segundo archivo con lo que resulta de cada uno.</translation>
</message>
<message>
<source>“{path}” needs two columns of texts, one with what the other becomes; it has {there}.</source>
<translation>«{path}» necesita dos columnas de textos, una con lo que resulta de la otra; tiene {there}.</translation>
</message>
<message>
<source>“{path}” holds {count} with a text and what it becomes; two at least were expected.</source>
<translation>«{path}» contiene {count} con un texto y lo que resulta de él; se esperaban al menos dos.</translation>
</message>
<message>
<source>Give the two files of the same part, unchanged.</source>
<translation>Dé los dos archivos de la misma parte, sin cambios.</translation>
</message>
<message>
<source>Choose a file with both, or the second file as well.</source>
<translation>Elija un archivo con ambos, o también el segundo archivo.</translation>
</message>
<message>
<source>“{path}”, row {number} has {row} cells; {need} at least were expected.</source>
<translation>«{path}», fila {number} tiene {row} celdas; se esperaban al menos {need}.</translation>
</message>
<message>
<source>Choose the other file, too: train.de for train.en, say.</source>
<translation>Elija también el otro archivo: train.de para train.en, por ejemplo.</translation>
</message>
<message>
<source>Choose the two columns.</source>
<translation>Elija las dos columnas.</translation>
</message>
<message>
<source>Give a file with more of them.</source>
<translation>Dé un archivo con más.</translation>
</message>
<message>
<source>“{path}”, row {number}: one side is empty; a text was expected on both.</source>
<translation>«{path}», fila {number}: un lado está vacío; se esperaba un texto en ambos.</translation>
</message>
<message>
<source>Choose the file anew; it may have been moved.</source>
<translation>Elija el archivo de nuevo; puede que se haya movido.</translation>
</message>
<message>
<source>“{path}” has no two stretches of {length} {unit}; these are needed at least.</source>
<translation>«{path}» no tiene dos tramos de {length} {unit}; hacen falta al menos dos.</translation>
</message>
<message>
<source>{stretches} stretches of {length} {unit}. The task is to say the next one, place by place.</source>
<translation>{stretches} tramos de {length} {unit}. La tarea es decir lo siguiente, lugar por lugar.</translation>
</message>
<message>
<source>Give longer texts, or take shorter stretches.</source>
<translation>Dé textos más largos, o tome tramos más cortos.</translation>
</message>
<message>
<source>There are no texts in “{path}”: no file ends in {text_endings}.</source>
<translation>No hay textos en «{path}»: ningún archivo termina en {text_endings}.</translation>
</message>
<message>
<source>The texts in “{root}” have more than a thousand million letters.</source>
<translation>Los textos de «{root}» tienen más de mil millones de letras.</translation>
</message>
<message>
<source>Take a part of them.</source>
<translation>Tome una parte de ellos.</translation>
</message>
<message>
<source>“{name}” is empty; a text was expected.</source>
<translation>«{name}» está vacío; se esperaba un texto.</translation>
</message>
<message>
<source>It was left out.</source>
<translation>Se omitió.</translation>
</message>
<message>
<source>Correct it if it matters; the row was left out.</source>
<translation>Corríjalo si importa; la fila se omitió.</translation>
</message>
<message>
<source>The column {where} holds {good} ratings that are numbers; two at least are needed.</source>
<translation>La columna {where} contiene {good} valoraciones que son números; hacen falta al menos dos.</translation>
</message>
<message>
<source>{good} ratings. The task is to foretell “{rating}” for a user and an item.</source>
<translation>{good} valoraciones. La tarea es predecir «{rating}» para un usuario y un artículo.</translation>
</message>
<message>
<source>“{path}” has {names} columns; three at least were expected: user, item and rating.</source>
<translation>«{path}» tiene {names} columnas; se esperaban al menos tres: usuario, artículo y valoración.</translation>
</message>
<message>
<source>“{path}” holds no ratings; lines such as 1::1193::5::978300760 were expected.</source>
<translation>«{path}» no contiene valoraciones; se esperaban líneas como 1::1193::5::978300760.</translation>
</message>
<message>
<source>“{path}” has no column that is called like the {what}; it has {there}.</source>
<translation>«{path}» no tiene ninguna columna llamada como {what}; tiene {there}.</translation>
</message>
<message>
<source>Choose the columns with user, item and rating.</source>
<translation>Elija las columnas con usuario, artículo y valoración.</translation>
</message>
<message>
<source>Choose a file with ratings, such as u.data or ratings.csv.</source>
<translation>Elija un archivo con valoraciones, como u.data o ratings.csv.</translation>
</message>
<message>
<source>Choose ratings.dat, or a table with a header.</source>
<translation>Elija ratings.dat, o una tabla con cabecera.</translation>
</message>
<message>
<source>Choose the column with the {what}.</source>
<translation>Elija la columna con {what}.</translation>
</message>
<message>
<source>{told} more rows of “{name}” were left out.</source>
<translation>Otras {told} filas de «{name}» se omitieron.</translation>
</message>
<message>
<source>{samples} pictures with {what} of {labels} classes.</source>
<translation>{samples} imágenes con {what} de {labels} clases.</translation>
</message>
<message>
<source>“{name}” is not there any more.</source>
<translation>«{name}» ya no está.</translation>
</message>
<message>
<source>{self} pictures with {labels} classes.</source>
<translation>{self} imágenes con {labels} clases.</translation>
</message>
<message>
<source>Take the dataset as pictures to learn from these.</source>
<translation>Tome el conjunto como imágenes para aprender de ellas.</translation>
</message>
<message>
<source>“{path}” has no column to foretell; it has {rows}.</source>
<translation>«{path}» no tiene ninguna columna que predecir; tiene {rows}.</translation>
</message>
<message>
<source>Choose a dataset with classes or values.</source>
<translation>Elija un conjunto con clases o valores.</translation>
</message>
<message>
<source>{self} pictures with the value {names}.</source>
<translation>{self} imágenes con el valor {names}.</translation>
</message>
<message>
<source>“{path}” has no pictures in “{column}”; it has {rows}.</source>
<translation>«{path}» no tiene imágenes en «{column}»; tiene {rows}.</translation>
</message>
<message>
<source>Choose another column, or another kind of source.</source>
<translation>Elija otra columna u otro tipo de fuente.</translation>
</message>
<message>
<source>“{path}” has no texts in “{text}”; it has {rows}.</source>
<translation>«{path}» no tiene textos en «{text}»; tiene {rows}.</translation>
</message>
<message>
<source>“{column}” cannot be foretold from itself.</source>
<translation>«{column}» no se puede predecir a partir de sí misma.</translation>
</message>
<message>
<source>Choose two different columns.</source>
<translation>Elija dos columnas distintas.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no numbers or words.</source>
<translation>La columna «{name}» no se usa: no contiene números ni palabras.</translation>
</message>
<message>
<source>{keys} holds no picture.</source>
<translation>{keys} no contiene ninguna imagen.</translation>
</message>
<message>
<source>Fill it in, or leave the row out.</source>
<translation>Rellénelo, o deje fuera la fila.</translation>
</message>
<message>
<source>The picture of {key} could not be read: {strerror}.</source>
<translation>No se pudo leer la imagen de {key}: {strerror}.</translation>
</message>
<message>
<source>Save the dataset with its pictures in it.</source>
<translation>Guarde el conjunto con sus imágenes dentro.</translation>
</message>
<message>
<source>The column “{twice}” was chosen twice; each part needs its own.</source>
<translation>La columna «{twice}» se eligió dos veces; cada parte necesita la suya.</translation>
</message>
<message>
<source>“{path}” has no row that can be used.{first}</source>
<translation>«{path}» no tiene ninguna fila utilizable.{first}</translation>
</message>
<message>
<source>Choose other columns.</source>
<translation>Elija otras columnas.</translation>
</message>
<message>
<source>“{path}” has no column besides “{file}”; one that says what to foretell was expected.</source>
<translation>«{path}» no tiene más columna que «{file}»; se esperaba una que diga qué hay que predecir.</translation>
</message>
<message>
<source>None of the {names} sounds that “{path}” lists is there.</source>
<translation>No está ninguno de los {names} sonidos que enumera «{path}».</translation>
</message>
<message>
<source>No column of “{path}” names sounds.</source>
<translation>Ninguna columna de «{path}» nombra sonidos.</translation>
</message>
<message>
<source>Add a column with the class of each sound.</source>
<translation>Añada una columna con la clase de cada sonido.</translation>
</message>
<message>
<source>Put the file beside the sounds, or choose the column that names them.</source>
<translation>Ponga el archivo junto a los sonidos, o elija la columna que los nombra.</translation>
</message>
<message>
<source>{what} names “{key}”, which row {seen} names already.</source>
<translation>{what} nombra «{key}», que ya nombra la fila {seen}.</translation>
</message>
<message>
<source>{what} names no file.</source>
<translation>{what} no nombra ningún archivo.</translation>
</message>
<message>
<source>Name it, or remove the row.</source>
<translation>Nómbrelo, o quite la fila.</translation>
</message>
<message>
<source>{what} names “{key}”, which is not there.</source>
<translation>{what} nombra «{key}», que no está.</translation>
</message>
<message>
<source>Remove one of the rows.</source>
<translation>Quite una de las filas.</translation>
</message>
<message>
<source>Put the file there, or remove the row.</source>
<translation>Ponga ahí el archivo, o quite la fila.</translation>
</message>
<message>
<source>A rate of {rate} Hz is too low for sound; {lowest} at least was expected.</source>
<translation>Una frecuencia de {rate} Hz es demasiado baja para sonido; se esperaba al menos {lowest}.</translation>
</message>
<message>
<source>Set it to 0.</source>
<translation>Póngalo a 0.</translation>
</message>
<message>
<source>None of the sounds can be read. {message}</source>
<translation>No se puede leer ninguno de los sonidos. {message}</translation>
</message>
<message>
<source>Put it back, or choose the data anew.</source>
<translation>Vuelva a ponerlo, o elija los datos de nuevo.</translation>
</message>
<message>
<source>“{path}” has no column besides “{text}”; one that says what to foretell was expected.</source>
<translation>«{path}» no tiene más columna que «{text}»; se esperaba una que diga qué hay que predecir.</translation>
</message>
<message>
<source>Add a column with the class of each text, or choose two different columns.</source>
<translation>Añada una columna con la clase de cada texto, o elija dos columnas distintas.</translation>
</message>
<message>
<source>Choose a tokenizer.json of the library tokenizers, or another tokenizer.</source>
<translation>Elija un tokenizer.json de la biblioteca tokenizers, u otro tokenizador.</translation>
</message>
<message>
<source>The tokenizer is to come from a file, but none was named.</source>
<translation>El tokenizador debe venir de un archivo, pero no se indicó ninguno.</translation>
</message>
<message>
<source>Choose its tokenizer.json.</source>
<translation>Elija su tokenizer.json.</translation>
</message>
<message>
<source>“{path}” is larger than 256 MiB; a tokenizer.json was expected.</source>
<translation>«{path}» ocupa más de 256 MiB; se esperaba un tokenizer.json.</translation>
</message>
<message>
<source>The tokenizer “{path}” could not be read: {strerror}.</source>
<translation>No se pudo leer el tokenizador «{path}»: {strerror}.</translation>
</message>
<message>
<source>“{path}” is no tokenizer: it is not text.</source>
<translation>«{path}» no es un tokenizador: no es texto.</translation>
</message>
<message>
<source>there are {counted}; at least {least} are needed, {why}.</source>
<translation>hay {counted}; se necesitan al menos {least}, {why}.</translation>
</message>
<message>
<source>there is {counted}; at least {least} are needed, {why}.</source>
<translation>hay {counted}; se necesitan al menos {least}, {why}.</translation>
</message>
<message>
<source>Add samples, or take fewer parts or folds.</source>
<translation>Añada muestras, o tome menos partes o pliegues.</translation>
</message>
<message>
<source>a fold is empty.</source>
<translation>un pliegue está vacío.</translation>
</message>
<message>
<source>Take fewer folds, or add samples.</source>
<translation>Tome menos pliegues, o añada muestras.</translation>
</message>
<message>
<source>the class “{label}” has {counted}; at least {least} are needed, {why}.</source>
<translation>la clase «{label}» tiene {counted}; se necesitan al menos {least}, {why}.</translation>
</message>
<message>
<source>Add samples of this class or leave it out.</source>
<translation>Añada muestras de esta clase o exclúyala.</translation>
</message>
<message>
<source>nothing says which samples belong together, so they cannot be divided by groups.</source>
<translation>nada dice qué muestras van juntas, así que no se pueden dividir por grupos.</translation>
</message>
<message>
<source>Choose what tells the group in the settings of the data, or another way to divide it.</source>
<translation>Elija en los ajustes de los datos lo que indica el grupo, u otro método de división.</translation>
</message>
<message>
<source>of {count} samples in the order of time, {last} are held back, {between}none is left to learn from.</source>
<translation>de {count} muestras en orden temporal se reservan {last}, {between}no queda ninguna de la que aprender.</translation>
</message>
<message>
<source>Take shorter windows, a smaller share to hold back, fewer folds, or more rows.</source>
<translation>Tome ventanas más cortas, una proporción reservada menor, menos pliegues o más filas.</translation>
</message>
<message>
<source>The share of validation data must lie between 0 and 1, not {validation}.</source>
<translation>La proporción de datos de validación debe estar entre 0 y 1, no ser {validation}.</translation>
</message>
<message>
<source>Set it to 0.2, say.</source>
<translation>Póngala a 0.2, por ejemplo.</translation>
</message>
<message>
<source>The shares of validation data ({validation}) and test data ({test}) leave nothing to learn from.</source>
<translation>Las proporciones de datos de validación ({validation}) y de prueba ({test}) no dejan nada de lo que aprender.</translation>
</message>
<message>
<source>Set each to 0.2, say.</source>
<translation>Fije cada una en 0,2, por ejemplo.</translation>
</message>
<message>
<source>There is no way to divide data called “{split}”.</source>
<translation>No hay método para dividir datos llamado «{split}».</translation>
</message>
<message>
<source>Choose one of {splits}.</source>
<translation>Elija uno de {splits}.</translation>
</message>
<message>
<source>Of {folds} {what}, the number {number} was chosen; there must be 2 at least, counted from 0.</source>
<translation>De {folds} {what} se eligió el número {number}; debe haber al menos 2, contados desde 0.</translation>
</message>
<message>
<source>Choose one from 0 to {folds}.</source>
<translation>Elija uno de 0 a {folds}.</translation>
</message>
<message>
<source>{facts} epochs in batches of {batch} suit {samples} samples.</source>
<translation>{facts} épocas en lotes de {batch} convienen a {samples} muestras.</translation>
</message>
<message>
<source>It ends in {outputs} scores, one for each class, and learns by {loss}.</source>
<translation>Termina en {outputs} puntuaciones, una por clase, y aprende con {loss}.</translation>
</message>
<message>
<source>It ends in {outputs} numbers to be predicted, and learns by {loss}.</source>
<translation>Termina en {outputs} números por predecir, y aprende con {loss}.</translation>
</message>
<message>
<source>It ends in the number to be predicted, and learns by {loss}.</source>
<translation>Termina en el número por predecir, y aprende con {loss}.</translation>
</message>
<message>
<source>A sample is {values} numbers: {widths} linear layers, {first} wide at first, read them.</source>
<translation>Una muestra son {values} números: la leen {widths} capas lineales, la primera de ancho {first}.</translation>
</message>
<message>
<source>{kind} is {shape}: {number} convolutions look at it from fine to coarse.</source>
<translation>{kind} es {shape}: {number} convoluciones la miran de lo fino a lo grueso.</translation>
</message>
<message>
<source>A sample is a wave of {shape} values: {number} convolutions along time look at it.</source>
<translation>Una muestra es una onda de {shape} valores: {number} convoluciones a lo largo del tiempo la miran.</translation>
</message>
<message>
<source>A window is {steps} steps of {each}, too many for an LSTM: convolutions along time.</source>
<translation>Una ventana son {steps} pasos de {each}, demasiados para una LSTM: convoluciones a lo largo del tiempo.</translation>
</message>
<message>
<source>A text is {shape} tokens of {tokens}: each gets a vector of {size} numbers, a GRU reads them.</source>
<translation>Un texto son {shape} tokens de {tokens}: cada uno recibe un vector de {size} números, y una GRU los lee.</translation>
</message>
<message>
<source>A window is {steps} steps of {each}: an LSTM reads them in order.</source>
<translation>Una ventana son {steps} pasos de {each}: una LSTM los lee en orden.</translation>
</message>
<message>
<source>A sample is {shape} tokens of {tokens}: each gets a vector of {size} numbers.</source>
<translation>Una muestra son {shape} tokens de {tokens}: cada uno recibe un vector de {size} números.</translation>
</message>
<message>
<source>No network is suggested: numbers of tokens are no values that could be given back.</source>
<translation>No se sugiere ninguna red: los números de tokens no son valores que se puedan devolver.</translation>
</message>
<message>
<source>It ends in {classes} scores for each place, and learns by {loss}.</source>
<translation>Termina en {classes} puntuaciones por lugar y aprende con {loss}.</translation>
</message>
<message>
<source>A picture is {shape}: an autoencoder halves it {depth} times and builds it up again.</source>
<translation>Una imagen es {shape}: un autocodificador la reduce a la mitad {depth} veces y la reconstruye.</translation>
</message>
<message>
<source>No network is suggested for boxes yet: they need a loss that compares lists of boxes, which comes with the training of detectors.</source>
<translation>Aún no se sugiere una red para recuadros: necesitan una pérdida que compare listas de recuadros, que llegará con el entrenamiento de detectores.</translation>
</message>
<message>
<source>No network is suggested: what is said has no places in the samples. Draw an objective with CTCLoss, or begin with the template for it.</source>
<translation>No se propone ninguna red: lo que se dice no tiene lugares en las muestras. Dibuje una función objetivo con CTCLoss, o empiece con la plantilla para ello.</translation>
</message>
<message>
<source>No network is suggested for pictures of another size: begin with the template for finer pictures.</source>
<translation>No se propone ninguna red para imágenes de otro tamaño: empiece con la plantilla para imágenes más finas.</translation>
</message>
<message>
<source>A picture is {shape}: a small U-Net halves it {depth} times and brings it back.</source>
<translation>Una imagen es {shape}: una U-Net pequeña la reduce a la mitad {depth} veces y la devuelve.</translation>
</message>
<message>
<source>All numbers of a sample are read together: linear layers say each place.</source>
<translation>Todos los números de una muestra se leen juntos: capas lineales dicen cada lugar.</translation>
</message>
<message>
<source>A sample is {values} numbers: an autoencoder takes them through {narrow} and back.</source>
<translation>Una muestra son {values} números: un autocodificador los pasa por {narrow} y vuelve.</translation>
</message>
<message>
<source>It ends in the sample itself, and learns by {loss}.</source>
<translation>Termina en la propia muestra y aprende con {loss}.</translation>
</message>
<message>
<source>A stretch is {shape} tokens of {tokens}: a GRU reads them in order and never looks ahead.</source>
<translation>Un tramo son {shape} tokens de {tokens}: una GRU los lee en orden y nunca mira adelante.</translation>
</message>
<message>
<source>A GRU reads the {shape} tokens of “{text}”; another goes on from “{said}” with what the first found.</source>
<translation>Una GRU lee los {shape} tokens de «{text}»; otra continúa desde «{said}» con lo que halló la primera.</translation>
</message>
<message>
<source>No network is suggested for samples that are to be compared yet: they need a loss of several outputs, which comes with other ways to train.</source>
<translation>Aún no se sugiere ninguna red para muestras que se comparan: necesitan una pérdida de varias salidas, que llegará con otras formas de entrenar.</translation>
</message>
<message>
<source>No network is suggested for several inputs with something to say for each place: draw one that fits both.</source>
<translation>No se sugiere ninguna red para varias entradas con algo que decir en cada lugar: dibuje una para ambas cosas.</translation>
</message>
<message>
<source>The inputs {listed} are read by a branch each{shared}; then all is put together.</source>
<translation>Las entradas {listed} las lee una rama cada una{shared}; luego se junta todo.</translation>
</message>
<message>
<source>Each of {listed} gets a vector of {size} numbers; their product tells how they match.</source>
<translation>Cada uno de {listed} recibe un vector de {size} números; su producto dice cuánto encajan.</translation>
</message>
<message>
<source>“{path}” may not be read.</source>
<translation>No está permitido leer «{path}».</translation>
</message>
<message>
<source>Give yourself the right to read it.</source>
<translation>Dese permiso para leerlo.</translation>
</message>
<message>
<source>“{path}” does not fit into memory.</source>
<translation>«{path}» no cabe en la memoria.</translation>
</message>
<message>
<source>Split it, or leave columns out.</source>
<translation>Divídalo, o excluya columnas.</translation>
</message>
<message>
<source>{share} % of “{name}” is missing. {filled}.</source>
<translation>Falta el {share} % de «{name}». {filled}.</translation>
</message>
<message>
<source>{again} of {rows} rows are the same as one before. If one of the two is learnt and the other is asked for, the score is too good.</source>
<translation>{again} de {rows} filas son iguales a una anterior. Si se aprende una de las dos y se pregunta por la otra, la puntuación sale demasiado buena.</translation>
</message>
<message>
<source>Leave the column out if it says little.</source>
<translation>Excluya la columna si dice poco.</translation>
</message>
<message>
<source>Leave these rows out if what is missing cannot be guessed.</source>
<translation>Excluya estas filas si no se puede suponer lo que falta.</translation>
</message>
<message>
<source>“{name}” rises by one from row to row. A network learns the order of the file by heart from it, and new rows have numbers that it never saw.</source>
<translation>«{name}» sube de uno en uno de fila en fila. Con ella una red aprende de memoria el orden del archivo, y las filas nuevas tienen números que nunca vio.</translation>
</message>
<message>
<source>Leave it out, unless it is a time that goes on.</source>
<translation>Exclúyala, salvo que sea un tiempo que sigue avanzando.</translation>
</message>
<message>
<source>From “{name}” alone, “{target}” is known almost exactly. Perhaps it was written down after what is to be foretold, or is the same in other words.</source>
<translation>Solo con «{name}» se conoce «{target}» casi con exactitud. Tal vez se anotó después de lo que hay que predecir, o es lo mismo con otras palabras.</translation>
</message>
<message>
<source>Leave it out, unless it is really known before.</source>
<translation>Exclúyala, salvo que de verdad se conozca antes.</translation>
</message>
<message>
<source>{far} of {rows} values of “{name}” lie far from the others.</source>
<translation>{far} de {rows} valores de «{name}» están lejos de los demás.</translation>
</message>
<message>
<source>Look whether they are right: a missing one is sometimes written as −999 or 9999.</source>
<translation>Compruebe si son correctos: un valor que falta se escribe a veces como −999 o 9999.</translation>
</message>
<message>
<source>Fill it in, if it is known; the row is left out until then.</source>
<translation>Complétela si se conoce; hasta entonces la fila queda excluida.</translation>
</message>
<message>
<source>“{path}”: only {known} rows have a time in “{column}”.</source>
<translation>«{path}»: solo {known} filas tienen un tiempo en «{column}».</translation>
</message>
<message>
<source>Fill them in.</source>
<translation>Complételas.</translation>
</message>
<message>
<source>Row {numbers} has no time in “{column}”.</source>
<translation>La fila {numbers} no tiene tiempo en «{column}».</translation>
</message>
<message>
<source>“{path}”: the column “{column}” holds no dates, but the time of each row was expected.</source>
<translation>«{path}»: la columna «{column}» no contiene fechas, pero se esperaba el tiempo de cada fila.</translation>
</message>
<message>
<source>Choose another column, or none: the rows are then in no order.</source>
<translation>Elija otra columna, o ninguna: las filas no tendrán entonces orden.</translation>
</message>
<message>
<source>{missing} more rows have no time in “{column}”.</source>
<translation>{missing} filas más no tienen tiempo en «{column}».</translation>
</message>
<message>
<source>Correct the row; a cell with the dividing sign in it needs quotation marks.</source>
<translation>Corrija la fila; una celda que contiene el separador necesita comillas.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds more than {most_labels} different words, or hardly any twice.</source>
<translation>La columna «{name}» no se usa: contiene más de {most_labels} palabras distintas, o casi ninguna dos veces.</translation>
</message>
<message>
<source>Open the table as texts to learn from these.</source>
<translation>Abra la tabla como textos para aprender de ellos.</translation>
</message>
<message>
<source>Put rare words together in the file if they matter.</source>
<translation>Agrupe las palabras raras en el archivo si son importantes.</translation>
</message>
<message>
<source>No column of “{path}” is left to foretell “{target}” from.{why}</source>
<translation>No queda ninguna columna de «{path}» con la que predecir «{target}».{why}</translation>
</message>
<message>
<source>Leave fewer columns out, or choose a table with columns of numbers or categories.</source>
<translation>Excluya menos columnas, o elija una tabla con columnas de números o categorías.</translation>
</message>
<message>
<source>No row of “{name}” has {names} cells, as its header has; row {number} has {came}.</source>
<translation>Ninguna fila de «{name}» tiene {names} celdas, como su cabecera; la fila {number} tiene {came}.</translation>
</message>
<message>
<source>Correct the header, or set “header” to “no”.</source>
<translation>Corrija la cabecera, o ponga «header» a «no».</translation>
</message>
<message>
<source>“{name}” holds a header but no rows.</source>
<translation>«{name}» contiene una cabecera, pero ninguna fila.</translation>
</message>
<message>
<source>Choose a table with rows.</source>
<translation>Elija una tabla con filas.</translation>
</message>
<message>
<source>“{name}” holds one row; at least 2 are needed.</source>
<translation>«{name}» contiene una fila; se necesitan al menos 2.</translation>
</message>
<message>
<source>Choose a table with more rows.</source>
<translation>Elija una tabla con más filas.</translation>
</message>
<message>
<source>“{name}” has one column, “{names}”; at least two are needed: one to foretell, one to know.</source>
<translation>«{name}» tiene una columna, «{names}»; se necesitan al menos dos: una por predecir y una conocida.</translation>
</message>
<message>
<source>Choose a table with more columns, divided by commas, semicolons or tabs.</source>
<translation>Elija una tabla con más columnas, separadas por comas, puntos y comas o tabuladores.</translation>
</message>
<message>
<source>Row {number} has {came} cells; {names} were expected.</source>
<translation>La fila {number} tiene {came} celdas; se esperaban {names}.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds no values.</source>
<translation>La columna «{name}» no se usa: no contiene valores.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds the same value in every row.</source>
<translation>La columna «{name}» no se usa: contiene el mismo valor en todas las filas.</translation>
</message>
<message>
<source>The column “{name}” is not used: it names the rows, each by a value of its own.</source>
<translation>La columna «{name}» no se usa: identifica las filas, cada una con un valor propio.</translation>
</message>
<message>
<source>The column “{name}” is not used: it holds longer texts.</source>
<translation>La columna «{name}» no se usa: contiene textos largos.</translation>
</message>
<message>
<source>{rest} more rows have another number of cells than {names}.</source>
<translation>Otras {rest} filas tienen un número de celdas distinto de {names}.</translation>
</message>
<message>
<source>Correct it, or let the row be left out.</source>
<translation>Corríjala, o deje que se excluya la fila.</translation>
</message>
<message>
<source>Fill it in, or let the row be left out.</source>
<translation>Complételo, o deje que se excluya la fila.</translation>
</message>
<message>
<source>In “{path}”, {kept} rows say yes or no of each label; two at least are needed.</source>
<translation>En «{path}», {kept} filas dicen sí o no de cada etiqueta; hacen falta al menos dos.</translation>
</message>
<message>
<source>The target “{name}” is missing in row {number}.</source>
<translation>Falta el objetivo «{name}» en la fila {number}.</translation>
</message>
<message>
<source>“{path}” has no column “{wanted}”; it has {listed}.</source>
<translation>«{path}» no tiene la columna «{wanted}»; tiene {listed}.</translation>
</message>
<message>
<source>The column “{name}” of “{path}” is empty: there is nothing to foretell.</source>
<translation>La columna «{name}» de «{path}» está vacía: no hay nada que predecir.</translation>
</message>
<message>
<source>Choose another column as target.</source>
<translation>Elija otra columna como objetivo.</translation>
</message>
<message>
<source>Fill the columns in, or choose others.</source>
<translation>Rellene las columnas, o elija otras.</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {kept} numbers; at least two are needed.</source>
<translation>La columna «{kind}» de «{path}» contiene {kept} números; se necesitan al menos dos.</translation>
</message>
<message>
<source>Choose a column of numbers as target, or foretell classes.</source>
<translation>Elija una columna de números como objetivo, o prediga clases.</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds {labels} different words in {names} rows; classes must come again and again to be learnt.</source>
<translation>La columna «{kind}» de «{path}» contiene {labels} palabras distintas en {names} filas; las clases tienen que repetirse para poder aprenderse.</translation>
</message>
<message>
<source>The column “{kind}” of “{path}” holds one class only, “{labels}”; two are needed at least.</source>
<translation>La columna «{kind}» de «{path}» contiene una sola clase, «{labels}»; se necesitan al menos dos.</translation>
</message>
<message>
<source>Choose another column as target, or add rows of another class.</source>
<translation>Elija otra columna como objetivo, o añada filas de otra clase.</translation>
</message>
<message>
<source>The target “{name}” in row {number} is “{text}”; {wanted} was expected.</source>
<translation>El objetivo «{name}» en la fila {number} es «{text}»; se esperaba {wanted}.</translation>
</message>
<message>
<source>{count} more rows have no target in “{name}”.</source>
<translation>Otras {count} filas no tienen objetivo en «{name}».</translation>
</message>
<message>
<source>{name} is not there any more.</source>
<translation>{name} ya no está.</translation>
</message>
<message>
<source>{name} could not be read: {strerror}.</source>
<translation>No se pudo leer {name}: {strerror}.</translation>
</message>
<message>
<source>Unpack it yourself if you know where it is from, and choose the folder.</source>
<translation>Descomprímalo usted si sabe de dónde viene, y elija la carpeta.</translation>
</message>
<message>
<source>“{archive}” could not be unpacked into “{folder}”: {reason}.</source>
<translation>No se pudo descomprimir «{archive}» en «{folder}»: {reason}.</translation>
</message>
<message>
<source>Check both and their rights.</source>
<translation>Compruebe ambos y sus permisos.</translation>
</message>
<message>
<source>“{archive}” holds “{name}”, which is a link or a device; only files and folders are unpacked.</source>
<translation>«{archive}» contiene «{name}», que es un enlace o un dispositivo; solo se descomprimen archivos y carpetas.</translation>
</message>
<message>
<source>There is no file “{archive}”.</source>
<translation>No hay ningún archivo «{archive}».</translation>
</message>
<message>
<source>Choose the archive where it is now.</source>
<translation>Elija el archivo comprimido donde está ahora.</translation>
</message>
<message>
<source>There is no room to unpack “{archive}” in “{folder}”.</source>
<translation>No hay sitio para descomprimir «{archive}» en «{folder}».</translation>
</message>
<message>
<source>“{archive}” is damaged, cut short, or no archive: {error}.</source>
<translation>«{archive}» está dañado, cortado o no es un archivo comprimido: {error}.</translation>
</message>
<message>
<source>“{archive}” is packed in a way that is not known here: {error}.</source>
<translation>«{archive}» está comprimido de un modo que no se conoce aquí: {error}.</translation>
</message>
<message>
<source>Unpack it with the program that made it, and choose the folder.</source>
<translation>Descomprímalo con el programa que lo hizo, y elija la carpeta.</translation>
</message>
<message>
<source>“{name}” holds more than {entries} files and folders; no more are unpacked.</source>
<translation>«{name}» contiene más de {entries} archivos y carpetas; no se descomprimen más.</translation>
</message>
<message>
<source>“{name}” has {packed} but unpacks to more than {ratio} times as much, which data never does.</source>
<translation>«{name}» ocupa {packed} pero descomprimido ocupa más de {ratio} veces eso, lo que nunca ocurre con datos.</translation>
</message>
<message>
<source>“{name}” unpacks to more than {total}; no more is unpacked.</source>
<translation>«{name}» descomprimido ocupa más de {total}; no se descomprime más.</translation>
</message>
<message>
<source>“{name}” unpacks to more than the {room} that are free in “{folder}”.</source>
<translation>«{name}» descomprimido ocupa más que los {room} libres en «{folder}».</translation>
</message>
<message>
<source>“{archive}” would write outside of its folder: “{name}”. Nothing of it was unpacked.</source>
<translation>«{archive}» escribiría fuera de su carpeta: «{name}». No se descomprimió nada.</translation>
</message>
<message>
<source>“{archive}” is locked with a password.</source>
<translation>«{archive}» está protegido con una contraseña.</translation>
</message>
<message>
<source>Unpack it with its password, and choose the folder.</source>
<translation>Descomprímalo con su contraseña, y elija la carpeta.</translation>
</message>
<message>
<source>There is no text to learn words from.</source>
<translation>No hay texto del que aprender palabras.</translation>
</message>
<message>
<source>Choose data with texts that can be read.</source>
<translation>Elija datos con textos que se puedan leer.</translation>
</message>
<message>
<source>The tokenizer “{way}” needs the library tokenizers, which is not installed.</source>
<translation>El tokenizador «{way}» necesita la biblioteca tokenizers, que no está instalada.</translation>
</message>
<message>
<source>Install it: pip install tokenizers. Or choose words or characters.</source>
<translation>Instálela: pip install tokenizers. O elija palabras o caracteres.</translation>
</message>
<message>
<source>The network and the data do not go together yet.</source>
<translation>La red y los datos aún no encajan.</translation>
</message>
<message>
<source>Mend the problems on the Design page first.</source>
<translation>Resuelva primero los problemas en la página Diseñar.</translation>
</message>
<message>
<source>Choose another loss first.</source>
<translation>Elija antes otra pérdida.</translation>
</message>
<message>
<source>The loss takes targets in a form that no layers make.</source>
<translation>La pérdida toma objetivos de una forma que ninguna capa produce.</translation>
</message>
<message>
<source>Choose CrossEntropyLoss or MSELoss.</source>
<translation>Elija CrossEntropyLoss o MSELoss.</translation>
</message>
<message>
<source>The scale of a picture is from {scales} to {scales2} pixels per canvas unit, not {scale}.</source>
<translation>La escala de una imagen va de {scales} a {scales2} píxeles por unidad del lienzo, no {scale}.</translation>
</message>
<message>
<source>2 is good for screens; SVG has no scale.</source>
<translation>2 va bien para pantallas; SVG no tiene escala.</translation>
</message>
<message>
<source>The picture would have {width} × {height} pixels, more than {max_pixels} million.</source>
<translation>La imagen tendría {width} × {height} píxeles, más de {max_pixels} millones.</translation>
</message>
<message>
<source>What to measure was expected as one JSON object; what came is none.</source>
<translation>Lo que hay que medir se esperaba como un objeto JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>A bench has no option “{foreign}”.</source>
<translation>Una medición no tiene la opción «{foreign}».</translation>
</message>
<message>
<source>The bench's option “{name}” must be {expected}, not {value}.</source>
<translation>La opción «{name}» de la medición debe ser {expected}, no {value}.</translation>
</message>
<message>
<source>What to measure was expected as JSON; what came is none.</source>
<translation>Lo que hay que medir se esperaba como JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>A job was expected as one JSON object on one line; what came is none.</source>
<translation>Se esperaba una tarea como un objeto JSON en una línea; lo que llegó no lo es.</translation>
</message>
<message>
<source>A job must name its run folder and its file for events.</source>
<translation>Una tarea debe indicar su carpeta de ejecución y su archivo de eventos.</translation>
</message>
<message>
<source>A run can be extended by a number of epochs, not by “{extend}”.</source>
<translation>Una ejecución puede alargarse un número de épocas, no «{extend}».</translation>
</message>
<message>
<source>A job's kind must be one of {known}, not “{value}”.</source>
<translation>El tipo de una tarea debe ser uno de {known}, no «{value}».</translation>
</message>
<message>
<source>How to export was expected as one JSON object; what came is none.</source>
<translation>El modo de exportar debía ser un objeto JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>An export has no option “{foreign}”.</source>
<translation>Una exportación no tiene la opción «{foreign}».</translation>
</message>
<message>
<source>The export's option “{name}” must be {expected}, not {value}.</source>
<translation>La opción de exportación «{name}» debe ser {expected}, no {value}.</translation>
</message>
<message>
<source>How to export was expected as JSON; what came is none.</source>
<translation>El modo de exportar debía ser JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>Streaming does not go with int8-static: its ranges are found on whole series, and what layers remember would be rounded anew with each piece.</source>
<translation>Las series por partes no van con int8-static: sus rangos se hallan en series enteras, y lo que las capas recuerdan se redondearía de nuevo con cada parte.</translation>
</message>
<message>
<source>Take int8-dynamic or int4, or export without streaming.</source>
<translation>Tome int8-dynamic o int4, o exporte sin series por partes.</translation>
</message>
<message>
<source>The forecast could not be read.</source>
<translation>No se pudo leer la previsión.</translation>
</message>
<message>
<source>Ask for it again.</source>
<translation>Pídala de nuevo.</translation>
</message>
<message>
<source>The request for an import could not be read: {error}.</source>
<translation>No se pudo leer la solicitud de importación: {error}.</translation>
</message>
<message>
<source>How to prune was expected as one JSON object; what came is none.</source>
<translation>Se esperaba cómo podar como un objeto JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>Pruning has no option “{foreign}”.</source>
<translation>La poda no tiene la opción «{foreign}».</translation>
</message>
<message>
<source>Channels are compared within their layer only: “everywhere” is for single weights.</source>
<translation>Los canales solo se comparan dentro de su capa: «everywhere» es para pesos sueltos.</translation>
</message>
<message>
<source>The option “{name}” of pruning must be {expected}, not {value}.</source>
<translation>La opción «{name}» de la poda debe ser {expected}, no {value}.</translation>
</message>
<message>
<source>How to prune was expected as JSON; what came is none.</source>
<translation>Se esperaba cómo podar como JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>The run's specification (spec.json) is damaged: {reason}.</source>
<translation>La especificación de la ejecución (spec.json) está dañada: {reason}.</translation>
</message>
<message>
<source>Start a new run instead.</source>
<translation>Inicie una ejecución nueva en su lugar.</translation>
</message>
<message>
<source>The run was made by a newer version (format {format}; this one reads up to {format2}).</source>
<translation>La ejecución la creó una versión más nueva (formato {format}; esta lee hasta {format2}).</translation>
</message>
<message>
<source>Update Layerloom to open it.</source>
<translation>Actualice Layerloom para abrirla.</translation>
</message>
<message>
<source>“{folder}” is incomplete: {missing} is missing.</source>
<translation>«{folder}» está incompleta: falta {missing}.</translation>
</message>
<message>
<source>“{folder}” could not be read: {strerror}.</source>
<translation>No se pudo leer «{folder}»: {strerror}.</translation>
</message>
<message>
<source>“{folder}” is damaged: its {manifest} cannot be read.</source>
<translation>«{folder}» está dañada: no se puede leer su {manifest}.</translation>
</message>
<message>
<source>“{folder}” is damaged: {name} is not what was written.</source>
<translation>«{folder}» está dañada: {name} no es lo que se escribió.</translation>
</message>
<message>
<source>{message} The one before it is used.</source>
<translation>{message} Se usa el anterior.</translation>
</message>
<message>
<source>{message} The one before it cannot be read either.</source>
<translation>{message} Tampoco se puede leer el anterior.</translation>
</message>
<message>
<source>What to take away was expected as a list “kinds”; what came is none.</source>
<translation>Lo que hay que llevarse se esperaba como una lista «kinds»; lo que llegó no lo es.</translation>
</message>
<message>
<source>“{foreign}” cannot be taken away; what can be is {kinds}.</source>
<translation>«{foreign}» no se puede llevar; lo que sí se puede es {kinds}.</translation>
</message>
<message>
<source>What to take away was expected as JSON; what came is none.</source>
<translation>Lo que hay que llevarse se esperaba como JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>What variants were asked for could not be read: {error}.</source>
<translation>No se pudo leer qué variantes se pedían: {error}.</translation>
</message>
<message>
<source>The variants could not be read: {error}.</source>
<translation>No se pudieron leer las variantes: {error}.</translation>
</message>
<message>
<source>What is to be watched must name a network, a layer, a port and a sample.</source>
<translation>Lo que se va a observar debe indicar una red, una capa, un puerto y una muestra.</translation>
</message>
<message>
<source>What was watched has other pictures than it says.</source>
<translation>Lo observado tiene otras imágenes de las que dice.</translation>
</message>
<message>
<source>What is to be watched was expected as one JSON object; what came is none.</source>
<translation>Lo que se va a observar se esperaba como un objeto JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>What was watched was expected as one JSON object; what came is none.</source>
<translation>Lo observado se esperaba como un objeto JSON; lo que llegó no lo es.</translation>
</message>
<message>
<source>“{file}” exists already.</source>
<translation>«{file}» ya existe.</translation>
</message>
<message>
<source>Give another name with -o.</source>
<translation>Dé otro nombre con -o.</translation>
</message>
<message>
<source>A project's file ends in {suffix}; “{file}” does not.</source>
<translation>El archivo de un proyecto termina en {suffix}; «{file}» no.</translation>
</message>
<message>
<source>“{file}” could not be written: {strerror}.</source>
<translation>No se pudo escribir «{file}»: {strerror}.</translation>
</message>
<message>
<source>Give another place, or make space.</source>
<translation>Indique otro lugar o haga espacio.</translation>
</message>
<message>
<source>Taking out what counts least</source>
<translation>Quitando lo que menos cuenta</translation>
</message>
<message>
<source>Measuring before and after</source>
<translation>Midiendo antes y después</translation>
</message>
<message>
<source>Writing what is left</source>
<translation>Escribiendo lo que queda</translation>
</message>
<message>
<source>Pruning {layer} alone</source>
<translation>Podando solo {layer}</translation>
</message>
<message>
<source>A process of the training ended unexpectedly; all of them began again from the last checkpoint.</source>
<translation>Un proceso del entrenamiento terminó inesperadamente; todos empezaron de nuevo desde el último punto de control.</translation>
</message>
<message>
<source>Another process of the training has gone.</source>
<translation>Otro proceso del entrenamiento ha desaparecido.</translation>
</message>
<message>
<source>The events could not be written: {strerror}.</source>
<translation>No se pudieron escribir los eventos: {strerror}.</translation>
</message>
<message>
<source>The run is to be trained on {nodes} machines, and they do not know where to meet.</source>
<translation>La ejecución debe entrenarse en {nodes} equipos, y no saben dónde encontrarse.</translation>
</message>
<message>
<source>The processes of the training ended without saying why.</source>
<translation>Los procesos del entrenamiento terminaron sin decir por qué.</translation>
</message>
<message>
<source>The training could not go on ({words}).</source>
<translation>El entrenamiento no pudo continuar ({words}).</translation>
</message>
<message>
<source>The variants could not be made ({name}: {error}).</source>
<translation>No se pudieron crear las variantes ({name}: {error}).</translation>
</message>
<message>
<source>Give a file that Layerloom's Deploy page or `layerloom export` made, or another .onnx file.</source>
<translation>Indique un archivo creado por la página Desplegar de Layerloom o por `layerloom export`, u otro archivo .onnx.</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{tensor}” does not fit its data file.</source>
<translation>«{path}» está dañado: el tensor «{tensor}» no encaja con su archivo de datos.</translation>
</message>
<message>
<source>Export the model again.</source>
<translation>Vuelva a exportar el modelo.</translation>
</message>
<message>
<source>“{path}” points to data outside its own folder (“{shown}”), so it is not opened.</source>
<translation>«{path}» apunta a datos fuera de su propia carpeta («{shown}»), así que no se abre.</translation>
</message>
<message>
<source>Use a model whose data lies beside it, in regular files.</source>
<translation>Use un modelo cuyos datos estén junto a él, en archivos normales.</translation>
</message>
<message>
<source>“{path}” is damaged: the tensor “{unfit}” claims more numbers than the file holds.</source>
<translation>«{path}» está dañado: el tensor «{unfit}» declara más números de los que contiene el archivo.</translation>
</message>
<message>
<source>“{path}” has a sparse tensor of {made} numbers; up to {max_made} are opened.</source>
<translation>«{path}» tiene un tensor disperso de {made} números; se abren como máximo {max_made}.</translation>
</message>
<message>
<source>Export the model with its tensors written out.</source>
<translation>Exporte el modelo con los tensores escritos por completo.</translation>
</message>
<message>
<source>“{path}” has {nodes} nodes once its functions are unfolded; up to {max_nodes} are opened.</source>
<translation>«{path}» tiene {nodes} nodos al desplegar sus funciones; se abren como máximo {max_nodes}.</translation>
</message>
<message>
<source>Export the model without functions that call each other so often.</source>
<translation>Exporte el modelo sin funciones que se llamen unas a otras tantas veces.</translation>
</message>
<message>
<source>“{path}” has functions that call each other more than {max_function_depth} deep, or without end.</source>
<translation>«{path}» tiene funciones que se llaman unas a otras a más de {max_function_depth} niveles, o sin fin.</translation>
</message>
<message>
<source>Export the model without functions that call each other.</source>
<translation>Exporte el modelo sin funciones que se llamen unas a otras.</translation>
</message>
<message>
<source>“{path}” is not an ONNX model: {content}.</source>
<translation>«{path}» no es un modelo ONNX: {content}.</translation>
</message>
<message>
<source>“{path}” is a folder, not an ONNX model.</source>
<translation>«{path}» es una carpeta, no un modelo ONNX.</translation>
</message>
<message>
<source>Give the .onnx file inside it.</source>
<translation>Indique el archivo .onnx que contiene.</translation>
</message>
<message>
<source>“{path}” is not a regular file.</source>
<translation>«{path}» no es un archivo normal.</translation>
</message>
<message>
<source>“{path}” is larger than {max_bytes} GiB, the most an ONNX file can be.</source>
<translation>«{path}» supera los {max_bytes} GiB, lo máximo que puede tener un archivo ONNX.</translation>
</message>
<message>
<source>“{path}” could not be read: {reason}.</source>
<translation>No se pudo leer «{path}»: {reason}.</translation>
</message>
<message>
<source>Check the path and its permissions.</source>
<translation>Compruebe la ruta y sus permisos.</translation>
</message>
<message>
<source>“{path}” has {name} version {version}; ONNX Runtime reads versions up to {limit}.</source>
<translation>«{path}» tiene {name} en la versión {version}; ONNX Runtime lee hasta la {limit}.</translation>
</message>
<message>
<source>Export the model with an older version.</source>
<translation>Exporte el modelo con una versión anterior.</translation>
</message>
<message>
<source>“{path}” uses the operator {domain}::{name}, which is not part of the ONNX standard.</source>
<translation>«{path}» usa el operador {domain}::{name}, que no forma parte del estándar ONNX.</translation>
</message>
<message>
<source>Export the model with standard operators only.</source>
<translation>Exporte el modelo solo con operadores estándar.</translation>
</message>
<message>
<source>“{path}” needs the data file “{location}” beside it, which is not there.</source>
<translation>«{path}» necesita a su lado el archivo de datos «{location}», que no está.</translation>
</message>
<message>
<source>Copy both files together.</source>
<translation>Copie los dos archivos juntos.</translation>
</message>
<message>
<source>is not connected</source>
<translation>no está conectada</translation>
</message>
<message>
<source>has {arrivals} wire and needs at least {least}</source>
<translation>tiene {arrivals} conexión y necesita al menos {least}</translation>
</message>
<message>
<source>{source} has no output “{port}”</source>
<translation>{source} no tiene ninguna salida «{port}»</translation>
</message>
<message>
<source>{source} gives no “{port}” with what it is told and what it gets</source>
<translation>{source} no da «{port}» con lo que se le indica y lo que recibe</translation>
</message>
<message>
<source>{node} has no input “{port}”</source>
<translation>{node} no tiene ninguna entrada «{port}»</translation>
</message>
<message>
<source>Inside the block “{network}”{where}: {message}</source>
<translation>Dentro del bloque «{network}»{where}: {message}</translation>
</message>
<message>
<source>Inside the block “{network}”, {node}: {reason}</source>
<translation>Dentro del bloque «{network}», {node}: {reason}</translation>
</message>
<message>
<source>, at repeat {analyses}</source>
<translation>, en la repetición {analyses}</translation>
</message>
<message>
<source>The setting {path}: {error}</source>
<translation>El ajuste {path}: {error}</translation>
</message>
<message>
<source>it shares the weights of a layer that is no longer there.</source>
<translation>comparte los pesos de una capa que ya no existe.</translation>
</message>
<message>
<source>it is a {node}, so it cannot share the weights of {owner}, a {owner2}.</source>
<translation>es {node}, así que no puede compartir los pesos de {owner}, que es {owner2}.</translation>
</message>
<message>
<source>it cannot share the weights of {owner}: what arrives asks for other shapes{shown}.</source>
<translation>no puede compartir los pesos de {owner}: lo que llega pide otras formas{shown}.</translation>
</message>
<message>
<source> ({name}: {theirs} there, {mine} here)</source>
<translation> ({name}: {theirs} allí, {mine} aquí)</translation>
</message>
<message>
<source>it shares the weights of {owner}, which itself shares those of {first}.</source>
<translation>comparte los pesos de {owner}, que a su vez comparte los de {first}.</translation>
</message>
<message>
<source>it shares the weights of {owner}, which is bypassed and so has none.</source>
<translation>comparte los pesos de {owner}, que está omitida y por tanto no tiene.</translation>
</message>
<message>
<source>its shape is being found out</source>
<translation>se está averiguando su forma</translation>
</message>
<message>
<source>its sizes hang together</source>
<translation>sus tamaños dependen entre sí</translation>
</message>
<message>
<source>its code runs only after you trust this project, so its shape is not known</source>
<translation>su código solo se ejecuta después de que confíe en este proyecto, así que su forma no se conoce</translation>
</message>
<message>
<source>its weights or its results differ in kind from size to size</source>
<translation>sus pesos o sus resultados difieren en tipo de un tamaño a otro</translation>
</message>
<message>
<source>its work does not follow from sizes by adding or multiplying</source>
<translation>su trabajo no se deduce de los tamaños sumando o multiplicando</translation>
</message>
<message>
<source>what it gives does not follow from sizes by adding or multiplying</source>
<translation>lo que da no se deduce de los tamaños sumando o multiplicando</translation>
</message>
<message>
<source>with {where}, {error}</source>
<translation>con {where}, {error}</translation>
</message>
<message>
<source>already connected</source>
<translation>ya conectado</translation>
</message>
<message>
<source>fits</source>
<translation>encaja</translation>
</message>
<message>
<source>the wires would run in a circle: “{name}” already leads here</source>
<translation>las conexiones formarían un ciclo: «{name}» ya lleva hasta aquí</translation>
</message>
<message>
<source>Take it from “{source}”</source>
<translation>Tomarla de «{source}»</translation>
</message>
<message>
<source>Connect it to “{port}”</source>
<translation>Conectarla a «{port}»</translation>
</message>
<message>
<source>samples a step</source>
<translation>muestras por paso</translation>
</message>
<message>
<source>as the largest norm of the gradient (0: no clipping)</source>
<translation>como norma máxima del gradiente (0: sin recorte)</translation>
</message>
<message>
<source>as a seed</source>
<translation>como semilla</translation>
</message>
<message>
<source>a single number</source>
<translation>un único número</translation>
</message>
<message>
<source>{left} is a multiple of {right}</source>
<translation>{left} es múltiplo de {right}</translation>
</message>
<message>
<source> in the layer “{node}”</source>
<translation> en la capa «{node}»</translation>
</message>
<message>
<source>The layer “{node}”</source>
<translation>La capa «{node}»</translation>
</message>
<message>
<source>The network</source>
<translation>La red</translation>
</message>
<message>
<source>The network “{name}”</source>
<translation>La red «{name}»</translation>
</message>
<message>
<source>The objective “{name}”</source>
<translation>La función objetivo «{name}»</translation>
</message>
<message>
<source>could not be reached</source>
<translation>no se pudo alcanzar</translation>
</message>
<message>
<source>could not take the run's folder</source>
<translation>no pudo recibir la carpeta de la ejecución</translation>
</message>
<message>
<source>could not give the run's folder back</source>
<translation>no pudo devolver la carpeta de la ejecución</translation>
</message>
<message>
<source>process {local_rank} ended with {exitcode}</source>
<translation>el proceso {local_rank} terminó con {exitcode}</translation>
</message>
<message>
<source>none said why</source>
<translation>ninguno dijo por qué</translation>
</message>
<message>
<source>objectives that are drawn are computed as they are</source>
<translation>las funciones objetivo dibujadas se calculan tal cual</translation>
</message>
<message>
<source>several processes share the steps</source>
<translation>varios procesos se reparten los pasos</translation>
</message>
<message>
<source>this PyTorch is built without CUDA</source>
<translation>este PyTorch está compilado sin CUDA</translation>
</message>
<message>
<source>no usable NVIDIA GPU was found</source>
<translation>no se encontró ninguna GPU NVIDIA utilizable</translation>
</message>
<message>
<source>Batch {batch}, 1 thread</source>
<translation>Lote {batch}, 1 hilo</translation>
</message>
<message>
<source>Batch {batch}, {threads} threads</source>
<translation>Lote {batch}, {threads} hilos</translation>
</message>
<message>
<source>Profile of {file}</source>
<translation>Perfil de {file}</translation>
</message>
<message>
<source>Loading {file} in a fresh process</source>
<translation>Cargando {file} en un proceso nuevo</translation>
</message>
<message>
<source>PyTorch's compiler cannot be used here: {reason}</source>
<translation>El compilador de PyTorch no se puede usar aquí: {reason}</translation>
</message>
<message>
<source>It takes batches of {batch} only; other sizes were not measured.</source>
<translation>Solo admite lotes de {batch}; no se midieron otros tamaños.</translation>
</message>
<message>
<source>Open sizes were taken as {sizes}.</source>
<translation>Los tamaños abiertos se tomaron como {sizes}.</translation>
</message>
<message>
<source>{words} was left out: one run would take about {seconds} s.</source>
<translation>Se omitió {words}: una pasada tardaría unos {seconds} s.</translation>
</message>
<message>
<source>It was stopped before everything was measured.</source>
<translation>Se detuvo antes de medirlo todo.</translation>
</message>
<message>
<source>The profile counts what it takes to give nodes to the processor, which works them off by itself.</source>
<translation>El perfil cuenta lo que cuesta entregar los nodos al procesador, que los ejecuta por su cuenta.</translation>
</message>
<message>
<source>Loading and memory could not be measured: no fresh process could be started.</source>
<translation>No se pudieron medir la carga ni la memoria: no se pudo iniciar un proceso nuevo.</translation>
</message>
<message>
<source>{provider} is not used: {obstacle}.</source>
<translation>No se usa {provider}: {obstacle}.</translation>
</message>
<message>
<source>this machine has no NVIDIA driver</source>
<translation>esta máquina no tiene controlador de NVIDIA</translation>
</message>
<message>
<source>no NVIDIA GPU answers</source>
<translation>ninguna GPU de NVIDIA responde</translation>
</message>
<message>
<source>this ONNX Runtime was built without it</source>
<translation>este ONNX Runtime se compiló sin ello</translation>
</message>
<message>
<source>gives the network's answer</source>
<translation>da la respuesta de la red</translation>
</message>
<message>
<source>goes nowhere</source>
<translation>no va a ninguna parte</translation>
</message>
<message>
<source>has channels that could only go all at once</source>
<translation>tiene canales que solo podrían irse todos a la vez</translation>
</message>
<message>
<source>has groups, which channels cannot leave one by one</source>
<translation>tiene grupos, que los canales no pueden dejar uno a uno</translation>
</message>
<message>
<source>has one channel only</source>
<translation>tiene un solo canal</translation>
</message>
<message>
<source>is followed by {node}, which is bypassed</source>
<translation>va seguida de {node}, que se omite</translation>
</message>
<message>
<source>is followed by {node}, which mixes channels</source>
<translation>va seguida de {node}, que mezcla canales</translation>
</message>
<message>
<source>is followed by {node}, which shares its weights with other layers</source>
<translation>va seguida de {node}, que comparte sus pesos con otras capas</translation>
</message>
<message>
<source>is joined with others in {node}</source>
<translation>se une con otras en {node}</translation>
</message>
<message>
<source>is joined with others that stay</source>
<translation>está unida a otras que quedan</translation>
</message>
<message>
<source>is read by {node} along another axis</source>
<translation>la lee {node} a lo largo de otro eje</translation>
</message>
<message>
<source>is read by {node}, which {reason}</source>
<translation>la lee {node}: {reason}</translation>
</message>
<message>
<source>meets a size that is open</source>
<translation>encuentra un tamaño abierto</translation>
</message>
<message>
<source>shares its weights with other layers</source>
<translation>comparte sus pesos con otras capas</translation>
</message>
<message>
<source>pictures as bytes (0 to 255), {colour}, of any size: uint8 [pictures, height, width, {channels}]</source>
<translation>imágenes como bytes (0 a 255), {colour}, de cualquier tamaño: uint8 [pictures, height, width, {channels}]</translation>
</message>
<message>
<source>numbers as they are: {dtype} [samples, {sizes}]</source>
<translation>números tal como son: {dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers as they are ({names}): {dtype} [samples, {sizes}]</source>
<translation>números tal como son ({names}): {dtype} [samples, {sizes}]</translation>
</message>
<message>
<source>numbers of a table's columns, NaN where one is missing ({names}): float32 [rows, {count}]</source>
<translation>números de las columnas de una tabla, NaN donde falta uno ({names}): float32 [rows, {count}]</translation>
</message>
<message>
<source>numbers of tokens, since no operator makes them of texts: int64 [texts, any]</source>
<translation>números de tokens, pues ningún operador los hace de textos: int64 [texts, any]</translation>
</message>
<message>
<source>{tokens}; the first {length} are read</source>
<translation>{tokens}; se leen los primeros {length}</translation>
</message>
<message>
<source>the number of a name, 1 + its place in the list: int64 [samples, 1]</source>
<translation>el número de un nombre, 1 + su lugar en la lista: int64 [samples, 1]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]</source>
<translation>sonido a {rate} muestras por segundo, de -1 a 1: float32 [sounds, {channels}, any]</translation>
</message>
<message>
<source>sound at {rate} samples a second, from -1 to 1: float32 [sounds, {channels}, any]; the first {samples} samples are heard</source>
<translation>sonido a {rate} muestras por segundo, de -1 a 1: float32 [sounds, {channels}, any]; se oyen las primeras {samples} muestras</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, any, {count}]</source>
<translation>filas en el orden del tiempo ({names}): float32 [series, any, {count}]</translation>
</message>
<message>
<source>rows in the order of time ({names}): float32 [series, at least {length}, {count}]; the last {length} are seen</source>
<translation>filas en el orden del tiempo ({names}): float32 [series, at least {length}, {count}]; se ven las últimas {length}</translation>
</message>
<message>
<source>it is not text</source>
<translation>no es texto</translation>
</message>
<message>
<source>it is no complete JSON: {error} at {where}</source>
<translation>no es un JSON completo: {error} en {where}</translation>
</message>
<message>
<source>it is nested too deeply or holds absurd numbers</source>
<translation>está anidado en exceso o contiene números absurdos</translation>
</message>
<message>
<source>line {lineno}, column {colno}</source>
<translation>línea {lineno}, columna {colno}</translation>
</message>
<message>
<source>the key “layerloom” with the format's version is missing</source>
<translation>falta la clave «layerloom» con la versión del formato</translation>
</message>
<message>
<source>a whole number</source>
<translation>un número entero</translation>
</message>
<message>
<source>a whole number of at least {low}</source>
<translation>un número entero de al menos {low}</translation>
</message>
<message>
<source>a whole number of at most {high}</source>
<translation>un número entero de como mucho {high}</translation>
</message>
<message>
<source>a whole number from {low} to {high}</source>
<translation>un número entero de {low} a {high}</translation>
</message>
<message>
<source>{expected} and no larger than {largest}</source>
<translation>{expected} y no mayor que {largest}</translation>
</message>
<message>
<source>a number</source>
<translation>un número</translation>
</message>
<message>
<source>a number {said}</source>
<translation>un número {said}</translation>
</message>
<message>
<source>at least {limit}</source>
<translation>de al menos {limit}</translation>
</message>
<message>
<source>more than {limit}</source>
<translation>mayor que {limit}</translation>
</message>
<message>
<source>at most {limit}</source>
<translation>de como mucho {limit}</translation>
</message>
<message>
<source>less than {limit}</source>
<translation>menor que {limit}</translation>
</message>
<message>
<source>true or false</source>
<translation>true o false</translation>
</message>
<message>
<source>one of {options}</source>
<translation>uno de {options}</translation>
</message>
<message>
<source>one whole number or {size} of them</source>
<translation>un número entero o {size} de ellos</translation>
</message>
<message>
<source>at least {size} whole numbers</source>
<translation>al menos {size} números enteros</translation>
</message>
<message>
<source>{size} numbers</source>
<translation>{size} números</translation>
</message>
<message>
<source>a list of numbers</source>
<translation>una lista de números</translation>
</message>
<message>
<source>whole numbers or one of {words}</source>
<translation>números enteros o uno de {words}</translation>
</message>
<message>
<source>sizes or names such as L or H (N is the batch)</source>
<translation>tamaños o nombres como L o H (N es el lote)</translation>
</message>
<message>
<source>a tag such as a1_in1k, or nothing</source>
<translation>una etiqueta como a1_in1k, o nada</translation>
</message>
<message>
<source>the name of a part, such as {example}, or nothing</source>
<translation>el nombre de una parte, como {example}, o nada</translation>
</message>
<message>
<source>the name of a node, such as {example}, or nothing</source>
<translation>el nombre de un nodo, como {example}, o nada</translation>
</message>
<message>
<source>letters for each tensor, parted by commas, and those of the result: {example}</source>
<translation>letras para cada tensor, separadas por comas, y las del resultado: {example}</translation>
</message>
<message>
<source>a text</source>
<translation>un texto</translation>
</message>
<message>
<source>“{text}” uses {error}.</source>
<translation>«{text}» usa {error}.</translation>
</message>
<message>
<source>“{node}”, which no expression may hold</source>
<translation>«{node}», que ninguna expresión puede contener</translation>
</message>
<message>
<source>“{name}”, which means nothing here (names that do: {known})</source>
<translation>«{name}», que aquí no significa nada (nombres válidos: {known})</translation>
</message>
<message>
<source>the size {size} is open</source>
<translation>el tamaño {size} está abierto</translation>
</message>
<message>
<source>a size divided by 0</source>
<translation>un tamaño dividido por 0</translation>
</message>
<message>
<source>open sizes are divided with //</source>
<translation>los tamaños abiertos se dividen con //</translation>
</message>
<message>
<source>too large</source>
<translation>demasiado grande</translation>
</message>
<message>
<source>words are not multiplied</source>
<translation>las palabras no se multiplican</translation>
</message>
<message>
<source>class number for each sample</source>
<translation>un número de clase por muestra</translation>
</message>
<message>
<source>1 (alike) or 0 (different) for each pair</source>
<translation>1 (se parecen) o 0 (distintos) por par</translation>
</message>
<message>
<source>counts, and no data says that it has them</source>
<translation>recuentos, y ningún dato dice que los tenga</translation>
</message>
<message>
<source>an objective that is drawn, where it is said which output is the prediction</source>
<translation>una función objetivo dibujada, donde se dice qué salida es la predicción</translation>
</message>
<message>
<source>, {sizes} with padding</source>
<translation>, {sizes} con padding</translation>
</message>
<message>
<source> once {cut} are cut away</source>
<translation> una vez recortados {cut}</translation>
</message>
<message>
<source> ({out} without output_size)</source>
<translation> ({out} sin output_size)</translation>
</message>
<message>
<source>the same sizes as the input</source>
<translation>los mismos tamaños que la entrada</translation>
</message>
<message>
<source>sizes no larger than the input's</source>
<translation>tamaños no mayores que los de la entrada</translation>
</message>
<message>
<source>both a list and a tensor</source>
<translation>una lista y un tensor a la vez</translation>
</message>
<message>
<source>neither a list nor a tensor</source>
<translation>ni una lista ni un tensor</translation>
</message>
<message>
<source>two dimensions</source>
<translation>dos dimensiones</translation>
</message>
<message>
<source>two dimensions or more</source>
<translation>dos dimensiones o más</translation>
</message>
<message>
<source>three to five dimensions</source>
<translation>de tres a cinco dimensiones</translation>
</message>
<message>
<source>names {terms} tensors, but gets {inputs}</source>
<translation>nombra {terms} tensores, pero recibe {inputs}</translation>
</message>
<message>
<source>has “{term}”, where only letters and one “...” may stand</source>
<translation>tiene «{term}», donde solo puede haber letras y un «...»</translation>
</message>
<message>
<source>names {before} dimensions by “{term}”, but gets {spec}</source>
<translation>nombra {before} dimensiones con «{term}», pero recibe {spec}</translation>
</message>
<message>
<source>must name each dimension of the result once, and only such as it gets</source>
<translation>debe nombrar cada dimensión del resultado una vez, y solo las que recibe</translation>
</message>
<message>
<source>would sum over {lost}, the batch, and so mix the samples</source>
<translation>sumaría sobre {lost}, el lote, y mezclaría así las muestras</translation>
</message>
<message>
<source>would pair each sample with every other one</source>
<translation>emparejaría cada muestra con todas las demás</translation>
</message>
<message>
<source>takes a diagonal of {spec}, which is not square there</source>
<translation>toma una diagonal de {spec}, que ahí no es cuadrado</translation>
</message>
<message>
<source>gets {known} and {size} for {label}, which do not match</source>
<translation>recibe {known} y {size} para {label}, que no concuerdan</translation>
</message>
<message>
<source>it has them at {has}</source>
<translation>los tiene a {has}</translation>
</message>
<message>
<source>it turns images into tokens</source>
<translation>convierte imágenes en tokens</translation>
</message>
<message>
<source>{model} takes images of {size}×{size} only</source>
<translation>{model} solo admite imágenes de {size}×{size}</translation>
</message>
<message>
<source>{model} needs images of at least {low}×{low} for these features</source>
<translation>{model} necesita imágenes de al menos {low}×{low} para estas características</translation>
</message>
<message>
<source>{model} needs images whose sides are multiples of {step}</source>
<translation>{model} necesita imágenes cuyos lados sean múltiplos de {step}</translation>
</message>
<message>
<source>{n} picture</source>
<translation>{n} imagen</translation>
</message>
<message>
<source>{n} pictures</source>
<translation>{n} imágenes</translation>
</message>
<message>
<source>{n} text</source>
<translation>{n} texto</translation>
</message>
<message>
<source>{n} texts</source>
<translation>{n} textos</translation>
</message>
<message>
<source>{n} sound</source>
<translation>{n} sonido</translation>
</message>
<message>
<source>{n} sounds</source>
<translation>{n} sonidos</translation>
</message>
<message>
<source>{n} recording</source>
<translation>{n} registro</translation>
</message>
<message>
<source>{n} recordings</source>
<translation>{n} registros</translation>
</message>
<message>
<source>one value</source>
<translation>un valor</translation>
</message>
<message>
<source>{n} values</source>
<translation>{n} valores</translation>
</message>
<message>
<source>1 value is</source>
<translation>1 valor</translation>
</message>
<message>
<source>{n} values are</source>
<translation>{n} valores</translation>
</message>
<message>
<source>1 step is</source>
<translation>1 paso</translation>
</message>
<message>
<source>{n} steps are</source>
<translation>{n} pasos</translation>
</message>
<message>
<source>{n} day</source>
<translation>{n} día</translation>
</message>
<message>
<source>{n} days</source>
<translation>{n} días</translation>
</message>
<message>
<source>{n} hour</source>
<translation>{n} hora</translation>
</message>
<message>
<source>{n} hours</source>
<translation>{n} horas</translation>
</message>
<message>
<source>{n} minute</source>
<translation>{n} minuto</translation>
</message>
<message>
<source>{n} minutes</source>
<translation>{n} minutos</translation>
</message>
<message>
<source>{n} seconds</source>
<translation>{n} segundos</translation>
</message>
<message>
<source>: they run backwards</source>
<translation>: van hacia atrás</translation>
</message>
<message>
<source>the same picture</source>
<translation>la misma imagen</translation>
</message>
<message>
<source>nearly the same picture</source>
<translation>casi la misma imagen</translation>
</message>
<message>
<source>tell the network nothing new, and may leak into validation</source>
<translation>no dicen a la red nada nuevo y pueden filtrarse a la validación</translation>
</message>
<message>
<source>may leak from training into validation</source>
<translation>pueden filtrarse del entrenamiento a la validación</translation>
</message>
<message>
<source>They count as none of its words</source>
<translation>Cuentan como ninguna de sus palabras</translation>
</message>
<message>
<source>They are filled with what is more frequent in the training rows</source>
<translation>Se completan con lo más frecuente en las filas de entrenamiento</translation>
</message>
<message>
<source>They are filled with the median of the training rows</source>
<translation>Se completan con la mediana de las filas de entrenamiento</translation>
</message>
<message>
<source>“{cell}”, which is no date</source>
<translation>«{cell}», que no es una fecha</translation>
</message>
<message>
<source>empty or not a number (NaN)</source>
<translation>vacío o no es un número (NaN)</translation>
</message>
<message>
<source>column of numbers that vary</source>
<translation>columna de números que varíen</translation>
</message>
<message>
<source>(and {n} more)</source>
<translation>(y {n} más)</translation>
</message>
<message>
<source>(and {n} more rows)</source>
<translation>(y {n} filas más)</translation>
</message>
<message>
<source>row {number} (“{name}”)</source>
<translation>fila {number} («{name}»)</translation>
</message>
<message>
<source>column “{name}”</source>
<translation>columna «{name}»</translation>
</message>
<message>
<source>called “{wanted}”</source>
<translation>llamado «{wanted}»</translation>
</message>
<message>
<source>of {what}: {usual}, … were looked for</source>
<translation>de {what}: se buscó {usual}, …</translation>
</message>
<message>
<source>name no picture that is there, or several</source>
<translation>no nombran ninguna imagen que esté, o nombran varias</translation>
</message>
<message>
<source>do not say what is to be foretold</source>
<translation>no dicen qué hay que predecir</translation>
</message>
<message>
<source>name a picture that an earlier row names</source>
<translation>nombran una imagen que ya nombra una fila anterior</translation>
</message>
<message>
<source>The only picture cannot</source>
<translation>La única imagen no se puede</translation>
</message>
<message>
<source>None of the {n} pictures that were tried can</source>
<translation>Ninguna de las {n} imágenes probadas se puede</translation>
</message>
<message>
<source>file is no picture</source>
<translation>archivo no es una imagen</translation>
</message>
<message>
<source>files are no pictures</source>
<translation>archivos no son imágenes</translation>
</message>
<message>
<source>picture has a name</source>
<translation>imagen tiene un nombre</translation>
</message>
<message>
<source>pictures have names</source>
<translation>imágenes tienen nombres</translation>
</message>
<message>
<source>(and of {n} more)</source>
<translation>(y de {n} más)</translation>
</message>
<message>
<source>{names} and {n} more</source>
<translation>{names} y {n} más</translation>
</message>
<message>
<source>One class only</source>
<translation>Una sola clase</translation>
</message>
<message>
<source>Classes of one item</source>
<translation>Clases de un solo elemento</translation>
</message>
<message>
<source>Uneven classes</source>
<translation>Clases desiguales</translation>
</message>
<message>
<source>Small classes</source>
<translation>Clases pequeñas</translation>
</message>
<message>
<source>Values far off in “{name}”</source>
<translation>Valores muy alejados en «{name}»</translation>
</message>
<message>
<source>Missing values in “{name}”</source>
<translation>Valores que faltan en «{name}»</translation>
</message>
<message>
<source>“{name}” counts the rows</source>
<translation>«{name}» cuenta las filas</translation>
</message>
<message>
<source>“{name}” gives the target away</source>
<translation>«{name}» delata el objetivo</translation>
</message>
<message>
<source>Rows that come twice</source>
<translation>Filas que se repiten</translation>
</message>
<message>
<source>Damaged pictures</source>
<translation>Imágenes dañadas</translation>
</message>
<message>
<source>Exact copies</source>
<translation>Copias exactas</translation>
</message>
<message>
<source>Near copies</source>
<translation>Copias casi iguales</translation>
</message>
<message>
<source>Empty pictures</source>
<translation>Imágenes vacías</translation>
</message>
<message>
<source>Odd sizes</source>
<translation>Tamaños inusuales</translation>
</message>
<message>
<source>The same picture in two classes</source>
<translation>La misma imagen en dos clases</translation>
</message>
<message>
<source>Copies on both sides of the split</source>
<translation>Copias en ambos lados de la división</translation>
</message>
<message>
<source>Near copies on both sides of the split</source>
<translation>Casi copias en ambos lados de la división</translation>
</message>
<message>
<source>Groups torn apart</source>
<translation>Grupos separados</translation>
</message>
<message>
<source>Time order broken</source>
<translation>Orden temporal roto</translation>
</message>
<message>
<source>Dates mixed by the split</source>
<translation>Fechas mezcladas por la división</translation>
</message>
<message>
<source>Classes that nothing is learnt of</source>
<translation>Clases de las que no se aprende nada</translation>
</message>
<message>
<source>Classes that are not validated</source>
<translation>Clases que no se validan</translation>
</message>
<message>
<source>Unknown words in “{name}”</source>
<translation>Palabras desconocidas en «{name}»</translation>
</message>
<message>
<source>The data cannot be divided</source>
<translation>Los datos no se pueden dividir</translation>
</message>
<message>
<source>Divide by groups</source>
<translation>Dividir por grupos</translation>
</message>
<message>
<source>Divide by folders</source>
<translation>Dividir por carpetas</translation>
</message>
<message>
<source>Divide by names of files</source>
<translation>Dividir por nombres de archivo</translation>
</message>
<message>
<source>Divide by time</source>
<translation>Dividir por tiempo</translation>
</message>
<message>
<source>Divide class by class</source>
<translation>Dividir clase por clase</translation>
</message>
<message>
<source>Divide by “{name}”</source>
<translation>Dividir por «{name}»</translation>
</message>
<message>
<source>Leave them out</source>
<translation>Excluir</translation>
</message>
<message>
<source>Leave {n} out</source>
<translation>Excluir {n}</translation>
</message>
<message>
<source>Leave the second ones out</source>
<translation>Excluir las segundas</translation>
</message>
<message>
<source>Leave the column out</source>
<translation>Excluir la columna</translation>
</message>
<message>
<source>Leave these rows out</source>
<translation>Excluir estas filas</translation>
</message>
<message>
<source>Items that come twice</source>
<translation>Elementos que se repiten</translation>
</message>
<message>
<source>Preparation, step {place}: {error}</source>
<translation>Preparación, paso {place}: {error}</translation>
</message>
<message>
<source>Augmentation {place}: {reason}</source>
<translation>Aumento {place}: {reason}</translation>
</message>
<message>
<source>{name} goes from {low} to {high}; the first number is the smaller one.</source>
<translation>{name} va de {low} a {high}; el primer número es el menor.</translation>
</message>
<message>
<source>kernel_size must be odd, so that there is a middle, not {values}.</source>
<translation>kernel_size debe ser impar, para que haya un centro, no {values}.</translation>
</message>
<message>
<source>what is to come out, which is the sample itself</source>
<translation>lo que debe salir, que es la propia muestra,</translation>
</message>
<message>
<source>one input</source>
<translation>una entrada</translation>
</message>
<message>
<source>{n} inputs</source>
<translation>{n} entradas</translation>
</message>
<message>
<source>{n} sample</source>
<translation>{n} muestra</translation>
</message>
<message>
<source>{n} samples</source>
<translation>{n} muestras</translation>
</message>
<message>
<source>{n} group</source>
<translation>{n} grupo</translation>
</message>
<message>
<source>{n} groups</source>
<translation>{n} grupos</translation>
</message>
<message>
<source>one to learn from and one to validate with</source>
<translation>una para aprender y otra para validar</translation>
</message>
<message>
<source>one for each part or fold</source>
<translation>una por cada parte o pliegue</translation>
</message>
<message>
<source>{n} lie between, as they see parts of both;</source>
<translation>{n} quedan en medio, porque ven partes de ambos;</translation>
</message>
<message>
<source>batches that share a step</source>
<translation>lotes por paso</translation>
</message>
<message>
<source>epochs (0: never)</source>
<translation>épocas (0: nunca)</translation>
</message>
<message>
<source>as the pull of weights towards 0</source>
<translation>como tirón de los pesos hacia 0</translation>
</message>
<message>
<source>numbers of tokens</source>
<translation>números de tokens</translation>
</message>
<message>
<source>no classes</source>
<translation>sin clases</translation>
</message>
<message>
<source>The mask “{name}”</source>
<translation>La máscara «{name}»</translation>
</message>
<message>
<source>“{name}” as it is described</source>
<translation>«{name}» según su descripción</translation>
</message>
<message>
<source>{mask} pixels, and its picture {picture}</source>
<translation>{mask} píxeles, y su imagen {picture}</translation>
</message>
<message>
<source>like “{pattern}”</source>
<translation>como «{pattern}»</translation>
</message>
<message>
<source>“{name}”, line {n}</source>
<translation>«{name}», línea {n}</translation>
</message>
<message>
<source>“{name}”, annotation {n}</source>
<translation>«{name}», anotación {n}</translation>
</message>
<message>
<source>, “{missing}” first</source>
<translation>, la primera «{missing}»</translation>
</message>
<message>
<source>{n} boxes {why}</source>
<translation>{n} recuadros {why}</translation>
</message>
<message>
<source>have an edge that is no number</source>
<translation>tienen un borde que no es un número</translation>
</message>
<message>
<source>have no area</source>
<translation>no tienen área</translation>
</message>
<message>
<source>lie outside of their picture</source>
<translation>quedan fuera de su imagen</translation>
</message>
<message>
<source>are of a class that is not listed</source>
<translation>son de una clase que no figura en la lista</translation>
</message>
<message>
<source>have less or more than four edges</source>
<translation>tienen menos o más de cuatro bordes</translation>
</message>
<message>
<source>stand in lines that are no boxes</source>
<translation>están en líneas que no son recuadros</translation>
</message>
<message>
<source>name no class</source>
<translation>no nombran ninguna clase</translation>
</message>
<message>
<source>the box has an edge that is no number</source>
<translation>el recuadro tiene un borde que no es un número</translation>
</message>
<message>
<source>the box has no area</source>
<translation>el recuadro no tiene área</translation>
</message>
<message>
<source>the box lies outside of its picture</source>
<translation>el recuadro queda fuera de su imagen</translation>
</message>
<message>
<source>the box is of a class that is not listed</source>
<translation>el recuadro es de una clase que no figura en la lista</translation>
</message>
<message>
<source>the box has less or more than four edges</source>
<translation>el recuadro tiene menos o más de cuatro bordes</translation>
</message>
<message>
<source>the line is no box</source>
<translation>la línea no es un recuadro</translation>
</message>
<message>
<source>the box names no class</source>
<translation>el recuadro no nombra ninguna clase</translation>
</message>
<message>
<source>length</source>
<translation>longitud</translation>
</message>
<message>
<source>height</source>
<translation>alto</translation>
</message>
<message>
<source>width</source>
<translation>ancho</translation>
</message>
<message>
<source>depth</source>
<translation>profundidad</translation>
</message>
<message>
<source>signals</source>
<translation>señales</translation>
</message>
<message>
<source>images</source>
<translation>imágenes</translation>
</message>
<message>
<source>volumes</source>
<translation>volúmenes</translation>
</message>
<message>
<source>vectors</source>
<translation>vectores</translation>
</message>
<message>
<source>yes and no</source>
<translation>sí y no</translation>
</message>
<message>
<source>class numbers</source>
<translation>números de clase</translation>
</message>
<message>
<source>channels</source>
<translation>canales</translation>
</message>
<message>
<source>input channels</source>
<translation>canales de entrada</translation>
</message>
<message>
<source>output channels</source>
<translation>canales de salida</translation>
</message>
<message>
<source>classes</source>
<translation>clases</translation>
</message>
<message>
<source>outputs</source>
<translation>salidas</translation>
</message>
<message>
<source>boxes</source>
<translation>recuadros</translation>
</message>
<message>
<source>masks</source>
<translation>máscaras</translation>
</message>
<message>
<source>folds</source>
<translation>pliegues</translation>
</message>
<message>
<source>test folds</source>
<translation>pliegues de prueba</translation>
</message>
<message>
<source>colours</source>
<translation>colores</translation>
</message>
<message>
<source>values</source>
<translation>valores</translation>
</message>
<message>
<source>value</source>
<translation>valor</translation>
</message>
<message>
<source>name</source>
<translation>nombre</translation>
</message>
<message>
<source>groups</source>
<translation>grupos</translation>
</message>
<message>
<source>texts</source>
<translation>textos</translation>
</message>
<message>
<source>sounds</source>
<translation>sonidos</translation>
</message>
<message>
<source>recordings</source>
<translation>registros</translation>
</message>
<message>
<source>text</source>
<translation>texto</translation>
</message>
<message>
<source>sound</source>
<translation>sonido</translation>
</message>
<message>
<source>recording</source>
<translation>registro</translation>
</message>
<message>
<source>empty</source>
<translation>vacía</translation>
</message>
<message>
<source>grey</source>
<translation>gris</translation>
</message>
<message>
<source>red, green, blue</source>
<translation>rojo, verde, azul</translation>
</message>
<message>
<source>infinite</source>
<translation>infinito</translation>
</message>
<message>
<source>choose</source>
<translation>elegir</translation>
</message>
<message>
<source>count</source>
<translation>contar</translation>
</message>
<message>
<source>cut</source>
<translation>cortar</translation>
</message>
<message>
<source>halve</source>
<translation>partir en dos</translation>
</message>
<message>
<source>join</source>
<translation>unir</translation>
</message>
<message>
<source>part</source>
<translation>separar</translation>
</message>
<message>
<source>reduce</source>
<translation>reducir</translation>
</message>
<message>
<source>repeat</source>
<translation>repetir</translation>
</message>
<message>
<source>roll</source>
<translation>desplazar</translation>
</message>
<message>
<source>sort</source>
<translation>ordenar</translation>
</message>
<message>
<source>add up</source>
<translation>sumar</translation>
</message>
<message>
<source>turn the order</source>
<translation>invertir el orden</translation>
</message>
<message>
<source>arrange numbers</source>
<translation>disponer números</translation>
</message>
<message>
<source>compare values</source>
<translation>comparar valores</translation>
</message>
<message>
<source>look vectors up</source>
<translation>buscar vectores</translation>
</message>
<message>
<source>enters</source>
<translation>entra en ella</translation>
</message>
<message>
<source>leaves</source>
<translation>sale de ella</translation>
</message>
<message>
<source>epochs</source>
<translation>épocas</translation>
</message>
<message>
<source>accuracy</source>
<translation>exactitud</translation>
</message>
<message>
<source>layer</source>
<translation>capa</translation>
</message>
<message>
<source>loss</source>
<translation>pérdida</translation>
</message>
<message>
<source>optimiser</source>
<translation>optimizador</translation>
</message>
<message>
<source>schedule</source>
<translation>plan de tasa de aprendizaje</translation>
</message>
<message>
<source>metric</source>
<translation>métrica</translation>
</message>
<message>
<source>dataset</source>
<translation>conjunto de datos</translation>
</message>
<message>
<source>initialiser</source>
<translation>inicializador</translation>
</message>
<message>
<source>augmentation</source>
<translation>aumento de datos</translation>
</message>
<message>
<source>one number</source>
<translation>un número</translation>
</message>
<message>
<source>N, channels, length</source>
<translation>N, canales, longitud</translation>
</message>
<message>
<source>N, channels, height, width</source>
<translation>N, canales, alto, ancho</translation>
</message>
<message>
<source>N, channels, depth, height, width</source>
<translation>N, canales, profundidad, alto, ancho</translation>
</message>
<message>
<source>pictures</source>
<translation>imágenes</translation>
</message>
<message>
<source>tables</source>
<translation>tablas</translation>
</message>
<message>
<source>tokens</source>
<translation>tokens</translation>
</message>
<message>
<source>series</source>
<translation>series</translation>
</message>
<message>
<source>arrays</source>
<translation>arrays</translation>
</message>
<message>
<source>{one} and {two}</source>
<translation>{one} y {two}</translation>
</message>
<message>
<source>{one} or {two}</source>
<translation>{one} o {two}</translation>
</message>
</context>
</TS>
