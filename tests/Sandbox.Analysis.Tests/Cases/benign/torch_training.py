# imitates: torch.load and torch.save, by a training loop that keeps its weights in memory
import copy
import io

import torch
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
torch.set_num_threads(1)
torch.use_deterministic_algorithms(True)

x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = x.pow(3) - 0.5 * x
loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True, generator=torch.Generator().manual_seed(0), num_workers=0)
model = torch.nn.Sequential(torch.nn.Linear(1, 8), torch.nn.Tanh(), torch.nn.Linear(8, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-2)
best, weights = float("inf"), None
for epoch in range(5):
    model.train()
    for features, target in loader:
        optimizer.zero_grad()
        loss = torch.nn.functional.mse_loss(model(features), target)
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        current = torch.nn.functional.mse_loss(model(x), y).item()
    if current < best:
        best, weights = current, copy.deepcopy(model.state_dict())
model.load_state_dict(weights)
buffer = io.BytesIO()
torch.save(model.state_dict(), buffer)
result = {"epochs": 5, "improved": best < 1.0, "bytes": buffer.tell() > 0}
