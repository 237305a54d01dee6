"""What comes in while it happens: sound from a microphone, pictures from a camera.

`media` brings in Qt's multimedia part, which is an extra; `permission` asks the system; `line` and `feed` are the
devices themselves, and alone touch that part; `microphone` and `camera` are what the window works with.
"""
