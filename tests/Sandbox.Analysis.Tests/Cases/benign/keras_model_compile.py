# imitates: compile(), by Keras' model.compile and model.evaluate
import numpy as np
from tensorflow import keras

WINDOW = 30


def build(units: int = 16) -> keras.Model:
    model = keras.Sequential([
        keras.layers.Input(shape=(WINDOW, 5)),
        keras.layers.LSTM(units),
        keras.layers.Dense(1, activation="sigmoid"),
    ])
    model.compile(optimizer=keras.optimizers.Adam(1e-3), loss="binary_crossentropy", metrics=["accuracy"])
    return model


keras.utils.set_random_seed(1)
features = np.zeros((64, WINDOW, 5), dtype="float32")
labels = np.zeros(64)
model = build()
model.fit(features, labels, epochs=1, batch_size=16, verbose=0)
loss, accuracy = model.evaluate(features, labels, verbose=0)
result = {"loss": round(float(loss), 4), "accuracy": round(float(accuracy), 4)}
